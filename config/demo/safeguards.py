"""Quotas, a ban and the employers' staff of the demonstration: invented figures, some of them exceeded."""

from datetime import date, timedelta

from config.demo.employers import EMPLOYERS, Employer
from permits.models import Application, Category, Staff
from permits.safeguards.models import Activity, Ban, Quota
from workflow.office.models import Office

SECTIONS = {
    "aral-qurylys": "F", "syr-munai": "B", "qyzyl-qum": "B", "bereke-tour": "I", "shagala": "A", "kun-energy": "D",
    "altyn-dan": "C", "uly-zhol": "F", "densaulyq": "Q", "qamal-beton": "C", "tasqala-drilling": "B",
    "steppe-logistics": "H", "baiqonyr-service": "C", "aq-mechet": "C", "sunkar-it": "J", "inkar-school": "P",
    "zhelken": "F", "orda-glass": "C", "tuz-kol": "B", "north-wind": "F", "syr-sheber": "F", "qorqyt-cargo": "H",
    "eginshi": "A", "meiir-clinic": "Q", "global-seismic": "B", "ordabasy": "F", "badam": "C", "tulpar-kost": "C",
    "tobyl-agro": "A", "rudny-montazh": "F",
}  # fmt: skip
"""Employer: section of the classifier of activities."""
WHOLE = 240
ALLOWED = {"A": 12, "B": 40, "C": 30, "D": 6, "F": 8, "H": 10, "I": 5, "J": 6, "P": 5, "Q": 3}
BANNED = "north-wind"
RESOLUTION = ("Көрсетілім квотасы туралы бұйрық", "Приказ о квоте демонстрации")
RULES = ("Көрсетілім: 27.06.2016 № 559 бұйрық", "Демонстрация: приказ от 27.06.2016 № 559")
SHORT_OF_CITIZENS, SILENT = 7, 11
"""Every seventh employer has too few citizens, every eleventh declared nothing."""


def limit(office: Office, today: date) -> None:
    """Quotas of this year and the next; one employer is banned since spring."""
    known = {"office": office, "reference_kk": RESOLUTION[0], "reference_ru": RESOLUTION[1]}
    sections = {one.code: one for one in Activity.objects.filter(code__in=ALLOWED)}
    for year in (today.year, today.year + 1):
        Quota.objects.get_or_create(**known, year=year, activity=None, category="", defaults={"workers": WHOLE})
        for code, workers in ALLOWED.items():
            which = {"year": year, "activity": sections[code], "category": ""}
            Quota.objects.get_or_create(**known, **which, defaults={"workers": workers})
    banned = next(one for one in EMPLOYERS if one.slug == BANNED)
    since = today - timedelta(days=200)
    Ban.objects.get_or_create(
        number=banned.bin, since=since,
        defaults={
            "name": banned.name, "until": since + timedelta(days=364), "reference_kk": RULES[0],
            "reference_ru": RULES[1], "decision": f"Көші-қон қызметі, {since:%d.%m.%Y} № 18",
        },
    )  # fmt: skip


def section_of(employer: Employer) -> Activity | None:
    """None for a foreign worker, who has none."""
    return Activity.objects.filter(code=SECTIONS.get(employer.slug, "")).first()


def declare(application: Application, seed: int) -> None:
    """The staff as the employer declared it."""
    if seed % SILENT == 0:
        return
    short = seed % SHORT_OF_CITIZENS == 0
    rows = (
        (Category.FIRST, 3, 0), (Category.SECOND, 9 + seed % 5, 1),
        (Category.THIRD, 12 if short else 70 + seed % 40, 3), (Category.FOURTH, 14 if short else 120 + seed % 90, 4),
    )  # fmt: skip
    Staff.objects.bulk_create(
        Staff(application=application, category=category, citizens=citizens, foreigners=foreigners)
        for category, citizens, foreigners in rows
    )

"""First values of what the standards, not the acts, lay down: documents, grounds, index and levy. All of it is editable data.

Texts follow published service pages and law-firm summaries; an administrator corrects them with the legal reference.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

SERVICE = "foreign-labour-permit"
SINCE = date(2017, 1, 1)
STANDARD = (
    "Стандарттың 9-тармағы (2015 жылғы 28 сәуірдегі № 279 бұйрық)",
    "Пункт 9 стандарта (приказ от 28.04.2015 № 279)",
)
GROUNDS_OF = (
    "Стандарттың 10-тармағы (2015 жылғы 28 сәуірдегі № 279 бұйрық)",
    "Пункт 10 стандарта (приказ от 28.04.2015 № 279)",
)
LEVY = ("Үкіметтің 03.04.2018 № 157 қаулысы", "Постановление Правительства от 03.04.2018 № 157")
BUDGET = ("Республикалық бюджет туралы заң", "Закон о республиканском бюджете")

# code, kk, ru, en, needed, dated, variants
DOCUMENTS = (
    ("application", "Белгіленген үлгідегі өтініш", "Заявление по установленной форме", "Application form", True, False, ("",)),
    ("workers-data", "Тартылатын шетелдік қызметкерлер туралы мәліметтер", "Сведения о привлекаемых иностранных работниках", "Data on the foreign workers", True, False, ("issue", "ict-issue")),
    ("passport", "Шетелдік қызметкердің паспортының көшірмесі", "Копия паспорта иностранного работника", "Copy of the foreign worker's passport", True, True, ("",)),
    ("education", "Білімі туралы құжаттың нотариат куәландырған аудармасы", "Документ об образовании с нотариально заверенным переводом", "Education document with notarised translation", True, False, ("issue", "reissue", "ict-issue")),
    ("experience", "Жұмыс тәжірибесін растайтын құжат", "Документ, подтверждающий трудовой стаж", "Proof of work experience", True, False, ("issue", "reissue")),
    ("local-content", "Кадрлардағы жергілікті қамту туралы ақпарат", "Информация о местном содержании в кадрах", "Statement of local content in staff", True, False, ("issue", "extend", "ict-issue", "ict-renew")),
    ("old-permit", "Бұрын берілген рұқсат", "Ранее выданное разрешение", "The permit issued earlier", True, True, ("reissue", "extend", "ict-renew")),
    ("extension-reason", "Ұзарту негіздемесі", "Обоснование продления", "Reason for the extension", True, False, ("extend",)),
    ("transfer-letter", "Корпоративішілік ауыстыру туралы хат немесе келісімшарт", "Письмо или договор о внутрикорпоративном переводе", "Letter or contract of the intra-corporate transfer", True, False, ("ict-issue",)),
    ("service-year", "Жіберуші ұйымда кемінде бір жыл жұмыс істегенін растайтын құжат", "Подтверждение не менее года работы в направляющей организации", "Proof of one year's service with the sending entity", True, False, ("ict-issue",)),
    ("special-conditions", "Ерекше шарттардың орындалуы туралы есеп", "Отчёт о выполнении особых условий", "Report on the special conditions", True, False, ("ict-renew",)),
    ("power-of-attorney", "Өкілге берілген сенімхат", "Доверенность представителя", "Power of attorney of a representative", False, True, ("",)),
)  # fmt: skip

# code, kk, ru, en, variants
GROUNDS = (
    ("false-documents", "Ұсынылған құжаттардың және (немесе) олардағы мәліметтердің дәйексіздігі анықталды", "Установлена недостоверность представленных документов и (или) сведений в них", "The documents or data in them are false", ("",)),
    ("requirements", "Өтініш беруші немесе ұсынылған материалдар белгіленген талаптарға сәйкес келмейді", "Заявитель или представленные материалы не соответствуют установленным требованиям", "The applicant or the material does not meet the requirements", ("",)),
    ("quota", "Белгіленген квота асып кетеді", "Превышение установленной квоты", "The quota would be exceeded", ("issue", "extend")),
    ("local-content", "Кадрлардағы жергілікті қамту шарты сақталмаған", "Не соблюдено условие о местном содержании в кадрах", "The local-content condition is not met", ("issue", "extend")),
    ("qualification", "Шетелдік қызметкердің білімі мен тәжірибесі біліктілік талаптарына сәйкес келмейді", "Образование и опыт иностранного работника не соответствуют квалификационным требованиям", "Education or experience does not meet the qualification requirements", ("issue", "reissue")),
    ("illegal-employment", "Рұқсатсыз немесе басқа кәсіп бойынша тартылған шетелдік қызметкерлер анықталды", "Выявлены иностранные работники, привлечённые без разрешения либо по другой профессии", "Foreign workers were found employed without a permit or in another profession", ("",)),
    ("ict-ratio", "Корпоративішілік ауыстыру кезіндегі қатынас сақталмаған", "Не соблюдено соотношение при внутрикорпоративном переводе", "The ratio for intra-corporate transfers is not met", ("ict-issue", "ict-renew")),
)  # fmt: skip

INDICES = (
    (date(2017, 1, 1), 2269), (date(2018, 1, 1), 2405), (date(2019, 1, 1), 2525), (date(2020, 1, 1), 2651), (date(2020, 4, 1), 2778),
    (date(2021, 1, 1), 2917), (date(2022, 1, 1), 3063), (date(2023, 1, 1), 3450), (date(2024, 1, 1), 3692), (date(2025, 1, 1), 3932),
    (date(2026, 1, 1), 4325),
)  # fmt: skip
RATES = {"services": (137, 158, 179, 200, 24), "mining": (154, 178, 202, 225, 24)}
"""Indices for categories 1 to 4 and for seasonal workers, by group of activities."""

GetModel = Callable[[str, str], Any]


def plant(get_model: GetModel) -> None:
    """Writes the first values; a second time changes nothing."""
    _dated(get_model("checklist", "Requirement"), DOCUMENTS, STANDARD)
    _dated(get_model("checklist", "Ground"), GROUNDS, GROUNDS_OF)
    index, rate = get_model("permits", "Index"), get_model("permits", "LevyRate")
    for since, tenge in INDICES:
        index.objects.get_or_create(
            since=since, defaults={"tenge": tenge, "reference_kk": BUDGET[0], "reference_ru": BUDGET[1]}
        )
    for group, indices in RATES.items():
        for category, number in enumerate(indices, start=1):
            known = {"group": group, "category": str(category), "since": SINCE}
            rate.objects.get_or_create(
                **known, defaults={"indices": number, "reference_kk": LEVY[0], "reference_ru": LEVY[1]}
            )


def _dated(model: Any, rows: tuple[tuple[Any, ...], ...], reference: tuple[str, str]) -> None:
    for position, (code, kk, ru, en, *flags, variants) in enumerate(rows):
        for variant in variants:
            known = {"service": SERVICE, "variant": variant, "code": code, "since": SINCE}
            values = {
                "text_kk": kk,
                "text_ru": ru,
                "text_en": en,
                "reference_kk": reference[0],
                "reference_ru": reference[1],
            }
            if flags:
                values |= dict(zip(("needed", "dated"), flags, strict=True))
            model.objects.get_or_create(**known, defaults={**values, "position": position})

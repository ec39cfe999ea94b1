"""Employers, providers and their places: invented, with synthetic numbers; one place is full before the day ends."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from config.demo.people import CENTRE, ELSEWHERE, numbered
from referrals.models import FIXED_TERM, Kind, Occupation
from referrals.places.models import Host, Place
from workflow.office.models import Office

K = Kind
LONG_BEFORE = timedelta(days=200)
SUBSIDY = Decimal("35.00")


@dataclass(frozen=True, slots=True)
class Taker:
    """An employer or provider: month of registration, names and addresses (kk, ru), whom to ask for."""

    registered: str
    name: tuple[str, str]
    address: tuple[str, str]
    contact: str
    phone: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A place: whose, of which kind, for which occupation, what is done there, how many seats."""

    taker: str
    kind: Kind
    occupation: str
    work: tuple[str, str]
    seats: int
    pay: int = 0
    months: int = 0


TAKERS = {
    "pipes": Taker(
        "1304",
        ("«Сыр Құбыр» ЖШС", "ТОО «Сыр Құбыр»"),
        ("Қызылорда қ., Желтоқсан к-сі, 40", "г. Кызылорда, ул. Желтоксан, 40"),
        "Сейтқали Ғани",
        "+7 7242 00 31 01",
    ),
    "bakery": Taker(
        "1605",
        ("«Ақ Нан» ЖШС", "ТОО «Ақ Нан»"),
        ("Қызылорда қ., Абай даңғылы, 3", "г. Кызылорда, проспект Абая, 3"),
        "Төреғалиева Нұргүл",
        "+7 7242 00 31 02",
    ),
    "town": Taker(
        "0902",
        ("«Жасыл Қала» КММ", "КГУ «Жасыл Қала»"),
        ("Қызылорда қ., Бейбарыс к-сі, 12", "г. Кызылорда, ул. Бейбарыса, 12"),
        "Оспанов Мақсұт",
        "+7 7242 00 31 03",
    ),
    "books": Taker(
        "1811",
        ("«Есеп Орталығы» ЖШС", "ТОО «Есеп Орталығы»"),
        ("Қызылорда қ., Тоқмағанбетов к-сі, 8", "г. Кызылорда, ул. Токмаганбетова, 8"),
        "Жүнісова Ақбота",
        "+7 7242 00 31 04",
    ),
    "college": Taker(
        "0104",
        ("«Қостанай құрылыс колледжі» КМҚК", "КГКП «Костанайский строительный колледж»"),
        ("Қостанай қ., Тәуелсіздік к-сі, 21", "г. Костанай, ул. Тауелсиздик, 21"),
        "Ким Алла Сергеевна",
        "+7 7142 00 31 05",
    ),
    "garage": Taker(
        "1409",
        ("«Тобыл Сервис» ЖШС", "ТОО «Тобыл Сервис»"),
        ("Қостанай қ., Карбышев к-сі, 2", "г. Костанай, ул. Карбышева, 2"),
        "Литвинов Олег",
        "+7 7142 00 31 06",
    ),
    "streets": Taker(
        "1003",
        ("«Қостанай Абаттандыру» КММ", "КГУ «Костанай Абаттандыру»"),
        ("Қостанай қ., Алтынсарин к-сі, 119", "г. Костанай, ул. Алтынсарина, 119"),
        "Ғабдуллин Ерік",
        "+7 7142 00 31 07",
    ),
    "advice": Taker(
        "1107",
        ("«Мансап» кеңес беру орталығы» ЖШС", "ТОО «Консультационный центр «Мансап»"),
        ("Қостанай қ., Байтұрсынов к-сі, 70", "г. Костанай, ул. Байтурсынова, 70"),
        "Смағұлова Дина",
        "+7 7142 00 31 08",
    ),
}
OFFERS = {
    CENTRE: (
        Offer("pipes", K.JOB, "7212", ("су құбырларын дәнекерлеу, жөндеу учаскесі", "сварка водопроводных труб, ремонтный участок"), 3, 240_000),
        Offer("bakery", K.JOB, "5120", ("наубайхана асханасы, екі ауысым", "столовая пекарни, две смены"), 2, 160_000),
        Offer("books", K.YOUTH_PRACTICE, "2411", ("бастапқы есеп, 1С бағдарламасы", "первичный учёт, программа 1С"), 2, 77_850, 6),
        Offer("bakery", K.SOCIAL_JOB, "5223", ("дүкенде нан сату", "продажа хлеба в магазине"), 2, 120_000, 12),
        Offer("pipes", K.SOCIAL_JOB, "7126", ("ішкі су құбырын жөндеу", "ремонт внутреннего водопровода"), 1, 150_000, 12),
        Offer("town", K.PUBLIC_WORKS, "9214", ("саябақтар мен гүлзарларды күту", "уход за парками и цветниками"), 10, 86_500, 4),
    ),
    ELSEWHERE: (
        Offer("garage", K.JOB, "7231", ("жүк автокөліктерін жөндеу", "ремонт грузовых автомобилей"), 2, 260_000),
        Offer("college", K.TRAINING, "7411", ("электрші, 4-разряд", "электромонтёр, 4 разряд"), 12, 0, 3),
        Offer("garage", K.SOCIAL_JOB, "7231", ("шиномонтаж учаскесі", "участок шиномонтажа"), 1, 140_000, 9),
        Offer("streets", K.PUBLIC_WORKS, "9613", ("көшелер мен аулаларды жинау", "уборка улиц и дворов"), 15, 86_500, 3),
        Offer("advice", K.GUIDANCE, "2423", ("кәсіби бейімділікті анықтау, кеңес беру", "определение склонностей, консультация"), 6),
    ),
}  # fmt: skip


def open_places(office: Office, today: date) -> None:
    """Everything an office's employers offer."""
    for offer in OFFERS[office.code]:
        kk, ru = offer.work
        social = offer.kind == K.SOCIAL_JOB
        Place.objects.create(
            office=office, host=_host(TAKERS[offer.taker]), kind=offer.kind, work_kk=kk, work_ru=ru,
            occupation=Occupation.objects.get(code=offer.occupation), capacity=offer.seats,
            pay=Decimal(offer.pay) if offer.pay else None, months=offer.months or None,
            subsidy_percent=SUBSIDY if social else None, since=today - LONG_BEFORE,
            contract=f"12.01.{today.year} № {offer.seats}" if offer.kind in FIXED_TERM else "",
        )  # fmt: skip


def _host(taker: Taker) -> Host:
    known = {
        "name_kk": taker.name[0], "name_ru": taker.name[1], "address_kk": taker.address[0],
        "address_ru": taker.address[1], "contact": taker.contact, "phone": taker.phone,
    }  # fmt: skip
    return Host.objects.get_or_create(number=numbered(f"{taker.registered}40"), defaults=known)[0]

"""The foreign workers of the demonstration: invented people with invented passports."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Foreigner:
    """Name as in the passport, birthday, citizenship (kk, ru), passport, profession (kk, ru), category of the levy."""

    name: str
    born: date
    citizenship: tuple[str, str]
    passport: str
    profession: tuple[str, str]
    category: str = "3"


TURKEY, CHINA, INDIA, ITALY = ("Түркия", "Турция"), ("Қытай", "Китай"), ("Үндістан", "Индия"), ("Италия", "Италия")
UZBEKISTAN, KOREA, EGYPT, BRITAIN = (
    ("Өзбекстан", "Узбекистан"),
    ("Корея Республикасы", "Республика Корея"),
    ("Мысыр", "Египет"),
    ("Ұлыбритания", "Великобритания"),
)

FOREIGNERS = (
    Foreigner("YILDIZHAN Emre", date(1984, 3, 12), TURKEY, "U00990011", ("құрылыс инженері", "инженер-строитель")),
    Foreigner("KARACAOVA Selim", date(1979, 10, 30), TURKEY, "U00990024", ("учаске бастығы", "начальник участка"), "2"),
    Foreigner("WEI Jianmin", date(1988, 6, 1), CHINA, "E99000135", ("бұрғылау инженері", "инженер по бурению")),
    Foreigner("LUO Shengkai", date(1991, 1, 19), CHINA, "E99000246", ("геофизик", "геофизик")),
    Foreigner("NARAYANPUR Arvind", date(1986, 8, 23), INDIA, "Z9900357", ("бағдарламалық қамтылым сәулетшісі", "архитектор программного обеспечения")),
    Foreigner("MEHRAVALA Priya", date(1990, 12, 5), INDIA, "Z9900468", ("стоматолог-дәрігер", "врач-стоматолог")),
    Foreigner("BELLOTTINI Marco", date(1975, 5, 27), ITALY, "YA9900579", ("бас технолог", "главный технолог"), "2"),
    Foreigner("TURSUNBAYEV Sherzod", date(1993, 9, 9), UZBEKISTAN, "FA9900680", ("дәнекерлеуші", "сварщик"), "4"),
    Foreigner("RAHMATOV Ulug‘bek", date(1995, 2, 14), UZBEKISTAN, "FA9900791", ("тас қалаушы", "каменщик"), "4"),
    Foreigner("HAN Dongsu", date(1982, 7, 7), KOREA, "M99000802", ("жабдықты іске қосу инженері", "инженер по наладке оборудования")),
    Foreigner("ELMASRY Karim", date(1987, 4, 3), EGYPT, "A99000913", ("қонақүй менеджері", "менеджер гостиницы")),
    Foreigner("THORNBY Alice", date(1981, 11, 16), BRITAIN, "990001024", ("халықаралық бағдарлама үйлестірушісі", "координатор международной программы"), "1"),
)  # fmt: skip

SENDERS = (
    "Seismic Global Holding B.V. (Нидерланд)",
    "Anadolu Yapı Merkezi A.Ş. (Түркия)",
    "Huaxin Energy Group (Қытай)",
    "Adriatica Impianti S.p.A. (Италия)",
)
TERRITORIES = {
    "kyzylorda-department": ("Қызылорда облысы", "Кызылординская область"),
    "south-kazakhstan-department": ("Оңтүстік Қазақстан облысы", "Южно-Казахстанская область"),
    "kostanay-department": ("Қостанай облысы", "Костанайская область"),
}


def crew(seed: int) -> list[Foreigner]:
    """One to three workers, always the same for the same case."""
    return [FOREIGNERS[(seed * 5 + place * 7) % len(FOREIGNERS)] for place in range(1 + seed % 3)]

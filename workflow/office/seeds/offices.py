"""The offices of the five acts, their zones and hours."""

from dataclasses import dataclass
from datetime import date, time

HOURS_SINCE = date(2014, 1, 1)

Said = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Week:
    """Weekdays, opening, lunch and closing."""

    last_weekday: int
    opens: time
    closes: time
    lunch: tuple[time, time] | None
    reference: Said


STANDARD = (
    "Қызмет стандартындағы жұмыс кестесі (28.04.2015 № 279 бұйрық); қызмет беруші нақтылайды",
    "График работы по стандарту услуги (приказ от 28.04.2015 № 279); уточняется услугодателем",
    "Working hours of the service standard (order of 28.04.2015 No. 279), to be confirmed by the office",
)
FIVE_DAYS = Week(5, time(9), time(18, 30), (time(13), time(14, 30)), STANDARD)
SIX_DAYS = Week(6, time(9), time(20), None, STANDARD)


@dataclass(frozen=True, slots=True)
class Seed:
    """One office: code, names (kk, ru, en), zone, week."""

    code: str
    names: Said
    zone: str
    week: Week = FIVE_DAYS


OFFICES = (
    Seed(
        "kyzylorda-department",
        (
            "«Қызылорда облысының жұмыспен қамтуды үйлестіру және әлеуметтік бағдарламалар басқармасы» ММ",
            "ГУ «Управление координации занятости и социальных программ Кызылординской области»",
            "Department of Employment Coordination and Social Programmes of Kyzylorda Region",
        ),
        "Asia/Qyzylorda",
    ),
    Seed(
        "kyzylorda-employment-centre",
        (
            "Қызылорда қаласының халықты жұмыспен қамту орталығы",
            "Центр занятости населения города Кызылорды",
            "Employment Centre of the City of Kyzylorda",
        ),
        "Asia/Qyzylorda",
    ),
    Seed(
        "kostanay-department",
        (
            "«Қостанай облысы әкімдігінің жұмыспен қамтуды үйлестіру және әлеуметтік бағдарламалар басқармасы» ММ",
            "ГУ «Управление координации занятости и социальных программ акимата Костанайской области»",
            "Department of Employment Coordination and Social Programmes of Kostanay Region",
        ),
        "Asia/Qostanay",
    ),
    Seed(
        "kostanay-district",
        (
            "Қостанай ауданының жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
            "Отдел занятости и социальных программ Костанайского района",
            "Employment and Social Programmes Division of Kostanay District",
        ),
        "Asia/Qostanay",
    ),
    Seed(
        "kostanay-tson",
        (
            "«Халыққа қызмет көрсету орталығы» РМК Қостанай облысы бойынша филиалы",
            "Филиал РГП «Центр обслуживания населения» по Костанайской области",
            "Public Service Centre (one-stop shop), Kostanay Region Branch",
        ),
        "Asia/Qostanay",
        SIX_DAYS,
    ),
    Seed(
        "south-kazakhstan-department",
        (
            "«Оңтүстік Қазақстан облысының жұмыспен қамтуды үйлестіру және әлеуметтік бағдарламалар басқармасы» ММ",
            "ГУ «Управление координации занятости и социальных программ Южно-Казахстанской области»",
            "Department of Employment Coordination and Social Programmes of South Kazakhstan Region",
        ),
        "Asia/Almaty",
    ),
    Seed(
        "astana-employment-centre",
        (
            "«Астана қаласы әкімдігінің Халықты жұмыспен қамту орталығы» КММ",
            "КГУ «Центр занятости населения акимата города Астаны»",
            "Employment Centre of the City of Astana",
        ),
        "Asia/Almaty",
    ),
)

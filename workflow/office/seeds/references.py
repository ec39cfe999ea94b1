"""The acts that make a day off: law on holidays, labour codes, decrees on moving days off."""

from datetime import date

Reference = tuple[str, str, str]

LAW: Reference = (
    "«Қазақстан Республикасындағы мерекелер туралы» 13.12.2001 № 267 Заң",
    "Закон «О праздниках в Республике Казахстан» от 13.12.2001 № 267",
    "Law on holidays of 13.12.2001 No. 267",
)
OBSERVED: Reference = (f"{LAW[0]}, 5-бап", f"{LAW[1]}, статья 5", f"{LAW[2]}, article 5")
CODE_2007: Reference = (
    "15.05.2007 № 251 Еңбек кодексі",
    "Трудовой кодекс от 15.05.2007 № 251",
    "Labour Code of 15.05.2007 No. 251",
)
CODE_2015: Reference = (
    "23.11.2015 № 414-V Еңбек кодексі, 84-бап, 5-тармақ",
    "Трудовой кодекс от 23.11.2015 № 414-V, статья 84, пункт 5",
    "Labour Code of 23.11.2015 No. 414-V, article 84, point 5",
)
CODE_2015_IN_FORCE = 2016
ESTIMATE: Reference = ("; күні болжамды", "; дата ожидаемая", "; date estimated")
RELIGIOUS = ("Православиелік Рождество", "Құрбан айт")

# (year, number) of each decree by the first day off it moved; a year stands for all its other days.
GOVERNMENT = {
    date(2014, 1, 3): (2013, 1322),
    2014: (2014, 365),
    2016: (2016, 67),
    2017: (2017, 5),
    2018: (2017, 864),
    2019: (2018, 888),
    2020: (2019, 820),
    2021: (2020, 930),
    date(2022, 10, 24): (2022, 796),
    2023: (2023, 326),
}
MINISTER = {2024: (2024, 109), 2025: (2024, 436)}


def holiday(day: date, name: str, *, estimated: bool) -> Reference:
    """The law; for the two religious days the labour code of that time."""
    code = CODE_2015 if day.year >= CODE_2015_IN_FORCE else CODE_2007
    source = code if name in RELIGIOUS else LAW
    kk, ru, en = (text + (mark if estimated else "") for text, mark in zip(source, ESTIMATE, strict=True))
    return kk, ru, en


def decree(off: date) -> Reference:
    """The decree that moved a day off; without a number where only its existence is known."""
    if off.year in MINISTER:
        year, number = MINISTER[off.year]
        return (
            f"Еңбек және халықты әлеуметтік қорғау министрінің {year} жылғы № {number} бұйрығы",
            f"Приказ Министра труда и социальной защиты населения {year} года № {number}",
            f"Order No. {number} of {year} of the Minister of Labour",
        )
    found = GOVERNMENT.get(off) or GOVERNMENT.get(off.year)
    if found is None:
        return (
            f"Үкіметтің {off.year} жылғы демалыс күндерін ауыстыру туралы қаулысы",
            f"Постановление Правительства о переносе выходных дней в {off.year} году",
            f"Government resolution on moving days off in {off.year}",
        )
    year, number = found
    return (
        f"Үкіметтің {year} жылғы № {number} қаулысы (демалыс күндерін ауыстыру)",
        f"Постановление Правительства {year} года № {number} (перенос выходных дней)",
        f"Government resolution No. {number} of {year} (moving days off)",
    )

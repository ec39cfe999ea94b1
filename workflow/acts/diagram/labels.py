"""The few words a diagram adds to the act's own: Kazakh, Russian, English."""

from typing import NamedTuple


class Labels(NamedTuple):
    """Words of the sheet in one language."""

    point: str
    ending: str
    no_term: str
    elsewhere: str
    lapse: str
    move: str
    dashed: str
    rework: str
    waits: str
    conditional: str
    describes: str


LABELS = {
    "kk": Labels(
        point="Тармақ",
        ending="Аяқталуы",
        no_term="мерзімі белгіленбеген",
        elsewhere="мерзімі басқа құжатта",
        lapse="мерзімі өтсе",
        move="келесі қадам",
        dashed="мерзімі өткенде немесе шартпен",
        rework="пысықтауға қайтару",
        waits="алушының мерзімі",
        conditional="шартты қадам",
        describes="Қадамдар тәртібі: {steps}. Аяқталуы: {endings}.",
    ),
    "ru": Labels(
        point="Пункт",
        ending="Завершение",
        no_term="срок не установлен",
        elsewhere="срок в другом акте",
        lapse="если срок истёк",
        move="следующий шаг",
        dashed="по истечении срока или по условию",
        rework="возврат на доработку",
        waits="срок услугополучателя",
        conditional="условный шаг",
        describes="Порядок шагов: {steps}. Завершение: {endings}.",
    ),
    "en": Labels(
        point="Point",
        ending="Ending",
        no_term="no term set",
        elsewhere="term set elsewhere",
        lapse="if the term runs out",
        move="next step",
        dashed="on expiry or on a condition",
        rework="return for rework",
        waits="the applicant's term",
        conditional="conditional step",
        describes="Steps in order: {steps}. Endings: {endings}.",
    ),
}

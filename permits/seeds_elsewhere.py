"""First documents and grounds of the permits of South Kazakhstan and Kostanay: editable data, each with its confidence.

The texts of the standards are not at hand: what is known of them is set down by kind of request, to be corrected by an
administrator with the legal reference.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

SERVICE = "foreign-labour-permit"
LIKELY, UNCONFIRMED, CONFIRMED = "medium", "low", "high"

ISSUE, REISSUE, EXTEND = "employer-issue", "employer-reissue", "employer-extend"
OWN, OWN_REISSUE, OWN_EXTEND = "worker-issue", "worker-reissue", "worker-extend"
EMPLOYERS, WORKERS = (ISSUE, REISSUE, EXTEND), (OWN, OWN_REISSUE, OWN_EXTEND)
ALL = (*EMPLOYERS, *WORKERS)


@dataclass(frozen=True, slots=True)
class Standard:
    """An act whose standard asks: its rules' reference, since when, and under which variant a kind of request stands."""

    act: str
    since: date
    documents: tuple[str, str]
    grounds: tuple[str, str]
    variants: dict[str, str]

    def places(self, kinds: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        """Variant and kind of each row; a variant in which every kind asks the same has one row for all."""
        for variant in dict.fromkeys(self.variants.values()):
            own = [kind for kind, where in self.variants.items() if where == variant]
            asked = [kind for kind in own if kind in kinds]
            yield from [(variant, "")] if asked == own else ((variant, kind) for kind in asked)


STANDARDS = (
    Standard(
        act="south-kazakhstan-183", since=date(2014, 3, 11),
        documents=("Стандарттың 9-тармағы (Үкіметтің 11.03.2014 № 217 қаулысы)", "Пункт 9 стандарта (постановление Правительства от 11.03.2014 № 217)"),
        grounds=("Стандарт (Үкіметтің 11.03.2014 № 217 қаулысы)", "Стандарт (постановление Правительства от 11.03.2014 № 217)"),
        variants=dict.fromkeys(ALL, "any"),
    ),
    Standard(
        act="kostanay-564", since=date(2015, 4, 28),
        documents=("Стандарттың 9-тармағы (Министрдің 28.04.2015 № 279 бұйрығы)", "Пункт 9 стандарта (приказ Министра от 28.04.2015 № 279)"),
        grounds=("Стандарт (Министрдің 28.04.2015 № 279 бұйрығы)", "Стандарт (приказ Министра от 28.04.2015 № 279)"),
        variants={**{kind: kind for kind in (*EMPLOYERS, OWN, OWN_REISSUE)}, OWN_EXTEND: OWN},
    ),
)  # fmt: skip

# code, kk, ru, en, needed, dated, confidence, kinds
DOCUMENTS = (
    ("application", "Белгіленген үлгідегі өтініш", "Заявление по установленной форме", "Application form", True, False, LIKELY, ALL),
    ("workers-data", "Тартылатын шетелдік қызметкерлер туралы мәліметтер", "Сведения о привлекаемых иностранных работниках", "Data on the foreign workers", True, False, LIKELY, (ISSUE, REISSUE)),
    ("passport", "Шетелдік қызметкердің паспортының көшірмесі", "Копия паспорта иностранного работника", "Copy of the foreign worker's passport", True, True, LIKELY, ALL),
    ("education", "Білімі туралы құжаттың нотариат куәландырған аудармасы", "Документ об образовании с нотариально заверенным переводом", "Education document with notarised translation", True, False, LIKELY, (ISSUE, REISSUE)),
    ("own-education", "Білімі мен біліктілігін растайтын құжаттардың аудармасымен көшірмелері", "Документы об образовании и квалификации с переводом", "Education and qualification papers with translation", True, False, UNCONFIRMED, (OWN, OWN_REISSUE)),
    ("experience", "Жұмыс тәжірибесін растайтын құжат", "Документ, подтверждающий трудовой стаж", "Proof of work experience", True, False, LIKELY, (ISSUE, REISSUE)),
    ("local-content", "Кадрлардағы жергілікті қамту туралы ақпарат", "Информация о местном содержании в кадрах", "Statement of local content in staff", True, False, LIKELY, (ISSUE, EXTEND)),
    ("old-permit", "Бұрын берілген рұқсат", "Ранее выданное разрешение", "The permit issued earlier", True, True, LIKELY, (REISSUE, EXTEND, OWN_REISSUE, OWN_EXTEND)),
    ("extension-reason", "Ұзарту негіздемесі", "Обоснование продления", "Reason for the extension", True, False, LIKELY, (EXTEND,)),
    ("employed-foreigners", "Жұмыс істейтін шетелдік қызметкерлердің тізімі", "Список работающих иностранных работников", "List of the foreign workers employed", True, False, LIKELY, (EXTEND,)),
    ("contract", "Еңбек шарты немесе жұмысқа шақыру", "Трудовой договор или приглашение на работу", "Employment contract or offer of work", True, False, UNCONFIRMED, (OWN, OWN_EXTEND)),
    ("health", "Денсаулық жағдайы туралы анықтама", "Справка о состоянии здоровья", "Medical certificate", True, True, UNCONFIRMED, (OWN,)),
    ("no-conviction", "Соттылығының жоқтығы туралы анықтама", "Справка об отсутствии судимости", "Certificate of no criminal record", True, False, UNCONFIRMED, (OWN,)),
    ("photo", "Фотосурет", "Фотография", "Photograph", True, False, UNCONFIRMED, (OWN, OWN_REISSUE)),
    ("power-of-attorney", "Өкілге берілген сенімхат", "Доверенность представителя", "Power of attorney of a representative", False, True, LIKELY, ALL),
)  # fmt: skip

# code, kk, ru, en, confidence, kinds
GROUNDS = (
    ("false-documents", "Ұсынылған құжаттардың және (немесе) олардағы мәліметтердің дәйексіздігі анықталды", "Установлена недостоверность представленных документов и (или) сведений в них", "The documents or data in them are false", CONFIRMED, ALL),
    ("requirements", "Өтініш беруші немесе ұсынылған материалдар белгіленген талаптарға сәйкес келмейді", "Заявитель или представленные материалы не соответствуют установленным требованиям", "The applicant or the material does not meet the requirements", CONFIRMED, ALL),
    ("quota", "Белгіленген квота асып кетеді", "Превышение установленной квоты", "The quota would be exceeded", LIKELY, (ISSUE, EXTEND)),
    ("local-content", "Кадрлардағы жергілікті қамту шарты сақталмаған", "Не соблюдено условие о местном содержании в кадрах", "The local-content condition is not met", LIKELY, (ISSUE, EXTEND)),
    ("qualification", "Шетелдік қызметкердің білімі мен тәжірибесі біліктілік талаптарына сәйкес келмейді", "Образование и опыт иностранного работника не соответствуют квалификационным требованиям", "Education or experience does not meet the qualification requirements", LIKELY, (ISSUE, REISSUE, OWN, OWN_REISSUE)),
    ("illegal-employment", "Рұқсатсыз немесе басқа кәсіп бойынша тартылған шетелдік қызметкерлер анықталды", "Выявлены иностранные работники, привлечённые без разрешения либо по другой профессии", "Foreign workers were found employed without a permit or in another profession", LIKELY, EMPLOYERS),
)  # fmt: skip

GetModel = Callable[[str, str], Any]


def plant(get_model: GetModel) -> None:
    """Writes the first values; a second time changes nothing."""
    for standard in STANDARDS:
        for position, (*words, needed, dated, confidence, kinds) in enumerate(DOCUMENTS):
            values = {"needed": needed, "dated": dated, "confidence": confidence, "position": position}
            _write(get_model("checklist", "Requirement"), standard, standard.documents, words, values, kinds)
        for position, (*words, confidence, kinds) in enumerate(GROUNDS):
            values = {"confidence": confidence, "position": position}
            _write(get_model("checklist", "Ground"), standard, standard.grounds, words, values, kinds)


def _write(
    model: Any, standard: Standard, reference: tuple[str, str], words: list[str], values: dict[str, Any],
    kinds: tuple[str, ...],
) -> None:  # fmt: skip
    code, kk, ru, en = words
    texts = {"text_kk": kk, "text_ru": ru, "text_en": en, "reference_kk": reference[0], "reference_ru": reference[1]}
    for variant, aspect in standard.places(kinds):
        known = {"service": SERVICE, "act": standard.act, "variant": variant, "aspect": aspect, "code": code}
        model.objects.get_or_create(**known, since=standard.since, defaults={**texts, **values})

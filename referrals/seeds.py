"""First values of what the standard and the rules, not the acts, lay down: documents, grounds, rules of the measures.

All of it is editable data. Each reference says how sure it is: the standard's own text was not at hand.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from referrals.occupations import OCCUPATIONS
from referrals.phrases import PHRASES
from workflow.checklist import seeding

SERVICE = "active-measures-referral"
SINCE = date(2015, 6, 1)


def _of(point: int, kk: str, ru: str) -> tuple[str, str]:
    return (
        f"Стандарттың {point}-тармағы (2015 жылғы 28 сәуірдегі № 279 бұйрық); сенімділігі: {kk}",
        f"Пункт {point} стандарта (приказ от 28.04.2015 № 279); достоверность: {ru}",
    )


MEDIUM, LOW = _of(9, "орташа", "средняя"), _of(9, "төмен, тексеру керек", "низкая, требует проверки")
REFUSED_BY, REFUSED_LOW = _of(10, "орташа", "средняя"), _of(10, "төмен, тексеру керек", "низкая, требует проверки")
ALL, PRACTICE, TRAINING, SOCIAL, WORKS = (
    ("",),
    ("youth-practice",),
    ("vocational-training",),
    ("social-job",),
    ("public-works",),
)

# code, kk, ru, en, needed, dated, kinds (empty: all), reference
DOCUMENTS = (
    ("application", "Белгіленген үлгідегі өтініш", "Заявление по установленной форме", "Application form", True, False, ALL, MEDIUM),
    ("identity", "Жеке басын куәландыратын құжат", "Документ, удостоверяющий личность", "Identity document", True, True, ALL, MEDIUM),
    ("diploma", "Білім беру ұйымын бітіргені туралы диплом", "Диплом об окончании организации образования", "Diploma of the educational institution", True, False, PRACTICE, MEDIUM),
    ("education", "Білімі туралы құжат", "Документ об образовании", "Education document", True, False, TRAINING, LOW),
    ("category", "Нысаналы топқа жататынын растайтын құжат", "Документ о принадлежности к целевой группе", "Proof of belonging to a target group", False, False, SOCIAL, LOW),
    ("health", "Денсаулық жағдайы туралы анықтама", "Справка о состоянии здоровья", "Health certificate", False, True, WORKS, LOW),
    ("work-record", "Еңбек қызметін растайтын құжат", "Документ, подтверждающий трудовую деятельность", "Proof of employment history", False, False, ALL, LOW),
    ("disability", "Мүгедектігі бар адамға: медициналық-әлеуметтік сараптама қорытындысы", "Для лица с инвалидностью: заключение медико-социальной экспертизы", "For a person with a disability: the conclusion of the medical and social examination", False, True, ALL, MEDIUM),
    ("power-of-attorney", "Өкілге берілген сенімхат", "Доверенность представителя", "Power of attorney of a representative", False, True, ALL, MEDIUM),
)  # fmt: skip

# code, kk, ru, en, variants, reference
GROUNDS = (
    ("no-card", "Адам жұмыс іздеуші немесе жұмыссыз ретінде тіркелмеген: жеке картасы жоқ", "Лицо не зарегистрировано как ищущее работу или безработный: нет персональной карточки", "The person is registered neither as a job seeker nor as unemployed: there is no card", ALL, REFUSED_BY),
    ("false-documents", "Ұсынылған құжаттардың және (немесе) олардағы мәліметтердің дәйексіздігі анықталды", "Установлена недостоверность представленных документов и (или) сведений в них", "The documents or data in them are false", ALL, REFUSED_BY),
    ("not-entitled", "Өтініш беруші осы шараға қатысу талаптарына сәйкес келмейді", "Заявитель не соответствует требованиям к участнику этой меры", "The applicant does not meet the requirements of this measure", ALL, REFUSED_BY),
    ("no-place", "Қолайлы бос жұмыс орны немесе шара бойынша бос орын жоқ", "Нет подходящей вакансии или свободного места по этой мере", "There is no suitable vacancy and no free place of this measure", ALL, REFUSED_LOW),
)  # fmt: skip

LAW = (
    "«Халықты жұмыспен қамту туралы» 2016 жылғы 6 сәуірдегі № 482-V заң; сенімділігі: орташа",
    "Закон от 06.04.2016 № 482-V «О занятости населения»; достоверность: средняя",
)
RULES = (
    "Жұмыспен қамтуға жәрдемдесу шараларының қағидалары, «Халықты жұмыспен қамту туралы» № 482-V заң; сенімділігі: орташа",
    "Правила мер содействия занятости, Закон № 482-V «О занятости населения»; достоверность: средняя",
)
GUESSED = (
    "Жұмыспен қамтуға жәрдемдесу шараларының қағидалары; сенімділігі: төмен, қолданар алдында тексеру керек",
    "Правила мер содействия занятости; достоверность: низкая, проверить до применения",
)
SHARE = Decimal("35.00")

# kind, months, subsidy, age, years since graduation, working days to answer, confidence, reference
MEASURES = (
    ("job", None, None, None, None, 5, "medium", LAW),
    ("public-works", 12, None, None, None, 5, "low", GUESSED),
    ("vocational-training", 12, None, None, None, 5, "low", GUESSED),
    ("social-job", 12, SHARE, None, None, 5, "medium", RULES),
    ("youth-practice", 6, None, 29, 3, 5, "medium", RULES),
    ("guidance", None, None, None, None, 5, "low", GUESSED),
)

GetModel = Callable[[str, str], Any]


def plant(get_model: GetModel) -> None:
    """Writes the first values; a second time changes nothing."""
    seeding.documents(get_model("checklist", "Requirement"), SERVICE, SINCE, DOCUMENTS, by="aspect")
    seeding.grounds(get_model("checklist", "Ground"), SERVICE, SINCE, GROUNDS)
    seeding.phrases(get_model("checklist", "Phrase"), SERVICE, PHRASES)
    occupation, measure = get_model("referrals", "Occupation"), get_model("referrals", "Measure")
    for code, kk, ru, en in OCCUPATIONS:
        occupation.objects.get_or_create(code=code, defaults={"name_kk": kk, "name_ru": ru, "name_en": en})
    for kind, months, subsidy, age, graduated, report, sureness, reference in MEASURES:
        values = {
            "months": months, "subsidy_percent": subsidy, "age_until": age, "graduated_within": graduated,
            "report_days": report, "sureness": sureness, "reference_kk": reference[0], "reference_ru": reference[1],
        }  # fmt: skip
        measure.objects.get_or_create(kind=kind, since=SINCE, defaults=values)

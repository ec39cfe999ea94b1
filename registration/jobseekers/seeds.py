"""First values of what the standard, not the acts, lays down for job seekers: documents and grounds. Editable data.

What published service pages state plainly is given as it is; what they only hint at says that it is to be confirmed.
"""

from collections.abc import Callable
from typing import Any

from registration.seeding import plant_dated, plant_phrases

SERVICE = "jobseeker-registration"
STANDARD = (
    "Стандарттың 9-тармағы (2015 жылғы 28 сәуірдегі № 279 бұйрық)",
    "Пункт 9 стандарта (приказ от 28.04.2015 № 279)",
)
GROUNDS_OF = (
    "Стандарттың 10-тармағы (2015 жылғы 28 сәуірдегі № 279 бұйрық)",
    "Пункт 10 стандарта (приказ от 28.04.2015 № 279)",
)

# code, kk, ru, en, needed, dated, sure
DOCUMENTS = (
    ("application", "Өтініш", "Заявление", "Application", True, False, True),
    ("identity", "Жеке басын куәландыратын құжат", "Документ, удостоверяющий личность", "Identity document", True, True, True),
    ("work-history", "Еңбек қызметін растайтын құжат (болған жағдайда)", "Документ, подтверждающий трудовую деятельность (при наличии)", "Proof of work history (if any)", False, False, True),
    ("education", "Білімі (біліктілігі) туралы құжат (болған жағдайда)", "Документ об образовании (квалификации) (при наличии)", "Document of education or qualification (if any)", False, False, True),
    ("representative-request", "Заңды өкілдің жазбаша өтініші (он алты жасқа толмаған адам үшін)", "Письменное ходатайство законного представителя (для лица, не достигшего шестнадцати лет)", "Written request of the legal representative (for a person under sixteen)", False, False, True),
)  # fmt: skip

# code, kk, ru, en, sure
GROUNDS = (
    ("false-documents", "Ұсынылған құжаттардың және (немесе) олардағы мәліметтердің дәйексіздігі анықталды", "Установлена недостоверность представленных документов и (или) сведений в них", "The documents or the data in them are false", True),
    ("requirements", "Өтініш беруші немесе ұсынылған мәліметтер белгіленген талаптарға сәйкес келмейді", "Заявитель или представленные сведения не соответствуют установленным требованиям", "The applicant or the data do not meet the requirements", True),
    ("employed", "Өтініш беруші жұмыспен қамтылған", "Заявитель занят", "The applicant is employed", False),
    ("registered-already", "Өтініш беруші жұмыс іздеп жүрген адам ретінде тіркелген", "Заявитель уже зарегистрирован в качестве лица, ищущего работу", "The applicant is registered as a job seeker already", False),
)  # fmt: skip

FACTS = (
    ("Ұсынылған құжаттағы мәліметтер өтініштегі мәліметтерге сәйкес келмейді:", "Сведения в представленном документе не соответствуют сведениям в заявлении:"),
    ("Өтініш беруші еңбек шарты бойынша жұмыс істейді:", "Заявитель работает по трудовому договору:"),
    ("«Еңбек нарығы» жүйесінде өтініш берушінің жеке картасы бар:", "В системе «Рынок труда» имеется карточка заявителя:"),
)  # fmt: skip
NOTE = (("Құжаттар тексерілді, ескертпе жоқ.", "Документы проверены, замечаний нет."),)

GetModel = Callable[[str, str], Any]


def plant(get_model: GetModel) -> None:
    """Writes the first values; a second time changes nothing."""
    plant_dated(get_model("checklist", "Requirement"), SERVICE, DOCUMENTS, STANDARD)
    plant_dated(get_model("checklist", "Ground"), SERVICE, GROUNDS, GROUNDS_OF)
    plant_phrases(get_model("checklist", "Phrase"), SERVICE, {"facts": FACTS, "note": NOTE})

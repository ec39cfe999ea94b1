"""First values of what the standards lay down for the unemployed: documents and grounds. Editable data.

What the acts and published service pages state plainly is given as it is; what they only hint at says that it is to be
confirmed. The papers of work, residence and income belong to the standard of 2015; from 2017 on the card is there.
"""

from collections.abc import Callable
from typing import Any

from registration.jobseekers.seeds import GROUNDS_OF, STANDARD
from registration.seeding import plant_dated, plant_phrases

SERVICE = "unemployed-registration"
NO_CARD = (
    "Стандарттың 10-тармағы; 27.02.2018 № 1057 регламенттің 6-тармағының 4) тармақшасы",
    "Пункт 10 стандарта; подпункт 4) пункта 6 регламента от 27.02.2018 № 1057",
)

# code, kk, ru, en, needed, dated, sure
DOCUMENTS = (
    ("identity", "Жеке басын куәландыратын құжат", "Документ, удостоверяющий личность", "Identity document", True, True, True),
    ("work-history", "Еңбек қызметін растайтын құжат", "Документ, подтверждающий трудовую деятельность", "Proof of work history", False, False, False),
    ("qualification", "Кәсіби біліктілігін растайтын құжат", "Документ, подтверждающий профессиональную квалификацию", "Document of qualification", False, False, False),
    ("residence", "Тұрғылықты жері бойынша тіркелгенін растайтын құжат", "Документ, подтверждающий регистрацию по месту жительства", "Proof of residence", False, False, False),
    ("income", "Соңғы жылғы табысы туралы мәлімет", "Сведения о доходах за последний год", "Statement of income for the last year", False, False, False),
)  # fmt: skip

# code, kk, ru, en, sure
GROUNDS = (
    ("false-documents", "Ұсынылған құжаттардың және (немесе) олардағы мәліметтердің дәйексіздігі анықталды", "Установлена недостоверность представленных документов и (или) сведений в них", "The documents or the data in them are false", True),
    ("employed", "Өтініш беруші жұмыспен қамтылған", "Заявитель занят", "The applicant is employed", False),
    ("student", "Өтініш беруші күндізгі оқу нысанында оқиды", "Заявитель обучается по очной форме", "The applicant is a full-time student", False),
    ("pensioner", "Өтініш беруші зейнеткерлік жасқа жеткен", "Заявитель достиг пенсионного возраста", "The applicant is of pension age", False),
    ("under-age", "Өтініш беруші он алты жасқа толмаған", "Заявитель не достиг шестнадцати лет", "The applicant is under sixteen", False),
    ("refused-job", "Өтініш беруші лайықты жұмыстан бас тартқан", "Заявитель отказался от подходящей работы", "The applicant refused a suitable job", False),
    ("registered-already", "Өтініш беруші жұмыссыз ретінде тіркелген", "Заявитель уже зарегистрирован в качестве безработного", "The applicant is registered as unemployed already", False),
)  # fmt: skip
CARD_GROUND = (
    ("no-card", "«Еңбек нарығы» жүйесінде жұмыс іздеп жүрген адамның жеке картасы жоқ", "В системе «Рынок труда» нет карточки лица, ищущего работу", "There is no card of a job seeker in the “Labour Market” system", True),
)  # fmt: skip

FACTS = (
    ("«Еңбек нарығы» жүйесінде тексеру кезінде жеке карта табылмады.", "При проверке в системе «Рынок труда» карточка не найдена."),
    ("Өтініш беруші еңбек шарты бойынша жұмыс істейді:", "Заявитель работает по трудовому договору:"),
)  # fmt: skip
NOTE = (("Жеке карта тексерілді, ескертпе жоқ.", "Карточка проверена, замечаний нет."),)

# code, kk, ru
REASONS = (
    ("employed", "Жұмысқа орналасты", "Трудоустроен"),
    ("own-request", "Өз өтініші бойынша", "По собственному заявлению"),
    ("did-not-appear", "Дәлелді себепсіз белгіленген мерзімде келмеді", "Не явился в установленный срок без уважительной причины"),
    ("refused-job", "Лайықты жұмыстан бас тартты", "Отказался от подходящей работы"),
    ("pensioner", "Зейнеткерлік жасқа жетті", "Достиг пенсионного возраста"),
    ("student", "Күндізгі оқуға түсті", "Поступил на очное обучение"),
    ("moved", "Тұрғылықты жерін ауыстырды", "Сменил место жительства"),
    ("false-documents", "Көрінеу жалған мәлімет ұсынды", "Представил заведомо недостоверные сведения"),
    ("died", "Қайтыс болды", "Умер"),
)  # fmt: skip
BY_LAW = (
    "«Халықты жұмыспен қамту туралы» 06.04.2016 № 482-V Заң; мәтіні нақтыланады",
    "Закон «О занятости населения» от 06.04.2016 № 482-V; текст уточняется",
)

GetModel = Callable[[str, str], Any]


def plant(get_model: GetModel) -> None:
    """Writes the first values; a second time changes nothing."""
    plant_dated(get_model("checklist", "Requirement"), SERVICE, DOCUMENTS, STANDARD)
    ground = get_model("checklist", "Ground")
    plant_dated(ground, SERVICE, CARD_GROUND, NO_CARD)
    plant_dated(ground, SERVICE, GROUNDS, GROUNDS_OF, first=len(CARD_GROUND))
    reason = get_model("unemployed", "EndReason")
    for position, (code, kk, ru) in enumerate(REASONS):
        values = {"text_kk": kk, "text_ru": ru, "reference_kk": BY_LAW[0], "reference_ru": BY_LAW[1]}
        reason.objects.get_or_create(code=code, defaults={**values, "position": position})
    plant_phrases(get_model("checklist", "Phrase"), SERVICE, {"facts": FACTS, "note": NOTE})

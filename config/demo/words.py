"""What the officers of the demonstration write and fill in, verb by verb."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from config.demo.employers import Employer
from permits import fees
from workflow.acts.words import Decision, Verb
from workflow.cases.models import Case
from workflow.checklist.models import Ground
from workflow.delivery.tracking import check_digit
from workflow.office.models import Account
from workflow.papers.parts_of_case import today

RESOLUTIONS = (
    "Құжаттардың толықтығын тексеріп, белгіленген мерзімде ұсыныс енгізіңіз.",
    "Қарауға қабылдансын. Жұмыскерлердің біліктілігіне назар аударыңыз.",
    "Жұмысқа алыңыз, квота бойынша салыстырып тексеріңіз.",
)
EXAMINED = ("Құжаттар талаптарға сәйкес, комиссияға ұсынылады.", "Мәліметтер тексерілді, ескертпе жоқ.", "")
FACTS = (
    "Білімі туралы құжаттың аудармасы нотариаттық расталмаған, біліктілігін растау мүмкін болмады.",
    "Өтініштегі кәсіп пен еңбек шартындағы кәсіп сәйкес келмейді.",
    "Кадрлардағы жергілікті қамту туралы ақпаратта қызметкерлер саны расталмаған.",
)
FACTS_RU = (
    "Перевод документа об образовании нотариально не заверен, подтвердить квалификацию не удалось.",
    "Профессия в заявлении не соответствует профессии в трудовом договоре.",
    "В информации о местном содержании в кадрах численность работников не подтверждена.",
)
RETURNS = (
    "Жұмыс берушінің мекенжайы өтініштегі мекенжайға сәйкес келмейді, түзетіңіз.",
    "Рұқсаттың мерзімі еңбек шартының мерзімінен ұзақ, қайта қараңыз.",
)
TURNED = "Ұсынылған құжаттағы мәліметтердің дәйексіздігі анықталды: бас тарту туралы уәжді жауап дайындаңыз."


@dataclass(frozen=True, slots=True)
class Sheet:
    """What an officer has before him when he fills in a form."""

    case: Case
    employer: Employer
    executor: Account
    seed: int
    decision: str

    def words(self, verb: Verb) -> dict[str, Any]:
        """The form of a verb, filled in."""
        return FILLED[verb](self) if verb in FILLED else {}

    @property
    def today(self) -> date:
        return today(self.case)

    def ground(self, place: int) -> Ground:
        asked = list(Ground.objects.asked_of(self.case, self.today))
        return asked[place % len(asked)]

    def against(self) -> dict[str, Any]:
        return {"grounds": [self.ground(self.seed)], "details": FACTS[self.seed % len(FACTS)]}

    def returned(self) -> dict[str, Any]:
        if not self.decision:
            return {"reason": RETURNS[self.seed % len(RETURNS)]}
        return {"reason": TURNED, "decision": self.decision, "grounds": [self.ground(0)]}

    def proposed(self) -> dict[str, Any]:
        asked = self.case.permit_application
        return {"valid_from": asked.valid_from, "valid_until": asked.valid_until}

    def dates(self) -> dict[str, Any]:
        return self.proposed() if self.case.decision == Decision.GRANTED else {}

    def payment(self) -> dict[str, Any]:
        levy = fees.levy(self.case.permit_application, self.today)
        return {"document": f"{1100 + self.seed}", "paid_on": self.today, "amount": Decimal(levy.tenge if levy else 0)}

    def taken(self) -> dict[str, Any]:
        """Mostly a representative comes, with a power of attorney."""
        proxy = f"№ {self.seed}" if self.seed % 4 and self.employer.envoy != self.employer.name else ""
        identity = f"№ 0499{self.seed:05}, ІІМ, 14.03.2021"
        known = {
            "receiver": self.employer.envoy,
            "identity": identity,
            "is_head": not proxy,
            "power_of_attorney": proxy,
        }
        return known | ({"power_since": self.today, "power_until": self.today + timedelta(days=365)} if proxy else {})

    def letter(self) -> dict[str, Any]:
        """A registered letter, with the check digit of the post."""
        serial = f"00099{self.seed:03}"
        tracking = f"RR{serial}{check_digit(serial)}KZ"
        return {"tracking": tracking, "address": self.employer.address, "cost": Decimal("1250.00")}

    def named(self) -> dict[str, Any]:
        return {"executor": self.executor, "reason": RESOLUTIONS[self.seed % len(RESOLUTIONS)]}


FILLED: dict[Verb, Callable[[Sheet], dict[str, Any]]] = {
    Verb.ASSIGN: Sheet.named,
    Verb.GRANT: Sheet.named,
    Verb.REFUSE: lambda sheet: {"executor": sheet.executor, **sheet.against()},
    Verb.EXAMINE: lambda sheet: {"reason": EXAMINED[sheet.seed % len(EXAMINED)]},
    Verb.ADVISE_AGAINST: Sheet.against,
    Verb.SEND_BACK: Sheet.returned,
    Verb.DRAFT: Sheet.dates,
    Verb.PROPOSE: Sheet.proposed,
    Verb.PROPOSE_REFUSAL: lambda sheet: {**sheet.against(), "details_ru": FACTS_RU[sheet.seed % len(FACTS_RU)]},
    Verb.PAY: Sheet.payment,
    Verb.COLLECT: Sheet.taken,
    Verb.HAND_OUT: Sheet.taken,
    Verb.HAND_OUT_REFUSAL: Sheet.taken,
    Verb.GIVE: Sheet.taken,
    Verb.GIVE_REFUSAL: Sheet.taken,
    Verb.POST: Sheet.letter,
}

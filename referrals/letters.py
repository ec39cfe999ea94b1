"""The referrals as they are printed: one paper for each kind, with a slip for the employer's answer."""

from dataclasses import dataclass
from datetime import date

from workflow.papers.letters import ActNamed, Both, Kind, Letterhead, Officer, Recipient, place

SERIES = "ЖОЛ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeker:
    """Who is referred, by the personal card and by what was said at the counter."""

    born: date
    card: str
    standing: Both
    registered: date
    education: Both
    profession: Both
    experience: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Where to and for what. `pay` is a sum in words of figures; what a kind has no use for stays empty."""

    host: Both
    identity: str
    address: Both
    contacts: str
    occupation: Both
    work: Both
    pay: str = ""
    months: int | None = None
    contract: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """What every referral states. `form` is where the act names its kind, `answer_days` when the employer answers."""

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    form: Both
    registered: date
    recipient: Recipient
    seeker: Seeker
    offer: Offer
    begins: date
    ends: date | None = None
    answer_days: int
    decided: date
    signer: Officer
    executor: Officer
    conditions: Both | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToJob(Referral):
    """To a vacancy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToPublicWorks(Referral):
    """To public works, for so many months."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToTraining(Referral):
    """To a provider of training."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSocialJob(Referral):
    """To a social workplace: the budget bears a share of the pay."""

    subsidy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToYouthPractice(Referral):
    """To youth practice, with the day of the diploma."""

    graduated: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ToGuidance(Referral):
    """To a talk about occupations."""


TITLES: dict[type[Referral], tuple[str, str, str]] = {
    ToJob: ("Жұмысқа орналасуға жолдама", "Направление на трудоустройство", "Referral to a job"),
    ToPublicWorks: (
        "Қоғамдық жұмыстарға жолдама",
        "Направление на общественные работы",
        "Referral to public works",
    ),
    ToTraining: (
        "Кәсіби даярлауға, қайта даярлауға және біліктілікті арттыруға жолдама",
        "Направление на профессиональную подготовку, переподготовку и повышение квалификации",
        "Referral to training, retraining and further training",
    ),
    ToSocialJob: (
        "Әлеуметтік жұмыс орнына жолдама",
        "Направление на социальное рабочее место",
        "Referral to a social workplace",
    ),
    ToYouthPractice: (
        "Жастар практикасына жолдама",
        "Направление на молодёжную практику",
        "Referral to youth practice",
    ),
    ToGuidance: (
        "Кәсіби бағдарлану қызметіне жолдама",
        "Направление на услуги профессиональной ориентации",
        "Referral to vocational guidance",
    ),
}
FILES: dict[type[Referral], str] = {
    ToJob: "job", ToPublicWorks: "public_works", ToTraining: "training", ToSocialJob: "social_job",
    ToYouthPractice: "youth_practice", ToGuidance: "guidance",
}  # fmt: skip
"""The template of each paper."""
NAMES = tuple(f"referral_{name}" for name in FILES.values())

for facts, name in FILES.items():
    kk, ru, en = TITLES[facts]
    place(
        Kind(
            name=f"referral_{name}",
            facts=facts,
            template=f"letters/referrals/{name}.html",
            series=SERIES,
            may_be_draft=True,
            is_result=True,
            title=Both(kk=kk, ru=ru),
            title_en=en,
        )
    )

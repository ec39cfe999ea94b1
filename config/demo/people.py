"""The people of the demonstration: invented names, synthetic identity numbers, one password each."""

from dataclasses import dataclass
from datetime import date

from workflow.applicants.numbers import check_digit
from workflow.office.models.people import Duty

DEPARTMENT, ELSEWHERE, SOUTH = "kyzylorda-department", "kostanay-department", "south-kazakhstan-department"
CENTRE, ASTANA = "kyzylorda-employment-centre", "astana-employment-centre"
FIRST_SERIAL = 9900  # the end of a day's serials, which a birth register hardly ever reaches


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can log in: name, day of birth, post with its title, and what to try as this person."""

    login: str
    surname: str
    given_name: str
    patronymic: str
    born: date
    duty: Duty
    title: tuple[str, str]
    trying: str
    office: str = DEPARTMENT
    language: str = "kk"

    @property
    def password(self) -> str:
        """Stands in the list of logins, so it only has to be long enough for the rules."""
        return f"{self.login}-qyzmet-125"

    @property
    def is_woman(self) -> bool:
        return self.patronymic.endswith("қызы")

    @property
    def full_name(self) -> str:
        return f"{self.surname} {self.given_name} {self.patronymic}"

    @property
    def email(self) -> str:
        return f"{self.login}@qyzmet.example"

    @property
    def iin(self) -> str:
        """Birthday, century and sex, a serial, a valid check digit."""
        sign = (3 if self.born.year < 2000 else 5) + self.is_woman
        return numbered(f"{self.born:%y%m%d}{sign}")


def numbered(start: str) -> str:
    """Twelve digits that begin so, with the first serial that has a check digit."""
    for serial in range(FIRST_SERIAL, FIRST_SERIAL + 100):
        eleven = f"{start}{serial:0{11 - len(start)}}"
        if (digit := check_digit(eleven)) is not None:
            return f"{eleven}{digit}"
    raise ValueError(f"no number begins with {start}")


CLERK = ("Кеңсе қызметкері", "Сотрудник канцелярии")
CHIEF_SPECIALIST = ("Бас маман", "Главный специалист")
LEADING_SPECIALIST = ("Жетекші маман", "Ведущий специалист")
MEMBER = ("Комиссия мүшесі", "Член комиссии")

STAFF = (
    Person("aigul", "Әбілқасымова", "Айгүл", "Серікқызы", date(1988, 4, 17), Duty.CLERK, CLERK, "register a packet, refuse an incomplete one, hand out, post"),
    Person("nurlan", "Үмбетов", "Нұрлан", "Әділұлы", date(1994, 9, 2), Duty.CLERK, CLERK, "the same queue at the other counter", language="ru"),
    Person("bolat", "Жүнісов", "Болат", "Қайратұлы", date(1971, 1, 25), Duty.HEAD, ("Басқарма басшысы", "Руководитель управления"), "assign, decide, sign, return a draft with a reason"),
    Person("mariyam", "Көшербаева", "Мәриям", "Тұрарқызы", date(1979, 6, 30), Duty.COMMISSION, ("Басшының орынбасары, комиссия төрайымы", "Заместитель руководителя, председатель комиссии"), "chair the commission; signed by order while the head was away"),
    Person("dana", "Ғабдуллина", "Дана", "Ерланқызы", date(1990, 11, 8), Duty.EXECUTOR, CHIEF_SPECIALIST, "examine, draft, send notices, record a payment"),
    Person("erlan", "Сұлтанғалиев", "Ерлан", "Бекұлы", date(1985, 3, 14), Duty.EXECUTOR, CHIEF_SPECIALIST, "his own steps, and those of Өркен by order"),
    Person("zhanar", "Құдайбергенова", "Жанар", "Маратқызы", date(1996, 7, 21), Duty.EXECUTOR, LEADING_SPECIALIST, "a case returned for rework; sat in for a member of the commission"),
    Person("orken", "Ізтілеуов", "Өркен", "Сәкенұлы", date(1992, 12, 3), Duty.EXECUTOR, LEADING_SPECIALIST, "on leave: his steps lie with Ерлан as well"),
    Person("gauhar", "Қожахметова", "Гауһар", "Әлібекқызы", date(1983, 2, 11), Duty.COMMISSION, ("Комиссия хатшысы", "Секретарь комиссии"), "call a session, record ballots, close items, confirm the minutes"),
    Person("ospan", "Тілеуберді", "Оспан", "Мұхтарұлы", date(1968, 10, 5), Duty.COMMISSION, MEMBER, "vote at the session that is going on"),
    Person("togzhan", "Өмірәлиева", "Тоғжан", "Нұржанқызы", date(1987, 5, 19), Duty.COMMISSION, MEMBER, "a member who declared an interest in one case"),
    Person("zere", "Һамитова", "Зере", "Асқарқызы", date(1991, 8, 28), Duty.CLERK, CLERK, "another region's counter: sees nothing of Kyzylorda", office=ELSEWHERE),
    Person("serik", "Өтебаев", "Серік", "Оразұлы", date(1974, 5, 6), Duty.HEAD, ("Басқарма басшысы", "Руководитель управления"), "Kostanay: assign, sign what the executor proposed", office=ELSEWHERE),
    Person("ainur", "Ғалымова", "Айнұр", "Болатқызы", date(1993, 3, 17), Duty.EXECUTOR, CHIEF_SPECIALIST, "Kostanay: terms from submission, permits of workers on paper", office=ELSEWHERE),
    Person("raushan", "Әділова", "Раушан", "Ғалымқызы", date(1990, 2, 20), Duty.CLERK, CLERK, "South Kazakhstan: one variant for employers and workers", office=SOUTH),
    Person("talgat", "Қуатов", "Талғат", "Сейітұлы", date(1969, 11, 12), Duty.HEAD, ("Басқарма басшысы", "Руководитель управления"), "South Kazakhstan: assign and sign", office=SOUTH),
    Person("bekzhan", "Тұрысов", "Бекжан", "Ұланұлы", date(1977, 8, 3), Duty.HEAD, ("Ауылдық округ әкімі", "Аким сельского округа"), "South Kazakhstan: the akim of a rural district as head", office=SOUTH),
    Person("ulzhan", "Өтегенова", "Ұлжан", "Нұрланқызы", date(1995, 6, 25), Duty.EXECUTOR, LEADING_SPECIALIST, "South Kazakhstan: a term set by the standard", office=SOUTH),
    Person("marat", "Үсенов", "Марат", "Ғалымұлы", date(1976, 4, 4), Duty.AUDITOR, ("Ішкі аудит маманы", "Специалист внутреннего аудита"), "read every case, journal and paper; prove the event chains"),
    Person("saule", "Ыбыраева", "Сәуле", "Дәулетқызы", date(1989, 1, 9), Duty.ADMINISTRATOR, ("Жүйе әкімшісі", "Администратор системы"), "offices, accounts, posts, calendar, documents, grounds, levy"),
    Person("roza", "Әбенова", "Роза", "Қуатқызы", date(1993, 3, 22), Duty.CLERK, CLERK, "job seekers, unemployed, referrals: take in and give", office=CENTRE),
    Person("samat", "Нұрпейісов", "Самат", "Жолдасұлы", date(1974, 12, 15), Duty.HEAD, ("Орталық директоры", "Директор центра"), "assign and sign at the employment centre", office=CENTRE),
    Person("aliya", "Досмағанбетова", "Әлия", "Ғанибекқызы", date(1994, 6, 7), Duty.EXECUTOR, CHIEF_SPECIALIST, "enter a card in the register, choose a place, propose notice or referral", office=CENTRE),
    Person("madina", "Шәріпова", "Мәдина", "Асылбекқызы", date(1997, 2, 26), Duty.CLERK, CLERK, "the counter of Astana's centre", office=ASTANA, language="ru"),
    Person("temirlan", "Жұмабеков", "Темірлан", "Ержанұлы", date(1969, 9, 13), Duty.HEAD, ("Орталық директоры", "Директор центра"), "sign what the system prepared: Astana has no executor", office=ASTANA),
)  # fmt: skip

BY_LOGIN = {person.login: person for person in STAFF}
CHAIR, SECRETARY, MEMBERS = "mariyam", "gauhar", ("mariyam", "ospan", "togzhan")
CLERKS, HEAD = ("aigul", "nurlan"), "bolat"
EXECUTORS = ("dana", "erlan", "zhanar", "orken")


def logins() -> str:
    """The table people start from."""
    head = ("login", "password", "name", "post", "try")
    rows = [(one.login, one.password, f"{one.surname} {one.given_name}", one.title[0], one.trying) for one in STAFF]
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (head, *rows)
    ]
    return "\n".join([lines[0], "  ".join("─" * width for width in widths), *lines[1:]])

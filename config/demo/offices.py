"""The offices of the demonstration: addresses, telephones, and the acts they apply by its order."""

from datetime import date, timedelta

from config.demo.people import ASTANA, BY_LOGIN, CENTRE, CHAIR, DEPARTMENT, ELSEWHERE, HEAD, SOUTH, STAFF
from workflow.office.models import Account, Assignment, Office, Post, Substitution

ADDRESSES = {
    DEPARTMENT: ("Қызылорда қаласы, Ы. Жақаев көшесі, 76", "город Кызылорда, улица И. Жахаева, 76", "+7 7242 00 00 01"),
    ELSEWHERE: (
        "Қостанай қаласы, Әл-Фараби даңғылы, 66",
        "город Костанай, проспект Аль-Фараби, 66",
        "+7 7142 00 00 02",
    ),
    SOUTH: ("Шымкент қаласы, Тәуке хан даңғылы, 3", "город Шымкент, проспект Тауке хана, 3", "+7 7252 00 00 03"),
    CENTRE: ("Қызылорда қаласы, Қорқыт ата көшесі, 18", "город Кызылорда, улица Коркыт ата, 18", "+7 7242 00 00 03"),
    ASTANA: (
        "Астана қаласы, Бөгенбай батыр даңғылы, 6",
        "город Астана, проспект Богенбай батыра, 6",
        "+7 7172 00 00 04",
    ),
}
ORDER = ("Көрсетілім туралы бұйрық", "приказ о демонстрации")
LONG_BEFORE = timedelta(days=365)
ASSIGNED = (
    (DEPARTMENT, "foreign-labour-permit", "kyzylorda-125", date(2018, 2, 23), "ШЖК"),
    (SOUTH, "foreign-labour-permit", "south-kazakhstan-183", date(2014, 6, 13), "ШЖК"),
    (ELSEWHERE, "foreign-labour-permit", "kostanay-564", date(2015, 12, 30), "ШЖК"),
    (CENTRE, "active-measures-referral", "kyzylorda-1057", date(2018, 2, 27), "БШ"),
    (ELSEWHERE, "active-measures-referral", "kostanay-564", date(2015, 12, 30), "БН"),
    (CENTRE, "jobseeker-registration", "kyzylorda-1057", date(2018, 2, 27), "ЖІА"),
    (ASTANA, "jobseeker-registration", "astana-158-2561", date(2017, 12, 12), "ЖІА"),
    (CENTRE, "unemployed-registration", "kyzylorda-1057", date(2018, 2, 27), "ЖСТ"),
    (ASTANA, "unemployed-registration", "astana-158-2561", date(2017, 12, 12), "ЖСТ"),
)  # fmt: skip
"""Office, service, act, edition, series of its case numbers."""


def open_offices(today: date) -> None:
    """Addresses where none are entered yet, and the acts assigned by order of the demonstration."""
    for code, (kk, ru, phone) in ADDRESSES.items():
        Office.objects.filter(code=code, address_kk="").update(address_kk=kk, address_ru=ru, phone=phone)
    for code, service, act, edition, series in ASSIGNED:
        office = Office.objects.get(code=code)
        if not Assignment.objects.filter(office=office, service=service).exists():
            row = Assignment(
                office=office, service=service, act=act, edition=edition, since=today - LONG_BEFORE, series=series,
                order_kk=ORDER[0], order_ru=ORDER[1],
            )  # fmt: skip
            row.full_clean()
            row.save()


def seat_everybody(today: date) -> dict[str, Account]:
    """Accounts with their posts; whoever is there already keeps what was changed since."""
    offices = {office.code: office for office in Office.objects.all()}
    seated = {}
    for one in STAFF:
        account = Account.objects.filter(username=one.login).first()
        if account is None:
            account = Account.objects.create_user(
                one.login, one.password, surname=one.surname, given_name=one.given_name, patronymic=one.patronymic,
                iin=one.iin, email=one.email, language=one.language,
            )  # fmt: skip
        if not account.posts.exists():
            kk, ru = one.title
            Post.objects.create(
                account=account,
                office=offices[one.office],
                duty=one.duty,
                title_kk=kk,
                title_ru=ru,
                since=today - LONG_BEFORE,
            )
        seated[one.login] = account
    return seated


def stand_in(seated: dict[str, Account], today: date) -> None:
    """The head was away for a fortnight; an executor is on leave now."""
    away = (
        (HEAD, CHAIR, today - timedelta(days=16), today - timedelta(days=8), "114-ж/қ"),
        ("orken", "erlan", today - timedelta(days=4), today + timedelta(days=24), "121-ж/қ"),
    )
    for login, substitute, since, until, number in away:
        post = Post.objects.filter(account=seated[login], duty=BY_LOGIN[login].duty).first()
        if post and not post.substitutions.exists():
            Substitution.objects.create(
                post=post, substitute=seated[substitute], since=since, until=until, order=f"{since:%d.%m.%Y} № {number}"
            )

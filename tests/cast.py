"""The cast: named people at the Kyzylorda department, one stranger from Kostanay, an employer and his worker."""

from dataclasses import dataclass
from datetime import date

from workflow.applicants.models import Applicant
from workflow.office.models import Account, Assignment, Office, Post
from workflow.office.models.people import Duty

LONG_AGO = date(2015, 1, 1)
KYZYLORDA_125 = {"act": "kyzylorda-125", "edition": date(2018, 2, 23), "service": "foreign-labour-permit"}


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays in the tests."""

    office: Office
    aigul: Account
    """office clerk"""
    bolat: Account
    """head"""
    dana: Account
    """responsible executor"""
    erlan: Account
    """another executor of the same office"""
    gauhar: Account
    """secretary of the commission"""
    zere: Account
    """clerk of another office"""
    marat: Account
    """auditor"""
    employer: Applicant


def person(username: str, surname: str, given_name: str, iin: str) -> Account:
    made = Account(username=username, surname=surname, given_name=given_name, iin=iin, email=f"{username}@example.kz")
    made.set_password("correct horse battery")
    made.save()
    return made


def seat(account: Account, office: Office, duty: Duty) -> Account:
    Post.objects.create(account=account, office=office, duty=duty, since=LONG_AGO)
    return account


def gather() -> Cast:
    """Everybody takes their seats; the act is applied by order from 2015 on."""
    office = Office.objects.get(code="kyzylorda-department")
    elsewhere = Office.objects.get(code="kostanay-department")
    order = {"order_kk": "Сынақ бұйрығы № 1", "order_ru": "Приказ об испытании № 1"}
    Assignment.objects.create(office=office, since=LONG_AGO, series="ШЖК", **order, **KYZYLORDA_125)
    return Cast(
        office=office,
        aigul=seat(person("aigul", "Әбілқасымова", "Айгүл", "900101400013"), office, Duty.CLERK),
        bolat=seat(person("bolat", "Бөкейханов", "Болат", "900101300017"), office, Duty.HEAD),
        dana=seat(person("dana", "Ғабдуллина", "Дана", "050101600017"), office, Duty.EXECUTOR),
        erlan=seat(person("erlan", "Ержанов", "Ерлан", "050101500010"), office, Duty.EXECUTOR),
        gauhar=seat(person("gauhar", "Қожахметова", "Гауһар", "900101300811"), office, Duty.COMMISSION),
        zere=seat(person("zere", "Өмірзақова", "Зере", "900101300823"), elsewhere, Duty.CLERK),
        marat=seat(person("marat", "Үсенов", "Марат", "061211600012"), office, Duty.AUDITOR),
        employer=Applicant.objects.create(
            number="940140000385", name="«Іргетас Һәм Ко» ЖШС", address="Қызылорда, Әйтеке би к-сі, 1",
            phone="+7 7242 00 00 00", email="irgetas@example.kz",
        ),
    )  # fmt: skip

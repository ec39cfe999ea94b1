"""The parts every letter of a case shares: letterhead, act, recipient, and officers as they acted."""

from datetime import date

from workflow.acts.act import Words
from workflow.cases.models import Case, Move
from workflow.office import clock
from workflow.office.models import Office
from workflow.office.models.people import Account, Duty, Post
from workflow.papers.letters import ActNamed, Both, Letterhead, Officer, Recipient

DUTIES = {
    Duty.CLERK: Both(kk="кеңсе қызметкері", ru="сотрудник канцелярии"),
    Duty.HEAD: Both(kk="басшы", ru="руководитель"),
    Duty.EXECUTOR: Both(kk="жауапты орындаушы", ru="ответственный исполнитель"),
    Duty.COMMISSION: Both(kk="комиссия", ru="комиссия"),
    Duty.TSON_OPERATOR: Both(kk="орталық қызметкері", ru="работник центра"),
}


def both(words: Words) -> Both:
    return Both(kk=words["kk"], ru=words["ru"])


def office_name(office: Office) -> Both:
    return Both(kk=office.name_kk, ru=office.name_ru)


def letterhead(case: Case) -> Letterhead:
    office = case.office
    address = Both(kk=office.address_kk, ru=office.address_ru) if office.address_kk else None
    return Letterhead(
        office=office_name(office), body=both(case.regulation.act.body), address=address, phone=office.phone
    )


def act_named(case: Case) -> ActNamed:
    """The act as papers cite it: body, date, number and the text it is read in; the order when one applies it."""
    act = case.regulation.act
    adopted, edition = f"{act.adopted:%d.%m.%Y} № {act.number}", f"{act.edition:%d.%m.%Y} № {act.edition_number}"
    kk, ru = f"{act.body['kk']}, қаулы {adopted}", f"{act.body['ru']}, постановление от {adopted}"
    if act.edition_number:
        kk, ru = f"{kk} (редакциясы: {edition})", f"{ru} (в редакции от {edition})"
    order = Both(kk=case.order_kk, ru=case.order_ru) if case.order_kk else None
    return ActNamed(title=Both(kk=kk, ru=ru), order=order)


def service_name(case: Case) -> Both:
    """The variant by its own name: what the applicant asked for."""
    return both(case.regulation.variants[case.variant])


def recipient(case: Case) -> Recipient:
    one = case.applicant
    label = "БСН/БИН" if one.is_company else "ЖСН/ИИН"
    contacts = ", ".join(part for part in (one.phone, one.email) if part)
    return Recipient(name=one.name, identity=f"{label} {one.number}", address=one.address, contacts=contacts)


def officer_of(move: Move) -> Officer:
    """Who made a move, with the post it was made from and the order when standing in."""
    title = (
        Both(kk=move.post.title_kk, ru=move.post.title_ru)
        if move.post and move.post.title_kk
        else DUTIES[Duty(move.role)]
    )
    return Officer(name=move.by.full_name, post=title, order=move.order)


def executor_of(case: Case) -> Officer:
    """The responsible executor by the post held at the office."""
    if case.executor is None:
        raise ValueError(f"case {case.pk} has no executor yet")
    return officer(case.executor, case.office, Duty.EXECUTOR, today(case))


def officer(account: Account, office: Office, duty: Duty, on: date) -> Officer:
    post = Post.objects.held(on).filter(account=account, office=office, duty=duty).first()
    title = Both(kk=post.title_kk, ru=post.title_ru) if post and post.title_kk else DUTIES[duty]
    return Officer(name=account.full_name, post=title)


def today(case: Case) -> date:
    return clock.now().astimezone(clock.zone(case.office)).date()

"""What colleagues write to each other on the cases of the demonstration."""

from config.demo.people import CLERKS, HEAD, SECRETARY
from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.desk.case import comments
from workflow.office.models import Account

SAID = {
    Verb.ASSIGN: ("@{executor} квота бойынша қалдықты бірінші тексеріңіз.", 7),
    Verb.EXAMINE: ("@{secretary} құжаттардың түпнұсқасы менде, отырысқа әкелемін.", 5),
    Verb.SEND_BACK: ("@{executor} түзетілген жобаны бүгін күтемін.", 2),
    Verb.NOTIFY: ("@{clerk} жұмыс беруші хабарламаны алғанын телефонмен растады.", 6),
    Verb.PAY: ("@{head} түбіртектегі сома хабарламадағы сомамен сәйкес келеді.", 4),
}
"""After which verb, in which words, on every how many cases."""


def after(case: Case, verb: Verb, seed: int, by: Account) -> None:
    """A word to a colleague, now and then."""
    words, every = SAID.get(verb, ("", 0))
    if every and seed % every == 0 and case.executor:
        called = {"executor": case.executor.username, "secretary": SECRETARY, "clerk": CLERKS[seed % 2], "head": HEAD}
        comments.write(case, words.format(**called), by=by)

"""What a language needs to tell a chain in whole sentences."""

from collections.abc import Mapping
from dataclasses import dataclass

from workflow.acts.words import Channel, Desk, Happening, Paper, Role, Verb


@dataclass(frozen=True, kw_only=True, slots=True)
class Tongue:
    """Sentence parts of one language; a row of an act fills the names in braces.

    `does` says what is done at a desk ({who}, {to}, the forms of `papers`); `begins` the same for the opening with the
    condition that follows, by the first desk where it has words of its own, else by the channel;
    `bare` what is done at a desk where the act names no paper; `what` is a happening that moves no case;
    `runs` and `runs_one` name the points of the chain that is run, `then` begins what follows them;
    `purpose` is what a case comes to a desk for; `awaits` what a case in the applicant's hands waits for;
    `when` is the condition under which a verb is used, `lapses` the one under which a wait runs out;
    `both_ways` stands for all conditions of a desk whose verbs lead to one place; `ends` is how a case is over.
    A condition carries its own comma, where the language wants one.
    """

    who: Mapping[Role, str]
    to: Mapping[Role, str]
    papers: Mapping[Paper, Mapping[str, str]]
    begins: Mapping[Channel | Desk, tuple[str, str]]
    does: Mapping[Desk, str]
    bare: Mapping[Desk, str]
    purpose: Mapping[Desk, str]
    awaits: Mapping[Desk, str]
    when: Mapping[Verb, str]
    what: Mapping[Happening, str]
    lapses: Mapping[Desk, str]
    ends: Mapping[Desk, str]
    from_then: str
    passes: str
    returns: str
    either: str
    both_ways: Mapping[Desk, str]
    no_term: str
    term_elsewhere: str
    span: str
    span_elsewhere: str
    runs_one: str
    runs: str
    then: str
    conditional: str
    from_standard: str
    added: str
    note: str
    text_of: str
    first_text: str
    repealed: str

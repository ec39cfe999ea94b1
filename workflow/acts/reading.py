"""A chain read back in prose, for the lawyer who lays it beside the act: kk, ru, en."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workflow.acts import phrases
from workflow.acts.act import Regulation
from workflow.acts.chain import Aside, AtDesk, Chain, Opening, Row, Runs, Span, Step, Wait
from workflow.acts.prose import TONGUES, Tongue
from workflow.acts.words import ENDINGS, Desk, Since, Source


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the act told in a language; `note` is how a settled reading completes it."""

    row: Row
    text: str
    note: str | None


def read(chain: Chain, language: str) -> tuple[Line, ...]:
    """The rows of a chain in the act's order, a line for each."""
    return tuple(
        Line(row, _sentences(chain, row, language), row.note[language] if row.note else None) for row in chain.rows
    )


def text(regulation: Regulation, chain: Chain, language: str) -> str:
    """The whole read-back as plain text: head, numbered lines, notes under their lines."""
    tongue = TONGUES[language]
    written = [
        regulation.name[language],
        f"{regulation.variants[chain.variant][language]} · {phrases.channel(chain.channel, language)}",
        citation(regulation, language),
        "",
    ]
    for line in read(chain, language):
        written.append(f"{line.row.point}  {line.text}")
        if line.note:
            written.append(f"     {tongue.note}: {line.note}")
    return "\n".join(written) + "\n"


def citation(regulation: Regulation, language: str) -> str:
    """Body, date, number, edition and repeal of the act in one line."""
    act, tongue = regulation.act, TONGUES[language]
    form = tongue.text_of if act.edition_number else tongue.first_text
    cited = form.format(
        body=act.body[language],
        adopted=_day(act.adopted),
        number=act.number,
        edition=_day(act.edition),
        edition_number=act.edition_number,
    )
    if act.repealed is None:
        return cited
    return f"{cited}; {tongue.repealed.format(repealed=_day(act.repealed), repealed_by=act.repealed_by)}"


def _day(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def _sentences(chain: Chain, row: Row, language: str) -> str:
    tongue = TONGUES[language]
    told = [*_marks(row, tongue), _sentence(_deed(chain, row, language)), *_terms(chain, row, language)]
    if branches := "; ".join(_branches(chain, row, tongue)):
        told.append(_sentence(branches))
    return " ".join(told)


def _marks(row: Row, tongue: Tongue) -> Iterator[str]:
    if row.conditional:
        yield tongue.conditional
    if row.source is Source.STANDARD:
        yield tongue.from_standard
    if row.source is Source.PRODUCT:
        yield tongue.added


def _deed(chain: Chain, row: Row, language: str) -> str:
    tongue = TONGUES[language]
    match row:
        case Span():
            steps = ", ".join(_inside(phrases.desk(desk, language)) for desk in row.over)
            if row.term is None:
                return tongue.span_elsewhere.format(steps=steps)
            return _from_then(row, tongue.span.format(term=phrases.term(row.term, language), steps=steps), language)
        case Runs():
            return (tongue.runs if row.points[1:] else tongue.runs_one).format(points=", ".join(row.points))
        case Aside():
            return tongue.what[row.what].format(who=tongue.who[row.role])
    paper = tongue.papers[row.paper] if row.paper else {}
    deed = _form(chain, row, tongue).format(who=tongue.who[row.role], to=tongue.to[row.to] if row.to else "", **paper)
    return f"{_term(row, language)} {deed}".lstrip()


def _from_then(span: Span, told: str, language: str) -> str:
    if span.since is Since.ARRIVAL:
        return told
    return f"{phrases.since(span.since, language)} {_inside(told)}"


def _form(chain: Chain, row: Row, tongue: Tongue) -> str:
    if not isinstance(row, Step | Wait):
        return _beginning(chain, tongue)[0]
    return tongue.does[row.desk] if row.paper else tongue.bare.get(row.desk, tongue.does[row.desk])


def _beginning(chain: Chain, tongue: Tongue) -> tuple[str, str]:
    return tongue.begins.get(chain.birth) or tongue.begins[chain.channel]


def _term(row: Row, language: str) -> str:
    if row.term is None:
        return ""
    within = phrases.within(row.term, language)
    if row.since is Since.ARRIVAL:
        return within
    since = phrases.since(row.since, language)
    return TONGUES[language].from_then.format(within=within, since=_inside(since))


def _terms(chain: Chain, row: Row, language: str) -> Iterator[str]:
    tongue = TONGUES[language]
    if row.term_by_reference:
        yield tongue.term_elsewhere.format(reference=row.term_by_reference[language])
    elif row.term is None and isinstance(row, Step | Wait | Span) and not _spanned(chain, row):
        yield tongue.no_term


def _spanned(chain: Chain, row: Row) -> bool:
    """Whether the point of a row gives its term as one over several steps."""
    return any(span.point == row.point for span in chain.spans)


def _branches(chain: Chain, row: Row, tongue: Tongue) -> Iterator[str]:
    match row:
        case Opening():
            yield f"{_beginning(chain, tongue)[1]} {_arrival(chain, row.leads_to, tongue)}"
        case Runs():
            for target in dict.fromkeys(row.exits.values()):
                yield f"{tongue.then} {_arrival(chain, target, tongue)}"
        case Step() | Wait():
            for target in dict.fromkeys(row.moves.values()):
                yield f"{_condition(row, target, tongue)} {_arrival(chain, target, tongue)}"
    match row:
        case Step():
            for verb, target in row.reworks.items():
                yield f"{tongue.when[verb]} {_arrival(chain, target, tongue, back=True)}"
        case Wait():
            yield f"{tongue.lapses[row.desk]} {_arrival(chain, row.lapses_to, tongue)}"


def _condition(row: AtDesk, target: Desk, tongue: Tongue) -> str:
    conditions = [tongue.when[verb] for verb, desk in row.moves.items() if desk == target]
    if len(conditions) == 1:
        return conditions[0]
    if len(conditions) == len(row.moves) and row.desk in tongue.both_ways:
        return tongue.both_ways[row.desk]
    return tongue.either.join([*(condition.rstrip(",") for condition in conditions[:-1]), conditions[-1]])


def _arrival(chain: Chain, desk: Desk, tongue: Tongue, *, back: bool = False) -> str:
    if desk in ENDINGS:
        return tongue.ends[desk]
    row = chain.at(desk)
    if row is None or isinstance(row, Wait):
        return tongue.awaits[desk]
    form = tongue.returns if back else tongue.passes
    return form.format(to=tongue.to[row.role], purpose=tongue.purpose[desk])


def _inside(label: str) -> str:
    """A label within a sentence: its capital falls, unless it begins an abbreviation."""
    return label if label[1].isupper() else f"{label[0].lower()}{label[1:]}"


def _sentence(clause: str) -> str:
    return f"{clause[0].upper()}{clause[1:]}."

"""Words of the minutes, in Kazakh and Russian."""

from permits.commission.models import Item, Rules
from permits.commission.models.seats import Member
from permits.commission.models.votes import Choice
from permits.commission.standing import ABSENT, CONFLICT, OWN_PART
from workflow.papers.letters import Both

ROLES = {
    Member.Role.CHAIR: Both(kk="төраға", ru="председатель"),
    Member.Role.DEPUTY: Both(kk="төрағаның орынбасары", ru="заместитель председателя"),
    Member.Role.SECRETARY: Both(kk="хатшы", ru="секретарь"),
    Member.Role.MEMBER: Both(kk="мүше", ru="член"),
}
CHOICES = {
    Choice.IN_FAVOUR: Both(kk="қолдаймын", ru="за"),
    Choice.AGAINST: Both(kk="қарсымын", ru="против"),
    Choice.ABSTAINED: Both(kk="қалыс қаламын", ru="воздержался"),
}
ASIDE = {
    ABSENT: Both(kk="осы мәселе бойынша қатысқан жоқ", ru="по этому вопросу отсутствовал(а)"),
    CONFLICT: Both(
        kk="мүдделер қақтығысы туралы мәлімдеді, дауыс бермеді", ru="заявлен конфликт интересов, не голосовал(а)"
    ),
    OWN_PART: Both(
        kk="істі қарауға өзі қатысқан, дауыс бермеді", ru="участвовал(а) в рассмотрении дела, не голосовал(а)"
    ),
}
RESULTS = {
    "granted": Both(kk="Рұқсатты беру ұсынылды.", ru="Рекомендовано выдать разрешение."),
    "refused": Both(kk="Рұқсатты беруден бас тарту ұсынылды.", ru="Рекомендовано отказать в выдаче разрешения."),
}
POSTPONED = Both(kk="Мәселе кейінге қалдырылды.", ru="Рассмотрение вопроса отложено.")
BALLOTS = {
    Rules.Ballot.OPEN: Both(kk="ашық дауыс беру", ru="открытое голосование"),
    Rules.Ballot.SECRET: Both(kk="жасырын дауыс беру", ru="тайное голосование"),
}


def result(item: Item) -> Both:
    return RESULTS[item.result] if item.result else POSTPONED

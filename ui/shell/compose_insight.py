"""What can be done about a citizen's request for access: use cases put together."""

from models.usecases.insight import AnswerInsight, AskInsight, PrepareInsight
from models.usecases.party_access import AskPartyAccess
from ui.language import say
from ui.people.insight_button import InsightActs
from ui.shell.outfit import Outfit


def insight_acts(outfit: Outfit) -> InsightActs:
    """Return what the button for access does."""
    begin = outfit.begin
    return InsightActs(
        ask=AskInsight(begin),
        ask_party=AskPartyAccess(begin),
        prepare=PrepareInsight(begin),
        answer=AnswerInsight(begin, say, outfit.paint),
        draw=outfit.draw,
    )

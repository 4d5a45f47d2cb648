"""What the page Child and consent can do: use cases put together."""

from models.usecases.adult_efforts import DecideAdultEffort
from models.usecases.check_operator import AskOperator, CheckOperator
from models.usecases.child_reports import DeliverChildReport, NumberChildReport
from models.usecases.consents import AnswerConsent, DecideInforming, RecordConsent
from models.usecases.open_child_page import OpenChildPage
from models.usecases.pass_on import PassToPolice
from models.usecases.rests import ConfirmRest, DecideHold, DecideRestingEffort
from models.usecases.transitions import PlanTransition, PrepareMajority
from ui.child.acts import ChildActs, RestActs
from ui.shell.outfit import Outfit


def child_acts(outfit: Outfit) -> ChildActs:
    """Return what can be done on the page Child and consent."""
    begin = outfit.begin
    return ChildActs(
        open=OpenChildPage(begin),
        report=DeliverChildReport(begin),
        report_number=NumberChildReport(begin),
        consent=RecordConsent(begin),
        answer=AnswerConsent(begin),
        inform=DecideInforming(begin),
        majority=PrepareMajority(begin),
        adult=DecideAdultEffort(begin),
        transition=PlanTransition(begin),
        ask_operator=AskOperator(begin),
        check_operator=CheckOperator(begin),
        rest=RestActs(
            effort=DecideRestingEffort(begin),
            still=ConfirmRest(begin),
            hold=DecideHold(begin),
            pass_on=PassToPolice(begin),
        ),
    )

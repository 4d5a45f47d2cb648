"""The pages that subjects give to a case: one function a subject, put together here."""

from collections.abc import Callable
from functools import partial

from models.access.roles import Right, may
from models.forms.definitions.analysis import ANALYSIS
from models.forms.definitions.recommendation import RECOMMENDATION
from models.kernel.events import Kind
from models.usecases.conditions import GoWithoutConditions, RecordConditions
from models.usecases.excepting import GoWithoutPolice
from models.usecases.print_invitation import PrintInvitation
from models.usecases.qualify import (
    CloseRound,
    InviteAuthority,
    OpenRound,
    RecordAuthorityAnswer,
    RemindAuthority,
)
from models.usecases.qualify_correct import CorrectAuthorityAnswer, WithdrawInvitation
from models.usecases.show_qualification import ShowFooting
from ui.access.case_access_page import CaseAccessPage
from ui.analysis.analysis_page import AnalysisPage
from ui.attachments.attachments_panel import attachments_page
from ui.calendar.timeline_view import CaseTimeline
from ui.cases.case_page import PageFactory
from ui.cases.closing_page import ClosingPage
from ui.child.child_page import ChildPage
from ui.context import Context
from ui.efforts.efforts_page import EffortsPage
from ui.handover.handovers_page import HandoversPage
from ui.handover.transfer_page import TransferPage
from ui.language import say
from ui.qualification.acts import QualificationActs
from ui.qualification.qualification_page import QualificationPage
from ui.shell import (
    compose,
    compose_access,
    compose_child,
    compose_closing,
    compose_efforts,
    compose_transfer,
    compose_triage,
)
from ui.shell.compose_handover import handover_acts
from ui.shell.compose_register import register_acts
from ui.shell.outfit import Outfit
from ui.triage.triage_page import TriagePage
from ui.visits.papers_page import PapersPage
from ui.visits.visits_page import VisitsPage

Pages = dict[str, PageFactory]
"""Pages by their key in ``models.cases.pages.PAGES``."""


def case_pages(outfit: Outfit, context: Context) -> Pages:
    """Return the pages of a case that whoever is unlocked may use."""
    found: Pages = {}
    for subject in SUBJECTS:
        found |= subject(outfit, context)
    return found


def _visits(outfit: Outfit, context: Context) -> Pages:
    acts = compose.visit_acts(outfit)
    return {
        "visits": partial(VisitsPage, acts, context),
        "papers": partial(PapersPage, acts, context),
    }


def _access(outfit: Outfit, context: Context) -> Pages:
    return {"access": partial(CaseAccessPage, compose_access.access_acts(outfit), context)}


def _attachments(outfit: Outfit, context: Context) -> Pages:
    acts = compose.attachment_acts(outfit)
    return {"attachments": partial(attachments_page, acts, context)}


def _handovers(outfit: Outfit, context: Context) -> Pages:
    if not may(context.user.role, Right.HAND_OVER):
        return {}
    acts, register = handover_acts(outfit), register_acts(outfit)
    return {"handovers": partial(HandoversPage, acts, register, context)}


def _transfer(outfit: Outfit, context: Context) -> Pages:
    acts = compose_transfer.transfer_acts(outfit)
    return {"transfer": partial(TransferPage, acts, context)}


def _closing(outfit: Outfit, context: Context) -> Pages:
    return {"closure": partial(ClosingPage, compose_closing.closing_acts(outfit), context)}


def _child(outfit: Outfit, context: Context) -> Pages:
    return {"child": partial(ChildPage, compose_child.child_acts(outfit), context)}


def _analysis(outfit: Outfit, context: Context) -> Pages:
    return {"analysis": partial(AnalysisPage, compose_triage.analysis_acts(outfit), context)}


def _triage(outfit: Outfit, context: Context) -> Pages:
    return {"triage": partial(TriagePage, compose_triage.triage_acts(outfit), context)}


def _efforts(outfit: Outfit, context: Context) -> Pages:
    return {"efforts": partial(EffortsPage, compose_efforts.effort_acts(outfit), context)}


def _timeline(outfit: Outfit, context: Context) -> Pages:
    return {"timeline": partial(CaseTimeline, outfit.reads.timeline, context)}


def _qualification(outfit: Outfit, context: Context) -> Pages:
    begin, kinds = outfit.begin, (Kind.ROUND, Kind.INVITATION, Kind.EXCEPTION)
    acts = QualificationActs(
        footing=ShowFooting(begin),
        records=lambda case_id: outfit.reads.course(case_id, *kinds),
        open_round=OpenRound(begin),
        invite=InviteAuthority(begin, say),
        remind=RemindAuthority(begin),
        answer=RecordAuthorityAnswer(begin, say),
        correct=CorrectAuthorityAnswer(begin, say),
        withdraw=WithdrawInvitation(begin),
        close=CloseRound(begin),
        without_police=GoWithoutPolice(begin),
        conditions=RecordConditions(begin),
        without_conditions=GoWithoutConditions(begin),
        letter=PrintInvitation(begin, say, outfit.paint),
        draw=outfit.draw,
    )
    return {"qualification": partial(QualificationPage, acts, context)}


SUBJECTS: tuple[Callable[[Outfit, Context], Pages], ...] = (
    _analysis,
    _triage,
    _visits,
    _child,
    _access,
    _attachments,
    _handovers,
    _transfer,
    _closing,
    _efforts,
    _qualification,
    _timeline,
)
"""A new page of a case: a function above, a line here, its key in ``PAGES``."""

DRAFT_PAGES: dict[str, str] = {
    ANALYSIS.key: "analysis",
    RECOMMENDATION.key: "triage",
    "closure": "closure",
}
"""Forms whose half-filled answers are kept by a page: the form's key to the page's key. Such a
page takes the draft up by itself when it is shown (``ui.forms.draft_keeper``)."""

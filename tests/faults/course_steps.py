"""Acts of the round, the analysis and the recommendation, with answers that pass."""

from collections.abc import Callable
from typing import Final

from models.forms.answers import Answers
from models.kernel.events import Kind
from models.kernel.text import plain
from models.usecases.analyse import SaveAnalysis, SetConcernType
from models.usecases.approve_recommendation import ApproveRecommendation, ReturnRecommendation
from models.usecases.conditions import GoWithoutConditions, RecordConditions
from models.usecases.effort_course import NoteProgress
from models.usecases.excepting import GoWithoutPolice
from models.usecases.good_release import PlanRelease
from models.usecases.inform_declined import InformDeclined
from models.usecases.offers import AnswerOffer
from models.usecases.qualify import (
    CloseRound,
    InviteAuthority,
    OpenRound,
    RecordAuthorityAnswer,
)
from models.usecases.qualify_correct import CorrectAuthorityAnswer, WithdrawInvitation
from models.usecases.recommend import WriteRecommendation, Written
from models.usecases.transfers import (
    DeferTransfer,
    GiveTransfer,
    PrepareTransfer,
    RecordMove,
    RecordTransferReceipt,
    WithdrawTransfer,
)
from tests.colleagues import LEA
from tests.faults.course_acts import ACTS, World
from tests.faults.hostile_acts import FORMS
from tests.office import ANE, BO
from tests.transferring import KOMMUNER, by_hand


def _given(key: str) -> Answers:
    return FORMS[key][0]


def _approve(world: World) -> None:
    begin = world.office.begin_as(world.one((LEA, ANE, BO)))
    ApproveRecommendation(begin)(world.record(Kind.RECOMMENDATION), {})


def _return(world: World) -> None:
    begin = world.office.begin_as(world.one((LEA, BO)))
    ReturnRecommendation(begin)(world.record(Kind.RECOMMENDATION), {"reason": "Hvem?"})


def _write(world: World) -> None:
    outcome = world.one(("visit", "referral", "rejection"))
    answers = {**_given("recommendation"), "outcome": outcome}
    WriteRecommendation(world.office.begin)(Written(world.case(), answers))


def _give(world: World, _: Answers) -> None:
    begin, key = world.office.begin, world.record(Kind.TRANSFER)
    with begin() as work:
        case = work.course.get(key).case_id
    GiveTransfer(begin, plain, KOMMUNER)(key, by_hand(begin, case))


def _plain(
    key: str, act: Callable[[World, Answers], object]
) -> tuple[str, Callable[[World], None]]:
    """Return an act that is done with the answers that the form's proof begins with."""

    def done(world: World) -> None:
        act(world, _given(key))

    return key, done


COURSE: Final = dict(
    (
        _plain("round", lambda w, a: OpenRound(w.office.begin)(w.case(), a)),
        _plain("invitation", lambda w, a: InviteAuthority(w.office.begin, plain)(
            w.record(Kind.ROUND), {**a, "authority": w.one(("school", "social_under_18"))})),
        _plain("authority_answer", lambda w, a: RecordAuthorityAnswer(w.office.begin, plain)(
            w.record(Kind.INVITATION), a)),
        _plain("authority_correction", lambda w, a: CorrectAuthorityAnswer(
            w.office.begin, plain)(w.record(Kind.INVITATION), a)),
        _plain("invitation_withdrawn", lambda w, _: WithdrawInvitation(w.office.begin)(
            w.record(Kind.INVITATION), {"reason": "Skolen er lukket i ferien"})),
        _plain("round_close", lambda w, a: CloseRound(w.office.begin)(w.record(Kind.ROUND), a)),
        _plain("conditions", lambda w, a: RecordConditions(w.office.begin)(
            w.record(Kind.INVITATION), a)),
        _plain("conditions_exception", lambda w, _: GoWithoutConditions(w.office.begin)(
            w.case(), {"reason": "Han rejser i dag", "decided_by": "Lederen"})),
        _plain("police_exception", lambda w, a: GoWithoutPolice(w.office.begin)(w.case(), a)),
        _plain("analysis", lambda w, a: SaveAnalysis(w.office.begin)(
            w.case(), a, None, finish=w.one((True, False)))),
        _plain("concern_type", lambda w, a: SetConcernType(w.office.begin)(
            w.one(w.concerns), a)),
        _plain("offer_answer", lambda w, a: AnswerOffer(w.office.begin)(
            w.record(Kind.OFFER), a)),
        _plain("inform_declined", lambda w, a: InformDeclined(w.office.begin, plain)(
            w.case(), a)),
        _plain("effort_progress", lambda w, a: NoteProgress(w.office.begin)(
            w.record(Kind.EFFORT), a)),
        _plain("citizen_moved", lambda w, a: RecordMove(w.office.begin, KOMMUNER)(
            w.case(), {**a, "kommune": w.one(("101", "999"))})),
        _plain("transfer", lambda w, a: PrepareTransfer(w.office.begin, KOMMUNER)(
            w.case(), a)),
        _plain("transfer_not_yet", lambda w, a: DeferTransfer(w.office.begin)(
            w.case(), {**a, "again_on": "2027-06-01"})),
        _plain("transfer_given", _give),
        _plain("transfer_receipt", lambda w, a: RecordTransferReceipt(w.office.begin)(
            w.record(Kind.TRANSFER), a)),
        _plain("transfer_withdrawn", lambda w, _: WithdrawTransfer(w.office.begin)(
            w.record(Kind.TRANSFER), {"reason": "Han blev boende"})),
        _plain("good_release", lambda w, a: PlanRelease(w.office.begin)(
            w.record(Kind.EFFORT), a)),
    )
)  # fmt: skip
"""Acts of the course, each with answers that pass."""

EVERY_ACT: Final[dict[str, Callable[[World], None]]] = {
    **ACTS,
    **COURSE,
    "approve": _approve,
    "return": _return,
    "write": _write,
}
"""All acts that may happen to a case."""

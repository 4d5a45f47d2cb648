"""Four eyes before something is sealed: asked for, looked at, approved or sent back with words.

Where nobody else may approve, nothing waits: the leader countersigns within seven days.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import Case
from models.disclosures.disclosure import Disclosure, DisclosureState
from models.disclosures.gate import pass_gate
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import DisclosureId
from models.kernel.text import Say, text
from models.office.countersignature import Countersignature
from models.ports.paper import Paint, Spell
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.handover_record import (
    Desk,
    callers_of,
    disclosed,
    offered,
    shown_of,
    today,
    with_reporters,
)
from models.usecases.prepare_handover import Prepared, answers_of, compose_for, receiver
from models.usecases.second_look import ACT, asked_for, must_wait, standing, topic_of, why_not
from models.usecases.wants_second import wants_second

NOT_ASKED: Final = text("Approval", "Nobody has asked for this handover to be approved.")
NO_NEED: Final = text("Approval", "Nobody has to approve this handover. Go on and seal it.")
CHANGED: Final = text(
    "Approval", "It has changed since you looked at it. Look at it again before you approve it."
)


CHANGED_SINCE_ASKED: Final = text(
    "Handover",
    "The case has changed since this was prepared. Whoever prepared it looks at it again first.",
)


@dataclass(frozen=True, slots=True)
class AskApproval:
    """Let a second person look at a prepared handover before it is sealed."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId) -> frozenset[Topic]:
        """Ask; return what changed.

        Raises:
            Refused: it is not prepared, was asked for before, or needs nobody's approval.
        """
        with self.begin() as work:
            casework(work)
            disclosure = work.disclosures.get(disclosure_id)
            disclosure.require(DisclosureState.PREPARED)
            if not must_wait(work, disclosure) or asked_for(work, disclosure) is not None:
                raise Refused(NO_NEED)
            wants_second(work, ACT, topic_of(disclosure), number=disclosure.number)
            return work.commit()


@dataclass(frozen=True, slots=True)
class ShowPrepared:
    """Show the second person the very check page; that it was looked at is logged first."""

    begin: BeginWork
    say: Say
    paint: Paint
    spell: Spell
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, disclosure_id: DisclosureId) -> Prepared:
        """Return what would leave, composed anew from what was prepared.

        Raises:
            Refused: nobody asked, one is no second person for it, or the case has changed.
        """
        with self.begin() as work:
            disclosure, _ = _awaited(work, disclosure_id)
            case = _case(work, disclosure)
            desk = Desk(self.say, self.paint, self.spell)
            found = prepared_again(work, disclosure, case, desk, self.kommuner)
            note_case(work, Act.PREVIEWED, case, topic_of(disclosure))
            work.commit()
            return found


@dataclass(frozen=True, slots=True)
class ApproveHandover:
    """Agree to what was looked at; whoever prepared it may then seal it."""

    begin: BeginWork
    say: Say
    paint: Paint
    spell: Spell
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, disclosure_id: DisclosureId, digest: str) -> frozenset[Topic]:
        """Approve exactly what was seen; return what changed.

        Raises:
            Refused: as ``ShowPrepared``, or it is no longer what was looked at.
        """
        with self.begin() as work:
            disclosure, asked = _awaited(work, disclosure_id)
            case = _case(work, disclosure)
            desk = Desk(self.say, self.paint, self.spell)
            if prepared_again(work, disclosure, case, desk, self.kommuner).digest != digest:
                raise Refused(CHANGED)
            asked.sign(work.actor.user, work.now)
            work.countersignatures.save(asked)
            note_case(work, Act.COUNTERSIGNED, case, topic_of(disclosure), _about(asked))
            return work.commit()


@dataclass(frozen=True, slots=True)
class SendBackHandover:
    """Send a prepared handover back with words; nothing has left."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId, words: str) -> frozenset[Topic]:
        """Send it back; return what changed.

        Raises:
            Refused: as ``ShowPrepared``, or no words.
        """
        with self.begin() as work:
            disclosure, asked = _awaited(work, disclosure_id)
            asked.decline(words, work.actor.user, work.now)
            work.countersignatures.save(asked)
            about = (topic_of(disclosure), _about(asked))
            work.note(Note(Act.COUNTERSIGN_DECLINED, about, words=asked.reason))
            return work.commit()


def _awaited(work: Work, disclosure_id: DisclosureId) -> tuple[Disclosure, Countersignature]:
    casework(work)
    disclosure = work.disclosures.get(disclosure_id)
    disclosure.require(DisclosureState.PREPARED)
    asked = asked_for(work, disclosure)
    if asked is None:
        raise Refused(NOT_ASKED)
    if refused := why_not(work, asked, disclosure):
        raise Refused(refused)
    return disclosure, asked


def _case(work: Work, disclosure: Disclosure) -> Case:
    if disclosure.case_id is None:
        raise Refused(NOT_ASKED)
    return work.cases.get(disclosure.case_id)


def _about(asked: Countersignature) -> Topic:
    return Kind.COUNTERSIGNATURE, asked.id


def prepared_again(
    work: Work,
    disclosure: Disclosure,
    case: Case,
    desk: Desk,
    kommuner: Mapping[str, str],
) -> Prepared:
    """Return the check page of what was prepared, for a second person.

    Raises:
        Refused: the gate says no by now, or the case has changed since.
    """
    contact = receiver(work, case, disclosure.contact_id or "", kommuner, disclosure.way)
    plan = pass_gate(
        answers_of(disclosure),
        offered(work, case, kommuner),
        callers=callers_of(work, case),
        suspended=case.suspended,
        today=today(work),
        to=contact.kind,
        opening=work.opening,
    )
    plan = with_reporters(work, plan)
    if disclosed(plan, desk.say) != disclosure.items:
        raise Refused(CHANGED_SINCE_ASKED)
    composed = compose_for(work, disclosure, plan, contact, case, desk)
    if shown_of(composed, disclosure, contact) != disclosure.shown:
        raise Refused(CHANGED_SINCE_ASKED)
    return Prepared(
        disclosure.id,
        disclosure.number,
        contact.organisation,
        disclosure.items,
        composed.case_json,
        composed.case_pdf,
        composed.digest,
        frozenset(),
        composed.whole,
        composed.grounds,
        disclosure.way,
        standing(work, disclosure),
    )

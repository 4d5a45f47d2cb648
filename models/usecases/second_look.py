"""Whether a second person looks at a handover before it leaves, and how far that is.

Where nobody else may approve, nothing waits: the leader countersigns within seven days.
"""

from dataclasses import fields
from enum import StrEnum
from typing import Final

from models.access.roles import may
from models.audit.acts import Act
from models.disclosures.disclosure import Disclosure, DisclosureState
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import Text, text
from models.office.countersignature import NEVER_SELF, Countersignature
from models.office.two_people import TWO_PEOPLE, setting_of, wanted
from models.ports.work import Work
from models.usecases.countersign import barred_from
from models.usecases.wants_second import wants_second, who_may_sign

ACT: Final = Act.BUNDLE_SEALED
APPROVE_FIRST: Final = text(
    "Approval",
    "Somebody else approves this before it leaves. Ask for it on the check page, and go on when "
    "it is approved.",
)
NOT_THE_SECOND: Final = text("Approval", "Your role does not approve handovers. A leader does.")
_OF_THE_HOUR: Final = {
    "at", "registered_at", "registered_by", "from_person", "state", "approver_id", "shown",
    "events",
}  # fmt: skip


class Second(StrEnum):
    """What a prepared handover still needs of a second person."""

    NOBODY = "nobody"
    ASK = "ask"
    ASKED = "asked"
    APPROVED = "approved"


def standing(work: Work, disclosure: Disclosure) -> Second:
    """Return what it still needs."""
    if disclosure.state is DisclosureState.APPROVED:
        return Second.APPROVED
    if not must_wait(work, disclosure):
        return Second.NOBODY
    return Second.ASK if asked_for(work, disclosure) is None else Second.ASKED


def must_wait(work: Work, disclosure: Disclosure) -> bool:
    """Whether the office wants a second person first, and there is somebody who could be it."""
    if not wanted(ACT, work.offices.setting(setting_of(ACT))):
        return False
    return bool(who_may_sign(work, ACT, (topic_of(disclosure),)))


def asked_for(work: Work, disclosure: Disclosure) -> Countersignature | None:
    """Return the open question for approval, or None."""
    found = work.countersignatures.open_about(*topic_of(disclosure))
    return next((each for each in found if each.waits), None)


def require_approved(work: Work, disclosure: Disclosure) -> None:
    """Do nothing when it may be sealed as far as a second person is concerned.

    Raises:
        Refused: it is neither prepared nor approved, or somebody has to approve it first.
    """
    disclosure.require(DisclosureState.PREPARED, DisclosureState.APPROVED)
    if disclosure.state is DisclosureState.PREPARED and must_wait(work, disclosure):
        raise Refused(APPROVE_FIRST)


def countersigned_after(work: Work, disclosure: Disclosure, *, approved: bool) -> None:
    """Ask for the leader's countersignature after sealing, where nobody approved it before."""
    if not approved:
        wants_second(work, ACT, topic_of(disclosure), number=disclosure.number)


def why_not(work: Work, asked: Countersignature, disclosure: Disclosure) -> Text | None:
    """Return why whoever is unlocked is no second person for it; None where they are.

    Neither who asked is, nor who prepared what now stands there: that may be somebody else.
    """
    if not may(work.actor.role, TWO_PEOPLE[ACT].second):
        return NOT_THE_SECOND
    if work.actor.user in (asked.made_by, disclosure.registered_by):
        return NEVER_SELF
    return barred_from(work, asked)


def same_but_for_the_hour(before: Disclosure, now: Disclosure) -> bool:
    """Whether what is prepared anew is exactly what was prepared, by whomever and whenever."""
    return all(
        getattr(before, field.name) == getattr(now, field.name)
        for field in fields(Disclosure)
        if field.name not in _OF_THE_HOUR
    )


def topic_of(disclosure: Disclosure) -> Topic:
    """Return what a countersignature names it by."""
    return Kind.DISCLOSURE, str(disclosure.id)

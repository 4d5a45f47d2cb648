"""What follows from a countersignature."""

from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.disclosures.disclosure import Disclosure, DisclosureState
from models.kernel.events import Kind
from models.kernel.ids import AbsenceId, DisclosureId, GrantId
from models.office.countersignature import (
    Countersignature,
    CountersignatureSettled,
    How,
    Settled,
)
from models.ports.records import Happening, NotFoundError
from models.ports.work import Work
from models.usecases.common import task
from models.usecases.followups import recommendations
from models.usecases.followups.dispatch import follow
from models.usecases.standing_in import note_absence


@follow.register
def _(event: CountersignatureSettled, work: Work) -> None:
    """End the task; what was declined is put right by the one who acted."""
    asked = event.countersignature
    for entry in work.entries.open_about(asked.id):
        entry.done(str(asked.state), work.now, work.actor.user)
        work.entries.save(entry)
    if asked.act is Act.RECOMMENDED:
        recommendations.settled(asked, work)
        return
    _handover(asked, work)
    pack = work.exit_packs.of_countersignature(asked.id)
    if pack is not None:
        pack.seconded(agreed=asked.state is Settled.SIGNED)
        work.exit_packs.save(pack)
    release = work.releases.of_countersignature(asked.id)
    if release is not None:
        release.seconded(agreed=asked.state is Settled.SIGNED)
        work.releases.save(release)
    if asked.state is Settled.DECLINED:
        due = deadlines.after(work.now, deadlines.PUT_RIGHT, work.opening)
        task(work, EntryKind.DECLINED, due, origin="declined", origin_at=work.now,
             owner=asked.made_by, about=asked.id)  # fmt: skip
    if asked.state is Settled.DECLINED and asked.act is Act.ACCESS_GRANTED:
        for grant_id in (GrantId(key) for kind, key in asked.about if kind is Kind.GRANT):
            _close(work, grant_id, asked.about)

    if asked.state is Settled.DECLINED and asked.act is Act.ABSENCE_RECORDED:
        for key in (key for kind, key in asked.about if kind is Kind.ABSENCE):
            _return(work, AbsenceId(key))


_TOLD: Final = {
    (Settled.SIGNED, How.SCREEN): "disclosure_approved",
    (Settled.SIGNED, How.PAPER): "disclosure_approved_paper",
    (Settled.DECLINED, How.SCREEN): "disclosure_returned",
    (Settled.DECLINED, How.PAPER): "disclosure_returned_paper",
}
"""What the story says of the answer on a prepared handover."""


def _handover(asked: Countersignature, work: Work) -> None:
    """Let a prepared handover be sealed that the second person has agreed to; tell the story."""
    if asked.act is not Act.BUNDLE_SEALED or not asked.waits:
        return
    for key in (DisclosureId(key) for kind, key in asked.about if kind is Kind.DISCLOSURE):
        disclosure = work.disclosures.get(key)
        if disclosure.state is not DisclosureState.PREPARED:
            continue
        if asked.state is Settled.SIGNED:
            disclosure.approve(asked.settled_by if asked.how is How.SCREEN else None)
            work.disclosures.save(disclosure)
        _tell(work, asked, disclosure)


def _tell(work: Work, asked: Countersignature, disclosure: Disclosure) -> None:
    how = How.SCREEN if asked.how is How.SCREEN else How.PAPER
    told = _TOLD[asked.state, how]
    data = {"number": disclosure.number}
    if how is How.PAPER:
        data["who"] = asked.signer
    work.story.add(Happening(told, work.now, case_id=disclosure.case_id, data=data))


def _return(work: Work, absence_id: AbsenceId) -> None:
    """End an absence that the second person says no to; practice may be gone."""
    try:
        absence = work.absences.get(absence_id)
    except NotFoundError:  # recorded in practice, before the vault went live
        return
    if absence.coming(work.now):
        absence.end(work.now)
        work.absences.keep(absence)
        note_absence(work, Act.ABSENCE_ENDED, absence)


def _close(work: Work, grant_id: GrantId, about: tuple[tuple[Kind, str], ...]) -> None:
    """Take access back at once that the second person says no to; practice may be gone."""
    try:
        grant = work.access.grant(grant_id)
    except NotFoundError:  # given in practice, before the vault went live
        return
    if grant.holds(work.now):
        grant.revoke(work.actor.user, work.now)
        work.access.keep_grant(grant)
        work.note(Note(Act.ACCESS_REVOKED, about))

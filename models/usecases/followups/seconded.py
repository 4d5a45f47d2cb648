"""What follows from a countersignature."""

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.office.countersignature import CountersignatureSettled, Settled
from models.ports.work import Work
from models.usecases.common import task
from models.usecases.followups.dispatch import follow


@follow.register
def _(event: CountersignatureSettled, work: Work) -> None:
    """End the task; what was declined is put right by the one who acted."""
    asked = event.countersignature
    for entry in work.entries.open_about(asked.id):
        entry.done(str(asked.state), work.now, work.actor.user)
        work.entries.save(entry)
    release = work.releases.of_countersignature(asked.id)
    if release is not None:
        release.seconded(agreed=asked.state is Settled.SIGNED)
        work.releases.save(release)
    if asked.state is Settled.DECLINED:
        due = deadlines.after(work.now, deadlines.PUT_RIGHT)
        task(work, EntryKind.DECLINED, due, origin="declined", origin_at=work.now,
             owner=asked.made_by, about=asked.id)  # fmt: skip

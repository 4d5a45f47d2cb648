"""What was agreed at a meeting, in the words of the minutes, beside the entry in the calendar."""

from collections.abc import Iterable

from models.calendar.entry import Entry, EntryKind
from models.forms.definitions.in_meeting import POINT
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.text import Text
from models.meetings.point import agreed
from models.ports.work import Work


def agreed_words(work: Work, entries: Iterable[Entry]) -> dict[str, Text]:
    """Return what each entry that was agreed at a meeting is about, by the entry's id.

    An entry that was moved since keeps its words; those of two alike stand together.
    """
    return {
        str(each.id): Text("", words)
        for each in entries
        if each.kind in {EntryKind.AGREED, EntryKind.AGREED_WITH}
        and (words := _words(work, each))
    }


def _words(work: Work, entry: Entry) -> str:
    said = work.answers.latest(POINT.key, (Kind.MEETING_POINT, entry.about_id))
    ours = entry.kind is EntryKind.AGREED
    found = agreed({} if said is None else said.answers)
    mine = [each for each in found if (each.colleague is not None) is ours]
    day = local(entry.due_at).date()
    exact = [each for each in mine if each.due == day]
    return "; ".join(each.what for each in exact or mine)

"""An entry with its history, who takes part, and how it repeats; the log knows first."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryStatus
from models.calendar.history import EntryView, HistoryLine, changed, made, moved, settled
from models.calendar.recurrence import Rule
from models.calendar.repetition import as_answers, rhythm_words
from models.cases.case import Case
from models.kernel.ids import EntryId
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, shown
from models.usecases.entries import case_of, note_entry
from models.usecases.series import following, rest_of


@dataclass(frozen=True, slots=True)
class ShowEntry:
    """Show what became of an entry so far."""

    begin: BeginWork

    def __call__(self, entry_id: EntryId) -> EntryView:
        """Log that it is looked at, and return it once that is written.

        Raises:
            Refused: the role does no casework, or the case is suspended.
            NotFoundError: there is no such entry, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            entry = work.entries.get(entry_id)
            case = case_of(work, entry)
            view = _view(work, entry, case)
            note_entry(work, Act.ENTRY_VIEWED, entry, case)
            work.commit()
            return view


def _view(work: Work, entry: Entry, case: Case | None) -> EntryView:
    later = following(work, entry)
    series = None if entry.series_id is None else work.series.get(entry.series_id)
    return EntryView(
        entry_id=entry.id,
        participants=work.entries.participants(entry.id),
        history=_history(work, entry),
        rhythm=None if series is None else rhythm_words(series.rule),
        answers=() if series is None else _from_here(series.rule, entry),
        later=len(later),
        last=_is_last(work, entry, case),
    )


def _from_here(rule: Rule, entry: Entry) -> tuple[tuple[str, str], ...]:
    """Return the rhythm from this day on, as the form for changing it begins."""
    first = entry.rule_day or rule.first
    answers = as_answers(rest_of(rule, first, first))
    return tuple({**answers, "date": first.isoformat()}.items())


def _is_last(work: Work, entry: Entry, case: Case | None) -> bool:
    if case is None or case.suspended or entry.status is not EntryStatus.OPEN:
        return False
    return all(each.id == entry.id for each in work.entries.open_of_case(case.id))


def _history(work: Work, entry: Entry) -> tuple[HistoryLine, ...]:
    """Return what became of it, oldest first, from the time where it stood at first."""
    chain = [entry]
    while (before := work.entries.moved_to(chain[0].id)) is not None:
        chain.insert(0, before)
    lines = [made(chain[0], shown(chain[0].origin_at))]
    for at, each in enumerate(chain):
        lines += [changed(change) for change in work.entries.changes(each.id)]
        if each is not entry:
            lines.append(moved(each, shown(each.due_at), shown(chain[at + 1].due_at)))
    last = settled(entry)
    return tuple(lines if last is None else [*lines, last])

"""What the page of offers and efforts can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.efforts.own import OwnEffort
from models.efforts.rows import EffortsView
from models.forms.answers import Answers
from models.kernel.ids import CaseId, EntryId, OfficePageId, RecordId
from ui.changes import Changed

OfCase = Callable[[CaseId, Answers], Changed]
OfRecord = Callable[[RecordId, Answers], Changed]


@dataclass(frozen=True, slots=True)
class EffortActs:
    """Use cases and the query of offers and efforts.

    Attributes:
        view: everything on the page; logged.
        offer: writes down an offer with its answer.
        answer: the answer to one that waits.
        again: the declined offers, made again.
        inform: one authority was told of the no.
        keep: nobody is told of it.
        plan: a new effort, to start now or later.
        begin: describes a planned effort, and starts it.
        contact: a contact that was held, or not.
        progress: how it goes.
        pause, take_up: lets it rest, and goes on.
        end: ends it.
        check: an after-check, by its entry.
        release: the plan for a good release.
    """

    view: Callable[[CaseId], EffortsView]
    offer: OfCase
    answer: OfRecord
    again: OfCase
    inform: OfCase
    keep: OfCase
    plan: OfCase
    begin: OfRecord
    contact: OfRecord
    progress: OfRecord
    pause: OfRecord
    take_up: OfRecord
    end: OfRecord
    check: Callable[[EntryId, Answers], Changed]
    release: OfRecord


@dataclass(frozen=True, slots=True)
class OwnEffortActs:
    """What can be done with the office's own efforts.

    Attributes:
        listed: every one of them, by name.
        write: a new one, or a new version; None for a role that writes none.
        end: offers it until a day; None for a role that writes none.
    """

    listed: Callable[[], tuple[OwnEffort, ...]]
    write: Callable[[Answers, OfficePageId | None], Changed] | None = None
    end: Callable[[OfficePageId, Answers], Changed] | None = None

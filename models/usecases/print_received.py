"""A received case on paper: a numbered copy that somebody holds, until it is settled."""

import hashlib
from dataclasses import dataclass

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.papers import Channel, Fate, Paper, PrintCopy
from models.exchange.inbox_forms import COPY
from models.forms.answers import Answers, written
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId, PrintId
from models.ports.records import NotFoundError
from models.ports.work import BeginWork
from models.usecases.forms_check import fit_answers
from models.usecases.inbox_steps import police_bundle


@dataclass(frozen=True, slots=True, repr=False)
class Copied:
    """A registered copy: its number, and exactly the bytes that the sender has signed."""

    number: str
    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintReceived:
    """Register a copy of a received case, and return its bytes before it is printed."""

    begin: BeginWork

    def __call__(self, bundle_id: BundleId, answers: Answers) -> Copied:
        """Register it.

        Raises:
            Refused: nobody is named who holds it, the role receives nothing, or this is no
                police vault.
            NotFoundError: there is no such bundle, or it has left.
        """
        with self.begin() as work:
            bundle = police_bundle(work, bundle_id)
            given = fit_answers(COPY, answers)
            copy = PrintCopy(
                id=PrintId(work.new_id()), number=work.offices.next_number("U"),
                document=Paper.RECEIVED, case_id=None, about_id=bundle.id, copy=1, copies=1,
                holder=written(given, "holder").strip(), printed_at=work.now,
                printed_by=work.actor.user, sha256=hashlib.sha256(bundle.case_pdf).hexdigest(),
                channel=Channel.PRINTER, return_by=None,
            )  # fmt: skip
            work.prints.add(copy)
            about = ((Kind.PRINT, str(copy.id)), (Kind.BUNDLE, str(bundle.id)))
            words = f"{copy.number} {copy.channel} {copy.document}"
            work.note(Note(Act.PRINTED, about, words=words))
            work.changed(Kind.BUNDLE, bundle.id)
            return Copied(copy.number, bundle.case_pdf, work.commit())


@dataclass(frozen=True, slots=True)
class SettleReceived:
    """Note what became of a copy of a received case, on paper or in a file.

    A file that is deleted stands as shredded: it is gone as paper is.
    """

    begin: BeginWork

    def __call__(self, print_id: PrintId, fate: Fate) -> frozenset[Topic]:
        """Note it.

        Raises:
            Refused: it was settled before, or the role receives nothing.
            NotFoundError: there is no such copy of a received case.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            copy = work.prints.get(print_id)
            if copy.document not in (Paper.RECEIVED, Paper.RECEIVED_FILE):
                raise NotFoundError(print_id)
            copy.settle(fate, work.now)
            work.prints.save(copy)
            about = ((Kind.PRINT, str(copy.id)), (Kind.BUNDLE, copy.about_id))
            work.note(Note(Act.COPY_SETTLED, about, words=f"{copy.number} {fate}"))
            work.changed(Kind.BUNDLE, copy.about_id)
            return work.commit()

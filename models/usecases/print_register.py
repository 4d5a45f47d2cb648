"""The register of disclosures on paper: of a case, a citizen, a recipient, a month.

One paper may hold several cases. Of each it is a copy on record, so that sight and deletion hold;
they are one sheet, so one task brings it back, and they are settled together. The checkpoint of
the log stands at the foot: whoever holds an older paper can tell that no line was taken away.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.papers import Channel, Paper, PrintCopy
from models.concerns.concern import Concern
from models.disclosures.contents import CPR_SHAPED
from models.disclosures.disclosure import Disclosure
from models.disclosures.register import VALUES, Asked, Filter, RegisterPage
from models.documents.anchor import Anchor, anchored_at_foot
from models.documents.dates import MONTHS
from models.documents.document import Document
from models.documents.register_paper import (
    EVERY,
    OF_CASE,
    OF_CONCERN,
    OF_MONTH,
    OF_PERSON,
    OF_YEAR,
    WITH_OTHER,
    PaperLine,
    RegisterPaper,
    compose_register,
    free_words,
)
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, PersonId, PrintId
from models.kernel.text import Say, Text, text
from models.ports.paper import Paint, Spell
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import task, why
from models.usecases.register_entry import matter_of

MOST: Final = 1000
"""Lines of one paper; more are printed month by month."""
TOO_MANY: Final = text(
    "RegisterPaper", "That is more than {most} lines. Choose a month, and print one at a time."
)
EMPTY: Final = text(
    "RegisterPaper", "Nothing stands in the register here, so there is no paper."
)
Matter = Case | Concern


@dataclass(frozen=True, slots=True, repr=False)
class RegisterCopy:
    """The paper, the first number under which it is registered, and what changed."""

    number: str
    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintRegister:
    """Make the paper of what a list of the register shows, as a working copy that comes back.

    ``read`` gives the rows that this user may see; nothing else gets onto the paper.
    """

    begin: BeginWork
    read: Callable[[Asked], RegisterPage]
    say: Say
    paint: Paint
    spell: Spell

    def __call__(self, asked: Asked) -> RegisterCopy:
        """Return the paper; its copies are on record before it is printed.

        Raises:
            Refused: the role hands nothing over, there is nothing, or too much.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
        page = self.read(replace(asked, offset=0, rows=MOST))
        if page.total > MOST:
            raise Refused(TOO_MANY.filled(most=str(MOST)))
        with self.begin() as work:
            found = [work.disclosures.get(row.id) for row in reversed(page.rows)]
            matters = _matters(work, found)
            if not matters:
                raise Refused(EMPTY)
            numbers = [work.offices.next_number("U") for _ in matters]
            pdf = self.paint(self._document(work, asked, found, numbers[0]))
            for at, (matter, number) in enumerate(zip(matters, numbers, strict=True), 1):
                _register(work, matter, number, (at, len(matters)), pdf)
            return RegisterCopy(numbers[0], pdf, work.commit())

    def _document(
        self, work: Work, asked: Asked, found: Sequence[Disclosure], number: str
    ) -> Document:
        office = work.offices.office()
        paper = RegisterPaper(
            of=_of(work, asked),
            narrowed=tuple(_narrowed(asked)),
            lines=tuple(_line(work, each) for each in found),
            office=office,
            copy=number,
            made=work.now,
        )
        note = work.checkpoints.make("paper")
        anchor = Anchor(note, self.spell(parse_note(note)[0].root), office.name)
        return anchored_at_foot(compose_register(paper, self.say), anchor, self.say)


def _matters(work: Work, found: Sequence[Disclosure]) -> tuple[Matter, ...]:
    """Return the cases on the paper, and the concerns without one, each once."""
    every = (matter_of(work, each) for each in found)
    return tuple({each.id: each for each in every if each is not None}.values())


def _line(work: Work, given: Disclosure) -> PaperLine:
    matter = matter_of(work, given)
    return PaperLine(given, "" if matter is None else matter.number, _fits(work, given, matter))


def _fits(work: Work, given: Disclosure, matter: Matter | None) -> bool:
    """Whether the free words hold neither a CPR number nor whoever reported."""
    concerns: list[ConcernId] = []
    if isinstance(matter, Case):
        concerns = [each.id for each in work.concerns.of_case(matter.id)]
    elif matter is not None:
        concerns = [matter.id]
    names = work.identities.names(concerns, single=True)
    words = free_words(given)
    return not any(CPR_SHAPED.search(each) or names(each) for each in words)


def _of(work: Work, asked: Asked) -> Text:
    """Return whose register it is; a citizen by the numbers of the cases, never by name."""
    if asked.about is not None:
        return _about(work, asked.about)
    if other := asked.value(Filter.OTHER):
        return WITH_OTHER.filled(other=other)
    period = asked.value(Filter.PERIOD)
    return _period(period) if period else EVERY


def _about(work: Work, about: Topic) -> Text:
    kind, key = about
    if kind is Kind.CASE:
        return OF_CASE.filled(number=work.cases.get(CaseId(key)).number)
    if kind is Kind.CONCERN:
        return OF_CONCERN.filled(number=work.concerns.get(ConcernId(key)).number)
    person = PersonId(key)
    numbers = [each.number for each in work.cases.of_person(person)]
    if not numbers:
        numbers = [each.number for each in work.concerns.of_person(person)]
    return OF_PERSON.filled(numbers=", ".join(numbers))


def _period(period: str) -> Text:
    year, _, month = period.partition("-")
    if not month:
        return OF_YEAR.filled(year=year)
    return OF_MONTH.filled(month=MONTHS[int(month) - 1], year=year)


def _narrowed(asked: Asked) -> list[Text]:
    """Return the filters that the title does not say, in words."""
    found: list[Text] = []
    for key, value in asked.filters:
        if key is Filter.PERIOD:
            if asked.about is not None or asked.value(Filter.OTHER):
                found.append(_period(value))
        elif key is Filter.OTHER:
            if asked.about is not None:
                found.append(WITH_OTHER.filled(other=value))
        else:
            found.append(VALUES[key][value])
    return found


def _register(
    work: Work, matter: Matter, number: str, place: tuple[int, int], pdf: bytes
) -> None:
    """Put the paper on record as a copy of this matter; the first has the task to bring it back."""
    due = deadlines.after(work.now, deadlines.PAPER_RETURN, work.opening)
    me = next(user for user in work.offices.users() if user.id == work.actor.user)
    case = matter.id if isinstance(matter, Case) else None
    concern = matter.id if isinstance(matter, Concern) else None
    copy = PrintCopy(
        id=PrintId(work.new_id()), number=number, document=Paper.REGISTER, case_id=case,
        about_id=matter.id, copy=place[0], copies=place[1], holder=me.name,
        printed_at=work.now, printed_by=me.id, sha256=hashlib.sha256(pdf).hexdigest(),
        channel=Channel.PRINTER, return_by=due,
    )  # fmt: skip
    work.prints.add(copy)
    if place[0] == 1:
        task(work, EntryKind.PAPER_RETURN, due, origin="printed", origin_at=work.now,
             owner=me.id, case=case, concern=concern, about=copy.id)  # fmt: skip
    data = {"document": str(copy.document), "number": number, "holder": copy.holder}
    work.story.add(Happening("printed", work.now, case_id=case, concern_id=concern, data=data))
    kind = Kind.CONCERN if case is None else Kind.CASE
    about = (
        (kind, str(matter.id)),
        (Kind.PERSON, str(matter.subject_id)),
        (Kind.PRINT, copy.id),
    )
    words = f"{number} {copy.channel} {copy.document}"
    work.note(Note(Act.PRINTED, about, why(work, matter.owner_id), words=words))

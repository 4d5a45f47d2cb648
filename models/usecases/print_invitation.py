"""The letter to an authority: a registered copy that stays with whom it is for."""

import hashlib
from dataclasses import dataclass

from models.audit.acts import Act
from models.cases.case import Case
from models.cases.papers import Channel, Fate, Paper, PrintCopy
from models.course.qualification import AWAITED
from models.course.record import Record
from models.disclosures.gate import NAMES_REPORTER
from models.documents.document import Document, every_word
from models.documents.invitation_letter import Letter, compose_letter
from models.forms.answers import written
from models.forms.definitions.qualification import INVITATION
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import PrintId, RecordId
from models.kernel.text import Say
from models.law.authorities import NAMES
from models.ports.paper import Paint
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.excepting import require_cleared
from models.usecases.qualify import ANSWERED_ALREADY, invitation_of
from models.usecases.qualify_register import said_in_round
from models.workflow.movement import Doing


@dataclass(frozen=True, slots=True, repr=False)
class LetterCopy:
    """The letter and the number under which the copy is registered."""

    number: str
    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintInvitation:
    """Make the letter of an invitation; the copy is registered before it is printed."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, invitation: RecordId) -> LetterCopy:
        """Return the letter.

        Raises:
            Refused: the authority has answered, the letter would say who reported, the police
                have not cleared the case and no exception stands, or it is suspended or closed.
        """
        with self.begin() as work:
            casework(work)
            record, case = invitation_of(work, invitation)
            require_cleared(work, case, Doing.ASK_OTHERS)
            if record.state not in AWAITED:
                raise Refused(ANSWERED_ALREADY)
            number = work.offices.next_number("U")
            document = self._compose(work, case, record, number)
            _require_sealed(work, case, document)
            pdf = self.paint(document)
            _register(work, case, record, number, pdf, self.say)
            return LetterCopy(number, pdf, work.commit())

    def _compose(self, work: Work, case: Case, record: Record, number: str) -> Document:
        asked, given = said_in_round(work, record)
        named = written(given, "named") == "yes"
        me = next(user for user in work.offices.users() if user.id == work.actor.user)
        letter = Letter(
            office=work.offices.office(),
            case_number=case.number,
            citizen=work.people.get(case.subject_id).name if named else "",
            asked=asked,
            given=given,
            sender=me.name,
            copy=number,
            made=work.now,
        )
        return compose_letter(letter, self.say)


def _require_sealed(work: Work, case: Case, document: Document) -> None:
    """Refuse a letter that says who reported: that stays here."""
    concerns = [concern.id for concern in work.concerns.of_case(case.id)]
    names_reporter = work.identities.names(concerns, single=True)
    if any(names_reporter(words) for words in every_word(document)):
        raise Refused(NAMES_REPORTER)


def _register(
    work: Work, case: Case, record: Record, number: str, pdf: bytes, say: Say
) -> None:
    given = work.answers.latest(INVITATION.key, record.topic)
    contact = written(given.answers if given else {}, "contact")
    copy = PrintCopy(
        id=PrintId(work.new_id()),
        number=number,
        document=Paper.INVITATION,
        case_id=case.id,
        about_id=record.id,
        copy=1,
        copies=1,
        holder=f"{say(NAMES[record.code])}, {contact}"[:160],
        printed_at=work.now,
        printed_by=work.actor.user,
        sha256=hashlib.sha256(pdf).hexdigest(),
        channel=Channel.PRINTER,
        return_by=None,
    )
    work.prints.add(copy)
    copy.settle(Fate.HANDED_OVER, work.now)
    work.prints.save(copy)
    data = {"document": str(copy.document), "number": number, "holder": copy.holder}
    work.story.add(Happening("printed", work.now, case_id=case.id, data=data))
    words = f"{number} {copy.channel} {copy.document}"
    note_case(work, Act.PRINTED, case, record.topic, (Kind.PRINT, copy.id), words=words)

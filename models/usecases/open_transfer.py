"""The page on which a case goes to another kommune: how it stands, and what is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.calendar.entry import EntryKind
from models.course.record import RecordRow, Said
from models.course.transfer import (
    ANSWERED,
    GIVEN,
    LEFT_OPEN,
    MOVED,
    NOT_YET,
    RECALL,
    RECEIPT,
    SENT,
    TRANSFER,
    WITHDRAW,
)
from models.exchange.contact import Contact
from models.forms.answers import written
from models.forms.fields import Form
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.office.office import kommune_office
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.transfer_steps import (
    handed_over,
    is_office_of,
    running,
    sealed_sendings,
    taken_over,
)

FORMS: tuple[Form, ...] = (
    TRANSFER, NOT_YET, GIVEN, SENT, RECEIPT, RECALL, ANSWERED, LEFT_OPEN, WITHDRAW,
)  # fmt: skip
"""What is asked, or written by the program, about a transfer."""


@dataclass(frozen=True, slots=True)
class TransferView:
    """How a case stands towards other kommuner.

    Attributes:
        lives_in: code of the kommune as far as known, or "".
        moved_on: the day of the move there, as it was recorded, or "".
        own: code of our kommune.
        running: the transfer that is under way, or None.
        taken_over: the new kommune has given its receipt, and the case is still open here.
        earlier: what has ended, the newest first, with decisions not to transfer yet.
        waits: whether the decision to transfer is asked for.
        to: the office that the running transfer goes to, or "".
        contact: that office among our contacts, or None.
        sealed: the running transfer was sent as a sealed bundle.
        handed_over: one of those is out of our hands.
    """

    case_id: CaseId
    lives_in: str
    moved_on: str
    own: str
    suspended: bool
    closed: bool
    running: RecordRow | None
    taken_over: bool
    earlier: tuple[RecordRow, ...]
    waits: bool
    to: str
    contact: Contact | None
    sealed: bool = False
    handed_over: bool = False

    @property
    def may_change(self) -> bool:
        """Whether anything can be done on the page."""
        return not self.suspended and not self.closed


@dataclass(frozen=True, slots=True)
class OpenTransfer:
    """Say how a case stands; the case is on the screen already, so nothing more is logged."""

    begin: BeginWork
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, case_id: CaseId) -> TransferView:
        """Return how it stands.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            now = running(work, case.id)
            name = "" if now is None else self.kommuner.get(now.code, now.code)
            to = kommune_office(name) if name else ""
            rows = _rows(work, case.id)
            lives_in = work.people.get(case.subject_id).kommune_code
            moved = work.answers.latest(MOVED.key, (Kind.CASE, str(case.id)))
            told = moved.answers if moved else {}
            there = written(told, "kommune") == lives_in
            return TransferView(
                case_id=case.id,
                lives_in=lives_in,
                moved_on=written(told, "moved_on") if there else "",
                own=work.offices.office().kommune_code,
                suspended=case.suspended,
                closed=case.closed_at is not None,
                running=next((each for each in rows if each.ended_at is None), None),
                taken_over=case.closed_at is None and taken_over(work, case.id) is not None,
                earlier=tuple(each for each in rows if each.ended_at is not None),
                waits=any(
                    entry.kind is EntryKind.TRANSFER
                    for entry in work.entries.open_of_case(case.id)
                ),
                to=to,
                contact=next((c for c in work.contacts.every() if is_office_of(c, to)), None),
                sealed=now is not None and bool(sealed_sendings(work, now)),
                handed_over=now is not None and handed_over(work, now),
            )


def _rows(work: Work, case_id: CaseId) -> list[RecordRow]:
    """Return the transfers, the newest first, each with the newest answers."""
    found: list[RecordRow] = []
    for record in reversed(work.course.of_case(case_id, Kind.TRANSFER)):
        said: dict[str, Said] = {}
        for form in FORMS:
            last = work.answers.latest(form.key, record.topic)
            if last is not None:
                said[form.key] = Said(form.key, form.version, last.answers, last.at, last.user)
        found.append(
            RecordRow(
                record.id, record.kind, record.case_id, record.state, record.at, record.by,
                record.parent_id, record.code, record.person_id, record.ended_at, said,
            )
        )  # fmt: skip
    return found

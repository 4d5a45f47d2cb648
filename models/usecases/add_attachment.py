"""A file is added to a concern or case: read once, in slices, stored whole or not at all."""

import hashlib
from dataclasses import dataclass
from typing import Final

from models.attachments.attachment import NUMBER, Attachment
from models.attachments.file_types import Sniffer, Verdict, judge
from models.attachments.limits import PER_CASE, PER_FILE, shown_size
from models.attachments.rows import AttachmentRow
from models.audit.acts import Act
from models.forms.answers import check
from models.forms.definitions.attachment import ATTACHMENT
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import AttachmentId
from models.kernel.text import Text, text
from models.ports.attachments import OpenSource, Report, Source
from models.ports.work import BeginWork, Work
from models.usecases.attachment_home import Home, home
from models.usecases.common import casework

EMPTY: Final = text("Attachments", "The file is empty. Choose another one.")
TOO_LARGE: Final = text(
    "Attachments",
    "The file is larger than {most}. Make it smaller, or keep it outside and note where.",
)
NO_ROOM: Final = text(
    "Attachments",
    "The case has room for {left} more; this file takes {size}. Keep it outside and note where.",
)
ALREADY_THERE: Final = text("Attachments", "The same file is there already: {number} {title}.")
NOT_YET: Final = text(
    "Attachments", "The date is still to come. Write today or an earlier day."
)


class RiskyFile(Refused):
    """The file can do harm; it is stored only after somebody has said so deliberately."""

    def __init__(self, why: Text) -> None:
        super().__init__(why, "file")


@dataclass(frozen=True, slots=True, repr=False)
class NewAttachment:
    """A file to be added, and what is known of it.

    Attributes:
        kind: ``Kind.CONCERN`` or ``Kind.CASE``.
        key: the id of it.
        path: where the file lies.
        dated: ISO 8601.
        accepted: somebody has read that the file is risky and wants it stored all the same.
    """

    kind: Kind
    key: str
    path: str
    title: str
    source: str
    dated: str
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class AddAttachment:
    """Add one file."""

    begin: BeginWork
    open_source: OpenSource

    def __call__(self, new: NewAttachment, report: Report) -> frozenset[Topic]:
        """Store the file; return what changed. All of it stands in one transaction.

        Args:
            new: the file and what is known of it.
            report: told after each slice; what it raises undoes everything.

        Raises:
            Refused: something is not answered, the file is empty, too large, unreadable or
                there already, or the matter rests; ``field`` is "file" for the file itself.
            RiskyFile: the content can do harm, and that is not accepted yet.
            EnvironmentFault: the disk fails; nothing of it is stored.
        """
        with self.begin() as work:
            casework(work)  # before anything of the file is touched
        _require_answers(new)
        with self.open_source(new.path) as source:
            _require_size(source.size)
            with self.begin() as work:
                return _add(work, new, source, report)


def _add(work: Work, new: NewAttachment, source: Source, report: Report) -> frozenset[Topic]:
    casework(work)
    if new.dated > local(work.now).date().isoformat():
        raise Refused(NOT_YET, "dated")
    belongs = home(work, new.kind, new.key)
    belongs.require_alive()
    before = belongs.all_of(work)
    _require_room(before, source.size)
    key = AttachmentId(work.new_id())
    size, sha256, verdict = _store(work, key, source, report)
    _require_room(before, size)
    twin = work.attachments.twin(before, sha256)
    if twin is not None:
        raise Refused(ALREADY_THERE.filled(number=twin.number, title=twin.title), "file")
    if verdict.risky and not new.accepted and verdict.warning is not None:
        raise RiskyFile(verdict.warning)
    attachment = Attachment(
        id=key,
        number=work.offices.next_number(NUMBER),
        concern_id=None if belongs.concern is None else belongs.concern.id,
        case_id=belongs.case.id if belongs.concern is None and belongs.case else None,
        title=new.title.strip(),
        source=new.source.strip(),
        dated=new.dated,
        name=source.name,
        type=verdict.type,
        size=size,
        sha256=sha256,
        added_at=work.now,
        added_by=work.actor.user,
    )
    work.attachments.add(attachment)
    _tell(work, belongs, attachment, verdict)
    return work.commit()


def _store(
    work: Work, key: AttachmentId, source: Source, report: Report
) -> tuple[int, str, Verdict]:
    """Store the slices; return size, digest and what the bytes are."""
    digest, sniffer, size = hashlib.sha256(), Sniffer(), 0
    for position, data in enumerate(source.slices()):
        size += len(data)
        if size > PER_FILE.size:  # it has grown since it was opened
            raise Refused(TOO_LARGE.filled(most=PER_FILE.shown), "file")
        digest.update(data)
        sniffer.feed(data)
        work.attachments.add_slice(key, position, data)
        report(size, max(size, source.size))
    if not size:
        raise Refused(EMPTY, "file")
    return size, digest.hexdigest(), judge(source.name, sniffer.found())


def _tell(work: Work, belongs: Home, attachment: Attachment, verdict: Verdict) -> None:
    belongs.tell(work, "attachment_added", number=attachment.number)
    accepted = f"{verdict.type} accepted" if verdict.risky else str(verdict.type)
    belongs.note(work, Act.ATTACHMENT_ADDED, attachment, accepted)


def _require_answers(new: NewAttachment) -> None:
    answers = {"title": new.title, "source": new.source, "dated": new.dated}
    for problem in check(ATTACHMENT, answers, submit=True):
        raise Refused(problem.what, problem.field)


def _require_size(size: int) -> None:
    if size == 0:
        raise Refused(EMPTY, "file")
    if size > PER_FILE.size:
        raise Refused(TOO_LARGE.filled(most=PER_FILE.shown), "file")


def _require_room(before: tuple[AttachmentRow, ...], size: int) -> None:
    used = sum(row.size for row in before)
    if used + size > PER_CASE.size:
        left = shown_size(max(0, PER_CASE.size - used))
        raise Refused(NO_ROOM.filled(left=left, size=shown_size(size)), "file")

"""Attachments that came in a bundle: looked at, or saved outside with a reason."""

import hashlib
from dataclasses import dataclass

from models.access.roles import Right
from models.attachments.attachment import Attachment
from models.attachments.file_types import TYPES, FileType, Sniffer, judge, outside_name
from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.papers import Channel, Paper, PrintCopy
from models.exchange.attached import AttachedFile
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import AttachmentId, BundleId, PrintId
from models.ports.exchange import BundleIn
from models.ports.records import NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.export_attachment import require_reason
from models.usecases.view_attachment import NOT_SHOWN, Laid


@dataclass(frozen=True, slots=True, repr=False)
class CopiedOut:
    """A registered copy of a received file.

    Attributes:
        number: of the copy.
        name: under which it is offered; what is risky gets an ending that nothing opens.
        data: exactly the bytes that the sender has signed.
    """

    number: str
    name: str
    data: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class ViewReceivedFile:
    """Look at an attachment of a bundle; the bytes go to the viewer's child and nowhere else."""

    begin: BeginWork

    def __call__(self, bundle_id: BundleId, sha256: str) -> Laid:
        """Log that it is looked at, and return it once that is written.

        Raises:
            Refused: files of this kind are not shown, or the role receives nothing.
            NotFoundError: there is no such file, it is hidden, or it has left.
            EnvironmentFault: the bytes are not those that were stored.
        """
        with self.begin() as work:
            bundle, file, data = _read(work, bundle_id, sha256)
            kind = found_type(file, data)
            sight = TYPES[kind].sight
            if sight is None:
                raise Refused(NOT_SHOWN)
            _note(work, Act.ATTACHMENT_VIEWED, bundle, "")
            work.commit()
            return Laid(_as_attachment(bundle, file, kind), sight, data)


@dataclass(frozen=True, slots=True)
class ExportReceivedFile:
    """Save a copy of an attachment outside: asked why, numbered, in the inbox until settled."""

    begin: BeginWork

    def __call__(self, bundle_id: BundleId, sha256: str, reason: str) -> CopiedOut:
        """Register the copy; it is registered before it is written.

        Raises:
            Refused: no reason, or the role receives nothing.
            NotFoundError: there is no such file, it is hidden, or it has left.
            EnvironmentFault: the bytes are not those that were stored.
        """
        said = require_reason(reason)
        with self.begin() as work:
            bundle, file, data = _read(work, bundle_id, sha256)
            copy = PrintCopy(
                id=PrintId(work.new_id()), number=work.offices.next_number("U"),
                document=Paper.RECEIVED_FILE, case_id=None, about_id=bundle.id, copy=1,
                copies=1, holder=_name(work), printed_at=work.now,
                printed_by=work.actor.user, sha256=hashlib.sha256(data).hexdigest(),
                channel=Channel.FILE, return_by=None,
            )  # fmt: skip
            work.prints.add(copy)
            work.changed(Kind.BUNDLE, bundle.id)
            _note(work, Act.ATTACHMENT_EXPORTED, bundle, f"{copy.number} {said}")
            name = outside_name(file.name, found_type(file, data))
            return CopiedOut(copy.number, name, data, work.commit())


def found_type(file: AttachedFile, data: bytes) -> FileType:
    """Return what the content is, found here: what the sender says of it is no more than that."""
    sniffer = Sniffer()
    sniffer.feed(data)
    return judge(file.name, sniffer.found()).type


def _read(work: Work, bundle_id: BundleId, sha256: str) -> tuple[BundleIn, AttachedFile, bytes]:
    work.actor.require(Right.RECEIVE)
    bundle = work.bundles.received(bundle_id)
    for file in work.bundles.attachments_of(bundle_id):
        if file.sha256 == sha256:
            return bundle, file, b"".join(work.bundles.slices_of(bundle_id, sha256))
    raise NotFoundError(bundle_id)


def _name(work: Work) -> str:
    return next(user.name for user in work.offices.users() if user.id == work.actor.user)


def _as_attachment(bundle: BundleIn, file: AttachedFile, kind: FileType) -> Attachment:
    return Attachment(
        id=AttachmentId(file.sha256), number=bundle.number, concern_id=None, case_id=None,
        title=file.title, source="", dated=local(bundle.created_at).date().isoformat(),
        name=file.name, type=kind, size=file.size, sha256=file.sha256,
        added_at=bundle.opened_at, added_by=bundle.opened_by,
    )  # fmt: skip


def _note(work: Work, act: Act, bundle: BundleIn, words: str) -> None:
    about = ((Kind.BUNDLE, str(bundle.id)), (Kind.CONTACT, str(bundle.contact_id)))
    work.note(Note(act, about, words=words))

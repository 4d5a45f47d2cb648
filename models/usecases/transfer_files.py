"""Attachments that came with a case from another kommune become attachments of the case here."""

from typing import Final

from models.attachments.attachment import NUMBER, Attachment
from models.attachments.file_types import Sniffer, judge
from models.attachments.limits import PER_CASE, PER_FILE, shown_size
from models.audit.acts import Act
from models.cases.case import Case
from models.exchange.attached import AttachedFile
from models.exchange.manifest import Manifest
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId, BundleId
from models.kernel.text import text
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.common import note_case

NO_ROOM: Final = text(
    "HandedIn",
    "What is enclosed takes {size}, and case {number} has room for {left} more. Nothing is taken "
    "over yet. Delete attachments that the case no longer needs and take it over then, or ask "
    "{sender} to send the case again with fewer.",
)
TOO_LARGE: Final = text(
    "HandedIn",
    "The enclosed file {title} takes {size}; one file may take {most}. Nothing is taken over yet. "
    "Ask {sender} to send the case again without that file.",
)


def require_room(work: Work, case: Case, manifest: Manifest) -> None:
    """Do nothing where what is enclosed fits into the case, as any attachment must.

    Asked before anything of it is copied. What the case has already takes no more room.

    Raises:
        Refused: a file is too large, or all together are.
    """
    there = work.attachments.of_case(case.id)
    files = work.bundles.attachments_of(BundleId(manifest.bundle_id))
    new = {
        file.sha256: file for file in files if work.attachments.twin(there, file.sha256) is None
    }
    sender = manifest.sender.organisation
    for file in new.values():
        if file.size > PER_FILE.size:
            named = {"title": file.title, "size": shown_size(file.size), "sender": sender}
            raise Refused(TOO_LARGE.filled(most=PER_FILE.shown, **named))
    size = sum(file.size for file in new.values())
    left = max(0, PER_CASE.size - sum(row.size for row in there))
    if size > left:
        named = {"size": shown_size(size), "left": shown_size(left), "sender": sender}
        raise Refused(NO_ROOM.filled(number=case.number, **named))


def keep_files(work: Work, case: Case, manifest: Manifest) -> None:
    """Copy each file into the case, with where it is from; the same bytes are not kept twice.

    What it is we find ourselves: nobody's word is taken for what is in a file.

    Raises:
        EnvironmentFault: the bytes are not those that were stored; nothing is taken over.
    """
    bundle_id = BundleId(manifest.bundle_id)
    for file in work.bundles.attachments_of(bundle_id):
        there = work.attachments.of_case(case.id)
        if work.attachments.twin(there, file.sha256) is None:
            _copy(work, case, manifest, file)


def _copy(work: Work, case: Case, manifest: Manifest, file: AttachedFile) -> None:
    key, sniffer = AttachmentId(work.new_id()), Sniffer()
    slices = work.bundles.slices_of(BundleId(manifest.bundle_id), file.sha256)
    for position, data in enumerate(slices):
        sniffer.feed(data)
        work.attachments.add_slice(key, position, data)
    verdict = judge(file.name, sniffer.found())
    attachment = Attachment(
        id=key,
        number=work.offices.next_number(NUMBER),
        concern_id=None,
        case_id=case.id,
        title=file.title,
        source=f"{manifest.sender.organisation} ({manifest.number})",
        dated=local(manifest.created).date().isoformat(),
        name=file.name,
        type=verdict.type,
        size=file.size,
        sha256=file.sha256,
        added_at=work.now,
        added_by=work.actor.user,
    )
    work.attachments.add(attachment)
    data_of = {"number": attachment.number}
    work.story.add(Happening("attachment_added", work.now, case_id=case.id, data=data_of))
    about = (Kind.ATTACHMENT, str(attachment.id))
    note_case(work, Act.ATTACHMENT_ADDED, case, about, words=str(verdict.type))

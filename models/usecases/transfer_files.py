"""Attachments that came with a case from another kommune become attachments of the case here."""

from models.attachments.attachment import NUMBER, Attachment
from models.attachments.file_types import Sniffer, judge
from models.audit.acts import Act
from models.cases.case import Case
from models.exchange.attached import AttachedFile
from models.exchange.manifest import Manifest
from models.kernel.clock import local
from models.kernel.events import Kind
from models.kernel.ids import AttachmentId, BundleId
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.common import note_case


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

"""Attachments of a bundle: what ``case.json`` says of them is what the manifest lists."""

import re
from dataclasses import dataclass
from typing import Final

from models.attachments.file_types import FileType
from models.disclosures.items import ATTACHMENT
from models.exchange.case_file import CaseFile, CaseItem
from models.exchange.manifest import ATTACHED, Manifest
from models.exchange.strict_json import HEX_64, refuse
from models.forms.answers import written

LARGEST: Final = 512 * 1024 * 1024
"""Bytes of all attachments of one bundle together. Source: twice what was measured."""
_SIZE: Final = re.compile(r"0|[1-9][0-9]{0,9}")


@dataclass(frozen=True, slots=True, repr=False)
class AttachedFile:
    """One file that goes along: what it is called, and which bytes are meant.

    Attributes:
        name: as the office wrote it; shown only through ``shown_name``.
        type: what the content is, as the sender's program found it.
        size: bytes.
        sha256: of the bytes, in hexadecimal.
    """

    title: str
    name: str
    type: FileType
    size: int
    sha256: str

    @property
    def member(self) -> str:
        """What it is called in the bundle."""
        return ATTACHED + self.sha256


def attached_files(manifest: Manifest, case: CaseFile) -> tuple[AttachedFile, ...]:
    """Return the attachments of a bundle, in the order of its items.

    Two items may be the same bytes; those stand in the bundle once.

    Raises:
        MalformedError: one is listed and not there, is there and not listed, its size or
            digest differ, or an attachment is not described as it should be.
    """
    found = attached_files_of(case)
    lengths = {file.name: file.length for file in manifest.attached}
    if {file.member: file.size for file in found} != lengths:
        refuse("files")
    if any(lengths[file.member] != file.size for file in found):  # named twice, two sizes
        refuse("files")
    if sum(lengths.values()) > LARGEST:
        refuse("size")
    return found


def attached_files_of(case: CaseFile) -> tuple[AttachedFile, ...]:
    """Return the attachments that a case file names, in the order of its items.

    Raises:
        MalformedError: one is not described as it should be.
    """
    return tuple(attached_file(item) for item in case.items if item.item == ATTACHMENT.code)


def attached_file(item: CaseItem) -> AttachedFile:
    """Return what an item of that kind says of its file.

    Raises:
        MalformedError: a part is missing, too much, or not of its form.
    """
    parts = {field.key: written(item.contents, field.key) for field in ATTACHMENT.form.fields}
    size = parts["size"]
    known = parts["file_type"] in tuple(FileType)
    if set(item.contents) != set(parts) or not all(parts.values()) or not known:
        refuse("contents")
    if not (HEX_64.fullmatch(parts["sha256"]) and _SIZE.fullmatch(size)):
        refuse("contents")
    return AttachedFile(
        parts["title"], parts["name"], FileType(parts["file_type"]), int(size), parts["sha256"]
    )

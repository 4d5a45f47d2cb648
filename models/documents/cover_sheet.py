"""The cover sheet that goes along with a sealed file: numbers and words, no content."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from models.audit.checkpoint import parse_note
from models.documents.blocks import (
    Block,
    Bullets,
    Columns,
    Fields,
    Heading,
    Notice,
    PageBreak,
    Paragraph,
    QrCode,
    Signatures,
)
from models.documents.case_report import DASH, PAGE, PRACTICE_ONLY, basis_is_115
from models.documents.document import Document, Footer
from models.documents.read_me import TITLE as READ_ME_TITLE
from models.documents.read_me import ReadMe, read_me_blocks
from models.exchange.manifest import FIRST, Manifest
from models.exchange.terms import KeyMark
from models.kernel.clock import local
from models.kernel.text import Say, text
from models.law.bases import SECTION_115_SENTENCE
from models.law.requests import we_ask
from models.office.office import OfficeKind

TITLE: Final = text("Cover", "Cover sheet for a sealed bundle")
NO_CONTENT: Final = text("Cover", "This sheet says nothing about the case itself.")
_BUNDLE: Final = text("Cover", "Bundle")
_PLACE: Final = text("Cover", "Bundle number {sequence} to this recipient")
_FROM: Final = text("Cover", "From")
_TO: Final = text("Cover", "To")
_SEALED: Final = text("Cover", "Sealed")
_FILE: Final = text("Cover", "File")
_COUNT: Final = text("Cover", "Inside")
_COUNTS: Final = text("Cover", "{items} items, {files} files")
_TWO: Final = 2
"""The manifest and its signature are files as well."""
_UNDER: Final = text("Cover", "Handed over under: {basis}.")
_DIGEST: Final = text("Cover", "SHA-256 of manifest.json")
_CLASSIC: Final = text(
    "Cover",
    "Sealed with a classic key, because the sender's policy allows it for this recipient. A "
    "quantum computer may one day open a copy of the file.",
)
_ANSWER_BY: Final = text("Cover", "Answer by")
_CALL_BACK: Final = text("Cover", "Call-back number")
_OWN_NUMBER: Final = text("Cover", "The police's own number")
_KOMMUNES_NUMBER: Final = text("Cover", "The kommune's own number")
_WORDS: Final = text("Cover", "The words of this bundle")
_WORDS_ARE: Final = text(
    "Cover", "The program shows the same eight words when the right file has been opened."
)
_HOW: Final = text("Cover", "How to open it")
_STEPS: Final = (
    text("Cover", "Put the stick into the computer and unlock Tovholder."),
    text("Cover", "Choose Inbox, then Open a bundle, and find the file named above."),
    text("Cover", "Compare the eight words, and read the case."),
    text("Cover", "Write a receipt onto the stick and give it back."),
)
_STEPS_BY_HAND: Final = (
    text(
        "Cover", "Follow the back of this sheet. It needs the public tools age and ssh-keygen."
    ),
    text("Cover", "Read case.pdf to its last page, where four control words stand."),
    text("Cover", "Call the sender on a number you know, and read the four words aloud."),
    text("Cover", "Or sign below, and give this sheet back to the sender."),
)
_KEEP: Final = text(
    "Cover", "A lost stick is reported to the sender at once, even though the file is sealed."
)
_RECEIVED_BY: Final = text("Cover", "Received by")
_DATE: Final = text("Cover", "Date")
_ANCHOR: Final = text("Cover", "The sender's log at row {size}:")
_ANCHOR_IS: Final = text(
    "Cover", "Keep this sheet: it shows later that the sender's log was not changed."
)
_A_LINE: Final = 4
_ANCHOR_MM: Final = 34


@dataclass(frozen=True, slots=True)
class Cover:
    """What the sheet is made of.

    Attributes:
        anchor: the eight words of the checkpoint inside.
        by_hand: whether the receiver has no program: it opens with public tools.
    """

    manifest: Manifest
    file_name: str
    words: tuple[str, ...]
    anchor: tuple[str, ...]
    by_hand: bool = False

    @property
    def is_transfer(self) -> bool:
        """Whether it goes to another kommune, which takes the case over."""
        return self.manifest.recipient.kind is OfficeKind.KOMMUNE


def compose_cover_sheet(cover: Cover, say: Say) -> Document:
    """Return the cover sheet: bundle number, recipient, count and words; no content."""
    manifest = cover.manifest
    grounds = manifest.grounds
    steps = _STEPS_BY_HAND if cover.by_hand else _STEPS
    blocks: list[Block] = [
        Paragraph(say(we_ask(grounds.ask, kommune=cover.is_transfer)), "lead"),
        Fields(_facts(cover, say), columns=2),
        *_words(cover, say),
        Columns(
            (
                (Heading(say(_HOW), 2), Bullets(tuple(map(say, steps)), numbered=True)),
                (
                    QrCode(manifest.checkpoint, size=_ANCHOR_MM),
                    Paragraph(_anchor(cover, say), "small"),
                ),
            ),
            (0.58, 0.42),
        ),
        Notice(say(_KEEP)),
        *((Notice(say(_CLASSIC), "warning"),) if manifest.keys is KeyMark.CLASSIC else ()),
        Signatures((say(_RECEIVED_BY), say(_DATE))),
        *_reader(cover, say),
    ]
    is_115 = basis_is_115(grounds.basis)
    sentence = say(SECTION_115_SENTENCE if is_115 else _UNDER.filled(basis=grounds.basis_title))
    return Document(
        title=say(TITLE),
        subtitle=say(NO_CONTENT),
        blocks=tuple(blocks),
        created=manifest.created,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=manifest.sender.organisation[:140],
        header_right=manifest.number,
        banner=say(PRACTICE_ONLY) if manifest.practice else "",
        footer=Footer((sentence,) if grounds.basis else ()),
    )


def _words(cover: Cover, say: Say) -> tuple[Block, ...]:
    """Return the words of the bundle, which only a program shows."""
    if cover.by_hand:
        return ()
    return (
        Heading(say(_WORDS), 2),
        Fields(_numbered(cover.words)),
        Paragraph(say(_WORDS_ARE), "small"),
    )


def _reader(cover: Cover, say: Say) -> tuple[Block, ...]:
    """Return the reader's page, on the back of the sheet, where the bundle has one inside."""
    manifest = cover.manifest
    if manifest.version == FIRST:
        return ()
    page = ReadMe(
        manifest.sender, manifest.signer, manifest.keys, (), manifest.created,
        manifest.practice, cover.by_hand,
    )  # fmt: skip
    return (
        PageBreak(),
        Heading(say(READ_ME_TITLE), 1),
        *read_me_blocks(page, say),
        Fields(((say(_DIGEST), sha256(manifest.to_bytes()).hexdigest()),)),
    )


def _anchor(cover: Cover, say: Say) -> str:
    """Return what stands beside the code: the sender's log at that moment, in words."""
    checkpoint, _, _ = parse_note(cover.manifest.checkpoint)
    size = say(_ANCHOR.filled(size=checkpoint.size))
    return f"{size}\n{' '.join(cover.anchor)}\n{say(_ANCHOR_IS)}"


def _numbered(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the words four to a line, each line under the numbers of its words."""
    lines: list[tuple[str, str]] = []
    for first in range(0, len(words), _A_LINE):
        some = words[first : first + _A_LINE]
        lines.append((f"{first + 1}-{first + len(some)}", "   ".join(some)))
    return tuple(lines)


def _facts(cover: Cover, say: Say) -> tuple[tuple[str, str], ...]:
    manifest = cover.manifest
    grounds, made = manifest.grounds, local(manifest.created)
    until = DASH if grounds.answer_by is None else f"{local(grounds.answer_by):%d.%m.%Y}"
    place = say(_PLACE.filled(sequence=manifest.sequence))
    return (
        (say(_BUNDLE), f"{manifest.number}\n{place}"),
        (say(_FILE), cover.file_name),
        (say(_FROM), manifest.sender.organisation),
        (say(_TO), f"{manifest.recipient.organisation}\n{manifest.recipient.person}"),
        (say(_SEALED), f"{made:%d.%m.%Y} kl. {made.hour}.{made:%M}"),
        (
            say(_COUNT),
            say(_COUNTS.filled(items=len(grounds.items), files=len(manifest.files) + _TWO)),
        ),
        (say(_ANSWER_BY), until),
        (say(_CALL_BACK), grounds.call_back or DASH),
        (say(_KOMMUNES_NUMBER if cover.is_transfer else _OWN_NUMBER), ""),
    )

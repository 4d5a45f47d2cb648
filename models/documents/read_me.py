"""The reader's page of a bundle (læs mig): how it is opened and checked, with and without us.

It says nothing of the case. Its commands are run in a test as they are printed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from textwrap import wrap
from typing import Final

from models.documents.blocks import Block, Bullets, Fields, Heading, Notice, Paragraph
from models.documents.case_report import PAGE, PRACTICE_ONLY
from models.documents.document import Document
from models.exchange.hand_key import READ_ALOUD
from models.exchange.manifest import (
    CASE_PDF,
    MANIFEST,
    READ_ME,
    SIGNATURE,
    FileEntry,
    Party,
)
from models.exchange.terms import KeyMark
from models.kernel.text import Say, text

NAMESPACE: Final = "bundle-v1@tovholder"
"""What the signature is for; ``ssh-keygen`` refuses one that was made for something else."""

TITLE: Final = text("ReadMe", "How to open and check this bundle")
_FROM: Final = text(
    "ReadMe",
    "From {organisation}. Call {phone} with any question; use a number that you know already.",
)
_NOTHING: Final = text("ReadMe", "This page says nothing about the case itself.")
_OURS: Final = text("ReadMe", "With Tovholder")
_OUR_STEPS: Final = (
    text("ReadMe", "Unlock Tovholder. Choose Inbox, then Open a bundle, and choose the file."),
    text("ReadMe", "Compare the eight words with those on the cover sheet, and read the case."),
    text("ReadMe", "Write a receipt, and give it back to the sender."),
)
_WITHOUT: Final = text("ReadMe", "Without Tovholder")
_NEEDS: Final = text(
    "ReadMe",
    "You need the public tools age (version 1.3 or later) and ssh-keygen, and a computer that "
    "you trust (Linux, or Git Bash on Windows). Copy the file to an empty folder and call the "
    "copy sagspakke.age. Your key is in noegle.txt.",
)
_NEEDS_CLASSIC: Final = text(
    "ReadMe",
    "You need the public tools age and ssh-keygen, and a computer that you trust (Linux, or "
    "Git Bash on Windows). Copy the file to an empty folder and call the copy sagspakke.age. Your "
    "key is in noegle.txt.",
)
_OPEN: Final = text("ReadMe", "Open it and unpack it:")
_SIGNER: Final = text(
    "ReadMe",
    "Check who signed. The key must be the one you got from us before, on another way:",
)
_GOOD: Final = text(
    "ReadMe",
    "The answer must begin with Good, and name {namespace} and afsender. If not, stop and call us.",
)
_ALOUD: Final = text(
    "ReadMe",
    "Compare the key with what we read aloud on the phone, four characters at a time. This must "
    "print the same; if not, stop and call us:",
)
_SAME: Final = text(
    "ReadMe",
    "Check that every file is the one that was signed for. The first command must print a line, "
    "the second must print OK:",
)
_LISTED: Final = text("ReadMe", "Digests (SHA-256) of the files:")
_READ: Final = text(
    "ReadMe",
    "Read {pdf}. The file manifest.json says why it was given and what for; case.json says what "
    "each attachment in the folder att is called. The file padding is filling; delete it.",
)
_AFTER: Final = text(
    "ReadMe", "Delete the unpacked files when you have put them where they belong."
)

UNPACK: Final = (
    "age --decrypt --identity noegle.txt --output sagspakke.zip sagspakke.age",
    "unzip sagspakke.zip",
)


_KNOWN: Final = text("ReadMe", "the number you know")
_WIDTH: Final = 88


@dataclass(frozen=True, slots=True)
class ReadMe:
    """What the page is made of.

    Attributes:
        signer: the sender's key as an OpenSSH line without comment.
        files: what is listed with its digest: all but the page itself.
        by_hand: whether the reader has no program, and was read the key's digest aloud.
    """

    sender: Party
    signer: str
    keys: KeyMark
    files: tuple[FileEntry, ...]
    created: datetime
    practice: bool
    by_hand: bool = False

    @property
    def verify(self) -> tuple[str, ...]:
        """The commands that check who signed."""
        verify = f"ssh-keygen -Y verify -f afsendere.txt -I afsender -n {NAMESPACE}"
        return (
            f"echo 'afsender {self.signer}' > afsendere.txt",
            f"{verify} -s {SIGNATURE} < {MANIFEST}",
        )

    @property
    def aloud(self) -> tuple[str, ...]:
        """The command that prints what was read aloud of the key."""
        digest = f"printf %s '{self.signer}' | sha256sum | cut -c 1-{READ_ALOUD}"
        return (digest,) if self.by_hand else ()

    @property
    def compare(self) -> tuple[str, ...]:
        """The commands that compare the files; the list stands in the text of this page."""
        return (
            f"grep -o $(sha256sum {READ_ME} | cut -c 1-64) {MANIFEST}",
            f"sha256sum --check --quiet {READ_ME} 2>/dev/null && echo OK",
        )


def compose_read_me(page: ReadMe, say: Say) -> Document:
    """Return the page for paper; the digests stand in the text only."""
    return Document(
        title=say(TITLE),
        subtitle=say(_NOTHING),
        blocks=read_me_blocks(page, say),
        created=page.created,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=page.sender.organisation[:140],
        banner=say(PRACTICE_ONLY) if page.practice else "",
    )


def read_me_blocks(page: ReadMe, say: Say) -> tuple[Block, ...]:
    """Return the contents of the page, for a page of its own or behind the cover sheet."""
    blocks: list[Block] = [Paragraph(_from(page, say))]
    for head, part in _parts(page, say):
        if head:
            blocks.append(Heading(head, 2))
        blocks += part
    return tuple(blocks)


def read_me_text(page: ReadMe, say: Say) -> bytes:
    """Return the page as plain text, with the digests of all files."""
    lines = [say(TITLE), "=" * len(say(TITLE)), "", _from(page, say), say(_NOTHING), ""]
    for head, part in _parts(page, say):
        if head:
            lines += [head, "-" * len(head), ""]
        for block in part:
            lines += [*_plain(block), ""]
    lines += [say(_LISTED), ""]
    lines += [f"{file.sha256}  {file.name}" for file in page.files]
    return ("\n".join(lines) + "\n").encode()


def _from(page: ReadMe, say: Say) -> str:
    phone = page.sender.phone or say(_KNOWN)
    return say(_FROM.filled(organisation=page.sender.organisation, phone=phone))


def _parts(page: ReadMe, say: Say) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """Yield the headings and what stands below them, in reading order."""
    needs = _NEEDS if page.keys is KeyMark.HYBRID else _NEEDS_CLASSIC
    if not page.by_hand:
        yield say(_OURS), (Bullets(tuple(map(say, _OUR_STEPS)), numbered=True),)
    yield "" if page.by_hand else say(_WITHOUT), (Paragraph(say(needs)),)
    for words, commands in (
        (_OPEN, UNPACK),
        (_SIGNER, page.verify),
        (_ALOUD, page.aloud),
        (_SAME, page.compare),
    ):
        if not commands:
            continue
        numbered = tuple((str(at), each) for at, each in enumerate(commands, 1))
        yield "", (Paragraph(say(words)), Fields(numbered))
        if words is _SIGNER:
            yield "", (Paragraph(say(_GOOD.filled(namespace=NAMESPACE)), "small"),)
    yield "", (Paragraph(say(_READ.filled(pdf=CASE_PDF))), Notice(say(_AFTER)))


def _plain(block: Block) -> list[str]:
    """Return the lines of a block in plain text; commands are set in."""
    if isinstance(block, Bullets):
        return [f"{number}. {point}" for number, point in enumerate(block.points, 1)]
    if isinstance(block, Fields):
        return [f"    {command}" for _, command in block.pairs]
    return wrap(block.words if isinstance(block, Paragraph | Notice) else "", _WIDTH)

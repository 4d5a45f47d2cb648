"""The paper recovery key, on one page for a sealed envelope."""

from datetime import datetime
from typing import Final

from models.documents.blocks import (
    Bullets,
    Fields,
    Heading,
    Notice,
    Paragraph,
    QrCode,
    Signatures,
)
from models.documents.document import Document
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.text import Say, text
from models.office.vaults import PaperKeyOffer

TITLE: Final = text("PaperKey", "Paper key for the vault")
LEAD: Final = text("PaperKey", "If the passphrase is forgotten, only this key opens the vault.")
OFFICE: Final = text("PaperKey", "Office")
PRINTED: Final = text("PaperKey", "Printed")
AS_A_CODE: Final = text("PaperKey", "The same key as a code, for a scanner.")
WHAT_TO_DO: Final = text("PaperKey", "What to do with this page")
STEPS: Final = (
    text("PaperKey", "Put it in an envelope, seal it, and sign over the flap."),
    text("PaperKey", "Keep it where the leader can find it, never by the computer."),
    text("PaperKey", "Open it only when the passphrase is lost. The use is logged."),
)
WARNING: Final = text("PaperKey", "Whoever has this page can read everything in the vault.")
SIGNED_BY: Final = (
    text("PaperKey", "Sealed by, date"),
    text("PaperKey", "Received by, date"),
)
PAGE: Final = text("Paper", "Page {page} of {pages}")


def paper_key_page(
    key: PaperKeyOffer, office: str, now: datetime, say: Say, *, invented: bool
) -> Document:
    """Return the page.

    Args:
        key: the key, in groups of four and for the QR code.
        office: whose vault it opens.
        now: when it is printed.
        say: gives the words of the chosen language.
        invented: the office exists only for practice. Any other office's key outlives its
            practice, so nothing on the page may say that it counts for nothing.
    """
    return Document(
        title=say(TITLE),
        blocks=(
            Paragraph(say(LEAD), "lead"),
            Fields(((say(OFFICE), office), (say(PRINTED), f"{local(now):%d.%m.%Y}"))),
            Heading(key.printed, 1),
            QrCode(key.signs, say(AS_A_CODE)),
            Heading(say(WHAT_TO_DO), 2),
            Bullets(tuple(say(step) for step in STEPS), numbered=True),
            Notice(say(WARNING), "warning"),
            Signatures(tuple(say(words) for words in SIGNED_BY)),
        ),
        created=now,
        page_label=say(PAGE),
        header_left=office,
        banner=say(PRACTICE) if invented else "",
    )

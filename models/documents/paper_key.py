"""The paper recovery key, on one page for a sealed envelope."""

from datetime import datetime

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
from models.kernel.clock import local
from models.kernel.text import Say, text
from models.office.vaults import PaperKeyOffer


def paper_key_page(key: PaperKeyOffer, office: str, now: datetime, say: Say) -> Document:
    """Return the page.

    Args:
        key: the key, in groups of four and for the QR code.
        office: whose vault it opens.
        now: when it is printed.
        say: gives the words of the chosen language.
    """
    return Document(
        title=say(text("PaperKey", "Paper key for the vault")),
        blocks=(
            Paragraph(
                say(
                    text(
                        "PaperKey",
                        "If the passphrase is forgotten, only this key opens the vault.",
                    )
                ),
                "lead",
            ),
            Fields(
                (
                    (say(text("PaperKey", "Office")), office),
                    (say(text("PaperKey", "Printed")), f"{local(now):%d.%m.%Y}"),
                )
            ),
            Heading(key.printed, 1),
            QrCode(key.signs, say(text("PaperKey", "The same key as a code, for a scanner."))),
            Heading(say(text("PaperKey", "What to do with this page")), 2),
            Bullets(
                (
                    say(
                        text(
                            "PaperKey",
                            "Put it in an envelope, seal it, and sign over the flap.",
                        )
                    ),
                    say(
                        text(
                            "PaperKey",
                            "Keep it where the leader can find it, never by the computer.",
                        )
                    ),
                    say(
                        text(
                            "PaperKey",
                            "Open it only when the passphrase is lost. The use is logged.",
                        )
                    ),
                ),
                numbered=True,
            ),
            Notice(
                say(
                    text("PaperKey", "Whoever has this page can read everything in the vault.")
                ),
                "warning",
            ),
            Signatures(
                (
                    say(text("PaperKey", "Sealed by, date")),
                    say(text("PaperKey", "Received by, date")),
                )
            ),
        ),
        created=now,
        page_label=say(text("Paper", "Page {page} of {pages}")),
        header_left=office,
    )

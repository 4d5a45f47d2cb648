"""What protects a vault, as found at one moment: a page for the data protection officer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from models.documents.blocks import Block, Heading, Paragraph, Table
from models.documents.document import Document
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.text import Say, text
from models.office.office import Office
from models.settings.protection import GROUPS, STATES, Group, Protection

TITLE: Final = text("ProtectionSheet", "What protects the vault")
LEAD: Final = text(
    "ProtectionSheet",
    "Checked by the program itself on {moment}, on the computer where the vault was open.",
)
MEASURE: Final = text("ProtectionSheet", "Measure")
FOUND: Final = text("ProtectionSheet", "Found")
HOW: Final = text("ProtectionSheet", "How, or what to do")
PAGE: Final = text("Paper", "Page {page} of {pages}")
_WIDTHS: Final = (0.38, 0.17, 0.45)


def protection_sheet(
    found: Sequence[Protection], office: Office, now: datetime, say: Say
) -> Document:
    """Return the page; it names nobody.

    Args:
        found: each measure, as it was found.
        office: whose vault it is.
        now: when it was checked.
        say: gives the words of the chosen language.
    """
    moment = f"{local(now):%d.%m.%Y %H.%M}"
    blocks: list[Block] = [Paragraph(say(LEAD.filled(moment=moment)), "lead")]
    for group in Group:
        rows = tuple(
            (say(each.name), say(STATES[each.state]), say(each.detail) if each.detail else "")
            for each in found
            if each.group is group
        )
        if rows:
            columns = (say(MEASURE), say(FOUND), say(HOW))
            blocks += [Heading(say(GROUPS[group]), 2), Table(columns, rows, _WIDTHS)]
    return Document(
        title=say(TITLE),
        blocks=tuple(blocks),
        created=now,
        page_label=say(PAGE),
        header_left=office.name,
        banner=say(PRACTICE) if office.practice else "",
    )

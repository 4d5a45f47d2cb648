"""The register of disclosures on paper: of a case, a person, a recipient or a month.

It holds what the register is for: number, moment, other end, way, law, purpose, what kinds of
information, and how far it is. The words of a line stand there as far as they fit for paper:
where a CPR number or whoever reported is in them, they are left out, and it says so.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.disclosures.disclosure import WAYS, DisclosedItem, Disclosure, Way
from models.disclosures.register import happened, standing
from models.documents.blocks import Block, Paragraph, Table
from models.documents.document import Document, Footer, Sheet
from models.documents.log_report import PAGE
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.text import Say, Text, text
from models.law.bases import CATEGORIES, PURPOSES, basis
from models.law.requests import CONSENTS
from models.office.office import Office

TITLE: Final = text("RegisterPaper", "Register of disclosures")
OF_CASE: Final = text("RegisterPaper", "Case {number}")
OF_CONCERN: Final = text("RegisterPaper", "Concern {number}")
OF_PERSON: Final = text("RegisterPaper", "One citizen: {numbers}")
WITH_OTHER: Final = text("RegisterPaper", "To and from {other}")
OF_MONTH: Final = text("RegisterPaper", "{month} {year}")
OF_YEAR: Final = text("RegisterPaper", "The year {year}")
EVERY: Final = text("RegisterPaper", "All that stands in the register")
LEAD: Final = text(
    "RegisterPaper",
    "What the Infohus has given to others or received from them, spoken words too, the oldest "
    "first. What somebody chose not to share stands here as well.",
)
NARROWED: Final = text("RegisterPaper", "Only: {what}")
LEFT_OUT: Final = text(
    "RegisterPaper", "The words stand in the program: they hold what may not be on paper."
)
SHEET: Final[Sheet] = "A4 landscape"
COLUMNS: Final = (
    text("RegisterPaper", "Number"),
    text("RegisterPaper", "When"),
    text("RegisterPaper", "To or from"),
    text("RegisterPaper", "Way and law"),
    text("RegisterPaper", "What, and why"),
    text("RegisterPaper", "How it stands"),
)
WIDTHS: Final = (0.1, 0.09, 0.16, 0.2, 0.32, 0.13)
LAW: Final = text("RegisterPaper", "{law} (version {version})")
CONSENT: Final = text("RegisterPaper", "Consent: {how}")
REFUSED: Final = text("RegisterPaper", "Why not: {why}")
JOURNAL: Final = text("RegisterPaper", "Journal: {number}")


@dataclass(frozen=True, slots=True, repr=False)
class PaperLine:
    """One disclosure on the paper.

    Attributes:
        about: number of its case or concern.
        fits: whether its free words may stand on paper.
    """

    disclosure: Disclosure
    about: str
    fits: bool


@dataclass(frozen=True, slots=True, repr=False)
class RegisterPaper:
    """What the paper is made of.

    Attributes:
        of: whose register it is: a case, a citizen, a recipient, a month.
        narrowed: the filters of the list, in words.
        copy: the number of the copy.
    """

    of: Text
    narrowed: tuple[Text, ...]
    lines: tuple[PaperLine, ...]
    office: Office
    copy: str
    made: datetime


def compose_register(paper: RegisterPaper, say: Say) -> Document:
    """Return the paper in the language of ``say``, the oldest line first."""
    blocks: list[Block] = [Paragraph(say(LEAD), "lead")]
    if paper.narrowed:
        what = ", ".join(map(say, paper.narrowed))
        blocks.append(Paragraph(say(NARROWED.filled(what=what)), "small"))
    rows = tuple(_row(line, say) for line in paper.lines)
    blocks.append(Table(tuple(map(say, COLUMNS)), rows, WIDTHS))
    return Document(
        title=say(TITLE),
        subtitle=say(paper.of),
        blocks=tuple(blocks),
        created=paper.made,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=paper.office.name,
        header_right=paper.copy,
        banner=say(PRACTICE) if paper.office.practice else "",
        footer=Footer(),
        sheet=SHEET,
    )


def free_words(given: Disclosure) -> tuple[str, ...]:
    """Return every word of a disclosure that somebody wrote, for whoever must look at it."""
    return tuple(
        filter(
            None,
            (
                given.purpose_words,
                given.less_would_not_do,
                given.consent_reason,
                given.withheld,
                given.refused_reason,
                given.to_person,
                given.from_person,
                *(item.title for item in given.items),
                *(item.necessity for item in given.items),
            ),
        )
    )


def _row(line: PaperLine, say: Say) -> tuple[str, ...]:
    given = line.disclosure
    wall = local(given.at)
    out = given.direction is given.direction.OUT
    other = given.to_authority if out else given.from_authority
    person = given.to_person if out else given.from_person
    was = say(happened(given.state, given.direction))
    journal = say(JOURNAL.filled(number=given.esdh_no)) if given.esdh_no else ""
    return (
        "\n".join(filter(None, (given.number, line.about, journal))),
        f"{wall:%d.%m.%Y}\n{wall.hour}.{wall:%M}",
        "\n".join(filter(None, (was, other, person * line.fits))),
        "\n".join((say(WAYS[Way(given.way)]), _law(given.basis, given.basis_version, say))),
        "\n".join(_what(line, say)),
        say(standing(given.state, given.direction, given.way)),
    )


def _what(line: PaperLine, say: Say) -> list[str]:
    given = line.disclosure
    found = [say(PURPOSES[given.purpose])]
    if not line.fits:
        kinds = {each: None for item in given.items for each in item.categories}
        return [*found, ", ".join(say(CATEGORIES[each]) for each in kinds), say(LEFT_OUT)]
    found.append(given.purpose_words)
    found += [_item(item, say) for item in given.items]
    found.append(say(CONSENT.filled(how=CONSENTS[given.consent])))
    if given.refused_reason:
        found.append(say(REFUSED.filled(why=given.refused_reason)))
    return [each for each in found if each]


def _item(item: DisclosedItem, say: Say) -> str:
    kinds = ", ".join(say(CATEGORIES[each]) for each in item.categories)
    law = _law(item.basis, item.basis_version, say) if item.basis else ""
    said = ": ".join(filter(None, (item.title, item.necessity)))
    return " · ".join(filter(None, (f"{said} ({kinds})" if kinds else said, law)))


def _law(code: str, version: int, say: Say) -> str:
    return say(LAW.filled(law=basis(code).title, version=version))

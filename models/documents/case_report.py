"""The case as it leaves, for people: ``case.pdf`` of a bundle."""

from dataclasses import dataclass
from typing import Final

from models.concerns.care import FOR_RECEIVERS
from models.disclosures.reading import lines
from models.disclosures.terms import AFTERWARDS
from models.documents.blocks import (
    Block,
    Fields,
    Heading,
    Notice,
    Paragraph,
    Table,
)
from models.documents.document import Document, Footer
from models.exchange.case_file import CaseFile
from models.exchange.manifest import Grounds, Party
from models.exchange.terms import Terms
from models.kernel.clock import local
from models.kernel.text import Say, Text, text
from models.law.bases import CATEGORIES, PURPOSES, SECTION_115_SENTENCE, basis
from models.law.requests import CONSENTS, we_ask
from models.office.office import OfficeKind

TITLE: Final = text("Report", "Information handed over to the police")
TITLE_TRANSFER: Final = text("Report", "A case handed over to another kommune")
PAGE: Final = text("Report", "page {page} of {pages}")
PRACTICE_ONLY: Final = text("Report", "PRACTICE ONLY")
PURPOSE_AND_BASIS: Final = text("Report", "Purpose: {purpose}. Legal basis: {basis}.")
OPENED_WITH_CARE: Final = text(
    "Report", "Only for those who need it for this purpose. Duty of secrecy applies."
)
DASH: Final = "\u2013"
"""Stands where nothing was given, so that nobody writes there."""
_LONGEST_PURPOSE: Final = 110
_LONGEST_BASIS: Final = 120

_ANSWER_BY: Final = text("Report", "Answer by")
_CALL_BACK: Final = text("Report", "Call-back number")
_FROM: Final = text("Report", "From")
_TO: Final = text("Report", "To")
_OUR_NUMBERS: Final = text("Report", "Our numbers")
_OWN_NUMBER: Final = text("Report", "The police's own number")
_KOMMUNES_NUMBER: Final = text("Report", "The kommune's own number")
_SEALED: Final = text("Report", "Made")
_WHY: Final = text("Report", "Why this may leave")
_PURPOSE: Final = text("Report", "Purpose")
_BASIS: Final = text("Report", "Legal basis")
_LESS: Final = text("Report", "Why less would not do")
_CONSENT: Final = text("Report", "Consent")
_WITHHELD: Final = text("Report", "Held back")
_NOTHING: Final = text("Report", "Nothing")
_WHAT: Final = text("Report", "What leaves")
_NO: Final = text("Report", "No.")
_ITEM: Final = text("Report", "Item")
_NECESSITY: Final = text("Report", "Why it is necessary")
_KIND: Final = text("Report", "Kind of data")
_CONTENTS: Final = text("Report", "The information")
_AFTERWARDS: Final = text("Report", "Agreed for afterwards")
_DONE_BY: Final = text("Report", "{what}, by {day} at latest.")
_TELL_US: Final = text("Report", "Tell us when it is done: call {phone}.")


@dataclass(frozen=True, slots=True)
class CaseReport:
    """What the report is made of: who, to whom, why, and what; nothing else gets in."""

    sender: Party
    recipient: Party
    grounds: Grounds
    case: CaseFile
    terms: Terms | None = None
    """What both have agreed to do with it afterwards."""

    @property
    def is_transfer(self) -> bool:
        """Whether it goes to another kommune, which takes the case over."""
        return self.recipient.kind is OfficeKind.KOMMUNE


def compose_case_report(
    report: CaseReport, say: Say, between: tuple[Block, ...] = ()
) -> Document:
    """Return the report in the language of ``say``; the sentence of § 115 where it applies.

    ``between`` stands after what is asked, before why it may leave and what leaves.
    """
    grounds, case = report.grounds, report.case
    return Document(
        title=say(TITLE_TRANSFER if report.is_transfer else TITLE),
        blocks=(*_asked(report, say), *between, *_told(report, say)),
        created=case.created,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=report.sender.organisation[:140],
        header_right=f"{case.disclosure} · {case.case}",
        banner=say(PRACTICE_ONLY) if case.practice else "",
        footer=Footer(page_lines(grounds, say)),
    )


def _asked(report: CaseReport, say: Say) -> tuple[Block, ...]:
    """What the receiver must mind first, what is asked, and the sentence of § 115."""
    care = FOR_RECEIVERS.get(report.case.care)
    sentence = Notice(say(SECTION_115_SENTENCE))
    return (
        *(() if care is None else (Notice(say(care), "warning"),)),
        Paragraph(say(we_ask(report.grounds.ask, kommune=report.is_transfer)), "lead"),
        Fields(_head(report, say), columns=2),
        *((sentence,) if basis_is_115(report.grounds.basis) else ()),
    )


def _told(report: CaseReport, say: Say) -> tuple[Block, ...]:
    """Why it may leave, the list of what leaves, and the information itself."""
    blocks: list[Block] = [
        Heading(say(_WHY), 2),
        Fields(_grounds(report.grounds, say)),
        *_afterwards(report, say),
        Heading(say(_WHAT), 2),
        _items(report.grounds, say),
        Heading(say(_CONTENTS), 2),
    ]
    for number, item in enumerate(report.case.items, 1):
        pairs = lines(item.item, item.contents, say)
        blocks.append(Heading(f"{number}. {item.title}", 3))
        blocks.append(Fields(tuple((label, words or DASH) for label, words in pairs)))
    return tuple(blocks)


def _afterwards(report: CaseReport, say: Say) -> tuple[Block, ...]:
    """What was agreed on return or deletion, as the manifest signs it; nothing without."""
    terms = report.terms
    if terms is None:
        return ()
    done = _DONE_BY.filled(what=AFTERWARDS[terms.afterwards], day=f"{terms.by:%d.%m.%Y}")
    tell = _TELL_US.filled(phone=report.grounds.call_back or report.sender.phone or DASH)
    said = (say(done), *filter(None, (terms.words,)), say(tell))
    return (Heading(say(_AFTERWARDS), 2), *map(Paragraph, said))


def basis_is_115(code: str) -> bool:
    """Whether the basis is a number of § 115, so that its sentence goes on every page."""
    try:
        return basis(code).section_115
    except KeyError:
        return False


def page_lines(grounds: Grounds, say: Say) -> tuple[str, ...]:
    """Return what stands at the foot of every page: the sentence, purpose and basis."""
    purpose = f"{say(PURPOSES[grounds.purpose])}: {grounds.purpose_words}"
    together = PURPOSE_AND_BASIS.filled(
        purpose=_cut(purpose.rstrip("."), _LONGEST_PURPOSE),
        basis=_cut(grounds.basis_title, _LONGEST_BASIS),
    )
    sentence = (say(SECTION_115_SENTENCE),) if basis_is_115(grounds.basis) else ()
    return (*sentence, say(together), say(OPENED_WITH_CARE))


def _head(report: CaseReport, say: Say) -> tuple[tuple[str, str], ...]:
    grounds, case = report.grounds, report.case
    made = local(case.created)
    until = DASH if grounds.answer_by is None else f"{local(grounds.answer_by):%d.%m.%Y}"
    return (
        (say(_FROM), _party(report.sender)),
        (say(_TO), _party(report.recipient)),
        (say(_ANSWER_BY), until),
        (say(_CALL_BACK), grounds.call_back or DASH),
        (say(_OUR_NUMBERS), f"{case.disclosure}\n{case.case}"),
        (say(_KOMMUNES_NUMBER if report.is_transfer else _OWN_NUMBER), ""),
        (say(_SEALED), f"{made:%d.%m.%Y} kl. {made.hour}.{made:%M}"),
    )


def _party(party: Party) -> str:
    person = ", ".join(part for part in (party.person, party.role) if part)
    return "\n".join(part for part in (party.organisation, person) if part)


def _grounds(grounds: Grounds, say: Say) -> tuple[tuple[str, str], ...]:
    consent = (say(CONSENTS[grounds.consent]), grounds.consent_reason)
    return (
        (say(_PURPOSE), f"{say(PURPOSES[grounds.purpose])}\n{grounds.purpose_words}"),
        (say(_BASIS), grounds.basis_title),
        (say(_LESS), grounds.less_would_not_do),
        (say(_CONSENT), "\n".join(part for part in consent if part)),
        (say(_WITHHELD), grounds.withheld or say(_NOTHING)),
    )


def _items(grounds: Grounds, say: Say) -> Table:
    columns: tuple[Text, ...] = (_NO, _ITEM, _NECESSITY, _KIND)
    rows = tuple(
        (
            str(number),
            item.title,
            item.necessity,
            ", ".join(say(CATEGORIES[category]) for category in item.categories),
        )
        for number, item in enumerate(grounds.items, 1)
    )
    return Table(tuple(map(say, columns)), rows, (0.08, 0.29, 0.4, 0.23))


def _cut(words: str, longest: int) -> str:
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= longest else one_line[: longest - 1].rstrip() + "…"

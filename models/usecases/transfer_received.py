"""What came along with a case from another kommune is kept in its story, with where it is from.

It is read only: it is what others have said and seen, and is put right by them. Efforts and
agreements are proposals, which whoever has the case confirms or drops.
"""

from typing import Final

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.notes import RECEIVED_STATED, day_as_told
from models.disclosures.contents import day_of
from models.disclosures.disclosure import Direction, DisclosedItem, DisclosureState, Way
from models.disclosures.door import End, How, Why
from models.disclosures.items import ATTACHMENT, HOME, NUMBER, PROPOSALS, STATEMENT, SUBJECT
from models.disclosures.reading import lines
from models.exchange.case_file import CaseFile, CaseItem
from models.exchange.manifest import Manifest
from models.forms.answers import written
from models.kernel.events import Kind, Topic
from models.kernel.ids import DisclosureId
from models.kernel.text import Say, text
from models.law.bases import LegalBasis, basis, known_basis
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.common import task
from models.usecases.given_to import given_to

ELSEWHERE: Final = frozenset({SUBJECT.code, NUMBER.code, HOME.code, ATTACHMENT.code})
"""What stands on the person's own page, or among the attachments."""
OURS: Final = "fvl28"
"""Stands in the register where the sender names a law that is not known here."""
VIA: Final = text("HandedIn", "{source}, via {sender} ({number})")
CAME_AS: Final = text("HandedIn", "To take a case over that came as {number}.")
NO_SOURCE: Final = text("HandedIn", "somebody unnamed")


def keep_received(
    work: Work, case: Case, manifest: Manifest, received: CaseFile, say: Say
) -> None:
    """Put everything that came along into the story of the case, and ask about proposals."""
    for item in received.items:
        if item.item in ELSEWHERE:
            continue
        _keep(work, case, manifest, item, say)
        if item.item in PROPOSALS and not case.suspended:
            _propose(work, case, item)


def register_in(work: Work, case: Case, manifest: Manifest) -> DisclosureId:
    """Put into the register what was fetched: from whom, why, and each thing that came."""
    grounds = manifest.grounds
    law = _law(manifest)
    why = Why(
        law,
        grounds.purpose_words,
        grounds.less_would_not_do,
        grounds.purpose,
        grounds.consent,
        grounds.consent_reason,
        grounds.withheld,
    )
    items = tuple(
        DisclosedItem(
            each.item, str(Kind.BUNDLE), manifest.bundle_id, each.title, each.necessity,
            each.categories,
        )
        for each in grounds.items
    )  # fmt: skip
    how = How(Way.BUNDLE, ask=grounds.ask, direction=Direction.IN)
    theirs = End(manifest.sender.organisation, manifest.sender.person)
    entry = given_to(work, theirs, why, items, how, case=case.id)
    work.disclosures.add(entry)
    return entry.id


def register_not_taken(
    work: Work, manifest: Manifest, reason: str, say: Say
) -> tuple[Topic, ...]:
    """Put into the register what came and was not taken over; return what the log names.

    What was said of the citizen leaves this vault, so none of it stands in the entry: from whom
    it came, under which number, on what law, and why not. A trial holds nothing to register.
    """
    if manifest.trial:
        return ()
    grounds, sender = manifest.grounds, manifest.sender
    words = say(CAME_AS.filled(number=manifest.number))
    why = Why(_law(manifest), words, purpose=grounds.purpose, consent=grounds.consent)
    how = How(
        Way.BUNDLE, ask=grounds.ask, direction=Direction.IN, state=DisclosureState.REFUSED,
        refused_reason=reason,
    )  # fmt: skip
    theirs = End(sender.organisation, sender.person)
    entry = given_to(work, theirs, why, (), how, case=None)
    work.disclosures.add(entry)
    return ((Kind.DISCLOSURE, str(entry.id)),)


def _law(manifest: Manifest) -> LegalBasis:
    return known_basis(manifest.grounds.basis) or basis(OURS)


def _keep(work: Work, case: Case, manifest: Manifest, item: CaseItem, say: Say) -> None:
    origin = {
        "sender": manifest.sender.organisation,
        "number": manifest.number,
        "title": item.title,
        "day": day_of(work.now),
    }
    mark = written(item.contents, "mark")
    if item.item == STATEMENT.code and mark in RECEIVED_STATED:
        source = written(item.contents, "source") or say(NO_SOURCE)
        via = VIA.filled(source=source, sender=origin["sender"], number=origin["number"])
        day = day_as_told(written(item.contents, "when")) or day_of(manifest.created)
        data = {**origin, "mark": mark, "source": say(via), "day": day}
        kind, words = RECEIVED_STATED[mark], written(item.contents, "said")
    else:
        data, kind, words = origin, "received", _read(item, say)
    work.story.add(Happening(kind, work.now, case_id=case.id, data=data, words=words))


def _read(item: CaseItem, say: Say) -> str:
    """Return an item as it is read: label and words, line by line."""
    read = lines(item.item, item.contents, say)
    return "\n".join(
        f"{label} {words}" if label.endswith("?") else f"{label}: {words}"
        for label, words in read
    )


def _propose(work: Work, case: Case, item: CaseItem) -> None:
    due = deadlines.after(work.now, deadlines.PROPOSED, work.opening)
    task(
        work, EntryKind.PROPOSED, due, origin="transfer_came", origin_at=work.now,
        owner=case.owner_id, case=case.id, place=item.title,
    )  # fmt: skip

"""A prepared handover becomes one locked PDF; its six words are read out by phone."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from models.access.roles import Right
from models.attachments.file_types import outside_name
from models.audit.acts import Act
from models.disclosures.delivery import Delivery
from models.disclosures.disclosure import Disclosure, DisclosureState, Way
from models.documents.handed_paper import LOCKED_TITLE
from models.forms.answers import Answers, written
from models.forms.definitions.receipts import WORDS_TOLD
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId, DisclosureId, DraftId
from models.kernel.text import Say
from models.ports.attachments import Report, silent
from models.ports.exchange import SealedFile
from models.ports.locking import Locker, Unlocked
from models.ports.paper import Paint, Spell
from models.ports.work import BeginWork, Work
from models.usecases.common import note_case
from models.usecases.enclosing import enclosed
from models.usecases.forms_check import fit_answers
from models.usecases.handover_record import Desk
from models.usecases.handover_seen import (
    IN_HANDS,
    Seen,
    as_made,
    as_seen,
    by_way,
    case_of,
)
from models.usecases.seal_handover import tell
from models.usecases.second_look import countersigned_after, require_approved
from models.usecases.turned_away import prepared_turned_away


@dataclass(frozen=True, slots=True, repr=False)
class Locked:
    """A locked PDF that stands on its disk, and its words: shown once, kept nowhere.

    Attributes:
        person: whom we know there, or "".
        phone: the known number on which the words are read out.
    """

    disclosure_id: DisclosureId
    number: str
    to: str
    person: str
    phone: str
    file: SealedFile
    words: tuple[str, ...]
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class Lock:
    """What locks a handover: the locker, and what turns it into pages."""

    locker: Locker
    spell: Spell
    say: Say
    paint: Paint

    @property
    def desk(self) -> Desk:
        """What turns a handover into paper."""
        return Desk(self.say, self.paint, self.spell)


@dataclass(frozen=True, slots=True)
class LockHandover:
    """Lock exactly what was shown on the check page."""

    begin: BeginWork
    lock: Lock
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(
        self,
        disclosure_id: DisclosureId,
        digest: str,
        folder: str,
        draft: DraftId | None = None,
        report: Report = silent,
    ) -> Locked:
        """Write the locked PDF into the folder and register it, or do neither.

        Args:
            disclosure_id: what was prepared.
            digest: of what the user has seen.
            folder: where it is sent from.
            draft: the half-filled form, to be forgotten.
            report: told how far it is; what it raises leaves no file and no record.

        Raises:
            Refused: the gate says no by now, the case has changed since it was looked at, the
                way was never tried, no number is known, or it was made before.
            EnvironmentFault: the disk fails; no file is left and nothing is registered.
        """
        with (
            prepared_turned_away(self.begin, disclosure_id, self.lock.say),
            self.begin() as work,
        ):
            work.actor.require(Right.HAND_OVER)
            disclosure = by_way(work, disclosure_id, Way.LOCKED_PDF)
            require_approved(work, disclosure)
            approved = disclosure.state is DisclosureState.APPROVED
            seen = as_seen(work, disclosure, digest, self.lock.desk, self.kommuner)
            disclosure.seal(work.now)
            work.disclosures.save(disclosure)
            if draft is not None:
                work.drafts.remove(draft)
            countersigned_after(work, disclosure, approved=approved)
            return _locked(work, self.lock, disclosure, seen, _Into(folder, report))


@dataclass(frozen=True, slots=True)
class LockAgain:
    """Lock the same under new words; the former ones are shown to nobody again."""

    begin: BeginWork
    lock: Lock
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, disclosure_id: DisclosureId, folder: str) -> Locked:
        """Write it into the folder.

        Raises:
            Refused: as ``LockHandover``; or nothing was made yet, or it is receipted.
            EnvironmentFault: the disk fails; nothing has changed.
        """
        with (
            prepared_turned_away(self.begin, disclosure_id, self.lock.say),
            self.begin() as work,
        ):
            work.actor.require(Right.HAND_OVER)
            disclosure = by_way(work, disclosure_id, Way.LOCKED_PDF)
            disclosure.require(*IN_HANDS)
            seen = as_made(work, disclosure, self.lock.desk, self.kommuner)
            return _locked(work, self.lock, disclosure, seen, _Into(folder))


@dataclass(frozen=True, slots=True)
class _Into:
    """Where the file goes, and who hears of the progress."""

    folder: str
    report: Report = silent


def _locked(work: Work, lock: Lock, disclosure: Disclosure, seen: Seen, into: _Into) -> Locked:
    """Write the file and register it before it counts; the words go to the screen alone."""
    pdf, title = seen.composed.case_pdf, lock.say(LOCKED_TITLE)
    unlocked = Unlocked(pdf, title, _attached(work, seen))
    words = lock.locker.words()
    with lock.locker.lock(unlocked, words, into.folder, into.report) as file:
        made = Delivery(
            disclosure.id,
            work.now,
            seen.composed.paper.control,
            file.name,
            file.size,
            file.sha256,
        )
        work.deliveries.put(made)
        tell(work, "disclosure_locked", disclosure, to=disclosure.to_authority)
        about = ((Kind.DISCLOSURE, str(disclosure.id)), (Kind.CONTACT, str(seen.contact.id)))
        note_case(work, Act.LOCKED_PDF_MADE, seen.case, *about)
        changed = work.commit()
    return Locked(
        disclosure.id,
        disclosure.number,
        seen.contact.organisation,
        seen.contact.person,
        seen.contact.known_phone,
        file,
        words,
        changed,
    )


def _attached(work: Work, seen: Seen) -> tuple[tuple[str, bytes], ...]:
    """Return the originals that lie inside, each under its number in the list and its name.

    As where a copy is saved outside: one plain file name, and what is risky opens with nothing.
    """
    names = {
        file.sha256: outside_name(file.name, file.type) for file in seen.composed.whole.attached
    }
    return tuple(
        (f"{at}-{names[each.sha256]}", b"".join(each.slices()))
        for at, each in enumerate(enclosed(work, seen.plan), 1)
    )


@dataclass(frozen=True, slots=True)
class TellWords:
    """Record that the six words were read out, to whom, on the number that we know."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId, answers: Answers) -> frozenset[Topic]:
        """Record it; return what changed.

        Raises:
            Refused: nobody is named, or it is no locked PDF on its way.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            given = fit_answers(WORDS_TOLD, answers)
            disclosure = by_way(work, disclosure_id, Way.LOCKED_PDF)
            disclosure.require(*IN_HANDS)
            contact = work.contacts.get(ContactId(disclosure.contact_id or ""))
            who = written(given, "told_to")
            told = replace(
                work.deliveries.get(disclosure_id),
                told_to=who,
                told_phone=contact.known_phone,
                told_at=work.now,
            )
            work.deliveries.put(told)
            tell(work, "words_told", disclosure, who=who)
            case = work.cases.get(case_of(disclosure))
            note_case(work, Act.WORDS_TOLD, case, (Kind.DISCLOSURE, disclosure.id))
            return work.commit()

"""A trial shipment is sent by one way to one contact, and what came of it is written down."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.disclosures.disclosure import Way
from models.documents.trial_page import LEAD, TITLE, TrialBrief, compose_trial_page
from models.exchange.arrival import OTHER_BUNDLE, OTHER_RECEIVER
from models.exchange.case_file import CaseFile
from models.exchange.contact import Contact, Outcome
from models.exchange.contact_form import TRIAL_OUTCOME
from models.exchange.key_kinds import mark_for
from models.exchange.manifest import (
    CASE_JSON,
    CASE_PDF,
    READ_ME_PDF,
    FileEntry,
    Manifest,
    parse_manifest,
)
from models.exchange.receipt import Receipt
from models.exchange.short_receipt import ShortReceipt
from models.exchange.trial import trial_grounds
from models.exchange.trials import Trial, TrialState
from models.exchange.ways import NO_PHONE, TRIED_WAYS, carries
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ContactId
from models.kernel.text import Say, text
from models.law.requests import Ask
from models.ports.exchange import Parcel, SealedFile, Sealer
from models.ports.locking import Locker, Unlocked
from models.ports.paper import Paint, Spell
from models.ports.work import BeginWork, Work
from models.usecases.classic_keys import classic_allowed
from models.usecases.common import task
from models.usecases.enclosing import Seal, whole_of
from models.usecases.export_card import PHONE_SETTING, our_party
from models.usecases.forms_check import fit_answers
from models.usecases.handover_record import Ends
from models.usecases.key_dates import require_current_keys
from models.usecases.write_contact import end_untried

NOT_THIS_WAY: Final = text("Trial", "This is no way by which something is sent to a contact.")
NOT_ITS_WAY: Final = text(
    "Trial", "This way is not among those that can be used with the contact."
)
NOTHING_TO_TRY: Final = text(
    "Trial",
    "A case goes to another kommune as a sealed bundle, or by hand from its page Transfer. There "
    "is nothing to try this way.",
)
_STATE: Final = {TrialState.WORKS: Outcome.WORKS, TrialState.FAILED: Outcome.FAILED}


@dataclass(frozen=True, slots=True)
class TrialSent:
    """A trial shipment that is on its way.

    Attributes:
        pdf: the page, as the recipient sees it.
        file: the sealed bundle; None for paper, which is printed.
        words: of the bundle's manifest, which the recipient's program shows as well; or those
            that open the locked PDF, shown once and kept nowhere.
        guide: the reader's page, for paper, where the recipient has no program; else b"".
    """

    trial_id: str
    number: str
    way: Way
    to: str
    pdf: bytes
    file: SealedFile | None
    words: tuple[str, ...]
    changed: frozenset[Topic]
    guide: bytes = b""


def begin_trial(work: Work, contact_id: ContactId, way: Way) -> tuple[Contact, Trial]:
    """Return the contact, and a trial shipment that is not kept yet.

    Raises:
        Refused: the contact was retired, the way is not among its own, or no case can go by it.
    """
    contact = work.contacts.get(contact_id)
    contact.require_in_use()
    if way not in TRIED_WAYS:
        raise Refused(NOT_THIS_WAY, "way")
    if way not in {each.way for each in contact.ways}:
        raise Refused(NOT_ITS_WAY, "way")
    if not carries(contact.kind, way):
        raise Refused(NOTHING_TO_TRY, "way")
    number = work.offices.next_number("P")
    trial = Trial(work.new_id(), number, contact.id, way, work.now, work.actor.user)
    return contact, trial


def brief_of(work: Work, contact: Contact, trial: Trial) -> TrialBrief:
    """Return what the page of a trial shipment is made of."""
    office = work.offices.office()
    return TrialBrief(
        trial.number,
        trial.way,
        office.name,
        work.offices.setting(PHONE_SETTING) or "",
        contact.organisation,
        contact.person,
        trial.sent_at,
        office.practice,
        contact.by_hand,
    )


def keep_sent(work: Work, trial: Trial) -> None:
    """Keep a trial shipment that leaves, and say so in the log; the caller commits."""
    work.contacts.trials.add(trial)
    work.note(Note(Act.TRIAL_SENT, ((Kind.CONTACT, trial.contact_id),)))


@dataclass(frozen=True, slots=True)
class SendPaperTrial:
    """Make the page that is carried to a contact on paper."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, contact_id: ContactId) -> TrialSent:
        """Return the page to be printed; it counts as sent from now on.

        Raises:
            Refused: paper is not among the contact's ways, it was retired, or the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact, trial = begin_trial(work, contact_id, Way.PAPER)
            pdf = self.paint(compose_trial_page(brief_of(work, contact, trial), self.say))
            keep_sent(work, trial)
            to, changed = contact.organisation, work.commit()
            return TrialSent(trial.id, trial.number, trial.way, to, pdf, None, (), changed)


@dataclass(frozen=True, slots=True)
class SendLockedTrial:
    """Lock the page as a PDF that six words open."""

    begin: BeginWork
    locker: Locker
    say: Say
    paint: Paint

    def __call__(self, contact_id: ContactId, folder: str) -> TrialSent:
        """Write the locked PDF into the folder, or do nothing.

        Raises:
            Refused: locked PDFs are not among the contact's ways, no number is known on which
                to read the words out, it was retired, or the role may not.
            EnvironmentFault: the disk fails; no file is left and nothing is kept.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact, trial = begin_trial(work, contact_id, Way.LOCKED_PDF)
            if not contact.known_phone:
                raise Refused(NO_PHONE.filled(organisation=contact.organisation), "phone")
            pdf = self.paint(compose_trial_page(brief_of(work, contact, trial), self.say))
            words, to = self.locker.words(), contact.organisation
            unlocked = Unlocked(pdf, self.say(TITLE))
            with self.locker.lock(unlocked, words, folder) as file:
                keep_sent(work, trial)
                changed = work.commit()
            return TrialSent(trial.id, trial.number, trial.way, to, pdf, file, words, changed)


@dataclass(frozen=True, slots=True)
class SendBundleTrial:
    """Seal a bundle with one friendly page and no case."""

    begin: BeginWork
    sealer: Sealer
    spell: Spell
    say: Say
    paint: Paint

    def __call__(self, contact_id: ContactId, folder: str) -> TrialSent:
        """Write the sealed file into the folder, or do nothing.

        Raises:
            Refused: bundles are not among the contact's ways, its words are not compared, its
                keys or ours ran out, its key is classic and the policy says no, it was
                retired, or the role may not.
            EnvironmentFault: the disk fails; no file is left and nothing is kept.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            contact, trial = begin_trial(work, contact_id, Way.BUNDLE)
            contact.require_confirmed()
            require_current_keys(work, contact)
            pdf = self.paint(compose_trial_page(brief_of(work, contact, trial), self.say))
            files = self._files(work, contact, trial, pdf)
            manifest = self._manifest(work, contact, trial, files)
            signed = manifest.to_bytes()
            parse_manifest(signed)  # a receiver must be able to read what we sign
            parcel = Parcel(signed, files, classic=classic_allowed(work))
            keys, recipient = work.contacts.our_keys(), contact.pinned().recipient
            with self.sealer.bundle(parcel, keys, recipient, folder) as file:
                trial.sequence = manifest.sequence
                trial.manifest_sha256 = sha256(signed).hexdigest()
                work.contacts.save(contact)
                keep_sent(work, trial)
                changed = work.commit()
            words, to = self.spell(signed), contact.organisation
            guide = dict(files).get(READ_ME_PDF, b"")
            return TrialSent(
                trial.id, trial.number, trial.way, to, pdf, file, words, changed, guide
            )

    def _files(
        self, work: Work, contact: Contact, trial: Trial, pdf: bytes
    ) -> tuple[tuple[str, bytes], ...]:
        """Return what is sealed; with the reader's page for whoever has no program."""
        case = self._case(work, trial)
        if not contact.by_hand:
            return ((CASE_JSON, case), (CASE_PDF, pdf))
        seal = Seal(
            our_party(work, self.say), work.contacts.our_keys().signer, mark_for(contact.card),
            trial.sent_at, contact.practice, contact.by_hand,
        )  # fmt: skip
        return whole_of(case, pdf, seal, self.say, self.paint).files

    def _case(self, work: Work, trial: Trial) -> bytes:
        practice = work.offices.office().practice
        empty = CaseFile(
            trial.id, trial.number, trial.number, trial.sent_at, (), practice=practice
        )
        return empty.to_bytes()

    def _manifest(
        self, work: Work, contact: Contact, trial: Trial, files: tuple[tuple[str, bytes], ...]
    ) -> Manifest:
        ends = Ends(our_party(work, self.say), contact)
        call_back = work.offices.setting(PHONE_SETTING) or ""
        return Manifest(
            bundle_id=trial.id,
            number=trial.number,
            sequence=contact.next_sequence(),
            sender=ends.sender,
            signer=work.contacts.our_keys().signer,
            recipient=ends.recipient,
            recipients=(self.sealer.key_digest(contact.pinned().recipient),),
            created=work.now,
            grounds=trial_grounds(Ask.ORIENTATION, call_back, self.say(LEAD)),
            files=tuple(
                FileEntry(name, sha256(data).hexdigest(), len(data)) for name, data in files
            ),
            checkpoint=work.checkpoints.make("trial"),
            practice=work.offices.office().practice,
            trial=True,
            keys=mark_for(contact.card),
        )


@dataclass(frozen=True, slots=True)
class EndTrial:
    """Write down what came of a trial shipment, as somebody at the other end said."""

    begin: BeginWork

    def __call__(self, trial_id: str, answers: Answers) -> frozenset[Topic]:
        """Write it down; return what changed. One that did not work leaves a task.

        Raises:
            Refused: something is missing, it stands already, or the role may not.
            NotFoundError: there is no such trial shipment.
        """
        with self.begin() as work:
            work.actor.require(Right.CONTACTS)
            given = fit_answers(TRIAL_OUTCOME, answers)
            trial = work.contacts.trials.get(trial_id)
            state = TrialState(written(given, "went"))
            end_trial(
                work,
                trial,
                state,
                with_whom=written(given, "with_whom").strip(),
                words=written(given, "words").strip(),
            )
            return work.commit()


def end_trial(
    work: Work, trial: Trial, state: TrialState, *, with_whom: str, words: str = ""
) -> None:
    """End a trial shipment, and note with the contact whether the way works."""
    trial.end(state, at=work.now, by=work.actor.user, with_whom=with_whom, words=words)
    work.contacts.trials.save(trial)
    contact = work.contacts.get(trial.contact_id)
    contact.note_tried(
        trial.way, _STATE[state], at=work.now, by=work.actor.user, words=with_whom
    )
    work.contacts.save(contact)
    work.note(Note(Act.TRIAL_ENDED, ((Kind.CONTACT, contact.id),)))
    end_untried(work, contact)
    waits = any(
        entry.kind is EntryKind.TRY_AGAIN for entry in work.entries.open_about(contact.id)
    )
    if state is TrialState.FAILED and not waits:
        task(
            work,
            EntryKind.TRY_AGAIN,
            deadlines.after(work.now, deadlines.TRY_AGAIN, work.opening),
            origin="trial",
            origin_at=work.now,
            owner=work.actor.user,
            about=contact.id,
        )


def prove_trial(
    work: Work,
    trial: Trial,
    sender: Contact,
    said: Receipt | ShortReceipt,
    data: bytes,
    person: str,
) -> None:
    """Take the digital receipt of a trial bundle: the way works, and that is proved.

    One that was ended by hand before only keeps its proof. The caller commits.

    Raises:
        Refused: it is by another office, or about other contents than were sealed.
    """
    if trial.contact_id != sender.id:
        raise Refused(OTHER_RECEIVER)
    if (trial.number, trial.manifest_sha256) != (said.number, said.manifest_sha256):
        raise Refused(OTHER_BUNDLE)
    trial.receipt = data
    if trial.state is TrialState.SENT:
        end_trial(work, trial, TrialState.WORKS, with_whom=person)
    else:
        work.contacts.trials.save(trial)
        work.note(Note(Act.TRIAL_ENDED, ((Kind.CONTACT, sender.id),)))

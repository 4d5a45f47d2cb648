"""A transfer is called back: signed here, read in at the kommune that was to take it over."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.course.transfer import NOT_SENT_SEALED, RECALL, SENT, TransferState, require_onward
from models.exchange.answer import Answer, Answered
from models.exchange.arrival import OTHERS_BUNDLE, SAME_PLACE, require_recall_for_us
from models.exchange.contact import Contact
from models.exchange.manifest import parse_manifest
from models.exchange.recall import Recall, Recalled, parse_recall
from models.exchange.responsibility import DECIDES, TOO_LATE, recallable
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId, CaseId, RecordId
from models.kernel.text import Say, text
from models.ports.exchange import BundleIn, BundleOut, OpenedRecall, Opener, SealedFile, Sealer
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import note_case
from models.usecases.export_card import our_party
from models.usecases.forms_check import fit_answers
from models.usecases.refusals import refusals_logged
from models.usecases.transfer_in import decide
from models.usecases.transfer_received import register_not_taken
from models.usecases.transfer_steps import mind_transfer, sealed_sendings, transfer_of
from models.workflow.movement import Doing, require_move

RECALLED: Final = text("HandedIn", "The sender has called the case back.")
NEVER_CAME: Final = b""
"""Of a bundle that was called back before it came, nothing is kept."""


@dataclass(frozen=True, slots=True)
class CalledBack:
    """A recall that stands on its disk."""

    file: SealedFile
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class RecallTransfer:
    """Sign a recall for the kommune that was to take the case over; a second one says the same.

    The case stays ours meanwhile, and waits for their answer: whether it came in time only they
    can say.
    """

    begin: BeginWork
    sealer: Sealer
    say: Say

    def __call__(self, record_id: RecordId, answers: Answers, folder: str) -> CalledBack:
        """Write the recall into the folder; the transfer waits for the answer.

        Raises:
            Refused: there is no reason, nothing was sent sealed, it has ended, the contact is no
                longer confirmed, or the case rests or is closed.
            EnvironmentFault: the disk fails; nothing was changed.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            case, record = transfer_of(work, record_id)
            require_move(case, Doing.TRANSFER)
            require_onward(record.state, TransferState.RECALLED)
            given = fit_answers(RECALL, answers)
            sent = sealed_sendings(work, record)
            if not sent:
                raise Refused(NOT_SENT_SEALED)
            contact = work.contacts.get(sent[-1].contact_id)
            contact.require_confirmed()
            signed = self._recall(work, contact, sent, case.number).to_bytes()
            parse_recall(signed)  # the receiver must be able to read what we sign
            keys = work.contacts.our_keys()
            with self.sealer.recall(signed, keys, contact.pinned().recipient, folder) as file:
                record.move(TransferState.RECALLED)
                work.course.save(record)
                work.answers.add(RECALL, record.topic, given)
                to = written(work.answers.history(SENT.key, record.topic)[-1].answers, "to")
                mind_transfer(work, case, place=to)
                _told(work, case.id, to, written(given, "reason"))
                about = (record.topic, (Kind.CONTACT, str(contact.id)))
                note_case(work, Act.TRANSFER_RECALLED, case, *about)
                changed = work.commit()
            return CalledBack(file, changed)

    def _recall(
        self, work: Work, contact: Contact, sent: tuple[BundleOut, ...], number: str
    ) -> Recall:
        return Recall(
            case=number,
            sendings=tuple(
                Recalled(each.id, each.number, each.sequence, each.manifest_sha256)
                for each in sent
            ),
            sender=our_party(work, self.say),
            signer=work.contacts.our_keys().signer,
            receiver_vault=contact.pinned().vault_id,
            recipients=(self.sealer.key_digest(contact.pinned().recipient),),
            created=work.now,
            practice=work.offices.office().practice,
        )


def _told(work: Work, case_id: CaseId, to: str, why: str) -> None:
    told = Happening("transfer_recalled", work.now, case_id=case_id, data={"to": to}, words=why)
    work.story.add(told)


@dataclass(frozen=True, slots=True)
class ReadIn:
    """A recall that counts: the sender keeps the case.

    Attributes:
        answer_with: the bundle whose receipt tells the sender so.
    """

    organisation: str
    number: str
    answer_with: BundleId
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class ReadRecall:
    """Read in that a sender calls a transfer back; it counts where nothing was accepted."""

    begin: BeginWork
    opener: Opener
    sealer: Sealer
    say: Say

    def __call__(self, path: str) -> ReadIn:
        """Take the recall in; a second time it changes nothing.

        Raises:
            Refused: not for us, damaged, unknown signer, about what another office has sent, or
                about a place in the order at which another bundle came; or the case was taken
                over here before; logged.
            EnvironmentFault: the file cannot be read.
        """
        with refusals_logged(self.begin, Act.BUNDLE_REFUSED), self.begin() as work:
            work.actor.require(Right.RECEIVE)
            keys = work.contacts.our_keys()
            opened = self.opener.recall(path, keys, work.contacts.by_signer)
            digests = frozenset(map(self.sealer.key_digest, keys.recipients))
            require_recall_for_us(opened.recall, opened.sender, work.offices.office(), digests)
            return _take(work, opened, self.say)


def _take(work: Work, opened: OpenedRecall, say: Say) -> ReadIn:
    recall, sender = opened.recall, opened.sender
    known = {
        each.bundle_id: work.bundles.received_or_recalled(BundleId(each.bundle_id))
        for each in recall.sendings
    }
    there = [bundle for bundle in known.values() if bundle is not None]
    if any(bundle.contact_id != sender.id for bundle in there):
        raise Refused(OTHERS_BUNDLE)
    for each in recall.sendings:
        _require_own_place(work, sender, each)
    if not recallable(each.answer for each in there):
        raise Refused(TOO_LATE)
    registered: tuple[Topic, ...] = ()
    for each in recall.sendings:
        bundle = known[each.bundle_id]
        if bundle is None:
            _keep_out(work, opened, each)
        elif Answer.RECALLED in DECIDES[bundle.answer]:
            decide(work, bundle, Answered(Answer.RECALLED, work.now))
            if bundle.manifest:  # an older sending may have left
                manifest = parse_manifest(bundle.manifest)
                registered += register_not_taken(work, manifest, say(RECALLED), say)
    last = recall.sendings[-1]
    about = ((Kind.BUNDLE, last.bundle_id), (Kind.CONTACT, str(sender.id)))
    work.note(Note(Act.RECALL_READ, (*about, *registered)))
    return ReadIn(sender.organisation, last.number, BundleId(last.bundle_id), work.commit())


def _require_own_place(work: Work, sender: Contact, sending: Recalled) -> None:
    """Refuse a recall that gives a bundle the place at which another one came."""
    key = BundleId(sending.bundle_id)
    found = work.bundles.find_received(key, sender.id, sending.sequence)
    if found is not None and found.id != key:
        raise Refused(SAME_PLACE.filled(organisation=sender.organisation))


def _keep_out(work: Work, opened: OpenedRecall, sending: Recalled) -> None:
    """Keep that a bundle was called back before it came."""
    bundle = BundleIn(
        id=BundleId(sending.bundle_id),
        number=sending.number,
        contact_id=opened.sender.id,
        sequence=sending.sequence,
        created_at=opened.recall.created,
        opened_at=work.now,
        opened_by=work.actor.user,
        manifest=NEVER_CAME,
        case_json=NEVER_CAME,
        case_pdf=NEVER_CAME,
        theirs=opened.recall.case,
        manifest_sha256=sending.manifest_sha256,
    )
    work.bundles.add_received(bundle)
    decide(work, bundle, Answered(Answer.RECALLED, work.now))

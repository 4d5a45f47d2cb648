"""What a true receipt changes here, whether it came in a file or as a QR code."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.disclosure import Disclosure, DisclosureState
from models.exchange.answer import Answered
from models.exchange.arrival import NOT_OURS, OTHER_BUNDLE, OTHER_RECEIVER
from models.exchange.contact import Contact
from models.exchange.receipt import Receipt, Word
from models.exchange.short_receipt import ShortReceipt, read_kept
from models.kernel.errors import Refused
from models.kernel.events import Event, Kind, Topic
from models.kernel.ids import BundleId, DisclosureId
from models.kernel.text import text
from models.ports.exchange import BundleOut
from models.ports.records import NotFoundError
from models.ports.work import Work
from models.usecases.seal_handover import tell
from models.usecases.transfer_steps import transfer_by
from models.usecases.trials import prove_trial

WORD_STANDS: Final = text(
    "Receipt",
    "Their word that {number} is deleted or given back was read in here before. Look at the case's "
    "handovers.",
)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A receipt that holds: for which handover, by whom, under which number of theirs.

    Attributes:
        disclosure_id: None where it is of a trial shipment.
        word: whether it was received, or is deleted or given back since.
        answered: what they have decided, where it is a transfer.
    """

    disclosure_id: DisclosureId | None
    number: str
    organisation: str
    person: str
    own_number: str
    changed: frozenset[Topic]
    word: Word = Word.RECEIVED
    answered: Answered | None = None


@dataclass(frozen=True, slots=True)
class WordCame(Event):
    """The receiver has signed that what was handed over is deleted or given back."""

    disclosure: Disclosure
    word: Word
    done: date


def take_receipt(
    work: Work, sender: Contact, said: Receipt | ShortReceipt, data: bytes, person: str
) -> Accepted:
    """Let the handover move on, log it, and commit.

    Args:
        work: the unit of work.
        sender: the contact whose pinned key signed.
        said: what was signed.
        data: the exact bytes, to be kept.
        person: who signed, as the receipt says.

    Raises:
        Refused: we did not seal that bundle, it went to somebody else, or with other contents;
            or what it says stands already.
    """
    try:
        bundle = work.bundles.out(BundleId(said.bundle_id))
    except NotFoundError:
        return take_trial_receipt(work, sender, said, data, person)
    if bundle.contact_id != sender.id:
        raise Refused(OTHER_RECEIVER)
    if (bundle.number, bundle.manifest_sha256) != (said.number, said.manifest_sha256):
        raise Refused(OTHER_BUNDLE)
    disclosure = work.disclosures.get(bundle.disclosure_id)
    who = ", ".join(filter(None, (person, sender.organisation)))
    if said.done is None:
        _move_on(work, bundle, disclosure, said, data, who)
    elif bundle.word is not None:
        raise Refused(WORD_STANDS.filled(number=bundle.number))
    else:
        work.bundles.keep_word(bundle.id, data, work.now)
        tell(work, f"bundle_{said.word}", disclosure, day=f"{said.done:%d.%m.%Y}")
        work.happened(WordCame(disclosure, said.word, said.done))
    act = Act.RECEIPT_ACCEPTED if said.done is None else Act.WORD_ACCEPTED
    work.note(Note(act, _about(disclosure, sender), words=who))
    return Accepted(
        disclosure.id,
        disclosure.number,
        sender.organisation,
        person,
        said.own_number,
        work.commit(),
        said.word,
        said.answered,
    )


def take_trial_receipt(
    work: Work, sender: Contact, said: Receipt | ShortReceipt, data: bytes, person: str
) -> Accepted:
    """Let the receipt of a trial bundle prove the way. Arguments as ``take_receipt``.

    Raises:
        Refused: we sealed no such thing, it went to somebody else, or with other contents.
    """
    try:
        trial = work.contacts.trials.get(said.bundle_id)
    except NotFoundError:
        raise Refused(NOT_OURS) from None
    prove_trial(work, trial, sender, said, data, person)
    number, own = trial.number, said.own_number
    return Accepted(None, number, sender.organisation, person, own, work.commit(), said.word)


def _move_on(
    work: Work, bundle: BundleOut, disclosure: Disclosure, said: Receipt | ShortReceipt,
    data: bytes, who: str,
) -> None:  # fmt: skip
    """Let the handover be receipted; a second receipt may bring an answer, or their number.

    ``who`` signed, by the pinned key of that office: the story says so.
    """
    again = disclosure.state is DisclosureState.RECEIPTED_DIGITAL
    if again and transfer_by(work, disclosure) is not None:
        disclosure.answered()
    elif again and _brings_number(bundle, said):
        disclosure.numbered()
        tell(work, "receipted_by", disclosure, state=str(disclosure.state), who=who)
    else:
        disclosure.receipted()
        tell(work, "receipted_by", disclosure, state=str(disclosure.state), who=who)
    kept = None if bundle.receipt is None else read_kept(bundle.receipt).answered
    if said.answered is not None or kept is None:  # an answer is not lost under an older word
        work.bundles.keep_receipt(bundle.id, data, work.now)
    work.disclosures.save(disclosure)


def _brings_number(bundle: BundleOut, said: Receipt | ShortReceipt) -> bool:
    """Whether it was signed after the one that is kept, with another number of the receiver's.

    The police often sign first and journalise days later; an older receipt changes nothing.
    """
    kept = read_kept(bundle.receipt or b"")
    return said.created > kept.created and said.own_number not in ("", kept.own_number)


def _about(disclosure: Disclosure, sender: Contact) -> tuple[Topic, ...]:
    about: list[Topic] = [(Kind.DISCLOSURE, disclosure.id), (Kind.CONTACT, sender.id)]
    if disclosure.case_id is not None:
        about.append((Kind.CASE, disclosure.case_id))
    return tuple(about)

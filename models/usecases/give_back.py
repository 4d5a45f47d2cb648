"""What both ends agreed is done: the bundle is deleted here, and we sign that it is."""

from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.disclosures.terms import Afterwards
from models.exchange.inbox_forms import DONE
from models.exchange.receipt import Receipt, Word, parse_receipt
from models.exchange.short_receipt import SIGNATURE, parse_short
from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId
from models.kernel.text import Say, text
from models.ports.exchange import BundleIn, SealedFile, Sealer
from models.ports.work import BeginWork, Work
from models.usecases.forms_check import fit_answers
from models.usecases.inbox_steps import note_bundle, past_day, police_bundle, stays
from models.usecases.write_receipt import Pen, Shown, Written

NOTHING_AGREED: Final = text(
    "Inbox", "Nothing was agreed about this bundle. It leaves this vault by itself."
)
STILL_ASKED: Final = text(
    "Inbox", "Note first how what the kommune asks was answered; then it can be deleted."
)
NO_WORD: Final = text("Inbox", "No word was signed about this bundle.")
WORDS: Final = {Afterwards.DELETE: Word.DELETED, Afterwards.RETURN: Word.RETURNED}


@dataclass(frozen=True, slots=True)
class Given:
    """Our signed word, as a QR code and perhaps in a file."""

    shown: Shown
    file: SealedFile | None


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Delete a bundle for good as agreed, or after it was given back, and sign that."""

    begin: BeginWork
    sealer: Sealer
    say: Say

    def __call__(self, bundle_id: BundleId, answers: Answers, folder: str = "") -> Given:
        """Sign it, write the file where a folder is given, and delete what the bundle holds.

        Raises:
            Refused: nothing was agreed, something is still asked, the day does not fit, the
                sender is no longer confirmed, the role receives nothing, or this is no police
                vault.
            NotFoundError: there is no such bundle, or it has left.
            EnvironmentFault: the disk fails; nothing was deleted.
        """
        with self.begin() as work:
            bundle = police_bundle(work, bundle_id)
            stay, given = stays(work, bundle), fit_answers(DONE, answers)
            if stay.afterwards is None:
                raise Refused(NOTHING_AGREED)
            if stay.asked:
                raise Refused(STILL_ASKED)
            contact = work.contacts.get(bundle.contact_id)
            contact.require_confirmed()
            day, pen = past_day(work, bundle, given), Pen(self.sealer, self.say)
            receipt = replace(
                pen.receipt(work, bundle, contact, bundle.own_number),
                word=WORDS[stay.afterwards],
                done=day,
            )
            parse_receipt(receipt.to_bytes())  # the sender must be able to read what we sign
            data = pen.short(work, receipt)
            keys, to = work.contacts.our_keys(), contact.pinned().recipient
            sealed = (
                self.sealer.receipt(receipt.to_bytes(), keys, to, folder)
                if folder
                else nullcontext()
            )
            with sealed as file:
                changed = _delete(work, bundle, data, day)
            return Given(_shown(receipt, data, changed), file)


def _delete(work: Work, bundle: BundleIn, word: bytes, day: date) -> frozenset[Topic]:
    work.bundles.save_received(replace(bundle, word=word, done=day))
    work.deletions.erase(Kind.BUNDLE, bundle.id)
    note_bundle(work, Act.WORD_WRITTEN, bundle)
    note_bundle(work, Act.RECORD_DELETED, bundle)
    return work.commit()


def _shown(receipt: Receipt, data: bytes, changed: frozenset[Topic]) -> Shown:
    return Shown(
        data, receipt.number, receipt.own_number, receipt.created, receipt.word, changed
    )


@dataclass(frozen=True, slots=True)
class ShowWordCode:
    """Show our signed word again, after the bundle is gone."""

    begin: BeginWork

    def __call__(self, bundle_id: BundleId) -> Shown:
        """Return it.

        Raises:
            Refused: no word was signed, or the role receives nothing.
            NotFoundError: there never was such a bundle.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = work.bundles.gone(bundle_id)
            if bundle.word is None:
                raise Refused(NO_WORD)
            said = parse_short(bundle.word[:-SIGNATURE])
            note_bundle(work, Act.WORD_WRITTEN, bundle)
            changed = work.commit()
            return Shown(
                bundle.word, said.number, said.own_number, said.created, said.word, changed
            )


@dataclass(frozen=True, slots=True)
class WriteWord:
    """Write our signed word into a file as well, for a stick or a folder."""

    begin: BeginWork
    sealer: Sealer
    say: Say

    def __call__(self, bundle_id: BundleId, folder: str) -> Written:
        """Write it; what was signed before stays, and says the same.

        Raises:
            Refused: no word was signed, the sender is no longer confirmed, or the role
                receives nothing.
            NotFoundError: there never was such a bundle.
            EnvironmentFault: the disk fails; nothing was changed.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = work.bundles.gone(bundle_id)
            if bundle.word is None:
                raise Refused(NO_WORD)
            said = parse_short(bundle.word[:-SIGNATURE])
            contact = work.contacts.get(bundle.contact_id)
            contact.require_confirmed()
            pen = Pen(self.sealer, self.say)
            receipt = replace(
                pen.receipt(work, bundle, contact, bundle.own_number),
                word=said.word,
                done=said.done,
            ).to_bytes()
            keys, to = work.contacts.our_keys(), contact.pinned().recipient
            with self.sealer.receipt(receipt, keys, to, folder) as file:
                note_bundle(work, Act.WORD_WRITTEN, bundle)
                changed = work.commit()
            return Written(file, changed)

"""A prepared handover is sealed into a file, and later put into the receiver's hands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.checkpoint import parse_note
from models.audit.leaf import Note
from models.cases.case import Case
from models.cases.papers import Fate
from models.course.transfer import GIVEN_UP
from models.disclosures.delivery import Delivery
from models.disclosures.disclosure import Disclosure, DisclosureState, Way
from models.disclosures.gate import Plan, pass_gate
from models.documents.cover_sheet import Cover, compose_cover_sheet
from models.exchange.contact import Contact
from models.exchange.key_kinds import mark_for
from models.exchange.manifest import Manifest, parse_manifest
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId, CaseId, DisclosureId, DraftId
from models.kernel.text import Say, text
from models.office.office import OfficeKind
from models.ports.attachments import Enclosed, Report, silent
from models.ports.exchange import BundleOut, Paint, Parcel, SealedFile, Sealer
from models.ports.paper import Spell
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.classic_keys import classic_allowed
from models.usecases.common import note_case
from models.usecases.enclosing import enclosed
from models.usecases.export_card import our_party
from models.usecases.handover_record import (
    Composed,
    Desk,
    Ends,
    callers_of,
    disclosed,
    offered,
    shown_of,
    today,
    with_reporters,
)
from models.usecases.handover_seen import by_way
from models.usecases.prepare_handover import answers_of, compose_for, receiver
from models.usecases.second_look import countersigned_after, require_approved
from models.usecases.terms import signed_terms
from models.usecases.transfer_steps import sent_with
from models.usecases.turned_away import prepared_turned_away
from models.workflow.movement import Doing, require_move

CHANGED_SINCE: Final = text(
    "Handover", "The case has changed since you saw the check page. Look at it again first."
)


_GIVEN: Final = {
    Way.BUNDLE: ("disclosure_handed_over", Act.BUNDLE_HANDED_OVER),
    Way.LOCKED_PDF: ("disclosure_sent", Act.DISCLOSURE_HANDED_OVER),
    Way.PAPER: ("disclosure_given", Act.DISCLOSURE_HANDED_OVER),
}
"""What the story and the log say of what was given, by its way."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle that stands on its disk.

    Attributes:
        words: of the manifest; the receiver's program shows the same.
        cover: the cover sheet as PDF.
        by_hand: whether the receiver has no program: it opens with public tools, and confirms
            by voice or on paper.
    """

    disclosure_id: DisclosureId
    number: str
    to: str
    file: SealedFile
    words: tuple[str, ...]
    cover: bytes
    changed: frozenset[Topic]
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class _Order:
    """Where the file goes, which draft is forgotten, who hears of the progress."""

    folder: str
    draft: DraftId | None
    report: Report


@dataclass(frozen=True, slots=True)
class SealHandover:
    """Seal exactly what was shown on the check page."""

    begin: BeginWork
    sealer: Sealer
    spell: Spell
    say: Say
    paint: Paint
    kommuner: Mapping[str, str] = field(default_factory=dict)

    def __call__(
        self,
        disclosure_id: DisclosureId,
        digest: str,
        folder: str,
        draft: DraftId | None = None,
        report: Report = silent,
    ) -> Sealed:
        """Write the sealed file into the folder and register it, or do neither.

        Args:
            disclosure_id: what was prepared.
            digest: of the files that the user has seen.
            folder: a stick or a folder.
            draft: the half-filled form, to be forgotten.
            report: told how far it is; what it raises leaves no file and no record.

        Raises:
            Refused: the gate says no by now, the case has changed since it was looked at,
                the contact is no longer confirmed, or it was sealed before.
            EnvironmentFault: the disk fails; no file is left and nothing is registered.
        """
        with (
            prepared_turned_away(self.begin, disclosure_id, self.say),
            self.begin() as work,
        ):
            work.actor.require(Right.HAND_OVER)
            disclosure = by_way(work, disclosure_id, Way.BUNDLE)
            require_approved(work, disclosure)
            return self._seal(work, disclosure, digest, _Order(folder, draft, report))

    def _seal(self, work: Work, disclosure: Disclosure, digest: str, order: _Order) -> Sealed:
        """Write the file, and register it before it counts."""
        approved = disclosure.state is DisclosureState.APPROVED
        case = work.cases.get(_case_of(disclosure))
        contact = receiver(work, case, disclosure.contact_id or "", self.kommuner)
        composed, along = self._as_seen(work, disclosure, contact, case, digest)
        manifest = self._manifest(work, disclosure, contact, composed)
        signed = manifest.to_bytes()
        parse_manifest(signed)  # a receiver must be able to read what we sign
        classic = classic_allowed(work)
        parcel = Parcel(signed, composed.whole.files, along, classic=classic)
        keys, recipient = work.contacts.our_keys(), contact.pinned().recipient
        with self.sealer.bundle(parcel, keys, recipient, order.folder, order.report) as file:
            cover = _cover(self.spell, manifest, signed, file.name, by_hand=contact.by_hand)
            sheet = self.paint(compose_cover_sheet(cover, self.say))
            control = composed.paper.control
            _register(work, disclosure, manifest, signed, file, contact, control)
            if order.draft is not None:
                work.drafts.remove(order.draft)
            about = (Kind.DISCLOSURE, str(disclosure.id))
            note_case(work, Act.BUNDLE_SEALED, case, about, (Kind.CONTACT, contact.id))
            countersigned_after(work, disclosure, approved=approved)
            changed = work.commit()
        to, words = contact.organisation, cover.words
        return Sealed(
            disclosure.id, disclosure.number, to, file, words, sheet, changed, contact.by_hand
        )

    def _as_seen(
        self, work: Work, disclosure: Disclosure, contact: Contact, case: Case, digest: str
    ) -> tuple[Composed, tuple[Enclosed, ...]]:
        """Pass the gate again and compose again; refuse what is not as it was seen."""
        plan: Plan = pass_gate(
            answers_of(disclosure),
            offered(work, case, self.kommuner),
            callers=callers_of(work, case),
            suspended=case.suspended,
            today=today(work),
            to=contact.kind,
            opening=work.opening,
        )
        plan = with_reporters(work, plan)
        if disclosed(plan, self.say) != disclosure.items:
            raise Refused(CHANGED_SINCE)
        desk = Desk(self.say, self.paint, self.spell)
        composed = compose_for(work, disclosure, plan, contact, case, desk)
        shown = shown_of(composed, disclosure, contact)
        if (composed.digest, shown) != (digest, disclosure.shown):
            raise Refused(CHANGED_SINCE)
        return composed, enclosed(work, plan)

    def _manifest(
        self, work: Work, disclosure: Disclosure, contact: Contact, composed: Composed
    ) -> Manifest:
        ends = Ends(our_party(work, self.say, disclosure.registered_by), contact)
        keys = work.contacts.our_keys()
        return Manifest(
            bundle_id=disclosure.id,
            number=disclosure.number,
            sequence=contact.next_sequence(),
            sender=ends.sender,
            signer=keys.signer,
            recipient=ends.recipient,
            recipients=(self.sealer.key_digest(contact.pinned().recipient),),
            created=work.now,
            grounds=composed.grounds,
            files=composed.whole.entries,
            checkpoint=work.checkpoints.make("bundle"),
            practice=work.offices.office().practice,
            terms=signed_terms(disclosure.terms),
            keys=mark_for(contact.card),
        )


def _case_of(disclosure: Disclosure) -> CaseId:
    if disclosure.case_id is None:
        msg = "a bundle is made from a case"
        raise ValueError(msg)
    return disclosure.case_id


def _register(
    work: Work, disclosure: Disclosure, manifest: Manifest, signed: bytes, file: SealedFile,
    contact: Contact, control: tuple[str, ...],
) -> None:  # fmt: skip
    disclosure.seal(work.now)
    work.disclosures.save(disclosure)
    work.contacts.save(contact)
    work.bundles.add_out(
        BundleOut(
            id=BundleId(manifest.bundle_id),
            disclosure_id=disclosure.id,
            number=manifest.number,
            contact_id=contact.id,
            sequence=manifest.sequence,
            created_at=work.now,
            file_name=file.name,
            size=file.size,
            sha256=file.sha256,
            manifest=signed,
            manifest_sha256=sha256(signed).hexdigest(),
        )
    )
    work.deliveries.put(Delivery(disclosure.id, work.now, control))
    tell(work, "disclosure_sealed", disclosure, to=disclosure.to_authority)


def tell(work: Work, kind: str, disclosure: Disclosure, **data: str) -> None:
    """Write a line about a disclosure into its case's story."""
    work.story.add(
        Happening(
            kind,
            work.now,
            case_id=disclosure.case_id,
            data={"number": disclosure.number, **data},
        )
    )


@dataclass(frozen=True, slots=True)
class MarkHandedOver:
    """Record that it was put into the receiver's hands, or sent."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId) -> frozenset[Topic]:
        """Record it; return what changed.

        Raises:
            Refused: it is not sealed, was handed over before, or is for a transfer that was
                given up, or of a case that rests.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            disclosure = work.disclosures.get(disclosure_id)
            _require_still_going(work, disclosure)
            disclosure.hand_over(work.now)
            work.disclosures.save(disclosure)
            kind, act = _GIVEN[disclosure.way]
            tell(work, kind, disclosure, to=disclosure.to_authority)
            if disclosure.way is Way.PAPER:
                _settle_given(work, disclosure)
            _note(work, act, disclosure)
            return work.commit()


def _settle_given(work: Work, disclosure: Disclosure) -> None:
    """Let the copies of a handover that was given be settled: they are with the receiver."""
    for copy in work.prints.of_case(disclosure.case_id) if disclosure.case_id else ():
        if copy.about_id == disclosure.id and copy.settled_at is None:
            copy.settle(Fate.HANDED_OVER, work.now)
            work.prints.save(copy)


def _require_still_going(work: Work, disclosure: Disclosure) -> None:
    if disclosure.state is not DisclosureState.SEALED or disclosure.contact_id is None:
        return
    kind = work.contacts.get(disclosure.contact_id).kind
    if kind is OfficeKind.KOMMUNE and sent_with(work, disclosure) is None:
        raise Refused(GIVEN_UP)
    if kind is OfficeKind.KOMMUNE:
        require_move(work.cases.get(_case_of(disclosure)), Doing.TRANSFER)


@dataclass(frozen=True, slots=True)
class WithdrawHandover:
    """Give up what was prepared and never left."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId) -> frozenset[Topic]:
        """Withdraw it; return what changed.

        Raises:
            Refused: it was sealed.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            disclosure = work.disclosures.get(disclosure_id)
            disclosure.withdraw()
            work.disclosures.save(disclosure)
            _note(work, Act.DISCLOSURE_WITHDRAWN, disclosure)
            return work.commit()


@dataclass(frozen=True, slots=True)
class ShowCover:
    """Return the cover sheet of a sealed bundle again; it holds no content."""

    begin: BeginWork
    spell: Spell
    say: Say
    paint: Paint

    def __call__(self, disclosure_id: DisclosureId) -> bytes:
        """Return the cover sheet as PDF; that it was looked at is logged."""
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            bundle = work.bundles.out_of(disclosure_id)
            by_hand = work.contacts.get(bundle.contact_id).by_hand
            work.note(Note(Act.PREVIEWED, ((Kind.DISCLOSURE, disclosure_id),)))
            work.commit()
        manifest = parse_manifest(bundle.manifest)
        cover = _cover(self.spell, manifest, bundle.manifest, bundle.file_name, by_hand=by_hand)
        return self.paint(compose_cover_sheet(cover, self.say))


def _cover(
    spell: Spell, manifest: Manifest, signed: bytes, file_name: str, *, by_hand: bool
) -> Cover:
    """Return what the cover sheet says, with the words of the checkpoint in the bundle."""
    anchor = spell(parse_note(manifest.checkpoint)[0].root)
    return Cover(manifest, file_name, spell(signed), anchor, by_hand)


def _note(work: Work, act: Act, disclosure: Disclosure) -> None:
    about: list[tuple[Kind, str]] = [(Kind.DISCLOSURE, disclosure.id)]
    if disclosure.case_id is not None:
        about.append((Kind.CASE, disclosure.case_id))
    work.note(Note(act, tuple(about)))

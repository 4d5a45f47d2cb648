"""A bundle from another office: verified first, then taken in, then read; each is logged."""

from dataclasses import dataclass

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.care import Care
from models.disclosures.contents import day_of
from models.exchange.answer import Answer
from models.exchange.arrival import (
    CALLED_BACK,
    LEFT_BEFORE,
    OPENED_BEFORE,
    SAME_PLACE,
    gaps,
    require_for_us,
)
from models.exchange.attached import attached_files
from models.exchange.case_file import CaseFile, parse_case
from models.exchange.control import control_words
from models.exchange.keys import OfficeKeys
from models.exchange.leaving import Stay
from models.exchange.manifest import Manifest, parse_manifest
from models.exchange.strict_json import MalformedError
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId, CaseId
from models.kernel.text import Text, text
from models.office.office import OfficeKind
from models.ports.attachments import Report, silent
from models.ports.exchange import BundleIn, OpenedBundle, Opener, Sealer
from models.ports.paper import Spell
from models.ports.work import BeginWork, Work
from models.usecases.common import case_if_seen
from models.usecases.inbox_steps import stays
from models.usecases.refusals import refusals_logged
from models.usecases.transfer_in import ask_for_answer

NOT_OUR_FORM = text(
    "Arrival",
    "The bundle is signed, but its case file is not in a form this program knows. It may come "
    "from a newer program. Ask the sender.",
)


@dataclass(frozen=True, slots=True)
class Received:
    """What was found true of a bundle that was taken in.

    Attributes:
        words: of the manifest; they stand on the sender's cover sheet as well.
        missing: places in the sender's order from which nothing has come.
        late: whether one with a later place came before it.
        care: what to mind before anything is done, as the sender says.
        trial: whether it only tries the way (prøveforsendelse).
    """

    bundle_id: BundleId
    number: str
    organisation: str
    words: tuple[str, ...]
    missing: tuple[int, ...]
    late: bool
    changed: frozenset[Topic]
    care: Care = Care.NONE
    trial: bool = False


@dataclass(frozen=True, slots=True)
class ReceiveBundle:
    """Open a file, verify everything, and keep it; or keep nothing."""

    begin: BeginWork
    opener: Opener
    sealer: Sealer
    spell: Spell

    def __call__(self, path: str, report: Report = silent) -> Received:
        """Take the bundle in, its attachments slice by slice, in one transaction.

        ``report`` is told how far it is; what it raises leaves nothing behind.

        Raises:
            Refused: not for us, damaged, not signed, unknown or unconfirmed sender, seen
                before, of the other world; says what to do, and is logged.
            EnvironmentFault: the file cannot be read.
        """
        with refusals_logged(self.begin, Act.BUNDLE_REFUSED), self.begin() as work:
            work.actor.require(Right.RECEIVE)
            keys = work.contacts.our_keys()
            find = work.contacts.by_signer
            with self.opener.bundle(path, keys, find, report) as opened:
                return self._take(work, opened, keys, report)

    def _take(
        self, work: Work, opened: OpenedBundle, keys: OfficeKeys, report: Report
    ) -> Received:
        digests = frozenset(map(self.sealer.key_digest, keys.recipients))
        office = work.offices.office()
        require_for_us(opened.manifest, opened.sender, office, digests, work.now)
        case = _require_readable(opened)
        _require_new(work, opened)
        late = opened.manifest.sequence < opened.sender.received
        _keep_files(work, opened, case, report)
        _keep(work, opened, case)
        missing = gaps(work.bundles.sequences_from(opened.sender.id))
        return Received(
            BundleId(opened.manifest.bundle_id),
            opened.manifest.number,
            opened.sender.organisation,
            self.spell(opened.manifest_bytes),
            missing,
            late,
            work.commit(),
            case.care,
            opened.manifest.trial,
        )


def _require_readable(opened: OpenedBundle) -> CaseFile:
    try:
        case = parse_case(opened.case_json)
        attached_files(opened.manifest, case)
    except MalformedError:
        raise Refused(NOT_OUR_FORM) from None
    manifest = opened.manifest
    listed = [(item.item, item.title, item.necessity) for item in manifest.grounds.items]
    inside = [(item.item, item.title, item.necessity) for item in case.items]
    same = (case.bundle_id, case.disclosure, case.practice) == (
        manifest.bundle_id,
        manifest.number,
        manifest.practice,
    )
    if listed != inside or not same:
        raise Refused(NOT_OUR_FORM)
    return case


def _require_new(work: Work, opened: OpenedBundle) -> None:
    manifest, sender = opened.manifest, opened.sender
    bundle_id = BundleId(manifest.bundle_id)
    before = work.bundles.find_received(bundle_id, sender.id, manifest.sequence)
    named = {"number": manifest.number, "organisation": sender.organisation}
    if before is None:
        if _has_left(work, bundle_id):
            raise Refused(LEFT_BEFORE.filled(**named))
        return
    if before.id != bundle_id:
        raise Refused(SAME_PLACE.filled(organisation=sender.organisation))
    if before.answer is Answer.RECALLED:
        raise Refused(CALLED_BACK.filled(**named))
    why: Text = OPENED_BEFORE.filled(
        number=before.number, organisation=sender.organisation, day=day_of(before.opened_at)
    )
    raise Refused(why)


def _has_left(work: Work, bundle_id: BundleId) -> bool:
    """Whether it was here and was deleted, as only the ledger knows after a restore."""
    gone = (Kind.BUNDLE, str(bundle_id))
    return any((each.kind, each.id) == gone for each in work.deletions.ledger())


def _keep_files(work: Work, opened: OpenedBundle, case: CaseFile, report: Report) -> None:
    """Keep the attachments; each is compared in this very reading, the last before any counts."""
    files = {file.sha256: file for file in attached_files(opened.manifest, case)}
    total, done = sum(file.size for file in files.values()), 0
    bundle_id = BundleId(opened.manifest.bundle_id)
    for file in files.values():
        for position, data in enumerate(opened.slices(file.member)):
            work.bundles.add_slice(bundle_id, file, position, data)
            done += len(data)
            report(done, total)


def _keep(work: Work, opened: OpenedBundle, case: CaseFile) -> None:
    manifest, sender = opened.manifest, opened.sender
    bundle = BundleIn(
        id=BundleId(manifest.bundle_id),
        number=manifest.number,
        contact_id=sender.id,
        sequence=manifest.sequence,
        created_at=manifest.created,
        opened_at=work.now,
        opened_by=work.actor.user,
        manifest=opened.manifest_bytes,
        case_json=opened.case_json,
        case_pdf=opened.case_pdf,
        theirs=case.case,
    )
    work.bundles.add_received(bundle)
    if work.offices.office().kind is OfficeKind.KOMMUNE and not manifest.trial:
        ask_for_answer(work, bundle, sender.organisation)
    sender.received = max(sender.received, manifest.sequence)
    work.contacts.save(sender)
    about = ((Kind.BUNDLE, manifest.bundle_id), (Kind.CONTACT, str(sender.id)))
    work.note(Note(Act.BUNDLE_OPENED, about))


@dataclass(frozen=True, slots=True)
class BundleShown:
    """A received bundle, ready to be read.

    Attributes:
        to_take_up: we are a kommune, so it is a case that another kommune handed over to us.
        concern_number: the concern that came of it, or "".
        stay: what decides how long it stays in a police vault.
        control: the four words on the last page, to be read aloud to the sender.
        police: whether this is a police vault, which reads and lets go.
        taken: the case here that came of it, or that took it up: its id and number.
    """

    bundle: BundleIn
    manifest: Manifest
    case: CaseFile
    words: tuple[str, ...]
    stay: Stay
    control: tuple[str, ...]
    police: bool
    to_take_up: bool = False
    concern_number: str = ""
    taken: tuple[CaseId, str] | None = None


@dataclass(frozen=True, slots=True)
class ViewBundle:
    """Read a received bundle; that is logged before anything shows."""

    begin: BeginWork
    spell: Spell

    def __call__(self, bundle_id: BundleId) -> BundleShown:
        """Return the bundle.

        Raises:
            Refused: the role does not receive bundles.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = work.bundles.received(bundle_id)
            about = ((Kind.BUNDLE, str(bundle_id)), (Kind.CONTACT, str(bundle.contact_id)))
            work.note(Note(Act.BUNDLE_VIEWED, about))
            kommune = work.offices.office().kind is OfficeKind.KOMMUNE
            key = bundle.concern_id
            concern = None if key is None else work.concerns.get(key)
            here = case_if_seen(work, concern.case_id) if concern else None
            stay = stays(work, bundle)
            work.commit()
        return BundleShown(
            bundle,
            parse_manifest(bundle.manifest),
            parse_case(bundle.case_json),
            self.spell(bundle.manifest),
            stay,
            control_words(bundle.case_json, self.spell),
            not kommune,
            kommune and not stay.trial,
            concern.number if concern else "",
            (here.id, here.number) if here else None,
        )

"""Each way out of the practice vault, done for every case that it can be done for."""

import io
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from pypdf import PdfReader, PdfWriter

from models.audit.reading import LogFilter
from models.cases.journal import waiting
from models.cases.papers import Paper
from models.disclosures.contents import Choosable
from models.disclosures.register import Asked, Filter
from models.exchange import qr_text
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, EntryId, OfficePageId, ParticipantId, PointId, VisitId
from models.kernel.text import plain
from models.usecases.action_cards import PrintCard
from models.usecases.calendar_files import ExportCalendar
from models.usecases.card_codes import PrintOurCard
from models.usecases.checkpoint_slip import PrintSlip
from models.usecases.citizen_extract import CitizenExtract
from models.usecases.closed_days import PrintDutySlip
from models.usecases.common import story_of
from models.usecases.export_attachment import ExportAttachment
from models.usecases.give_back import WriteWord
from models.usecases.insight import AnswerInsight, AskInsight, PrepareInsight
from models.usecases.journalise import PrintJournal
from models.usecases.meeting_agenda import SetPoint
from models.usecases.meeting_papers import PrintMeetingPaper
from models.usecases.prepare_handover import Prepared
from models.usecases.print_board import BoardOrder, PrintBoard
from models.usecases.print_calendar import PaperOrder, PrintAgenda, PrintMonth
from models.usecases.print_invitation import PrintInvitation
from models.usecases.print_meeting_letter import PrintMeetingLetter
from models.usecases.print_received import PrintReceived
from models.usecases.print_register import PrintRegister
from models.usecases.print_visit_papers import PrintOrder, PrintVisitPapers
from models.usecases.read_log import PrintLog
from models.usecases.received_files import ExportReceivedFile
from models.usecases.renew_keys import RevokeOurKeys
from models.usecases.trials import SendBundleTrial, SendLockedTrial, SendPaperTrial
from storage.exchange.locked_pdf import passphrase
from storage.exchange.new_keys import KeyMaker
from storage.system.randomness import SeededRandom
from storage.vault.words import load_words
from tests.attaching import PNG, add, file_of
from tests.faults.demo import Demo
from tests.faults.seeded import Caught, readable, spoken, squeezed
from tests.qualifying import invite, open_round
from tests.storage.exchange.hostile_files import unpack

LEAST: Final = 12
"""Letters below which words may stand anywhere by chance: a date, a code."""
SPELL: Final = load_words().fingerprint
HOLDER: Final = ("Sanne Skabelon",)
PAPER: Final[dict[str, Any]] = {
    "fields": ["age", "name", "stage"], "named": "De kender ham", "purpose_words": "Forebygge",
    "necessity": "De skal tage stilling", "less": "Uden alder ses intet", "consent": "left_out",
    "consent_reason": "Ikke talt med endnu",
}  # fmt: skip
Way = Callable[[Demo, Caught], None]


def asked(demo: Demo, case: CaseId, way: str, *, but: int | None = None) -> dict[str, Any]:
    """Return what the gate asks for, with everything that may leave, or all but one item."""
    given = demo.pair.answers(case)
    items = [row for at, row in enumerate(given["items"]) if at != but]
    terms = {"afterwards": "delete", "terms_with": "Leder", "terms_by": "2026-02-13"}
    return {**given, **(terms if way == "bundle" else {}), "items": items, "way": way}


def attached(demo: Demo, case: CaseId) -> None:
    """Put a file on the case, unless one is there."""
    with demo.begin() as work:
        if work.attachments.of_case(case):
            return
    add(demo.office, case, file_of(demo.folder, f"{case}.png", PNG), accepted=True)


def words_in(item: Choosable) -> tuple[str, ...]:
    """Return the words of an item that say something, as a reader sees them."""
    said = (readable(each) for each in spoken(item.contents))
    return tuple(each for each in said if len(each) > LEAST and not each.isdigit())


def only_in(left_out: Choosable, kept: Sequence[Choosable]) -> tuple[str, ...]:
    """Return the words of an item that stand in no other."""
    others = squeezed(
        readable(" | ".join(each for item in kept for each in spoken(item.contents)))
    )
    return tuple(each for each in words_in(left_out) if squeezed(each) not in others)


def seen_on_check_page(caught: Caught, prepared: Prepared) -> None:
    """Keep what the sender looks at before it leaves: the very bytes."""
    caught.keep("case.json", prepared.case_json)
    caught.keep("case.pdf", prepared.case_pdf)
    caught.keep(
        "hele.txt", "\n".join(spoken((prepared.whole, prepared.items, prepared.grounds)))
    )


def scanned(words: str) -> bytes:
    """Return the card in the QR codes of a page, as a scanner types them."""
    parts = re.findall(r"TOV[0-9]+[^A-Z0-9][0-9]+[^A-Z0-9][A-Z2-7]+", words)
    data = qr_text.gather("".join(parts), qr_text.Kind.CARD).data
    assert data
    return data


def keep_sealed(caught: Caught, path: str, seed: bytes) -> None:
    """Keep a sealed file as it lies on a stick, and each part that its receiver finds in it."""
    caught.keep(Path(path).name, Path(path).read_bytes())
    for member, data in unpack(path, seed).items():
        caught.keep(member, data)


def bundle(demo: Demo, caught: Caught, case: CaseId, *, but: int | None = None) -> None:
    """A bundle, its cover sheet, and all that comes back for it, each as its reader has it."""
    ours, theirs, stick = demo.pair.kommune, demo.pair.police, demo.pair.stick
    prepared = ours.prepare(case, asked(demo, case, "bundle", but=but))
    sealed = ours.seal(prepared.disclosure_id, prepared.digest, str(stick))
    seen_on_check_page(caught, prepared)
    caught.keep("følgeseddel.pdf", ours.cover(prepared.disclosure_id))
    path = Path(sealed.file.path)
    keep_sealed(caught, str(path), demo.police_seed)
    ours.mark_handed_over(prepared.disclosure_id)
    received = theirs.receive(str(path)).bundle_id
    receipt = theirs.write_receipt(received, "0700-1", str(stick))
    keep_sealed(caught, receipt.file.path, demo.our_seed)
    caught.keep("kvittering.qr", theirs.receipt_code(received, "0700-1").data)
    copied = PrintReceived(theirs.office.begin)(received, {"holder": "Poul Attrap"})
    caught.keep("modtaget.pdf", copied.pdf)
    with theirs.office.begin() as work:
        files = work.bundles.attachments_of(received)
    for file in files:
        made = ExportReceivedFile(theirs.office.begin)(received, file.sha256, "Til journalen")
        caught.keep(made.number, made.data)
    day = {"day": "2026-01-14"}
    theirs.answer(received, {"how": "phone", **day})
    theirs.journalise(received, {"number": "0700-1", **day})
    word = theirs.give_back(received, day, str(stick))
    assert word.file is not None
    again = WriteWord(theirs.office.begin, theirs.sealer, plain)(received, str(stick))
    for sent in (word.file.path, again.file.path):
        keep_sealed(caught, sent, demo.our_seed)
    caught.keep("slettet.qr", theirs.word_code(received).data)


def locked(demo: Demo, caught: Caught, case: CaseId, *, but: int | None = None) -> None:
    """A locked PDF, twice: as it lies on the disk, and as whoever has the words reads it."""
    ours, stick = demo.pair.kommune, str(demo.pair.stick)
    prepared = ours.prepare(case, asked(demo, case, "locked_pdf", but=but))
    seen_on_check_page(caught, prepared)
    first = ours.lock(prepared.disclosure_id, prepared.digest, stick)
    again = ours.lock_again(prepared.disclosure_id, stick)
    for made in (first, again):
        data = Path(made.file.path).read_bytes()
        caught.keep(made.file.name, data)
        caught.keep(made.file.name, unlocked(data, passphrase(made.words)))


def unlocked(data: bytes, words: str) -> bytes:
    """Return a locked PDF as one that anybody can read: every object of it."""
    reader = PdfReader(io.BytesIO(data))
    assert reader.decrypt(words)
    writer = PdfWriter(clone_from=reader)
    plain_file = io.BytesIO()
    writer.write(plain_file)
    return plain_file.getvalue()


def on_paper(demo: Demo, caught: Caught, case: CaseId, *, but: int | None = None) -> None:
    """A handover on paper: both copies, and one more."""
    ours = demo.pair.kommune
    prepared = ours.prepare(case, asked(demo, case, "paper", but=but))
    seen_on_check_page(caught, prepared)
    printed = ours.print_copies(prepared.disclosure_id, prepared.digest, 2)
    for copy in (*printed.copies, *ours.print_again(prepared.disclosure_id).copies):
        caught.keep(f"{copy.number}.pdf", copy.pdf)


def register_paper(demo: Demo, caught: Caught) -> None:
    """The register: all of it, of each case and citizen, of a recipient, of a month."""
    make = PrintRegister(demo.begin, demo.reads.registered, plain, caught.paint, SPELL)
    make(Asked())
    make(Asked(filters=((Filter.PERIOD, "2026-01"),)))
    make(Asked(containing="police"))
    told = demo.values("SELECT DISTINCT case_id FROM disclosure WHERE case_id IS NOT NULL")
    for case in told:
        make(Asked((Kind.CASE, case)))
        person = f"SELECT subject_id FROM case_file WHERE id = '{case}'"  # noqa: S608 - an id
        make(Asked((Kind.PERSON, demo.values(person)[0])))


def calendar(demo: Demo, caught: Caught) -> None:
    """The sheets of each week and month that has something in it, and the calendar file."""
    agenda = PrintAgenda(demo.begin, demo.reads.open_until, plain, caught.paint)
    month = PrintMonth(demo.begin, demo.reads.between, plain, caught.paint)
    for first in (date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)):
        span = PaperOrder(first, first + timedelta(days=27), lambda _: True)
        agenda(span)
        month(first, span)
    keys = demo.values("SELECT id FROM entry WHERE status = 'open' AND kind = 'meeting'")
    keys += demo.values("SELECT id FROM entry WHERE status = 'open' AND kind = 'home_visit'")
    assert keys
    left = ExportCalendar(demo.begin, plain)(list(map(EntryId, keys)))
    caught.keep("kalender.ics", left.data)


def visit_papers(demo: Demo, caught: Caught) -> None:
    """Both papers of every visit that is planned."""
    visits = demo.values("SELECT id FROM visit WHERE status = 'planned'")
    assert visits
    for visit in visits:
        for paper in (Paper.PREPARATION, Paper.VISIT_SHEET):
            order = PrintOrder(VisitId(visit), paper, HOLDER)
            PrintVisitPapers(demo.begin, caught.paint, plain, SPELL)(order)


def boards(demo: Demo, caught: Caught) -> None:
    """The board of every analysis, small and large."""
    cases = demo.values("SELECT DISTINCT case_id FROM course_record WHERE kind = 'analysis'")
    for case in set(cases) & set(demo.sharing):
        for large in (False, True):
            order = BoardOrder(CaseId(case), HOLDER, large=large)
            PrintBoard(demo.begin, caught.paint, plain, SPELL)(order)


def meeting_papers(demo: Demo, caught: Caught) -> None:
    """Letter and case paper of each authority that is invited."""
    meeting = demo.values("SELECT meeting_id FROM meeting_point")[0]
    people = f"FROM meeting_participant WHERE meeting_id = '{meeting}'"
    sql = f"SELECT id {people} AND authority <> ''"
    points = f"SELECT id FROM meeting_point WHERE meeting_id = '{meeting}'"  # noqa: S608
    for point in map(PointId, demo.values(points)):
        seated = {"minutes": "15", "basis": "rpl115-1-1", "who": demo.values(sql)}
        SetPoint(demo.begin)(point, seated)
    for key in map(ParticipantId, demo.values(sql)):
        PrintMeetingLetter(demo.begin, plain, caught.paint)(key)
        PrintMeetingPaper(demo.begin, caught.paint, plain)(key, PAPER)


def access(demo: Demo, caught: Caught) -> None:
    """The extract of the log and the answer on access, of each case and each lone concern."""
    matters = [(Kind.CASE, str(case)) for case in demo.cases]
    lone = demo.values("SELECT id FROM concern WHERE case_id IS NULL")
    matters += [(Kind.CONCERN, key) for key in lone]
    request = {"who": "citizen", "identity": "MitID", "on": "2026-01-14"}
    for kind, key in matters:
        CitizenExtract(demo.begin, plain, caught.paint)(kind, key)
        AskInsight(demo.begin)(kind, key, request)
        held = PrepareInsight(demo.begin)(kind, key)
        decided = held.decided or "Der er ikke besluttet noget endnu."
        answer = {"concern": "Bekymring", "written": held.written, "decided": decided}
        AnswerInsight(demo.begin, plain, caught.paint)(kind, key, answer)


def journal(demo: Demo, caught: Caught) -> None:
    """Every line of every case's story, for the kommune's own journal."""
    for case in demo.cases:
        with demo.begin() as work:
            lines = [line.seq for line in waiting(story_of(work, case))]
        PrintJournal(demo.begin, plain, caught.paint)(case, lines)


def invitations(demo: Demo, caught: Caught) -> None:
    """A letter in each case in whose round an authority can be asked."""
    for case in demo.sharing:
        with demo.begin() as work:
            running = [one for one in work.course.of_case(case, Kind.ROUND) if not one.ended_at]
        try:
            asked_now = running[-1].id if running else open_round(demo.office, case)
        except Refused:  # the police are waited for, or the family has to be looked at first
            continue
        invited = invite(demo.office, asked_now, "youth_education")
        PrintInvitation(demo.begin, plain, caught.paint)(invited)


def of_the_office(demo: Demo, caught: Caught) -> None:
    """Slips, the log, action cards, numbers for the night: of no citizen, or of all."""
    PrintSlip(demo.begin, SPELL, plain, caught.paint)()
    PrintLog(demo.begin, plain, caught.paint)(LogFilter())
    for card in demo.values("SELECT id FROM office_page WHERE kind = 'office_card'"):
        PrintCard(demo.begin, plain, caught.paint)(OfficePageId(card))
    tasks = demo.values("SELECT id FROM entry WHERE status = 'open' AND case_id IS NOT NULL")
    slip = PrintDutySlip(demo.begin, plain, caught.paint)
    slip(list(map(EntryId, tasks[:3])), "Social døgnvagt")


def attachment(demo: Demo, caught: Caught) -> None:
    """A file that is taken out again: its name here is a number."""
    path = file_of(demo.folder, "Rørdrumøja Kakadussen.png", PNG)
    row = add(demo.office, demo.sharing[0], path, title="Brev om Rørdrumøja Kakadussen")
    left = ExportAttachment(demo.begin)(row.id, "Til retten")
    caught.keep(f"{left.number}.png", left.data)


def our_keys(demo: Demo, caught: Caught) -> None:
    """Trials by each way, our card as file and codes, and the word that our keys are void."""
    ours, contact, stick = demo.pair.kommune, demo.pair.contact, str(demo.pair.stick)
    begin = demo.begin
    page = SendPaperTrial(begin, plain, caught.paint)(contact)
    shut = SendLockedTrial(begin, ours.locker, plain, caught.paint)(contact, stick)
    open_ = SendBundleTrial(begin, ours.sealer, SPELL, plain, caught.paint)(contact, stick)
    caught.keep("prøve.pdf", page.pdf)
    assert shut.file is not None
    assert open_.file is not None
    data = Path(shut.file.path).read_bytes()
    caught.keep("prøve-låst.pdf", unlocked(data, passphrase(shut.words)))
    keep_sealed(caught, open_.file.path, demo.police_seed)
    card = PrintOurCard(begin, ours.cards, plain, caught.paint)("70 20 30 40")
    caught.keep("kort.pdf", card.pdf)
    tree = next(data for name, data in reversed(caught.files) if name.endswith(".tree"))
    caught.keep("kort.json", scanned(tree.decode()))
    RevokeOurKeys(begin, KeyMaker(SeededRandom("void")), ours.cards)(stick)
    for path in demo.pair.stick.iterdir():
        caught.keep(path.name, path.read_bytes())


HANDOVERS: Final[Mapping[str, Callable[..., None]]] = {
    "bundles": bundle,
    "locked PDFs": locked,
    "handovers on paper": on_paper,
}
"""Of one case, all that may leave or all but one item."""

FAMILIES: Final[Mapping[str, Way]] = {
    "register": register_paper,
    "calendar": calendar,
    "visit papers": visit_papers,
    "boards": boards,
    "meeting papers": meeting_papers,
    "access": access,
    "journal": journal,
    "invitations": invitations,
    "of the office": of_the_office,
    "attachment": attachment,
    "our keys": our_keys,
}
"""Of every case at once."""

USE_CASES: Final[Mapping[str, tuple[str, ...]]] = {
    "bundles": (
        "PrepareHandover", "SealHandover", "ShowCover", "WriteReceipt", "ShowReceiptCode",
        "PrintReceived", "ExportReceivedFile", "GiveBack", "WriteWord", "ShowWordCode",
    ),
    "locked PDFs": ("LockHandover", "LockAgain"),
    "handovers on paper": ("PrintHandover", "PrintHandoverAgain"),
    "register": ("PrintRegister",),
    "calendar": ("PrintAgenda", "PrintMonth", "ExportCalendar"),
    "visit papers": ("PrintVisitPapers",),
    "boards": ("PrintBoard",),
    "meeting papers": ("PrintMeetingLetter", "PrintMeetingPaper"),
    "access": ("CitizenExtract", "AnswerInsight"),
    "journal": ("PrintJournal",),
    "invitations": ("PrintInvitation",),
    "of the office": ("PrintSlip", "PrintLog", "PrintCard", "PrintDutySlip"),
    "attachment": ("ExportAttachment",),
    "our keys": (
        "SendPaperTrial", "SendLockedTrial", "SendBundleTrial", "PrintOurCard", "ExportCard",
        "RevokeOurKeys",
    ),
    "minutes": ("CloseMeeting", "PrintMinutes"),
    "transfer": ("SealHandover",),
    "recall": ("RecallTransfer",),
    "deletion": ("DeleteCase",),
    "slip for a second person": ("CountersignSlip",),
    "backup": ("BeginBackup",),
    "exit pack": ("MakeExit",),
}  # fmt: skip
"""What makes the bytes of each family."""

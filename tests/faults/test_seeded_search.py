"""Every way out of the program is tried, and what must not leave is looked for in its bytes."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from pypdf import PdfReader

from models.audit.reading import LogFilter
from models.calendar.entry import EntryKind
from models.concerns.release import Why
from models.disclosures.register import Asked as RegisterAsked
from models.disclosures.ways_out import WAYS_OUT, Rule
from models.documents.blocks import Paragraph
from models.documents.document import Document
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.office.office import Actor
from models.usecases.action_cards import PrintCard
from models.usecases.add_note import AddCaseNote
from models.usecases.calendar_files import ExportCalendar
from models.usecases.checkpoint_slip import PrintSlip
from models.usecases.citizen_extract import CitizenExtract
from models.usecases.close_meeting import CloseMeeting
from models.usecases.closed_days import PrintDutySlip
from models.usecases.common import story_of
from models.usecases.countersign import CountersignSlip
from models.usecases.export_attachment import ExportAttachment
from models.usecases.journalise import PrintJournal
from models.usecases.meeting_minutes import MinutesOrder, PrintMinutes
from models.usecases.open_identity import OpenIdentity
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.print_calendar import PrintAgenda, PrintMonth
from models.usecases.print_invitation import PrintInvitation
from models.usecases.print_meeting_letter import PrintMeetingLetter
from models.usecases.print_register import PrintRegister
from models.usecases.read_log import PrintLog
from storage.exchange.locked_pdf import passphrase
from storage.queries.reads import SqlReads
from storage.system.randomness import SeededRandom
from storage.vault.words import load_words
from tests.calls import everything
from tests.casework import answer
from tests.faults import hostile_acts, meeting_forms
from tests.faults.hostile_acts import FORMS, RAW
from tests.faults.hostile_world import World, make_world
from tests.faults.seeded import ANSWERED, NEEDLES, Caught, inside, readable, seed, topic
from tests.handing import Pair, make_pair
from tests.holding import came, hold, shared, write
from tests.models.usecases.test_print_calendar import DAY, WEEK
from tests.office import ANE, TestOffice, reopen_office
from tests.qualifying import SAID, answer_invitation, invite, open_round
from tests.storage.exchange.hostile_files import POLICE_SEED, unpack

SPELL = load_words().fingerprint
Way = Callable[[World, Caught], object]
TOLD: Final = {"statements": [{**SAID, "said": ANSWERED}]}


@pytest.fixture(scope="module")
def shared_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    world = make_world(tmp_path_factory.mktemp("seeded"))
    world.office.database.close()
    office = reopen_office(world.folder / "vault.db", SeededRandom("seeded"))
    ground = world.ground
    answer_invitation(office, invite(office, ground.round, "employment"), **TOLD)
    AddCaseNote(office.begin)(ground.case, "Han kom til samtalen.")
    seed(office, (ground.case, ground.other, ground.done, ground.cleared, ground.helped.case))
    world.office = office
    world.renew()
    yield world
    world.office.database.close()


@pytest.fixture
def world(shared_world: World) -> World:
    shared_world.renew()
    return shared_world


@pytest.fixture
def caught(monkeypatch: pytest.MonkeyPatch) -> Caught:
    made = Caught()
    for module in (hostile_acts, meeting_forms):
        monkeypatch.setattr(module, "paint", made.paint)
    return made


def reads(office: TestOffice) -> SqlReads:
    return SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))


def form(key: str) -> Way:
    """The act that is done with the answers its proof begins with."""
    answers, act = FORMS[key]
    return lambda w, _: act(w, answers)


def _duty(world: World, caught: Caught) -> None:
    FORMS["duty_numbers"][1](world, FORMS["duty_numbers"][0])
    slip = PrintDutySlip(world.office.begin, plain, caught.paint)
    slip([world.ground.entry], "Socialvagten")


def _calendar(world: World, caught: Caught) -> None:
    due = world.office.clock.now() + timedelta(days=1)
    made = PlanFollowUp(world.office.begin)(FollowUp(world.ground.case, EntryKind.OTHER, due))
    left = ExportCalendar(world.office.begin, plain)([world.ground.entry, made.entry_id])
    caught.keep("kalender.ics", left.data)


def _minutes(world: World, caught: Caught) -> None:
    office = world.office
    held = hold(office, 1)
    came(held)
    write(held, 0, shared=[shared(str(held.school)), shared(str(held.police), "out")])
    CloseMeeting(office.begin, plain)(held.meeting)
    seed(office, (held.cases[0].case_id,))
    make = PrintMinutes(office.begin, caught.paint, plain, SPELL)
    for who in (None, held.police, held.school):
        make(MinutesOrder(held.meeting, who))


def _journal(world: World, caught: Caught) -> None:
    with world.office.begin() as work:
        lines = [line.seq for line in story_of(work, world.ground.case) if line.kind == "note"]
    PrintJournal(world.office.begin, plain, caught.paint)(world.ground.case, lines)


def _register(world: World, caught: Caught) -> None:
    make = PrintRegister(
        world.office.begin, reads(world.office).registered, plain, caught.paint, SPELL
    )
    make(RegisterAsked())
    make(RegisterAsked(topic(world.ground.case)))


def _attachment(world: World, caught: Caught) -> None:
    left = ExportAttachment(world.office.begin)(world.ground.attachment, "Til retten")
    caught.keep(f"{left.number}.png", left.data)


def _log(world: World, caught: Caught) -> None:
    PrintLog(world.office.begin, plain, caught.paint)(LogFilter())


PRODUCED: Final[Mapping[str, Way]] = {
    "PrintVisitPapers": lambda w, _: RAW["PrintVisitPapers.holder"](w, "Per Attrap"),
    "PrintBoard": lambda w, _: RAW["PrintBoard.holder"](w, "Per Attrap"),
    "PrintDutySlip": _duty,
    "PrintRegister": _register,
    "PrintJournal": _journal,
    "PrintMinutes": _minutes,
    "PrintMeetingPaper": form("meeting_paper"),
    "PrintMeetingLetter": lambda w, c: PrintMeetingLetter(w.office.begin, plain, c.paint)(
        w.ground.held.centre),
    "PrintInvitation": lambda w, c: PrintInvitation(w.office.begin, plain, c.paint)(
        w.ground.invitation),
    "ExportAttachment": _attachment,
    "CitizenExtract": lambda w, c: CitizenExtract(w.office.begin, plain, c.paint)(
        Kind.CASE, w.ground.case),
    "AnswerInsight": form("insight"),
    "PrintAgenda": lambda w, c: PrintAgenda(
        w.office.begin, reads(w.office).open_until, plain, c.paint)(WEEK),
    "PrintMonth": lambda w, c: PrintMonth(
        w.office.begin, reads(w.office).between, plain, c.paint)(DAY, WEEK),
    "ExportCalendar": _calendar,
    "PrintCard": lambda w, c: PrintCard(w.office.begin, plain, c.paint)(w.ground.card),
    "PrintSlip": lambda w, c: PrintSlip(w.office.begin, SPELL, plain, c.paint)(),
    "CountersignSlip": lambda w, c: CountersignSlip(w.office.begin, plain, c.paint)(
        w.ground.asked),
    "DeleteCase": form("delete_case"),
    "PrintLog": _log,
}  # fmt: skip
"""Made in one office that holds all of it."""

BETWEEN_TWO: Final = {
    "PrepareHandover", "SealHandover", "ShowCover", "ExportCard", "WriteReceipt",
    "LockHandover", "LockAgain", "PrintHandover", "PrintHandoverAgain", "ShowReceiptCode",
    "GiveBack", "ShowWordCode", "WriteWord",
}  # fmt: skip
"""Made between two vaults, in the tests of the handover below."""

OF_A_BUNDLE: Final = {
    "ExportReceivedFile": "a file that lay in a bundle: the bundle itself is searched below",
    "PrintReceived": "the report that lay in a bundle: the bundle itself is searched below",
}
NO_BYTES: Final = {
    "GiveTransfer": "registers what was given by hand; its paper is PrintJournal's",
    "PassToPolice": "spoken, or written outside the program",
    "InformDeclined": "spoken",
    "InviteAuthority": "spoken, or the letter of PrintInvitation",
    "RecordAuthorityAnswer": "comes in",
    "CorrectAuthorityAnswer": "comes in",
    "CloseMeeting": "was spoken; its paper is PrintMinutes'",
    "RegisterGiven": "was spoken, or given outside the program",
    "RegisterDeclined": "nothing was given",
    "RegisterAcute": "was spoken, or given outside the program",
    "TakeUpTransfer": "comes in",
    "RecallTransfer": "numbers of a bundle, signed: no field for words about anybody",
    "SendBundleTrial": "a trial shipment: the manifest may hold no item where it says trial",
    "SendPaperTrial": "a trial shipment: composed without a case at hand",
    "SendLockedTrial": "a trial shipment: composed without a case at hand",
    "PrintOurCard": "our own card: composed without a case at hand",
    "RevokeOurKeys": "our own keys, called back: composed without a case at hand",
    "BeginBackup": "sealed to ourselves: tests/storage/backup opens and compares every byte",
    "BeginCatchUp": "the same files as BeginBackup",
    "BeginMove": "a backup as BeginBackup makes it",
    "MakeExit": "the whole vault, sealed to a named key: all of it is meant to be in it",
}
"""What leaves no bytes to be searched here, with the reason."""

MAY_STAND: Final[Mapping[tuple[str, str], str]] = {
    ("PrintRegister", "colleague"): "the register says who told it: the function over there",
}
"""Where something of that kind may stand all the same, with the reason."""


def test_what_is_looked_for_is_there(world: World) -> None:
    held = "\n".join(readable(repr(rows)) for rows in everything(world.office).values())
    sealed = OpenIdentity(world.office.begin)(world.ground.concern, str(Why.DANGER), "Fare nu")
    there = held + readable(f"{sealed.name} {sealed.phone}")
    assert not [each for needles in NEEDLES.values() for each in needles if each not in there]
    assert not [each for each in NEEDLES["reporter"] if each in held], (
        "sealed, and nowhere else"
    )


def test_no_way_out_is_left_untried() -> None:
    inside_only = {key for key, way in WAYS_OUT.items() if way.rule is Rule.INSIDE}
    tried = set(PRODUCED) | BETWEEN_TWO | set(OF_A_BUNDLE) | set(NO_BYTES)
    assert set(WAYS_OUT) - inside_only - tried == set()


@pytest.mark.parametrize("name", sorted(PRODUCED))
def test_nothing_that_must_stay_is_in_its_bytes(
    world: World, caught: Caught, name: str
) -> None:
    PRODUCED[name](world, caught)
    assert caught.files, "nothing was made"
    assert all(len(data) > 20 for _, data in caught.files)
    found = {kind: at for kind, at in caught.found().items() if (name, kind) not in MAY_STAND}
    assert found == {}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


OWN: Final = ("karen", "20112233", "kanariesøster")
"""Who reported the pair's own case, and the sister that stands in it."""


def seeded_case(pair: Pair) -> CaseId:
    """A case of the kommune with an authority's answer and all that must stay."""
    office, case = pair.kommune.office, pair.case()
    answer(office, case)
    answer_invitation(office, invite(office, open_round(office, case), "school"), **TOLD)
    seed(office, (case,))
    return case


def require_clean(caught: Caught) -> None:
    """The CPR number is an item of its own, chosen with its own necessity: it may be there."""
    assert caught.files
    found = caught.found()
    found.pop("cpr", None)
    assert found == {}
    assert not [needle for needle in OWN for _, words in caught.texts() if needle in words]


def test_nor_is_it_in_a_bundle_its_papers_or_what_comes_back(pair: Pair) -> None:
    case, caught = seeded_case(pair), Caught()
    terms = {"afterwards": "delete", "terms_with": "Leder", "terms_by": "2026-02-13"}
    prepared = pair.kommune.prepare(case, {**pair.answers(case), **terms})
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    caught.keep("følgeseddel.pdf", pair.kommune.cover(prepared.disclosure_id))
    for member, data in unpack(sealed.file.path, POLICE_SEED).items():
        caught.keep(member, data)
    police, day = pair.police, {"day": "2026-01-14"}
    bundle = police.receive(sealed.file.path).bundle_id
    police.write_receipt(bundle, "0700-1", str(pair.stick))
    caught.keep("kvittering.qr", police.receipt_code(bundle, "0700-1").data)
    police.answer(bundle, {"how": "phone", **day})
    police.journalise(bundle, {"number": "0700-1", **day})
    police.give_back(bundle, day, str(pair.stick))
    caught.keep("slettet.qr", police.word_code(bundle).data)
    police.write_word(bundle, str(pair.stick))
    for path in pair.stick.iterdir():
        caught.keep(path.name, path.read_bytes())
    require_clean(caught)


def test_nor_is_it_in_a_locked_pdf(pair: Pair) -> None:
    case, caught = seeded_case(pair), Caught()
    prepared = pair.kommune.prepare(case, {**pair.answers(case), "way": "locked_pdf"})
    first = pair.kommune.lock(prepared.disclosure_id, prepared.digest, str(pair.stick))
    again = pair.kommune.lock_again(prepared.disclosure_id, str(pair.stick))
    for made in (first, again):
        data = Path(made.file.path).read_bytes()
        caught.keep(made.file.name, data)
        reader = PdfReader(io.BytesIO(data))
        reader.decrypt(passphrase(made.words))
        caught.keep("indhold.txt", "\n".join(page.extract_text() for page in reader.pages))
        caught.keep("egne-data.txt", repr(dict(reader.metadata or {})))
        for name, parts in reader.attachments.items():
            caught.keep(name, b"".join(parts))
    assert [words for _, words in caught.texts() if "mathias" in words], "it was opened"
    require_clean(caught)


def test_nor_is_it_in_a_handover_on_paper(pair: Pair) -> None:
    case, caught = seeded_case(pair), Caught()
    prepared = pair.kommune.prepare(case, {**pair.answers(case), "way": "paper"})
    printed = pair.kommune.print_copies(prepared.disclosure_id, prepared.digest, 2)
    again = pair.kommune.print_again(prepared.disclosure_id)
    for copy in (*printed.copies, *again.copies):
        caught.keep(f"{copy.number}.pdf", copy.pdf)
    assert [words for _, words in caught.texts() if "mathias" in words]
    require_clean(caught)


def test_what_stands_somewhere_is_found_wherever_it_stands() -> None:
    """The positive control: one in each place in which the search looks."""
    (reporter, *_) = NEEDLES["reporter"]
    shell = Document(
        title=f"Om {reporter}", blocks=(Paragraph("Ring 20 99 88 77, Ida Papegø\u00adjesen"),),
        created=datetime(2026, 1, 14, tzinfo=UTC), page_label="{page} {pages}",
    )  # fmt: skip
    pdf = Caught()
    pdf.paint(shell)
    assert set(pdf.found()) == {"reporter", "third"}
    places = {where.partition(", ")[2] for where, words in pdf.texts() if reporter in words}
    assert "own data" in places
    for name, data in (
        (f"{reporter}.txt", b"-"),
        ("kalender.ics", b"SUMMARY:Om Kana\r\n rie"),
        ("case.json", b'{"name": "Ida Papeg\\u00f8jesen"}'),
        ("note.bin", "Kanarie".encode("utf-16-le")),
        ("pakke.zip", _zipped("brev.txt", b"610187-0901")),
    ):
        one = Caught()
        one.keep(name, data)
        assert one.found(), name
    assert readable("20 99 88-77") == "20998877"
    assert dict(inside("x", b"{broken"))["x, JSON"] == ""


def _zipped(name: str, data: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return made.getvalue()

"""A slip leaves on paper; later the log is compared with it."""

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.checkpoint import Checkpoint, origin_of, parse_note
from models.audit.leaf import Note
from models.documents.checkpoint_slip import Slip, compose_checkpoint_slip
from models.documents.document import every_word
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.kernel.text import plain
from models.office.office import User
from models.usecases.checkpoint_slip import (
    FORGED,
    NOT_A_NOTE,
    OTHER_VAULT,
    SIZE_NEEDED,
    WORDS_NEEDED,
    CheckNote,
    CheckSlip,
    Compared,
    Held,
    PrintSlip,
    SlipDue,
)
from storage.audit.checkpoints import sign_checkpoint
from storage.paper.pdf import paint
from storage.vault.words import load_words
from tests.office import PRACTICE, TestOffice
from tests.storage.audit.attacks import disarmed, drop, rework

SPELL = load_words().fingerprint
ADMIN = User(UserId("u-adm"), "AD", "Adam Demosen", Role.ADMINISTRATOR)


def note_of(office: TestOffice) -> str:
    row = office.database.sql.execute(
        "SELECT note FROM checkpoint ORDER BY size DESC"
    ).fetchone()
    assert row is not None
    return str(row[0])


@pytest.fixture
def printed(office: TestOffice) -> TestOffice:
    with office.begin() as work:
        for _ in range(9):
            work.note(Note(Act.CASE_VIEWED))
        work.commit()
    made = PrintSlip(office.begin, SPELL, plain, paint)()
    assert made.pdf.startswith(b"%PDF")
    return office


def test_the_slip_says_when_it_was_last_printed(office: TestOffice) -> None:
    due = SlipDue(office.begin)
    assert due().printed_at is None
    PrintSlip(office.begin, SPELL, plain, paint)()
    state = due()
    assert state.printed_at == office.clock.now()
    assert state.due_at is not None
    assert (state.due_at - state.printed_at).days == 7


def test_the_slip_holds_size_words_root_and_the_signed_note(printed: TestOffice) -> None:
    note = note_of(printed)
    checkpoint, _, _ = parse_note(note)
    words = SPELL(checkpoint.root)
    slip = Slip(checkpoint, note, words, PRACTICE, printed.clock.now())
    said = list(every_word(compose_checkpoint_slip(slip, plain)))
    assert {"9", " ".join(words), checkpoint.root.hex(), note} <= set(said)


def test_an_honest_log_holds_its_checkpoint_by_words_and_by_note(printed: TestOffice) -> None:
    by_words, by_note = CheckSlip(printed.begin, SPELL), CheckNote(printed.begin)
    checkpoint, _, _ = parse_note(note_of(printed))
    words = " ".join(SPELL(checkpoint.root)).upper().replace(" ", ",  ")
    with printed.begin() as work:
        work.note(Note(Act.CASE_VIEWED))
        work.commit()
    assert by_words(" 9 ", words) == Compared(Held.HELD, 9, 12)
    note = note_of(printed).replace("\n", "\r\n")
    assert by_note(f"\n{note}\n\n").held is Held.HELD


def test_a_changed_or_shorter_log_is_told(printed: TestOffice) -> None:
    note = note_of(printed)
    words = " ".join(SPELL(parse_note(note)[0].root))
    sql = disarmed(printed)
    sql.execute(
        "UPDATE log_leaf SET leaf = replace(leaf, 'case.viewed', 'case.moved') WHERE seq=3"
    )
    rework(sql)
    by_words, by_note = CheckSlip(printed.begin, SPELL), CheckNote(printed.begin)
    assert by_words("9", words).held is Held.CHANGED
    assert by_note(note).held is Held.CHANGED
    sql.execute("DELETE FROM checkpoint")
    drop(sql, "seq >= 4")
    rework(sql)
    assert by_words("9", words).held is Held.SHORTER


def test_what_is_missing_or_forged_is_refused(printed: TestOffice) -> None:
    by_words, by_note = CheckSlip(printed.begin, SPELL), CheckNote(printed.begin)
    other = Checkpoint(origin_of("x"), 9, bytes(32))
    forged = Checkpoint(origin_of(PRACTICE.vault_id), 9, bytes(32))
    for act, why, field in (
        (lambda: by_words("ni", "a b c d e f g h"), SIZE_NEEDED, "size"),
        (lambda: by_words("9", "et to tre"), WORDS_NEEDED, "words"),
        (lambda: by_note("hej"), NOT_A_NOTE, "note"),
        (lambda: by_note(sign_checkpoint(other, b"s" * 32)), OTHER_VAULT, "note"),
        (lambda: by_note(sign_checkpoint(forged, b"z" * 32)), FORGED, "note"),
    ):
        with pytest.raises(Refused) as caught:
            act()
        assert (caught.value.why, caught.value.field) == (why, field)


def test_an_administrator_prints_and_checks_nothing(office: TestOffice) -> None:
    begin = office.begin_as(ADMIN)
    for act in (SlipDue(begin), PrintSlip(begin, SPELL, plain, paint)):
        with pytest.raises(Refused):
            act()

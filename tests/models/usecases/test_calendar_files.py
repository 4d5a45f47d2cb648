"""Entries leave for Outlook, busy times come in: over a real database."""

import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.calendar.ics import lines
from models.calendar.ics.strange import StrangeFileError
from models.calendar.ics.writing import MOST
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import EntryId, UserId
from models.kernel.text import plain
from models.office.office import Actor
from models.usecases.calendar_files import (
    CHANGED,
    CHOOSE_SOME,
    ExportCalendar,
    ForgetBusyTimes,
    ReadBusyTimes,
    ShowBusyTimes,
)
from models.usecases.common import task
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.transitions import CatchUp
from storage.attachments.reading import open_source
from storage.queries.reads import SqlReads
from tests.casework import Opened, acts_of, answer, open_case, open_entries, register
from tests.colleagues import LEA, join
from tests.ics_files import GOOGLE, OUTLOOK, event, file_of
from tests.meetings import plan_meeting, wall
from tests.office import ANE, BO, TestOffice

DAY = date(2026, 1, 20)


def planned(office: TestOffice, case: Opened, hour: int = 10, place: str = "") -> EntryId:
    starts = at_wall_clock(DAY, hour)
    follow_up = FollowUp(
        case.case_id, EntryKind.MEETING, starts, starts + timedelta(hours=1), place
    )
    return PlanFollowUp(office.begin)(follow_up).entry_id


def exported(office: TestOffice, *entries: EntryId) -> str:
    return ExportCalendar(office.begin, plain)(entries).data.decode()


def line(words: str, name: str) -> list[str]:
    return [each for each in words.split("\r\n") if each.startswith(name)]


# --- out


def test_nothing_of_the_case_leaves_but_its_number(office: TestOffice) -> None:
    case = open_case(office, about_name="Freja Eksempel", about_age="25")
    made = exported(office, planned(office, case, place="Demosgade 39, st."))
    assert line(made, "SUMMARY") == ["SUMMARY:Infohus: meeting S-2026-0001"]
    for word in ("Freja", "Eksempel", "Demosgade", "LOCATION", "ORGANIZER", "ATTENDEE"):
        assert word not in made
    for key in (case.case_id, case.concern_id):
        assert key not in made


def test_it_is_logged_with_count_and_days_on_each_case(office: TestOffice) -> None:
    case, concern = open_case(office), register(office, about_name="Dawit Fiktiv")
    with office.begin() as work:
        *_, assess = work.entries.open_of_concern(concern)
        subjects = [
            work.cases.get(case.case_id).subject_id,
            work.concerns.get(concern).subject_id,
        ]
    made = ExportCalendar(office.begin, plain)(
        [planned(office, case), planned(office, case, 12), assess.id]
    )
    assert made.count == 3
    assert acts_of(office)[-1] == Act.CALENDAR_EXPORTED
    about = office.database.sql.execute(
        "SELECT kind, id FROM log_about WHERE seq = (SELECT max(seq) FROM log_leaf)"
    ).fetchall()
    assert set(about) == {
        ("case", case.case_id), ("person", subjects[0]),
        ("concern", concern), ("person", subjects[1]),
    }  # fmt: skip


def test_a_second_file_renews_the_first_and_a_moved_entry_keeps_its_name(
    office: TestOffice,
) -> None:
    case = open_case(office)
    entry, other = planned(office, case), planned(office, case, 14)
    first, again = exported(office, entry, other), exported(office, other, entry)
    assert line(first, "UID") == line(again, "UID")
    assert len(set(line(first, "UID"))) == 2
    assert entry not in first
    for at, hour in enumerate((11, 12), start=1):
        MoveEntry(office.begin)(Move(entry, at_wall_clock(DAY, hour), "Politiet kan ikke"))
        (entry,) = (
            each.id for each in open_entries(office, case.case_id) if each.origin == "moved"
        )
        moved = exported(office, entry)
        assert line(moved, "UID") == line(first, "UID")[:1]
        assert line(moved, "SEQUENCE") == [f"SEQUENCE:{at}"]


def test_a_meeting_of_no_case_keeps_its_name_when_it_is_moved(office: TestOffice) -> None:
    meeting = plan_meeting(office)

    def entries(kind: EntryKind) -> EntryId:
        with office.begin() as work:
            return next(
                each.id for each in work.entries.open_about(meeting) if each.kind is kind
            )

    first = exported(office, entries(EntryKind.MEETING), entries(EntryKind.INVITE))
    assert "SUMMARY:Infohus: meeting M-2026-0001" in first
    assert len(set(line(first, "UID"))) == 2
    with office.begin() as work:
        found = work.meetings.get(meeting)
        found.change(wall(29, 9), wall(29, 10), found.place, found.chair_id)
        work.meetings.save(found)
        work.note(Note(Act.MEETING_CHANGED, (found.topic,)))
        work.commit()
    moved = exported(office, entries(EntryKind.MEETING))
    assert line(moved, "UID")[0] in line(first, "UID")
    assert line(moved, "SEQUENCE") == ["SEQUENCE:1"]
    assert "DTSTART:20260129T080000Z" in moved


def test_what_came_to_rest_ended_or_was_hidden_meanwhile_does_not_leave(
    office: TestOffice,
) -> None:
    case, mine = open_case(office), open_case(office, about_name="Dawit Fiktiv")
    rests, done, hidden = (
        planned(office, case),
        planned(office, mine),
        planned(office, mine, 12),
    )
    CompleteEntry(office.begin)(Completion(done, "Aftalt"))
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    for entry in (rests, done, EntryId("x")):
        with pytest.raises(Refused) as refused:
            exported(office, entry, hidden)
        assert refused.value.why is CHANGED
    join(office, LEA)
    declared = Declared((Kind.CASE, mine.case_id), "En slægtning", successor=LEA.id)
    DeclareConflict(office.begin)(declared)
    with pytest.raises(Refused):
        exported(office, hidden)


def test_what_is_about_no_case_leaves_as_a_bare_deadline(office: TestOffice) -> None:
    with office.begin() as work:
        entry = task(
            work, EntryKind.PLAN_REVIEW, at_wall_clock(DAY, 9), origin="person",
            origin_at=work.now, owner=ANE.id,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    assert line(exported(office, entry.id), "SUMMARY") == ["SUMMARY:Infohus: deadline"]


def test_nothing_or_too_much_is_refused(office: TestOffice) -> None:
    with pytest.raises(Refused) as refused:
        exported(office)
    assert refused.value.why is CHOOSE_SOME
    with pytest.raises(Refused, match="500"):
        exported(office, *(EntryId(str(at)) for at in range(MOST + 1)))


# --- in


def reader(office: TestOffice) -> ReadBusyTimes:
    windows = {"Romance Standard Time": "Europe/Paris"}
    return ReadBusyTimes(office.begin, open_source, lambda name: windows.get(name, ""))


def busy(office: TestOffice, user: UserId = ANE.id) -> int:
    reads = SqlReads(office.database.sql, office.clock, Actor(ANE.id, ANE.role))
    now = office.clock.now()
    return len(reads.busy(user, now - timedelta(days=500), now + timedelta(days=500)))


def put(folder: Path, data: bytes) -> str:
    path = folder / "kalender.ics"
    path.write_bytes(data)
    return str(path)


def test_busy_times_come_in_and_a_second_file_takes_their_place(
    office: TestOffice, tmp_path: Path
) -> None:
    assert ShowBusyTimes(office.begin)() is None
    reader(office)(put(tmp_path, file_of(OUTLOOK)))
    assert busy(office) == 12
    office.wait(hours=1)
    reader(office)(put(tmp_path, file_of(GOOGLE)))
    assert busy(office) == 4
    shown = ShowBusyTimes(office.begin)()
    assert shown is not None
    assert (shown.at, shown.blocks) == (office.clock.now(), 4)
    assert acts_of(office)[-2:] == [Act.BUSY_READ, Act.BUSY_READ]


def test_no_word_of_the_file_is_in_the_vault(office: TestOffice, tmp_path: Path) -> None:
    reader(office)(put(tmp_path, file_of(OUTLOOK)))
    dump = repr(office.database.sql.execute("SELECT * FROM busy").fetchall())
    for word in ("Freja", "Vinterferie", "040000008200E0", "example"):
        assert word not in dump
    columns = office.database.sql.execute(
        "SELECT name FROM pragma_table_info('busy')"
    ).fetchall()
    assert [name for (name,) in columns] == ["user_id", "starts_at", "ends_at", "imported_at"]


def test_they_are_ones_own(office: TestOffice, tmp_path: Path) -> None:
    reader(office)(put(tmp_path, file_of(GOOGLE)))
    assert ShowBusyTimes(office.begin_as(BO))() is None
    assert busy(office, BO.id) == 0
    ForgetBusyTimes(office.begin)()
    assert busy(office) == 0
    assert acts_of(office)[-1] == Act.BUSY_FORGOTTEN


def test_a_strange_file_changes_nothing_and_the_log_has_the_line_alone(
    office: TestOffice, tmp_path: Path
) -> None:
    reader(office)(put(tmp_path, file_of(GOOGLE)))
    with pytest.raises(StrangeFileError):
        reader(office)(put(tmp_path, event("DTSTART:Freja Eksempel")))
    assert busy(office) == 4
    (words,) = office.database.sql.execute(
        "SELECT words FROM log_text ORDER BY seq DESC LIMIT 1"
    ).fetchall()[0]
    assert '"line":"6"' in words
    assert "Freja" not in words


def test_what_is_no_file_is_refused(office: TestOffice, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "nothing", tmp_path / "pipe"):
        with pytest.raises(Refused):
            reader(office)(str(path))


def test_a_file_without_end_is_not_read_to_its_end(
    office: TestOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.usecases.calendar_files.LARGEST", 3)
    monkeypatch.setattr(lines, "LARGEST", 3)
    with pytest.raises(StrangeFileError, match="10 MB"):
        reader(office)(put(tmp_path, b"x" * 5_000_000))


def test_past_busy_times_and_those_of_who_left_are_forgotten(
    office: TestOffice, tmp_path: Path
) -> None:
    reader(office)(put(tmp_path, file_of(GOOGLE)))  # January, March and April
    office.wait(days=70)  # the end of March: January is more than a month ago
    CatchUp(office.begin)()
    assert busy(office) == 3
    with office.database.transaction() as transaction:
        transaction.execute("UPDATE user_account SET left_at = '2026-01-01T00:00:00Z'")
        transaction.commit()
    CatchUp(office.begin)()
    assert busy(office) == 0

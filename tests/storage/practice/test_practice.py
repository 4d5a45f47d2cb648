"""The practice vault at 14.1.2026, 8.30: what stands in it, to the minute."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from models.calendar.entry import EntryKind
from models.cases.papers import Paper
from models.kernel.clock import COPENHAGEN, instant, local
from models.kernel.cpr import Cpr
from models.kernel.text import plain
from models.people.matching import Sought
from models.usecases.drafts import MyDrafts
from models.usecases.find_similar import FindSimilar, Found
from models.usecases.meeting_agenda import ShowMeeting
from models.usecases.office_hours import ShowOfficeTimes
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.open_visit import OpenVisit
from models.usecases.preview_visit_papers import PreviewVisitPapers
from storage.host import Host
from storage.practice import steps
from storage.practice.course_steps import DidOnPerson, OnPerson
from storage.practice.desk import Desk, take
from storage.practice.fill import fill, in_order
from storage.practice.passphrase import KOMMUNE_PASSPHRASE
from storage.practice.vaults import make_practice_vault
from storage.queries import calendar, today
from storage.repositories.sight import EVERYTHING
from storage.session import Outside, Session
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.system.randomness import SeededRandom
from storage.verify import verify_vault

INVENTED = {
    "Testesen", "Prøvegaard", "Prøvegård", "Eksempel", "Demosen", "Fiktiv", "Øvelund", "Attrap",
    "Skabelon",
}  # fmt: skip


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("practice") / "vault"
    make_practice_vault(folder, Outside(random=SeededRandom("practice")))
    return folder


@pytest.fixture
def session(filled: Path) -> Iterator[Session]:
    clock = PracticeClock(frozen=True)
    host = Host(Outside(random=SeededRandom("look"), practice_clock=lambda _: clock))
    host.look(str(filled))
    host.unlock("AØ", KOMMUNE_PASSPHRASE)
    assert host.session is not None
    yield host.session
    host.close()


def at(day: int, hour: int, minute: int = 0, *, month: int = 1) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=COPENHAGEN)


def due_of(session: Session, number: str) -> datetime:
    return instant(
        session.database.value(
            "SELECT due_at FROM concern WHERE number = :number", {"number": number}
        )
    )


def entries(session: Session, number: str) -> dict[str, str]:
    """Return what became of each kind of entry of a case or concern."""
    rows = session.database.sql.execute(
        "SELECT e.kind, e.status FROM entry AS e LEFT JOIN case_file AS f ON f.id = e.case_id "
        "LEFT JOIN concern AS c ON c.id = e.concern_id "
        "WHERE :number IN (f.number, c.number) ORDER BY e.rowid",
        {"number": number},
    ).fetchall()
    return {row[0]: row[1] for row in rows}


def similar(session: Session, name: str, cpr: str = "") -> Found:
    return FindSimilar(session.begin)(Sought(name, cpr))


def test_the_clock_stands_at_half_past_eight(filled: Path) -> None:
    host = Host(Outside(random=SeededRandom("clock")))
    host.look(str(filled))
    host.unlock("AØ", KOMMUNE_PASSPHRASE)
    assert host.session is not None
    assert (host.session.clock.now() - PRACTICE_START).total_seconds() < 60
    host.close()


def test_the_numbers_are_those_in_the_list_of_scenarios(session: Session) -> None:
    rows = session.database.sql.execute(
        "SELECT c.number, coalesce(f.number, ''), p.name FROM concern AS c "
        "LEFT JOIN case_file AS f ON f.id = c.case_id JOIN person AS p ON p.id = c.subject_id"
    ).fetchall()
    assert {(row[0], row[1], row[2]) for row in rows} == {
        ("H-2025-0001", "S-2025-0001", "Sofie Attrap"),
        ("H-2025-0002", "", "Hendrik Prøvegård"),
        ("H-2026-0001", "S-2026-0004", "Mathias Testesen"),
        ("H-2026-0002", "S-2026-0001", "Rune Demosen"),
        ("H-2026-0003", "S-2026-0002", "Jonas Attrap"),
        ("H-2026-0004", "", "Emil Skabelon"),
        ("H-2026-0005", "S-2026-0003", "Henrik Prøvegaard"),
        ("H-2026-0006", "S-2026-0005", "Freja Eksempel"),
        ("H-2026-0007", "", "Bilal Øvelund"),
        ("H-2026-0008", "", "Dawit Fiktiv"),
        ("H-2026-0009", "S-2026-0003", "Henrik Prøvegaard"),
    }
    listed = Path("resources/practice/scenarier.md").read_text(encoding="utf-8")
    table = listed.split("\n## ")[0]
    assert set(re.findall(r"[HS]-\d{4}-\d{4}", table)) == {
        number for row in rows for number in row[:2] if number
    }


def test_deadlines_run_from_monday_at_nine(session: Session) -> None:
    assert {number: local(due_of(session, number)) for number in (
        "H-2026-0001", "H-2026-0002", "H-2026-0003", "H-2026-0004", "H-2026-0005",
        "H-2026-0006", "H-2026-0007", "H-2026-0008", "H-2026-0009",
    )} == {
        "H-2026-0001": at(13, 9),
        "H-2026-0002": at(12, 9),
        "H-2026-0003": at(12, 9),
        "H-2026-0004": at(15, 9),
        "H-2026-0005": at(13, 9),
        "H-2026-0006": at(15, 9),
        "H-2026-0007": at(15, 9),
        "H-2026-0008": at(14, 9),
        "H-2026-0009": at(14, 9),
    }  # fmt: skip


def test_the_queue_is_lively(session: Session) -> None:
    desk = today.desk(session.database.sql, EVERYTHING, PRACTICE_START)
    shown = [(row.number, str(row.kind), local(row.due_at)) for row in desk.queue.rows]
    assert shown[:5] == [
        ("H-2026-0007", "after_call", at(12, 16)),
        ("S-2026-0003", "police_reminder", at(13, 14, 12)),
        ("S-2025-0001", "after_check", at(14, 9)),
        ("H-2026-0008", "assessment", at(14, 9)),
        ("S-2026-0002", "turns_18", at(14, 15)),
    ]
    assert desk.queue.overdue == 2
    assert [(row.number, local(row.due_at)) for row in desk.appointments] == [
        ("S-2026-0002", at(14, 13))
    ]


def test_each_child_has_a_track_of_its_own(session: Session) -> None:
    for number in ("H-2026-0001", "H-2026-0002", "H-2026-0003"):
        track = entries(session, number)
        assert (track["child_report"], track["assessment"]) == ("done", "done"), number
    assert "child_report" not in entries(session, "H-2026-0006")


def test_v1_is_ready_for_its_visit(session: Session) -> None:
    visit = session.database.value(
        "SELECT v.id FROM visit AS v JOIN case_file AS f ON f.id = v.case_id "
        "WHERE f.number = 'S-2026-0004' AND v.status = 'planned'"
    )
    view = OpenVisit(session.begin)(visit)
    assert all(gate.met for gate in view.gates)
    for paper in (Paper.PREPARATION, Paper.VISIT_SHEET):
        assert PreviewVisitPapers(session.begin, plain)(visit, paper).unmet == ()
    assert (local(view.starts_at), local(view.ends_at)) == (at(15, 15, 30), at(15, 16, 30))


def test_v3_rests_and_nothing_of_it_stands_open_but_the_question(session: Session) -> None:
    suspended = session.database.value(
        "SELECT suspended_at FROM case_file WHERE number = 'S-2026-0001'"
    )
    assert local(instant(suspended)) == at(12, 10, 22)
    still = {
        kind for kind, status in entries(session, "S-2026-0001").items() if status == "open"
    }
    assert still == {"still_suspended"}
    again = session.database.value(
        "SELECT due_at FROM entry WHERE kind = 'still_suspended' AND status = 'open'"
    )
    assert local(instant(again)) == at(13, 10, 22, month=4)


def test_v3_has_vanished_from_the_calendar(session: Session) -> None:
    sql = session.database.sql
    shown = calendar.entries_between(sql, EVERYTHING, at(1, 0), at(31, 0, month=12))
    assert "S-2026-0001" not in {row.number for row in shown}
    assert {"S-2026-0002", "S-2026-0003", "S-2026-0004", "S-2026-0005"} <= {
        row.number for row in shown
    }
    agenda = calendar.open_until(sql, EVERYTHING, at(31, 0, month=12))
    assert "S-2026-0001" not in {row.number for row in agenda}


def test_v4_waits_as_a_draft_with_the_field_in_focus(session: Session) -> None:
    (draft,) = MyDrafts(session.begin)()
    assert (draft.number, draft.form, draft.ask) == ("H-2026-0007", "after_call", False)
    with session.begin() as work:
        assert work.drafts.get(draft.id).focus == "protects"


@pytest.mark.parametrize("spelling", ["Dawit Fiktiv", "Daweet Fiktiv", "Dauit Fiktiv"])
def test_v5_is_found_in_every_spelling(session: Session, spelling: str) -> None:
    (found,) = similar(session, spelling).persons
    assert (found.name, found.linkable) == ("Dawit Fiktiv", False)
    assert [plain(reason).partition(":")[0] for reason in found.why] == ["similar name"]
    assert [local(each.received_at) for each in found.earlier] == [at(12, 9)]


def test_v6_was_visited_the_same_evening(session: Session) -> None:
    track = entries(session, "S-2026-0002")
    assert (track["home_visit"], track["visit_note"]) == ("done", "done")
    stage = session.database.value("SELECT stage FROM case_file WHERE number = 'S-2026-0002'")
    assert stage == "follow_up"


def test_v7_is_rejected_and_leaves_nothing_to_do(session: Session) -> None:
    state, ended = session.database.sql.execute(
        "SELECT state, ended_at FROM concern WHERE number = 'H-2026-0004'"
    ).fetchall()[0]
    assert (state, local(instant(ended))) == ("rejected", at(12, 15, 5))
    found_open = {k for k, v in entries(session, "H-2026-0004").items() if v == "open"}
    assert found_open == {"delete_due"}
    (found,) = similar(session, "Emil Skabelon").persons
    assert [(each.source, plain(each.outcome)) for each in found.earlier] == [
        (None, "rejected")
    ]


@pytest.mark.parametrize("spelling", ["Henrik Prøvegaard", "Hendrik Prøvegård"])
def test_v8_finds_what_came_before_under_both_spellings(
    session: Session, spelling: str
) -> None:
    found = similar(session, spelling)
    outcomes = {
        person.name: [(local(each.received_at).date().isoformat(), plain(each.outcome))
                      for each in person.earlier]
        for person in found.persons
    }  # fmt: skip
    assert outcomes == {
        "Henrik Prøvegaard": [
            ("2026-01-13", "taken up in a case"),
            ("2026-01-12", "taken up in a case"),
        ],
        "Hendrik Prøvegård": [("2025-12-09", "rejected")],
    }


def test_every_open_case_has_a_next_step(session: Session) -> None:
    without = session.database.sql.execute(
        "SELECT number FROM case_file AS f WHERE closed_at IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM entry AS e WHERE e.case_id = f.id AND e.status = 'open')"
    ).fetchall()
    assert without == []


def test_every_page_opens_and_its_sentences_are_whole(session: Session) -> None:
    told: list[str] = []
    concerns = session.database.sql.execute("SELECT id, state FROM concern").fetchall()
    for concern, state in concerns:
        view = OpenConcern(session.begin)(concern, "Øvelse" if state == "rejected" else "")
        assert view.content is not None
        told += [plain(line.sentence) for line in view.content.story]
    cases = session.database.sql.execute("SELECT id, closed_at FROM case_file").fetchall()
    for case, closed in cases:
        shown = OpenCaseView(session.begin)(case, "Øvelse" if closed else "")
        told += [plain(line.sentence) for line in shown.story]
    assert len(told) > 50
    assert not [sentence for sentence in told if "{" in sentence]


def test_the_log_verifies_and_tells_the_same_hours(filled: Path) -> None:
    report = verify_vault(filled, "AØ", KOMMUNE_PASSPHRASE)
    assert report.sound, report.as_json()
    assert report.parts["log"]["rows"] > len(in_order())


def test_log_times_never_go_back(session: Session) -> None:
    times = [
        row[0]
        for row in session.database.sql.execute(
            "SELECT json_extract(leaf, '$.at') FROM log_leaf ORDER BY seq"
        ).fetchall()
    ]
    assert times == sorted(times)
    assert instant(times[0]) == datetime(2025, 3, 31, 8, tzinfo=COPENHAGEN)


def everything_written() -> str:
    return json.dumps([str(step) for step in in_order()], ensure_ascii=False)


def test_no_number_could_be_a_real_one(session: Session) -> None:
    stored = {
        row[0]
        for row in session.database.sql.execute(
            "SELECT cpr FROM person WHERE cpr <> ''"
        ).fetchall()
    }
    typed = {
        re.sub(r"\D", "", found) for found in re.findall(r"\d{6}-?\d{4}", everything_written())
    }
    assert stored <= typed
    assert len(stored) == 6  # V4 is still a draft, V5 and V7 have none
    assert all(Cpr(number).replacement for number in typed)


def test_everybody_has_an_invented_name(session: Session) -> None:
    names = [
        row[0]
        for row in session.database.sql.execute("SELECT name FROM person_name").fetchall()
    ]
    relatives = [
        relative["name"]
        for step in in_order()
        if isinstance(step, steps.WroteUp | steps.BeganToWriteUp)
        for relative in step.answers.get("relatives", ())
        if isinstance(relative, dict)
    ]
    assert len(relatives) >= 6
    assert {name.split()[-1] for name in (*names, *relatives)} <= INVENTED


def test_an_unknown_step_or_a_missing_entry_is_a_bug(session: Session) -> None:
    desk = Desk(session.begin)
    with pytest.raises(TypeError, match="no way to take"):
        take("something", desk)  # type: ignore[arg-type]
    with session.begin() as work:
        case = work.cases.open_of_person(
            session.database.value("SELECT id FROM person WHERE name = 'Mathias Testesen'")
        )[0]
    desk.cases["v1"] = case.id
    with pytest.raises(LookupError, match="no open receipt"):
        desk.open_entry("v1", EntryKind.RECEIPT)


def test_only_a_practice_vault_on_its_own_clock_is_filled(session: Session) -> None:
    with pytest.raises(ValueError, match="only a practice vault"):
        fill(session, PracticeClock(frozen=True), lambda _: None)


def course(session: Session, number: str) -> list[tuple[str, str, str]]:
    """Return kind, type and state of what is on record of the course of a case."""
    rows = session.database.sql.execute(
        "SELECT r.kind, r.code, r.state FROM course_record AS r "
        "JOIN case_file AS f ON f.id = r.case_id WHERE f.number = :number ORDER BY r.rowid",
        {"number": number},
    ).fetchall()
    return [(row[0], row[1], row[2]) for row in rows]


def test_v1_has_asked_four_authorities_and_both_parents(session: Session) -> None:
    found = course(session, "S-2026-0004")
    assert [each[1] for each in found if each[0] == "invitation"] == [
        "social_under_18", "local_police", "ssp", "school",
    ]  # fmt: skip
    assert [each[2] for each in found if each[0] == "consent"] == ["given", "asked"]
    assert [each[2] for each in found if each[0] == "round"] == ["closed"]
    assert ("analysis", "", "begun") in found


def test_v3_has_a_decision_on_the_effort_that_ran(session: Session) -> None:
    assert [each for each in course(session, "S-2026-0001") if each[0] == "effort"] == [
        ("effort", "mentor_lab", "running")
    ]
    assert entries(session, "S-2026-0001")["effort_decision"] == "done"


def test_v6_has_efforts_from_the_answers_at_the_visit(session: Session) -> None:
    found = course(session, "S-2026-0002")
    assert {each[1:] for each in found if each[0] == "effort"} == {
        ("mentor_vink", "planned"), ("edu_guidance", "planned"), ("parent_coach", "running"),
    }  # fmt: skip
    assert ("offer", "psychologist", "declined") in found
    assert len([each for each in found if each[0] == "consent"]) == 3


def test_v8_was_declined_and_given_less_and_both_stand(session: Session) -> None:
    found = course(session, "S-2026-0003")
    assert [each[1:] for each in found if each[0] == "invitation"] == [
        ("social_psychiatry", "partly"), ("treatment_psychiatry", "declined"),
    ]  # fmt: skip
    assert [each[1] for each in found if each[0] == "exception"] == ["ask_others"]


def test_v9_is_closed_and_asked_after_today(session: Session) -> None:
    found = course(session, "S-2025-0001")
    assert len([each for each in found if each[0] == "effort_log"]) == 8
    assert {each[2] for each in found if each[0] == "effort"} == {"ended"}
    assert ("analysis", "", "done") in found
    due = session.database.value(
        "SELECT min(due_at) FROM entry AS e JOIN case_file AS f ON f.id = e.case_id "
        "WHERE f.number = 'S-2025-0001' AND e.kind = 'after_check' AND e.status = 'open'"
    )
    assert local(instant(due)) == at(14, 9)
    closed = session.database.value(
        "SELECT closed_at FROM case_file WHERE number = 'S-2025-0001'"
    )
    assert local(instant(closed)) == datetime(2025, 10, 14, 10, tzinfo=COPENHAGEN)


def test_somebody_was_advised_and_a_place_is_watched(session: Session) -> None:
    count = session.database.value
    assert count("SELECT count(*) FROM advice") == 1
    assert count("SELECT count(*) FROM milieu") == 1


def test_nobody_of_that_name_is_a_bug(session: Session) -> None:
    desk = Desk(session.begin)
    with session.begin() as work:
        person = session.database.value("SELECT id FROM person WHERE name = 'Freja Eksempel'")
        desk.cases["v2"] = work.cases.open_of_person(person)[0].id
    nobody = DidOnPerson(PRACTICE_START, "v2", OnPerson.CONSENT, "Ingen", {})
    with pytest.raises(LookupError, match="nobody"):
        take(nobody, desk)


def test_a_new_user_sees_closed_days_and_who_is_on_duty(session: Session) -> None:
    times = ShowOfficeTimes(session.begin)()
    assert times.version == 1
    assert len(times.duty) == 2
    assert not times.opening.works_on(date(2026, 5, 15))
    assert not times.opening.works_on(date(2026, 12, 24))
    assert times.opening.works_on(date(2026, 6, 5))


def test_a_meeting_comes_every_14_days_with_cases_that_wait(session: Session) -> None:
    with session.begin() as work:
        coming = work.meetings.coming(PRACTICE_START)
        first = min(coming, key=lambda each: each.starts_at)
        points = work.meetings.points(first.id)
        numbers = [work.cases.get(point.case_id).number for point in points]
    assert (first.number, len(coming)) == ("M-2026-0002", 6)
    assert local(first.starts_at) == at(28, 9)
    assert numbers == ["S-2026-0004", "S-2026-0005", "S-2026-0002"]
    shown = ShowMeeting(session.begin)(first.id)
    assert len([each for each in shown.participants if each.authority]) == 3
    assert local(shown.invite_by).date() == date(2026, 1, 21)


def test_the_meeting_on_v8_repeats_every_14_days(session: Session) -> None:
    days = session.database.sql.execute(
        "SELECT e.due_at FROM entry AS e JOIN case_file AS f ON f.id = e.case_id "
        "WHERE f.number = 'S-2026-0003' AND e.kind = 'meeting' AND e.series_id IS NOT NULL "
        "ORDER BY e.due_at LIMIT 3"
    ).fetchall()
    assert [local(instant(due)) for (due,) in days] == [
        datetime(2026, month, day, 10, tzinfo=COPENHAGEN)
        for month, day in ((1, 16), (1, 30), (2, 13))
    ]

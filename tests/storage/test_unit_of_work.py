"""All of it or none of it; nothing without a row in the log."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import NoReturn

import pytest
from sqlcipher3 import dbapi2

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind, EntryMade
from models.cases.case import Case, PoliceAnswer
from models.forms.answers import Value
from models.forms.definitions.call import CALL
from models.kernel.errors import EnvironmentFault
from models.kernel.events import Event, Kind
from models.kernel.ids import CaseId, ConcernId, DraftId, EntryId, PersonId, VisitId
from models.office.office import RULES
from models.people.person import Person
from models.ports.records import Draft, Happening, NotFoundError
from models.ports.work import Work, WorkEnds
from models.usecases.common import task
from storage.audit.log import AuditLog, verify_log
from storage.unit_of_work import UnloggedError, begin_work
from tests.calls import count, everything, registered
from tests.office import ANE, BO, TestOffice


def draft(office: TestOffice, key: str = "d") -> Draft:
    now = office.clock.now()
    return Draft(
        DraftId(key), ANE.id, CALL.key, CALL.version, "", "", {"words": "halvt"}, "words",
        now, now, now,
    )  # fmt: skip


ODD: dict[str, Value] = {
    "words": "NUL \x00, halv \ud83d, hel \U0001f600, æ",
    "signs": ["a"],
    "rows": [{"k": "v"}],
}
Step = Callable[[Work], object]


def a_task(work: Work) -> Entry:
    return task(
        work, EntryKind.OTHER, work.now, origin="person", origin_at=work.now, owner=ANE.id
    )


def a_task_with_a_fact(work: Work) -> None:
    entry = a_task(work)
    entry.events.append(EntryMade(entry))
    work.entries.save(entry)


def log(work: Work) -> None:
    work.note(Note(Act.SETTING_CHANGED, words="hemmeligt"))


def commit(work: Work) -> None:
    work.commit()


def fail(_: Work) -> NoReturn:
    raise ZeroDivisionError


CHANGES: dict[str, Step] = {
    "person": lambda work: work.people.add(Person(PersonId("p"), "Dawit")),
    "answers": lambda work: work.answers.add(CALL, (Kind.CONCERN, "h"), {}),
    "setting": lambda work: work.offices.set_setting("k", "v"),
    "entry": a_task,
}


def attempt(begin: Callable[[], AbstractContextManager[Work]], *steps: Step) -> None:
    with begin() as work:
        for step in steps:
            step(work)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_that_is_not_logged_is_a_bug_and_is_not_saved(
    office: TestOffice, change: str
) -> None:
    before = everything(office)
    with pytest.raises(UnloggedError, match="changed without a log row"):
        attempt(office.begin, CHANGES[change], commit)
    assert everything(office) == before


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_that_is_logged_is_saved_with_its_row(office: TestOffice, change: str) -> None:
    rows = count(office, "log_leaf")
    with office.begin() as work:
        CHANGES[change](work)
        work.note(Note(Act.SETTING_CHANGED))
        assert work.commit()
    assert count(office, "log_leaf") == rows + 1
    assert not list(verify_log(office.database.sql))


def test_an_error_on_the_way_saves_nothing(office: TestOffice) -> None:
    before = everything(office)
    with pytest.raises(ZeroDivisionError):
        attempt(office.begin, *CHANGES.values(), log, fail)
    assert everything(office) == before


def test_leaving_without_commit_saves_nothing(office: TestOffice) -> None:
    before = everything(office)
    with office.begin() as work:
        for change in CHANGES.values():
            change(work)
        work.note(Note(Act.SETTING_CHANGED))
    assert everything(office) == before


def test_a_log_that_cannot_be_written_stops_the_change(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(office)

    def full(*_: object) -> NoReturn:
        raise EnvironmentFault(*(CALL.title,) * 3)

    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "append", full)
        with pytest.raises(EnvironmentFault):
            registered(office)
    assert everything(office) == before
    assert registered(office).number == "H-2026-0001"


def test_a_log_that_fails_at_its_second_row_takes_the_first_back(
    office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(office)
    written: list[int] = []
    append = AuditLog.append

    def once(self: AuditLog, *rest: object) -> int:
        if written:
            raise dbapi2.DatabaseError
        written.append(append(self, *rest))  # type: ignore[arg-type]
        return written[0]

    monkeypatch.setattr(AuditLog, "append", once)
    with pytest.raises(dbapi2.DatabaseError):
        attempt(office.begin, log, log, commit)
    assert written == [0]
    assert everything(office) == before


def test_drafts_alone_need_no_row(office: TestOffice) -> None:
    with office.begin() as work:
        work.drafts.keep(draft(office))
        assert work.commit() == {(Kind.DRAFT, "d")}
    assert count(office, "log_leaf") == 0


def test_after_commit_it_is_over(office: TestOffice) -> None:
    with office.begin() as work:
        work.note(Note(Act.SEARCHED))
        assert work.commit() == frozenset()
        with pytest.raises(RuntimeError, match="over"):
            work.offices.set_setting("k", "v")
        with pytest.raises(RuntimeError, match="over"):
            work.commit()
    assert count(office, "log_leaf") == 1


def test_there_is_one_at_a_time(office: TestOffice) -> None:
    with office.begin(), pytest.raises(RuntimeError, match="open already"), office.begin():
        pass


def test_time_stands_still_inside_and_has_no_fractions(office: TestOffice) -> None:
    office.clock.advance(timedelta(microseconds=999_999))
    with office.begin() as work:
        first = work.now
        office.wait(hours=1)
        assert work.now == first
        assert first.microsecond == 0


def test_follow_ups_are_run_until_nothing_more_follows(office: TestOffice) -> None:
    seen: list[Event] = []

    def follow(event: Event, work: Work) -> None:
        seen.append(event)
        if len(seen) < 5:
            a_task_with_a_fact(work)

    attempt(_following(office, follow), a_task_with_a_fact, log, commit)
    assert len([each for each in seen if isinstance(each, EntryMade)]) == 5
    assert isinstance(seen[-1], WorkEnds), "what must hold is looked at last"
    assert count(office, "entry") == 5


def test_follow_ups_that_go_round_in_circles_are_a_bug_and_save_nothing(
    office: TestOffice,
) -> None:
    def follow(event: Event, work: Work) -> None:
        assert isinstance(event, EntryMade)
        event.entry.events.append(event)
        work.entries.save(event.entry)

    before = everything(office)
    with pytest.raises(RuntimeError, match="come to rest"):
        attempt(_following(office, follow), a_task_with_a_fact, log, commit)
    assert everything(office) == before


def _following(
    office: TestOffice, follow: Callable[[Event, Work], None]
) -> Callable[[], AbstractContextManager[Work]]:
    return partial(
        begin_work, office.database, replace(office.surroundings, follow=follow), RULES
    )


def test_what_is_not_there_is_not_found(office: TestOffice) -> None:
    with office.begin() as work:
        for get in (
            lambda: work.concerns.get(ConcernId("x")),
            lambda: work.cases.get(CaseId("x")),
            lambda: work.people.get(PersonId("x")),
            lambda: work.entries.get(EntryId("x")),
            lambda: work.visits.get(VisitId("x")),
            lambda: work.drafts.get(DraftId("x")),
        ):
            with pytest.raises(NotFoundError):
                get()
        assert work.answers.latest("call", (Kind.CONCERN, "x")) is None
        assert work.answers.history("call", (Kind.CONCERN, "x")) == ()


def test_drafts_are_their_owners_alone(office: TestOffice) -> None:
    with office.begin() as work:
        work.drafts.keep(draft(office))
        work.commit()
    with office.begin_as(BO)() as work:
        assert work.drafts.mine() == ()
        with pytest.raises(NotFoundError):
            work.drafts.get(DraftId("d"))
        work.drafts.remove(DraftId("d"))
        work.drafts.keep(draft(office))  # another's id: neither read nor overwritten
        work.commit()
    with office.begin() as work:
        assert work.drafts.get(DraftId("d")) == draft(office)
        assert work.drafts.mine() == (draft(office),)


def test_a_draft_keeps_what_was_typed_even_when_it_is_broken(office: TestOffice) -> None:
    with office.begin() as work:
        work.drafts.keep(replace(draft(office), answers=ODD))
        work.commit()
    with office.begin() as work:
        read = work.drafts.get(DraftId("d")).answers
    assert read == ODD | {"words": "NUL \x00, halv \ufffd, hel \U0001f600, æ"}


def test_the_newest_draft_comes_first(office: TestOffice) -> None:
    with office.begin() as work:
        for key in ("a", "b"):
            work.drafts.keep(draft(office, key))
        work.commit()
    office.wait(seconds=2)
    with office.begin() as work:
        later = draft(office, "a")
        work.drafts.keep(later)
        work.commit()
    with office.begin() as work:
        assert [one.id for one in work.drafts.mine()] == ["a", "b"]


def test_a_number_is_never_given_twice(office: TestOffice) -> None:
    given = [registered(office).number]
    with pytest.raises(ZeroDivisionError):
        attempt(office.begin, lambda work: work.offices.next_number("H"), fail)
    given.append(registered(office).number)
    office.database.execute("DELETE FROM happening")
    office.database.execute("DELETE FROM entry")
    office.database.execute("DELETE FROM concern")  # even when the last one is gone
    given.append(registered(office).number)
    assert given == ["H-2026-0001", "H-2026-0002", "H-2026-0003"]


def test_numbers_begin_anew_with_the_danish_year(office: TestOffice) -> None:
    office.clock.set(
        office.clock.now().replace(year=2026, month=12, day=31, hour=22, minute=59)
    )
    assert registered(office).number == "H-2026-0001"
    office.wait(minutes=1)  # 1 January, 0.00 in Denmark; still 31 December in UTC
    assert registered(office).number == "H-2027-0001"
    with office.begin() as work:
        assert work.offices.next_number("S") == "S-2027-0001"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET answers = '{}'",
        "UPDATE happening SET words = 'x'",
        "UPDATE happening SET at = '2026-01-01T00:00:00Z'",
        "UPDATE police_answer SET answer = 'wait'",
        "UPDATE log_leaf SET leaf = '{}'",
        "DELETE FROM log_leaf",
        "INSERT OR REPLACE INTO log_leaf SELECT seq, hash, '{}' FROM log_leaf WHERE seq = 0",
    ],
)
def test_what_was_said_stands(office: TestOffice, statement: str) -> None:
    registered(office)
    with office.begin() as work:
        case = office.surroundings.new_id()
        concern = work.concerns.of_person(_person(office))[0]

        work.cases.add(
            Case.open(
                CaseId(case), work.offices.next_number("S"), work.now,
                subject=concern.subject_id, owner=ANE.id, concern=concern.id,
            )
        )  # fmt: skip
        work.cases.add_police_answer(
            CaseId(case), PoliceAnswer.WAIT, given_by="x", given_at=work.now, called_back=True
        )
        work.story.add(Happening("note", work.now, case_id=CaseId(case), words="ord"))
        work.note(Note(Act.CASE_OPENED))
        work.commit()
    before = everything(office)
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        office.database.execute(statement)
    assert everything(office) == before


def _person(office: TestOffice) -> PersonId:
    return PersonId(office.database.value("SELECT id FROM person"))


def test_settings_are_the_offices_or_a_users(office: TestOffice) -> None:
    with office.begin() as work:
        work.offices.set_setting("k", "office")
        work.offices.set_setting("k", "ane", ANE.id)
        work.offices.set_setting("k", "ane again", ANE.id)
        work.note(Note(Act.SETTING_CHANGED))
        work.commit()
    with office.begin() as work:
        assert work.offices.setting("k") == "office"
        assert work.offices.setting("k", ANE.id) == "ane again"
        assert work.offices.setting("k", BO.id) is None
        assert work.offices.users() == (ANE,)
        assert work.offices.office().name == "Prøvekøbing Kommune"


def test_an_empty_database_has_no_office(office: TestOffice) -> None:
    office.database.execute("DELETE FROM office")
    with office.begin() as work, pytest.raises(NotFoundError):
        work.offices.office()

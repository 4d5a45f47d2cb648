import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from tests.support import AtOnce
from ui.jobs import CLOSE_PROGRAMS, NO_MEMORY, Job, Jobs, Report, Stopped

WHY = text("T", "No.")


def never(value: object) -> None:
    pytest.fail(f"called with {value!r}")


def raising(error: BaseException) -> Callable[[], NoReturn]:
    def work() -> NoReturn:
        raise error

    return work


def test_an_answer_comes_on_the_gui_thread(qtbot: QtBot) -> None:
    seen: list[tuple[object, object, object]] = []

    def then(worker: int) -> None:
        seen.append((worker, threading.get_ident(), threading.main_thread().ident))

    with ThreadPoolExecutor(1) as executor:
        jobs, owner = Jobs(executor), QObject()
        jobs.run(owner, threading.get_ident, then, never)
        qtbot.waitUntil(lambda: bool(seen))
    worker, here, main = seen[0]
    assert here == main != worker


def test_the_paper_executor_works_beside_the_database(qtbot: QtBot) -> None:
    started, seen = threading.Event(), list[str]()
    with ThreadPoolExecutor(1) as database, ThreadPoolExecutor(1) as paper:
        jobs, owner = Jobs(database, paper), QObject()
        jobs.run(owner, lambda: started.wait(5), lambda _: seen.append("database"), never)
        jobs.run_paper(owner, lambda: "paper", seen.append, never)
        qtbot.waitUntil(lambda: seen == ["paper"])
        started.set()
        qtbot.waitUntil(lambda: seen == ["paper", "database"])
    assert jobs.pending == 0


def test_a_refusal_goes_to_the_screen(at_once: AtOnce) -> None:
    jobs, owner, seen = Jobs(at_once), QObject(), list[Any]()
    jobs.crashed.connect(never)
    jobs.run(owner, raising(Refused(WHY, "words")), never, seen.append)
    assert [(refusal.why, refusal.field) for refusal in seen] == [(WHY, "words")]


def test_a_fault_goes_to_the_screen_or_else_to_the_window(at_once: AtOnce) -> None:
    jobs, owner, seen = Jobs(at_once), QObject(), list[Any]()
    fault = EnvironmentFault(WHY, WHY, WHY)
    jobs.faulted.connect(lambda found: seen.append(("window", found)))
    jobs.run(owner, raising(fault), never, never)
    jobs.run(owner, raising(fault), never, never, lambda found: seen.append(("screen", found)))
    assert seen == [("window", fault), ("screen", fault)]


def test_a_want_of_memory_is_a_sentence_and_no_bug(at_once: AtOnce) -> None:
    jobs, owner, seen = Jobs(at_once), QObject(), list[Any]()
    jobs.faulted.connect(lambda found: seen.append((found.happened, found.advice)))
    jobs.run(owner, raising(MemoryError()), never, never)
    assert seen == [(NO_MEMORY, CLOSE_PROGRAMS)]


def test_a_bug_goes_to_the_one_handler(at_once: AtOnce) -> None:
    jobs, owner, seen = Jobs(at_once), QObject(), list[Any]()
    bug = ZeroDivisionError()
    jobs.crashed.connect(seen.append)
    jobs.run(owner, raising(bug), never, never)
    assert seen == [bug]


def test_an_answer_whose_owner_is_gone_is_dropped_but_a_bug_is_heard(qtbot: QtBot) -> None:
    gate, seen = threading.Event(), list[Any]()
    with ThreadPoolExecutor(1) as executor:
        jobs = Jobs(executor)
        jobs.crashed.connect(seen.append)
        owner = QObject()
        jobs.run(owner, lambda: gate.wait(5), never, never)
        jobs.run(owner, raising(Refused(WHY)), never, never)
        bug = ValueError()
        jobs.run(owner, raising(bug), never, never)
        delete(owner)
        gate.set()
        qtbot.waitUntil(lambda: jobs.pending == 0)
    assert seen == [bug]


def test_work_is_counted_until_it_is_settled(at_once: AtOnce) -> None:
    jobs, owner, seen = Jobs(at_once), QObject(), list[Any]()
    jobs.idle_changed.connect(seen.append)
    jobs.run(owner, lambda: 1, lambda _: seen.append(jobs.pending), never)
    assert seen == [False, True, 0]


def test_long_work_tells_how_far_it_is(qtbot: QtBot) -> None:
    seen, gate = list[Any](), threading.Event()

    def work(report: Report) -> str:
        gate.wait(5)
        for done in range(1, 4):
            report(done, 3)
        return "made"

    with ThreadPoolExecutor(1) as executor:
        jobs, owner = Jobs(executor), QObject()
        job = jobs.run_long(owner, work, seen.append, never, paper=True)
        job.progressed.connect(lambda done, total: seen.append((done, total)))
        gate.set()
        qtbot.waitUntil(lambda: "made" in seen)
    assert seen == [(1, 3), (2, 3), (3, 3), "made"]


def test_long_work_stops_at_its_next_step_and_nothing_is_shown(qtbot: QtBot) -> None:
    steps, gate = list[int](), threading.Event()

    def work(report: Report) -> None:
        for done in range(100):
            report(done, 100)
            steps.append(done)
            gate.wait(5)

    with ThreadPoolExecutor(1) as executor:
        jobs, owner = Jobs(executor), QObject()
        jobs.crashed.connect(never)
        job = jobs.run_long(owner, work, never, never)
        qtbot.waitUntil(lambda: steps == [0])
        with qtbot.waitSignal(job.ended):
            job.cancel()
            assert job.cancelled
            gate.set()
    assert steps == [0]


def test_a_stopped_job_says_so_in_the_worker(qtbot: QtBot) -> None:
    job = Job()
    job.report(1, 2)
    job.cancel()
    with pytest.raises(Stopped):
        job.report(2, 2)


def test_answers_after_the_end_of_the_program_are_dropped(qtbot: QtBot) -> None:
    gate = threading.Event()
    with ThreadPoolExecutor(1) as executor:
        jobs, owner = Jobs(executor), QObject()
        jobs.run(owner, lambda: gate.wait(5), never, never)
        delete(jobs)
        gate.set()
    qtbot.wait(1)


def test_a_retired_owner_and_all_within_it_ask_and_hear_nothing_more(qtbot: QtBot) -> None:
    gate, seen, done = threading.Event(), list[Any](), list[str]()
    with ThreadPoolExecutor(1) as executor:
        jobs, desk, other = Jobs(executor), QObject(), QObject()
        page = QObject(desk)
        jobs.crashed.connect(seen.append)
        jobs.run(page, lambda: gate.wait(5), never, never)
        jobs.retire(desk)
        for owner in (desk, page):
            jobs.run(owner, lambda: done.append("retired"), never, never)
        bug = ValueError()
        jobs.run(other, raising(bug), never, never)
        jobs.run(other, lambda: "heard", seen.append, never)
        gate.set()
        qtbot.waitUntil(lambda: jobs.pending == 0)
    assert (seen, done) == ([bug, "heard"], [])


def test_after_the_end_a_timer_that_still_asks_is_dropped_quietly(at_once: AtOnce) -> None:
    jobs = Jobs(at_once)
    jobs.end()
    jobs.run(QObject(), never, never, never)  # type: ignore[arg-type]
    assert jobs.pending == 0


def test_long_work_is_stopped_where_something_must_not_wait(qtbot: QtBot) -> None:
    steps, gate, seen = list[int](), threading.Event(), list[str]()

    def work(report: Report) -> None:
        for done in range(100):
            report(done, 100)
            steps.append(done)
            gate.wait(5)

    with ThreadPoolExecutor(1) as executor:
        jobs, owner = Jobs(executor), QObject()
        jobs.run_long(owner, work, never, never)
        qtbot.waitUntil(lambda: steps == [0])
        jobs.stop_long()
        jobs.run(owner, lambda: "saved", seen.append, never)
        gate.set()
        qtbot.waitUntil(lambda: seen == ["saved"])
    assert steps == [0]

"""The call: on one screen, kept as one types, registered once."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from models.concerns.reporter import sealed_off
from models.forms.answers import CHOOSE_FROM_LIST
from models.forms.definitions.call import CALL
from models.forms.fields import ChoiceField, TextField
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.kernel.text import text
from models.people.matching import Sought
from models.ports.records import Draft
from models.usecases.find_similar import Found
from models.usecases.register_concern import Call, Registered
from models.usecases.save_draft import Half, Kept
from tests.calls import count
from tests.office import TestOffice
from tests.scenario_calls import V1, V5, V7, V8A, V8B, take_down
from tests.ui.front import Went, concern_acts, context_of, show
from ui.concerns.acts import ConcernActs
from ui.concerns.intake_view import IntakeView
from ui.concerns.same_person_panel import PAUSE_MS
from ui.jobs import Jobs
from ui.tour.hands import settle
from ui.tour.pages.concerns import CallPage

FAULT = EnvironmentFault(text("T", "disk"), text("T", "safe"), text("T", "do"))


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def acts(office: TestOffice) -> ConcernActs:
    return concern_acts(office)


@pytest.fixture
def call(qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs) -> CallPage:
    return opened(qtbot, office, went, acts)


def opened(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, draft: Draft | None = None
) -> CallPage:
    view = IntakeView(acts, context_of(office, went))
    if draft is not None:
        view.restore(draft)
    show(qtbot, view)
    return CallPage(view)


def only_draft(acts: ConcernActs) -> Draft:
    (row,) = acts.drafts()
    return acts.take_up(row.id).draft


def test_the_first_scenario_takes_no_more_than_25_acts(
    call: CallPage, office: TestOffice
) -> None:
    call.answer(V1)
    call.register()
    assert call.number() == "H-2026-0001 is registered"
    assert call.acts <= 25
    with office.begin() as work:
        (concern,) = work.concerns.of_person(_subject(office))
        stored = work.answers.latest("call", (Kind.CONCERN, concern.id))
    assert stored is not None
    assert stored.answers == sealed_off(V1)[0]
    assert concern.due_at - concern.received_at == timedelta(hours=24)


def _subject(office: TestOffice) -> Any:
    return office.database.sql.execute("SELECT id FROM person").fetchall()[0][0]


@pytest.mark.parametrize("answers", [{}, V1], ids=["empty", "full"])
def test_the_seven_questions_stand_on_one_screen(
    call: CallPage, answers: dict[str, Any], qtbot: QtBot
) -> None:
    call.answer(answers)
    settle()
    view = call.view
    assert view.page.body.verticalScrollBar().maximum() == 0
    for key in ("danger_now", "words", "about_name", "children_home", "severity", "agreed"):
        row = call.binding.row(key)
        foot = row.mapTo(view, QPoint(0, row.height())).y()
        assert row.isVisible()
        assert foot <= view.height(), key


def test_the_questions_come_in_the_order_of_the_call(call: CallPage) -> None:
    left = [call.binding.row(key) for key in ("danger_now", "words", "about_name")]
    right = [
        call.binding.row(key)
        for key in ("children_home", "reporter_type", "severity", "agreed")
    ]
    for column in (left, right):
        heights = [row.mapTo(call.view, QPoint(0, 0)).y() for row in column]
        assert heights == sorted(heights)
    assert left[0].mapTo(call.view, QPoint()).x() < right[0].mapTo(call.view, QPoint()).x()


def test_the_focus_begins_at_the_first_question(call: CallPage) -> None:
    assert call.binding.focused_key() == "danger_now"


def test_danger_brings_the_numbers_and_the_time(call: CallPage, office: TestOffice) -> None:
    notice = call.view.form.danger
    assert not notice.isVisible()
    call.answer({"danger_now": "yes"})
    assert notice.isVisible()
    call.view.form.called_now.click()
    assert call.shown("danger_called_at") == "08:30"
    call.answer({"danger_now": "no"})
    assert not notice.isVisible()
    assert "danger_called_at" not in call.view.form.answers()


@pytest.mark.parametrize(
    ("kind", "may", "said"),
    [
        ("private", True, "cannot promise"),
        ("asylum_centre", False, "Ask whether the centre has made its own reports"),
        ("relative", True, "cannot promise"),
        ("public_employee", False, "cannot be anonymous"),
        ("police", False, "function"),
        ("volunteer", True, "function"),
    ],
)
def test_who_calls_decides_what_is_asked_and_promised(
    call: CallPage, kind: str, may: bool, said: str
) -> None:
    assert not call.binding.row("reporter_name").isVisible()
    call.answer({"reporter_type": kind})
    assert call.binding.row("reporter_named").isVisible() is may
    assert call.binding.row("reporter_name").isVisible()
    assert said in call.view.form.promise.text()


def test_whoever_wishes_to_be_anonymous_leaves_no_name(
    call: CallPage, acts: ConcernActs
) -> None:
    call.answer({"reporter_type": "private", "reporter_name": "Bo Attrap"})
    call.answer({"reporter_named": "anonymous"})
    assert not call.binding.row("reporter_name").isVisible()
    call.pause()
    assert "reporter_name" not in only_draft(acts).answers


@pytest.mark.parametrize(
    ("severity", "line"),
    [
        ("now", "To be assessed now, at once."),
        ("h24", "To be assessed by: tomorrow at 8.30"),
        ("h48", "To be assessed by: Fri 16.01. at 8.30"),
        ("h72", "To be assessed by: Sat 17.01. at 8.30"),
    ],
)
def test_the_deadline_is_shown_at_once(call: CallPage, severity: str, line: str) -> None:
    assert call.deadline() == ""
    call.answer({"severity": severity})
    assert call.deadline() == line


def test_setting_the_receipt_back_moves_the_deadline(
    call: CallPage, office: TestOffice
) -> None:
    call.answer(V1)
    call.change_received(
        {"channel": "mail", "received_date": "13.01.2026", "received_time": "9.04"}
    )
    assert call.deadline() == "To be assessed by: today at 9.04"
    assert "yesterday at 9.04 · Mail" in call.view.page.subtitle.text()
    call.register()
    assert call.problems() == (
        "Write why the concern was received earlier, for example that the mail came on Saturday.",
    )
    call.answer({"received_reason": "Mailen kom i går"})
    call.register()
    assert "registered" in call.number()


def test_a_time_that_cannot_be_read_is_said_and_not_guessed(call: CallPage) -> None:
    call.answer({"severity": "h24"})
    call.change_received({"received_date": "32.13.2026"})
    assert call.deadline() == ""
    assert call.view.page.subtitle.text().startswith("Received: write the date and time")


def test_problems_stand_in_one_box_that_leads_to_the_fields(call: CallPage) -> None:
    call.register()
    assert call.problems() == (
        "Say whether anyone is in danger now.",
        "Write what the caller has seen or heard.",
        "Choose who is calling; it decides what we may promise.",
        "Choose how soon we must act.",
    )
    for at, key in enumerate(("danger_now", "words", "reporter_type", "severity")):
        call.follow_problem(at)
        assert call.binding.focused_key() == key
        assert call.binding.row(key).problem == call.problems()[at]


def test_a_problem_in_the_folded_rows_unfolds_them(call: CallPage) -> None:
    call.answer(V1)
    call.change_received({"received_time": "9.00"})
    call.view.received.change.setChecked(False)
    call.register()
    assert call.view.received.isVisible()
    call.follow_problem()
    assert call.binding.focused_key() == "received_time"


def test_a_child_and_a_public_employee_need_a_name(call: CallPage) -> None:
    call.answer({key: value for key, value in V1.items() if key != "reporter_name"})
    call.register()
    call.follow_problem()
    assert call.binding.focused_key() == "reporter_name"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_kommune_that_is_not_on_the_list_is_pointed_out(
    call: CallPage, office: TestOffice
) -> None:
    call.answer(V1)
    many = [(str(code), f"Kommune {code}") for code in range(101, 121)]
    call.binding.set_choices("about_kommune", many)
    combo = call.binding.editor("about_kommune").target()
    assert isinstance(combo, QComboBox)
    call.binding.focus("about_kommune")
    QTest.keyClicks(combo, "Lyngby eller deromkring")
    assert "about_kommune" not in call.view.form.answers()
    call.register()
    assert call.problems() == (CHOOSE_FROM_LIST.source,)
    assert call.binding.row("about_kommune").problem == CHOOSE_FROM_LIST.source
    assert count(office, "concern") == 0
    combo.setEditText("")
    call.register()
    assert call.number() == "H-2026-0001 is registered"


SAMPLES: dict[str, Any] = {
    "danger_now": "yes",
    "danger_called_at": "08:25",
    "about_cpr": "7403105907",
    "about_age": "15",
    "about_kommune": "999",
    "reporter_named": "named",
    "reporter_phone": "20304050",
    "channel": "mail",
    "received_date": "2026-01-13",
    "received_time": "09:04",
}
NEEDS = {
    "danger_called_at": {"danger_now": "yes"},
    "reporter_named": {"reporter_type": "private"},
    "reporter_name": {"reporter_type": "private"},
    "reporter_phone": {"reporter_type": "private"},
}


def sample(key: str) -> str:
    field = CALL.field(key)
    if key in SAMPLES:
        return str(SAMPLES[key])
    if isinstance(field, ChoiceField):
        return field.choices[-1][0]
    assert isinstance(field, TextField)
    return f"Ord til {key} æøå"


@pytest.mark.parametrize("key", [field.key for field in CALL.fields])
def test_every_field_is_noticed_kept_and_shown_again(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, key: str
) -> None:
    call = opened(qtbot, office, went, acts)
    call.view.received.unfold()
    call.answer(NEEDS.get(key, {}))
    call.answer({key: sample(key)})
    call.pause()
    draft = only_draft(acts)
    assert draft.answers[key] == sample(key)
    again = opened(qtbot, office, went, acts, draft)
    assert again.shown(key) == sample(key)
    assert again.binding.row(key).isVisible()
    assert again.view.form.answers() == draft.answers


def test_a_draft_is_kept_after_a_pause_and_said_quietly(
    call: CallPage, acts: ConcernActs, qtbot: QtBot
) -> None:
    assert call.draft_state() == ""
    call.answer({"words": "Halv sætn"})
    assert acts.drafts() == ()
    qtbot.waitUntil(lambda: bool(acts.drafts()), timeout=3000)
    assert call.draft_state() == "Draft saved 8.30"
    assert only_draft(acts).focus == "words"


def test_an_empty_form_leaves_no_draft(call: CallPage, acts: ConcernActs) -> None:
    assert call.view.keep_now() == ""
    assert acts.drafts() == ()


def test_one_call_is_one_draft(call: CallPage, acts: ConcernActs) -> None:
    for words in ("a", "ab", "abc"):
        call.answer({"words": words})
        call.pause()
    assert only_draft(acts).answers == {"words": "abc"}
    assert call.view.keep_now() == only_draft(acts).id


def test_leaving_the_page_keeps_what_was_typed(call: CallPage, acts: ConcernActs) -> None:
    call.answer({"words": "Halv"})
    call.view.hide()
    assert only_draft(acts).answers == {"words": "Halv"}


def test_a_draft_goes_on_at_its_field_and_its_time(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, call: CallPage
) -> None:
    call.answer(V1)
    call.binding.focus("severity_reason")
    call.pause()
    started = office.clock.now()
    office.wait(hours=3)
    again = opened(qtbot, office, went, acts, only_draft(acts))
    assert again.binding.focused_key() == "severity_reason"
    assert again.view.opened_at == started
    assert again.deadline() == "To be assessed by: tomorrow at 8.30"
    again.register()
    assert acts.drafts() == ()
    due = office.database.sql.execute("SELECT received_at, due_at FROM concern").fetchall()
    assert due == [("2026-01-14T07:30:00Z", "2026-01-15T07:30:00Z")]


def test_a_draft_discarded_elsewhere_is_kept_anew(call: CallPage, acts: ConcernActs) -> None:
    call.answer({"words": "a"})
    call.pause()
    acts.discard(only_draft(acts).id)
    call.answer({"words": "ab"})
    call.pause()
    assert only_draft(acts).answers == {"words": "ab"}


def test_a_full_disk_is_said_once_and_the_words_stay(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    def full(_half: Half) -> Kept:
        raise FAULT

    view = IntakeView(replace(acts, save_draft=full), context_of(office, went))
    show(qtbot, view)
    call = CallPage(view)
    faults: list[object] = []
    view._context.jobs.faulted.connect(faults.append)
    for words in ("a", "ab"):
        call.answer({"words": words})
        call.pause()
    assert faults == [FAULT]
    assert call.draft_state() == "The draft is not saved"
    assert call.shown("words") == "ab"


def test_pressing_register_twice_makes_one_concern(call: CallPage, office: TestOffice) -> None:
    call.answer(V1)
    call.register_by_mouse()
    call.register()
    call.view.send()
    assert office.database.sql.execute("SELECT count(*) FROM concern").fetchall() == [(1,)]


def test_pressing_twice_while_the_first_is_under_way_sends_once(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    sent: list[Call] = []
    go_on = Event()

    def slow(call: Call) -> Registered:
        sent.append(call)
        go_on.wait(5)
        return Registered(ConcernId("c"), "H-2026-0001", office.clock.now(), frozenset())

    def nothing(sought: Sought, besides: ConcernId | None = None) -> Found:
        return Found((), frozenset())

    def kept(half: Half) -> Kept:
        return Kept(half.draft or only, office.clock.now(), frozenset())

    only: Any = "d"
    with ThreadPoolExecutor(1) as pool:
        jobs = Jobs(pool)
        slowly = replace(acts, register=slow, matches=nothing, save_draft=kept)
        view = IntakeView(slowly, context_of(office, went, jobs))
        show(qtbot, view)
        call = CallPage(view)
        call.answer(V1)
        call.pause()
        call.register_by_mouse()
        call.register()
        go_on.set()
        settle(jobs)
        assert call.number() == "H-2026-0001 is registered"
    assert len(sent) == 1
    assert sent[0].draft == "d"


def test_a_failing_disk_lets_one_press_again(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    tries: list[Call] = []

    def first_fails(call: Call) -> Registered:
        tries.append(call)
        if len(tries) == 1:
            raise FAULT
        return acts.register(call)

    view = IntakeView(replace(acts, register=first_fails), context_of(office, went))
    show(qtbot, view)
    call = CallPage(view)
    call.answer(V1)
    call.register()
    assert call.number() == ""
    call.register()
    assert "registered" in call.number()


def test_another_refusal_is_said_in_the_box(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs
) -> None:
    def no(_call: Call) -> Registered:
        raise Refused(text("T", "Not you."))

    view = IntakeView(replace(acts, register=no), context_of(office, went))
    show(qtbot, view)
    call = CallPage(view)
    call.register()
    assert call.problems() == ("Not you.",)
    call.follow_problem()
    assert call.view.register.isEnabled()


def test_after_registering_it_says_what_is_left_and_what_to_tell(
    call: CallPage, went: Went
) -> None:
    call.answer(V1)
    call.register()
    seen = {
        one.property("text") for one in call.view.end.findChildren(QWidget) if one.isVisible()
    }
    assert {
        "Report on a child (underretning): at once.",
        "Assess the concern: by tomorrow at 8.30.",
        "Write up the rest after the call: by today at 16.00.",
        "We assess it by tomorrow at 8.30.",
    } <= seen
    call.go_on()
    assert went.to[-1][0] == "after_call"
    call.back_to_today()
    assert went.to[-1][0] == "show_today"


def test_a_draft_of_days_ago_promises_nothing_that_has_passed(
    call: CallPage, office: TestOffice
) -> None:
    call.answer(V1)
    office.clock.advance(timedelta(days=5))
    call.register()
    end = call.view.end
    seen = {one.property("text") for one in end.findChildren(QWidget) if one.isVisible()}
    assert {
        "Saved. The time to assess it has passed.",
        "Assess the concern: at once, its time has passed.",
        "Write up the rest after the call: at once, its time has passed.",
        "If anyone comes into danger, call 112.",
    } <= seen
    assert not any(str(words).startswith("We assess it by") for words in seen)


def test_an_adult_without_children_brings_no_report(call: CallPage) -> None:
    call.answer(V7)
    call.register()
    seen = {
        one.property("text") for one in call.view.end.findChildren(QWidget) if one.isVisible()
    }
    assert "Report on a child (underretning): at once." not in seen


@pytest.mark.parametrize("spelling", ["Dawit Fiktiv", "Daweet Fiktiv", "Dauit Fiktiv"])
def test_the_three_spellings_show_the_earlier_concern(
    call: CallPage, office: TestOffice, spelling: str
) -> None:
    take_down(office, V5)
    call.answer({"about_name": spelling})
    assert [one.name for one in call.possibly_same()] == ["Dawit Fiktiv"]


def test_both_earlier_concerns_show_while_the_name_is_typed(
    call: CallPage, office: TestOffice, acts: ConcernActs
) -> None:
    acts.reject(take_down(office, V8A), "Lukket efter telefonråd")
    take_down(office, V8B)
    call.answer({"about_name": "Henrik Prøvegaard"})
    shown = call.possibly_same()
    assert {one.name for one in shown} == {"Hendrik Prøvegård", "Henrik Prøvegaard"}
    lines = {one.property("text") for one in call.view.panel.findChildren(QWidget)}
    assert {"14.01.2026 · rejected", "14.01.2026 · Police · awaiting assessment"} <= lines


def test_the_panel_asks_after_a_pause_and_only_when_there_is_something_new(
    call: CallPage, office: TestOffice, qtbot: QtBot
) -> None:
    def searches() -> int:
        rows = office.database.sql.execute(
            "SELECT count(*) FROM log_leaf WHERE leaf LIKE '%person.matches%'"
        ).fetchall()
        return int(rows[0][0])

    call.answer({"about_name": "Dawit"})
    assert searches() == 0
    qtbot.waitUntil(lambda: searches() == 1, timeout=2000)
    call.answer({"words": "noget"})
    call.possibly_same()
    assert searches() == 1
    call.answer({"about_name": ""})
    assert call.possibly_same() == ()
    assert searches() == 1


def test_a_registered_call_does_not_find_itself(
    call: CallPage, office: TestOffice, qtbot: QtBot
) -> None:
    call.answer(V7)
    call.register()  # sooner than the panel's pause
    qtbot.wait(2 * PAUSE_MS)
    settle()
    acts = [
        row[0] for row in office.database.sql.execute("SELECT leaf FROM log_leaf").fetchall()
    ]
    assert any("concern.registered" in leaf for leaf in acts)
    assert not any("person.matches" in leaf for leaf in acts)
    assert call.view.panel.shown == ()


def test_a_refused_call_goes_on_searching(call: CallPage, qtbot: QtBot) -> None:
    call.answer({"about_name": "Dawit Fiktiv"})
    call.register()
    assert call.problems()
    qtbot.waitUntil(lambda: "No earlier" in call.view.panel.hint.text(), timeout=3000)


def test_a_number_half_typed_is_not_searched(call: CallPage, office: TestOffice) -> None:
    take_down(office, V8B)
    call.answer({"about_cpr": "610187-09"})
    assert call.possibly_same() == ()
    call.answer({"about_cpr": "610187-0901"})
    assert len(call.possibly_same()) == 1


@pytest.mark.parametrize("size", [(1240, 640), (810, 486), (560, 480)])
def test_it_can_be_used_at_every_size(call: CallPage, size: tuple[int, int]) -> None:
    call.view.resize(*size)
    settle()
    call.answer(V1)
    call.register()
    assert "registered" in call.number()


def test_everything_one_can_reach_has_a_name(call: CallPage) -> None:
    call.answer(V1)
    for one in call.view.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() and one.isEnabled():
            named = one.accessibleName() or one.property("text")
            above = one.parentWidget()
            inner = one.inherits("QScrollBar") or (above and above.inherits("QComboBox"))
            assert named or inner or one.objectName().startswith("qt_"), one

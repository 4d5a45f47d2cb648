"""After the call: sections with their state, kept as one types, finished with a check."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.forms.definitions.after_call import AFTER_CALL
from models.forms.fields import ChoiceField, ManyField, RowsField, TextField
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import ConcernId
from models.kernel.text import text
from models.usecases.complete_after_call import AfterCall
from tests.office import TestOffice
from tests.scenario_calls import V5, V8A, take_down
from tests.ui.front import Went, concern_acts, context_of, show
from ui.changes import Changed
from ui.concerns.acts import ConcernActs
from ui.concerns.after_call_view import AfterCallView
from ui.kit.rows_editor import RowsEditor
from ui.tour.hands import Stuck, press
from ui.tour.pages.concerns import AfterCallPage

FAULT = EnvironmentFault(text("T", "disk"), text("T", "safe"), text("T", "do"))


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def acts(office: TestOffice) -> ConcernActs:
    return concern_acts(office)


@pytest.fixture
def concern(office: TestOffice) -> ConcernId:
    return take_down(office, V5)


def opened(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, concern: ConcernId
) -> AfterCallPage:
    view = AfterCallView(acts, context_of(office, went), concern)
    show(qtbot, view)
    return AfterCallPage(view)


@pytest.fixture
def page(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, concern: ConcernId
) -> AfterCallPage:
    return opened(qtbot, office, went, acts, concern)


def test_it_begins_with_what_the_call_gave(page: AfterCallPage) -> None:
    assert page.shown("name") == "Dawit Fiktiv"
    assert page.view.words.text() == V5["words"]
    assert page.view.page.title.text() == "After the call · H-2026-0001"
    assert page.view.page.subtitle.text() == "To be finished by: today at 16.00"
    assert page.binding.focused_key() == "name"
    assert page.states() == {
        "identity": "Begun",
        "address": "Not begun",
        "family": "Not begun",
        "statements": "Not begun",
        "protects": "Not begun",
        "legal": "Not begun",
    }


def test_sections_are_done_when_one_says_so(page: AfterCallPage) -> None:
    for _ in AFTER_CALL.sections:
        page.next()
    assert set(page.states().values()) == {"Done"}
    assert page.view.finish.hasFocus()
    page.open("identity")
    page.answer({"cpr": "123"})
    assert page.states()["identity"] == "Begun"


def test_one_can_go_back_and_forth(page: AfterCallPage) -> None:
    assert not page.view.back.isVisible()
    page.open("statements")
    page.view.back.click()
    assert page.view.sections.selected() == "family"
    assert page.binding.focused_key() == "relatives"


def test_letters_that_paper_cannot_show_are_told_beside_the_name(page: AfterCallPage) -> None:
    written = QInputMethodEvent()
    written.setCommitString("محمد")
    QApplication.sendEvent(page.binding.editor("name").target(), written)
    assert "question mark" in page.hints()
    page.answer({"name": "Mohammed"})
    assert "question mark" not in page.hints()


@pytest.mark.parametrize(
    ("number", "hints"),
    [
        ("740310-5907", ["Born 14.03.2010, 15 years old.", "replacement number"]),
        ("610103-4901", ["Born 01.01.2003, 23 years old.", "old check digit"]),
        ("61010", []),
    ],
)
def test_the_number_is_read_while_it_is_typed(
    page: AfterCallPage, number: str, hints: list[str]
) -> None:
    page.answer({"cpr": number})
    assert page.view.hints.isVisible() is bool(hints)
    for hint in hints:
        assert hint in page.hints()


def test_earlier_concerns_show_beside_it_and_never_its_own(
    page: AfterCallPage, office: TestOffice
) -> None:
    take_down(office, V8A)
    page.view.panel.seek_now()
    assert not page.view.panel.shown
    page.answer({"name": "Henrik Prøvegaard"})
    page.view.panel.seek_now()
    assert "Hendrik Prøvegård" in {one.name for one in page.view.panel.shown}


SAMPLES: dict[str, Any] = {
    "cpr": "6101034901",
    "born": "2003-01-01",
    "postcode": "9990",
    "protection_until": "2026-12-31",
    "spellings": [{"spelling": "Dauit Fiktiv", "seen_in": "Brev"}],
    "relatives": [
        {
            "name": "Anne Testesen",
            "relation": "mother",
            "custody": "yes",
            "contact": "20304050",
            "reason": "Værge",
        }
    ],
    "statements": [
        {"mark": "observed", "said": "Viser film", "source": "Ansat", "when": "2026"}
    ],
}
NEEDS = {"protection_until": {"address_protected": "yes"}}


def sample(key: str) -> Any:
    if key in SAMPLES:
        return SAMPLES[key]
    match AFTER_CALL.field(key):
        case ChoiceField(choices=choices):
            return choices[-1][0]
        case ManyField(choices=choices):
            return [choices[0][0], choices[-1][0]]
        case TextField() | RowsField():
            return f"Ord til {key} æøå"
    raise AssertionError(key)


def section_of(key: str) -> str:
    return next(
        section.key for section in AFTER_CALL.sections if key in {f.key for f in section.fields}
    )


@pytest.mark.parametrize("key", [field.key for field in AFTER_CALL.fields])
def test_every_field_is_noticed_kept_shown_again_and_finished(
    qtbot: QtBot,
    office: TestOffice,
    went: Went,
    acts: ConcernActs,
    concern: ConcernId,
    key: str,
) -> None:
    page = opened(qtbot, office, went, acts, concern)
    page.open(section_of(key))
    page.answer(NEEDS.get(key, {}))
    page.answer({key: sample(key)})
    page.view.keep_now()
    again = opened(qtbot, office, went, acts, concern)
    assert again.shown(key) == sample(key)
    assert again.view.sections.selected() == section_of(key)
    again.finish()
    with office.begin() as work:
        latest = work.answers.latest("after_call", (Kind.CONCERN, concern))
    assert latest is not None
    assert latest.answers[key] == sample(key)
    once_more = opened(qtbot, office, went, acts, concern)
    assert once_more.shown(key) == sample(key)


def test_finishing_leads_to_the_concern_and_forgets_the_draft(
    page: AfterCallPage, went: Went, acts: ConcernActs, concern: ConcernId
) -> None:
    page.answer({"name": "Dawit Fiktiv Attrap"})
    page.view.keep_now()
    assert len(acts.drafts()) == 1
    page.finish()
    page.view.send()
    assert acts.drafts() == ()
    assert went.to[-1] == ("open_concern", concern)


def test_ctrl_s_keeps_the_draft(page: AfterCallPage, acts: ConcernActs) -> None:
    page.answer({"name": "Dawit F"})
    press(page.view, "Ctrl+S")
    assert len(acts.drafts()) == 1
    assert page.view.state.text() == "Draft saved 8.30"


def test_leaving_the_page_keeps_what_was_typed(page: AfterCallPage, acts: ConcernActs) -> None:
    page.answer({"name": "Dawit F"})
    page.view.hide()
    assert len(acts.drafts()) == 1


def test_what_is_called_done_is_so_after_a_break(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, concern: ConcernId
) -> None:
    page = opened(qtbot, office, went, acts, concern)
    page.next()
    page.view.keep_now()
    assert opened(qtbot, office, went, acts, concern).states()["identity"] == "Done"


def test_problems_lead_to_the_section_and_field(page: AfterCallPage) -> None:
    page.answer({"cpr": "610103"})
    page.open("statements")
    page.answer({"statements": [{"said": "Viser film"}]})
    page.open("legal")
    page.finish()
    assert page.problems() == (
        "Write ten digits, for example 010190-1234.",
        "Say whether it was observed, reported or assessed.",
    )
    assert page.view.sections.selected() == "identity"
    page.view.problems.links[1].click()
    assert page.view.sections.selected() == "statements"
    assert page.binding.focused_key() == "statements.0.mark"


def test_a_failing_disk_lets_one_press_again(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, concern: ConcernId
) -> None:
    tries: list[AfterCall] = []

    def first_fails(given: AfterCall) -> Changed:
        tries.append(given)
        if len(tries) == 1:
            raise FAULT
        if len(tries) == 2:
            raise Refused(text("T", "Not now."))
        return acts.complete(given)

    page = opened(qtbot, office, went, replace(acts, complete=first_fails), concern)
    faults: list[object] = []
    page.view._context.jobs.faulted.connect(faults.append)
    page.finish()
    assert faults == [FAULT]
    page.finish()
    assert page.problems() == ("Not now.",)
    page.finish()
    assert went.to[-1][0] == "open_concern"


def test_a_draft_that_cannot_be_kept_is_said(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, concern: ConcernId
) -> None:
    def full(_half: object) -> Any:
        raise FAULT

    page = opened(qtbot, office, went, replace(acts, save_draft=full), concern)
    page.answer({"name": "D"})
    page.view.keep_now()
    assert page.view.state.text() == "The draft is not saved"


def test_a_rejected_concern_cannot_be_written_up(
    qtbot: QtBot, office: TestOffice, went: Went, acts: ConcernActs, concern: ConcernId
) -> None:
    acts.reject(concern, "Grund")
    page = opened(qtbot, office, went, acts, concern)
    assert len(page.problems()) == 1
    page.view.send()
    assert page.view.keep_now() == ""


def around(page: AfterCallPage) -> list[dict[str, str]]:
    editor = page.binding.editor("relatives")
    assert isinstance(editor, RowsEditor)
    return editor.value()


def test_those_around_are_added_by_one_press_each(page: AfterCallPage) -> None:
    page.open("family")
    page.add_ready("relatives", "Mother", {"name": "Anne Testesen"})
    page.answer(shared_custody="yes")
    page.add_ready("relatives", "Father", {"name": "Jan Prøvegaard"})
    page.add_ready("relatives", "Sibling", {"name": "Ida Testesen"})
    page.add_ready("relatives", "Third party", {"name": "Noah"})
    with pytest.raises(Stuck):
        page.add_ready("relatives", "Uncle")
    rows = around(page)
    assert [row.get("custody", "") for row in rows] == ["yes", "yes", "", ""]
    assert all(row["reason"] for row in rows)
    assert "relation" not in rows[-1]


def test_what_was_said_of_custody_stays(page: AfterCallPage) -> None:
    page.open("family")
    page.add_ready("relatives", "Mother", {"name": "Anne", "custody": "no"})
    page.add_ready("relatives", "Father", {"name": "Jan"})
    page.answer(shared_custody="yes")
    editor = page.binding.editor("relatives")
    assert isinstance(editor, RowsEditor)
    editor.entries[1].parts["custody"].set_value("")
    page.answer(shared_custody="yes", relatives=({"name": "En nabo"},))
    rows = around(page)
    assert [row.get("custody", "") for row in rows] == ["no", "", ""]
    page.answer(shared_custody="no")
    page.answer(shared_custody="yes")
    assert around(page)[1]["custody"] == "yes"


def test_the_callers_words_are_taken_in_as_a_statement(page: AfterCallPage) -> None:
    page.open("statements")
    page.add_ready("statements", "The caller's words")
    assert page.shown("statements") == [
        {
            "mark": "reported",
            "said": V5["words"],
            "source": "Club, housing or other professional",
            "when": "2026-01-14",
        }
    ]

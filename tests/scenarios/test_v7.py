"""Scenario 7: a concern without ground is rejected on day 1, kept shortly, and leaves no content."""

from datetime import date
from typing import Final

import pytest

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from models.forms.definitions.shipped import SHIPPED
from models.kernel.clock import local
from models.kernel.text import plain
from tests.scenarios import course
from tests.scenarios.walk import Walk
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.kit.dialogs import Confirm
from ui.search.search_box import SearchBox
from ui.settings.office_cards import OfficeCards
from ui.today.today_view import TodayView
from ui.tour.hands import click
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.concerns import CallPage, ConcernDesk
from ui.tour.pages.search import SearchPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Said of any menu that opens offscreen."""

WORDS: Final = "Emil har fået skæg, bytter bøger med nye venner og siger ikke hej mere."
NUMBER: Final = "20998877"
CALL: Final[dict[str, Value]] = {
    "danger_now": "no",
    "words": WORDS,
    "about_name": "Emil Skabelon",
    "about_cpr": "631204-9897",
    "about_age": "21",
    "about_minor": "no",
    "about_kommune": "999",
    "children_home": "no",
    "reporter_type": "private",
    "reporter_named": "anonymous",
    "reporter_phone": NUMBER,
    "severity": "h72",
    "severity_reason": "Intet om vold, trusler eller ulovligheder.",
}
WHY: Final = "Lovlig livsførelse. Intet peger på kriminalitet med ekstremistisk motiv."
BELIEF: Final = ("religion", "religious", "faith", "belief", "muslim", "mosque", "beard")


def test_a_concern_without_ground(walk: Walk) -> None:
    rejected(walk)
    put_away(walk)
    asked_who_looked(walk)
    got_access(walk)
    read_with_a_reason(walk)
    deleted_when_it_is_due(walk)
    walk.require_whole_log()


def rejected(walk: Walk) -> None:
    """Day 1: with the police coordinator by phone; a short reason, and nobody else is asked."""
    walk.call(CALL)
    CallPage(walk.on(IntakeView)).back_to_today()
    desk = opened(walk)
    desk.see_earlier()
    desk.press("reject")
    walk.settle()
    dialog = desk.page.dialog
    assert dialog is not None
    sheet = SheetPage(dialog)  # type: ignore[arg-type]
    sheet.save()
    assert sheet.problems() == ("Write in a sentence why it is rejected.",)
    for words in (course.read_on(dialog), *every_question()):
        assert not any(each in words.casefold().split() for each in BELIEF), words
    sheet.answer(model="coordinators", why=WHY)
    assert sheet.answers()["took_part"] == ["coordinator", "police_coordinator"]
    sheet.save()
    walk.settle()
    course.taken(sheet)
    assert walk.rows("SELECT count(*) FROM course_record") == [(0,)], "no round"
    assert walk.rows("SELECT count(*) FROM disclosure") == [(0,)], "nobody was asked"
    assert walk.rows("SELECT count(*) FROM case_file") == [(0,)]


def every_question() -> tuple[str, ...]:
    """Return every label of every form about a concern: none asks what somebody believes."""
    fields = (field for form in SHIPPED.values() for field in form.fields)
    return tuple(plain(field.label) for field in fields)


def put_away(walk: Walk) -> None:
    """Until it is deleted it is a date and "rejected": on its page, in search, and in I dag."""
    page = walk.on(ConcernPage)
    shown = course.read_on(page)
    assert "12.01.2026 · rejected" in shown
    assert "To be deleted, or decided upon again, on 12.07.2026." in shown
    nothing_of_it(shown)
    walk.unlock("2026-04-15", "10:00")
    today = course.today(walk)
    assert course.queued(walk) == (EntryKind.DELETE_DUE,), "the period runs by itself"
    assert today.who() == ("Put away",)
    nothing_of_it(course.read_on(today.view))
    walk.press("Ctrl+K")
    search = SearchPage(walk.desk.findChildren(SearchBox)[0])
    search.seek("H-2026-0001")
    walk.settle()
    found = course.read_on(search.box)
    assert "Received 12.01.2026 · rejected" in found
    assert WORDS not in found
    search.escape()


def asked_who_looked(walk: Walk) -> None:
    """In April Emil asks for access: a paper with dates and acts, and no trace of the neighbour."""
    desk = opened(walk)
    desk.press("citizen_extract")
    walk.settle()
    words = " ".join(walk.paper(desk.page.extract.paper).split())
    assert "Who has used your information, when and for what" in words
    assert "the concern H-2026-0001" in words
    assert words.count("12.01.2026") >= 2
    for hidden in (NUMBER, "Private person", "neighbour", "Ane Øvelund"):
        assert hidden not in words


def got_access(walk: Walk) -> None:
    """The request has a month; the answer tells what is held, and of the neighbour nothing."""
    desk = opened(walk)
    desk.press("insight")
    walk.settle()
    asked = desk.insight()
    asked.answer({"identity": "MitID"})
    asked.save()
    walk.settle()
    assert course.queued(walk) == (EntryKind.INSIGHT, EntryKind.DELETE_DUE)
    row = course.today(walk).queue()[0]
    assert local(row.due_at).date() == date(2026, 5, 15)
    desk = opened(walk)
    desk.press("insight")
    walk.settle()
    answer, answering = desk.insight(), desk.page.insight.answering
    assert answering is not None
    answer.answer({"concern": f"Ring til {NUMBER}: at du har fået nye venner."})
    answer.save()
    walk.settle()
    assert "Who turned to us stands here" in answer.problems()[0]
    answer.answer({"concern": "At du ser anderledes ud og har fået nye venner."})
    answer.save()
    walk.settle()
    words = " ".join(walk.paper(answering.paper).split())
    for told in (
        "Your information with the Infohus",
        "H-2026-0001",
        WHY,
        "rejected",
        "12.07.2026",
    ):
        assert told in words, told
    for hidden in (
        NUMBER,
        "Private person",
        "neighbour",
        "Nabo",
        "Ane Øvelund",
        "Emil Skabelon",
    ):
        assert hidden not in words, hidden
    assert course.queued(walk) == (EntryKind.DELETE_DUE,)


def read_with_a_reason(walk: Walk) -> None:
    """What it holds is read for a reason, which stands in the log."""
    desk = opened(walk)
    desk.press("read_closed")
    assert "Write the reason in a few words." in course.read_on(desk.page)
    desk.read_closed("Emil søger indsigt")
    walk.settle()
    shown = course.read_on(desk.page)
    assert WORDS in shown
    assert WHY in shown
    assert NUMBER not in shown, "the number is sealed"
    assert "The identity is sealed: a call-back number." in shown
    assert ("Emil søger indsigt",) in walk.rows("SELECT words FROM log_text")


def deleted_when_it_is_due(walk: Walk) -> None:
    """On 12 July it is deleted; then the program shows that something was, and nothing of it."""
    walk.unlock("2026-07-13", "09:00")
    today = course.today(walk)
    today.open_row(0)
    desk = ConcernDesk(walk.on(ConcernPage))
    desk.press("delete_concern")
    assert isinstance(desk.page.question, Confirm)
    click(desk.page.question.yes)
    walk.settle()
    assert course.queued(walk) == (EntryKind.COUNTERSIGN,), (
        "it did not wait for a second person"
    )
    nothing_of_it(course.read_on(walk.on(TodayView)))
    walk.press("Ctrl+K")
    search = SearchPage(walk.desk.findChildren(SearchBox)[0])
    for words in ("H-2026-0001", "Emil Skabelon", "6312049897"):
        search.seek(words)
        walk.settle()
        assert search.titles() == (), words
    search.escape()
    walk.desk.go("settings")
    walk.settle()
    card = walk.desk.page.findChildren(OfficeCards)[0].deleted  # type: ignore[union-attr]
    proof = course.read_on(card)
    assert "A concern · today at 9.00 · Ane Øvelund" in proof
    nothing_of_it(proof)
    everything = "\n".join(
        str(row)
        for (table,) in walk.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for row in walk.rows(f'SELECT * FROM "{table}"')  # noqa: S608 - names of tables
    )
    for gone in (WORDS, "Skabelon", WHY, "Emil søger indsigt", NUMBER):
        assert gone not in everything, gone


def opened(walk: Walk) -> ConcernDesk:
    """Open the concern from I dag."""
    walk.desk.go("today")
    walk.on(TodayView)
    course.today(walk).open_row(0)
    walk.settle()
    return ConcernDesk(walk.on(ConcernPage))


def nothing_of_it(shown: str) -> None:
    """Neither who it was about nor what was said, nor who called."""
    for hidden in (WORDS, WHY, "Skabelon", "21 years", "ES,", NUMBER):
        assert hidden not in shown, hidden

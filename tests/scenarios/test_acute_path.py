"""112 is called first: how few acts it takes to have it registered, and that nothing delays it."""

from datetime import timedelta

from models.calendar.entry import EntryKind
from models.calendar.rows import QueueRow
from tests.scenarios.walk import Walk
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.today.today_view import TodayView
from ui.tour.pages.concerns import CallPage
from ui.tour.pages.given import GivenDesk
from ui.tour.pages.today import TodayPage

CALL = {
    "danger_now": "yes",
    "danger_called_at": "09:00",
    "words": "Han står i gården med en økse og råber navne op.",
    "about_name": "Rune Demosen",
    "about_age": "31",
    "about_minor": "no",
    "about_kommune": "999",
    "children_home": "no",
    "reporter_type": "volunteer",
    "reporter_named": "named",
    "reporter_name": "Vicevært Fiktiv",
    "reporter_phone": "20304060",
    "severity": "now",
    "severity_reason": "Han har en økse.",
}
TOLD = {
    "called": "112",
    "said": "Hvor han er, og at han har en økse.",
    "why": "Der var fare for liv.",
}


def acute(walk: Walk) -> list[QueueRow]:
    """What Today asks to be registered."""
    view = walk.go("today", TodayView)
    return [row for row in TodayPage(view).queue() if row.kind is EntryKind.REGISTER_ACUTE]


def test_from_the_call_to_the_register_in_a_few_acts(walk: Walk) -> None:
    walk.press("Ctrl+N")
    call = CallPage(walk.on(IntakeView))
    call.answer(danger_now="yes")
    said = walk.words(call.view)
    assert "Call 112 now, not acute: 114. Write afterwards." in said
    assert walk.rows("SELECT count(*) FROM disclosure") == [(0,)]  # nothing asks for a basis
    call.answer(CALL)
    call.possibly_same()
    call.register()
    walk.settle()
    assert not call.problems(), call.problems()
    begun = walk.acts
    (row,) = acute(walk)
    assert row.due_at - walk.now <= timedelta(hours=24)
    view = walk.on(TodayView)
    view.queue.opened.emit(row)  # Enter on the row
    page = walk.on(ConcernPage)
    sheet = GivenDesk.on(page).acute()
    sheet.answer(TOLD)
    sheet.save()
    walk.settle()
    assert not walk.open_forms()
    # one place, one row, one button, three answers (day and hour stand there), one verb
    assert walk.acts - begun + 1 + 1 + len(TOLD) + 1 <= 7
    assert acute(walk) == []
    found = walk.rows("SELECT basis, way, state, to_authority FROM disclosure")
    assert [each[:3] for each in found] == [("alarm", "spoken", "handed_over")]

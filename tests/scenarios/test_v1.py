"""V1: a boy of fifteen, a list with three given names, two clocks and two parents with custody."""

from typing import Final

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from tests.scenarios.walk import Walk
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.tour.pages.concerns import AfterCallPage, CallPage, ConcernDesk

CALL: Final[dict[str, Value]] = {
    "danger_now": "no",
    "words": (
        "Mathias har holdt op med håndbold og deler memer, der hylder vold. Han har tegnet et "
        "symbol på skolebordet og sagt, at de skal have en lærestreg. Læreren har set en liste "
        "med tre fornavne. Forældrene har delt forældremyndighed; faren bor i en anden kommune."
    ),
    "about_name": "Mathias Testesen",
    "about_cpr": "7403105907",
    "children_home": "yes",
    "reporter_type": "public_employee",
    "reporter_name": "UU-vejleder",
    "reporter_phone": "20123456",
    "severity": "h24",
    "severity_reason": "Læreren har set en liste med tre fornavne.",
    "agreed": "Vejlederen taler ikke selv med Mathias om det. Vi ringer tilbage i morgen.",
}
THREE: Final = ("Oskar", "Noah", "Malthe")


def test_v1(walk: Walk) -> None:
    print("call", _call(walk))
    _after(walk)
    print("whole", walk.acts)


def _call(walk: Walk) -> int:
    walk.call(CALL)
    assert walk.acts <= 25
    return walk.acts


def _after(walk: Walk) -> None:
    CallPage(walk.on(IntakeView)).go_on()
    page = AfterCallPage(walk.on(AfterCallView))
    page.open("family")
    for words, name in (
        ("Mother", "Anne Testesen"),
        ("Father", "Jan Prøvegaard"),
        ("Sibling", "Ida Testesen"),
        *(("Third party", name) for name in THREE),
    ):
        page.add_ready("relatives", words, {"name": name})
    page.answer(shared_custody="yes")
    page.open("statements")
    page.add_ready("statements", "The caller's words")
    page.answer(
        statements=(
            {"mark": "observed", "said": "Har set en liste.", "source": "Læreren", "when": "2026"},
        )
    )
    page.open("legal")
    page.answer(purpose="prevention", basis="rpl115-1-1", in_scope="yes")
    page.possibly_same()
    page.finish()
    walk.settle()
    walk.acts += page.acts + 1
    assert not page.problems(), page.problems()
    walk.further()

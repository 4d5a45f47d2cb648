"""Scenario 5: an asylum centre, a birthday as stated, three spellings, and a move."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QAbstractButton

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from models.kernel.ids import ConcernId
from models.visits.hidden import NO_THIRD_PARTY
from tests.scenarios import steps
from tests.scenarios.walk import Walk
from ui.cases.closing_page import ClosingPage
from ui.cases.people_page import PeoplePage
from ui.child.child_page import ChildPage
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.forms.form_sheet import FormSheet
from ui.handover.transfer_page import TransferPage
from ui.language import say
from ui.search.search_box import SearchBox
from ui.tour.hands import click
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.child import ChildScreen
from ui.tour.pages.closing import ClosingScreen
from ui.tour.pages.concerns import CallPage
from ui.tour.pages.search import SearchPage
from ui.tour.pages.transfer import TransferScreen
from ui.visits.visits_page import VisitsPage

K = EntryKind
Answers = dict[str, Value]
VICTIMS: Final = ("Yonas Fiktiv", "Samuel Attrap")

CALL: Final[Answers] = {
    "danger_now": "no",
    "words": "Han chikanerer to beboere, kræver at de følger hans regler, og viser film med "
    "henrettelser.",
    "about_name": "Dawit Fiktiv",
    "about_age": "23",
    "about_minor": "no",
    "about_kommune": "999",
    "children_home": "no",
    "reporter_type": "volunteer",
    "reporter_named": "named",
    "reporter_name": "Operatøren på center Øvelse",
    "reporter_phone": "20304060",
    "severity": "h48",
    "severity_reason": "Chikane mod to beboere",
}
AFTER: Final[dict[str, Answers]] = {
    "identity": {
        "spellings": (
            {"spelling": "Daweet Fiktiv", "seen_in": "Brev i december"},
            {"spelling": "Dauit Fiktiv", "seen_in": "Brev fra klinikken"},
        ),
        "born": "01.01.2003",
        "born_kind": "stated",
    },
    "family": {"relatives": tuple({"name": name, "reason": "Chikaneret"} for name in VICTIMS)},
    "legal": {"purpose": "prevention", "basis": "rpl115-1-1", "in_scope": "unclear"},
}
POUL: Final = "Poul Attrap, polititovholder"
MAY_CONTINUE: Final[Answers] = {
    "answer": "may_continue", "given_by": POUL, "called_back": "yes",
}  # fmt: skip
TALK: Final[Answers] = {
    "visit_date": "15.01.2026",
    "starts": "10.00",
    "ends": "11.00",
    "place_kind": "other",
    "place": "Center Øvelse",
    "basis": "rpl115-1-1",
    "first_name": "Poul Attrap",
    "first_authority": "police",
    "second_name": "Else Fiktiv",
    "second_authority": "centre",
    "speaks": "first",
    "standby_name": "Ane Øvelund",
    "standby_phone": "+9995501000",
    "check_in": "9.55",
    "check_out": "11.15",
    "contact_name": "Else Fiktiv",
    "contact_phone": "+9995503000",
    "may_be_home": ["citizen"],
    "knows_citizen": "At der er klaget over ham.",
    "first_confirms": "At politiet kommer for at forebygge.",
    "second_confirms": "Det samme.",
    "dogs": "no",
    "leave_when": "Nogen hæver stemmen.",
    "interpreter": "yes",
    "language": "tigrinya",
    "interpreter_relative": "no",
}
HELD: Final[Answers] = {
    "held": "held",
    "went": "police",
    "made_known": ["citizen"],
    "said": "Sover næsten ikke. Han er truet på grund af gæld.",
    "own_words": "Jeg er bange.",
}
INTERPRETER: Final[Answers] = {
    "kind": "professional",
    "function": "Autoriseret tolk",
    "reason": "Tolker ved samtalen",
}
MOVED: Final[Answers] = {"kommune": "101", "moved_on": "01.02.2026"}
TRANSFER: Final[Answers] = {
    "necessity": "De skal følge op på chikanen og truslerne mod ham.",
    "withheld": "De to beboeres navne",
}
GIVEN: Final[Answers] = {
    "way": "paper",
    "to": "Mette Attrap, tovholder",
    "purpose": "prevention",
    "basis": "fvl28",
    "less": "Uden navn og ord kan de ikke følge op.",
    "consent": "asked",
    "consent_reason": "Spurgt i samtalen, med tolk",
}
RECEIPT: Final[Answers] = {"received_by": "Mette Attrap, tovholder", "number": "K-19"}
CLOSED: Final[Answers] = {
    "signs": "unknown",
    "signs_words": "Den nye kommune følger op.",
    "resilience": "unknown",
    "resilience_words": "Den nye kommune følger op.",
    "told": "yes",
    "check": "none",
    "check_why": "Sagen er i en anden kommune.",
}


def call(walk: Walk) -> None:
    walk.press("Ctrl+N")
    page = CallPage(walk.on(IntakeView))
    page.answer(CALL)
    assert "14.01." in page.deadline() or "Wednesday" in page.deadline(), page.deadline()
    page.possibly_same()
    page.register()
    walk.settle()
    walk.after_call(AFTER)
    assert "01.01.2003 (stated)" in walk.words(walk.on(ConcernPage))


def three_spellings(walk: Walk) -> None:
    """Each letter spells him in another way: the call and the search find him by all three."""
    for spelling in ("Dawit", "Daweet", "Dauit"):
        walk.press("Ctrl+N")
        page = CallPage(walk.on(IntakeView))
        page.answer(about_name=f"{spelling} Fiktiv")
        page.possibly_same()
        walk.settle()
        (found, *_) = page.view.panel.shown
        assert found.name == "Dawit Fiktiv"
        assert "Dawit Fiktiv" in walk.words(page.view.panel)
        page.answer(about_name="")
        walk.settle()
        walk.desk.go("today")
        walk.press("Ctrl+K")
        (box,) = walk.desk.findChildren(SearchBox)
        search = SearchPage(box)
        search.seek(spelling)
        walk.settle()
        assert any("Dawit" in title or "DF" in title for title in search.titles()), spelling
        search.escape()


def become_a_case(walk: Walk) -> None:
    ((concern,),) = walk.rows("SELECT id FROM concern")
    walk.desk.open_concern(ConcernId(str(concern)))
    walk.on(ConcernPage)
    walk.further()
    shown = walk.words(walk.page("people", PeoplePage))
    assert "01.01.2003 (stated)" in shown
    for name in VICTIMS:
        assert shown.split(f"End … {name}")[1].startswith("\nThird party\n")
    walk.require_next_steps()


def checklist(walk: Walk) -> None:
    """Has the operator reported itself? Only to the local police: they are asked to mend it."""
    screen = ChildScreen(walk.page("child", ChildPage))
    screen.press("centre")
    walk.settle()
    screen.press("operator", screen.keys("operator")[0])
    sheet = screen.sheet()
    assert "We report nothing to PET." in walk.words(sheet.sheet)
    sheet.answer(to_police="yes", to_pet="no")
    sheet.save()
    walk.settle()
    assert sheet.problems() == ("Ask the centre to report it now, and write whom you asked.",)
    steps.saved(walk, sheet, {"asked": "Centerlederen"})
    assert "Asked to mend it: Centerlederen" in screen.words()
    assert K.CHECK_OPERATOR in walk.kinds(), "it is asked again"
    buttons = [one for one in walk.window.findChildren(QAbstractButton) if one.isVisible()]
    assert not [one for one in buttons if "PET" in one.text()]


def talk(walk: Walk, folder: Path) -> None:
    """Police, a centre worker and an interpreter; neither the victims nor the interpreter."""
    walk.at("2026-01-12", "13:00")
    walk.case.page.go_to()
    walk.settle()
    walk.case.press(K.POLICE_QUESTION, "go")
    steps.saved(walk, walk.case.sheet(), MAY_CONTINUE)
    people = walk.page("people", PeoplePage)
    click(people.buttons["", "add"])
    assert isinstance(people.sheet, FormSheet)
    sheet = SheetPage(people.sheet)
    sheet.answer(kind="professional")
    assert not sheet.sheet.binding.row("name").isVisible(), "an interpreter has no name here"
    steps.saved(walk, sheet, INTERPRETER)
    form = steps.plan_visit(walk, {**TALK, "purpose": "Tale om Yonas og Samuel."})
    assert steps.to_papers(walk, form) == (say(NO_THIRD_PARTY),)
    form.answer(purpose="Høre hans egne ord.")
    assert steps.to_papers(walk, form) == ()
    printed = steps.print_sheet(walk, "Poul Attrap", folder / "sheet.pdf").lower()
    for hidden in ("yonas", "samuel", "tolk", "henrettelse", "610103", "2003"):
        assert hidden not in printed, hidden


def what_he_said(walk: Walk) -> None:
    walk.unlock("2026-01-15", "12:00")
    walk.open_case()
    steps.record_visit(walk, HELD)
    steps.settle_copies(walk)
    visits = walk.page("visits", VisitsPage)
    assert "Held" in walk.words(visits)
    screen = ChildScreen(walk.page("child", ChildPage))
    screen.press("operator", screen.keys("operator")[0])
    steps.saved(walk, screen.sheet(), {"to_police": "yes", "to_pet": "yes"})
    assert K.CHECK_OPERATOR not in walk.kinds()
    walk.require_next_steps()


def moves_on_day_20(walk: Walk) -> None:
    """A centre in another kommune: each item has its reason, and the new kommune signs for it."""
    walk.unlock("2026-02-01", "10:00")
    walk.require_next_steps()
    walk.open_case()
    screen = TransferScreen(walk.page("transfer", TransferPage))
    walk.settle()
    screen.press("moved")
    steps.saved(walk, screen.sheet(), MOVED)
    assert "In København Kommune" in screen.words()
    assert K.TRANSFER in walk.kinds()
    screen.press("prepare")
    steps.saved(walk, screen.sheet(), TRANSFER)
    screen.press("given")
    walk.settle()
    sheet = screen.sheet()
    screen.choose({"subject": "De skal vide, hvem det er", "concern_words": "Det er sagen"})
    assert not [name for name in VICTIMS if name in walk.words(sheet.sheet)]
    steps.saved(walk, sheet, GIVEN)
    assert "Disclosure V-2026-0001" in screen.words()
    assert K.TRANSFER_RECEIPT in walk.kinds()
    walk.unlock("2026-02-03", "10:00")
    walk.require_next_steps()
    walk.open_case()
    screen = TransferScreen(walk.page("transfer", TransferPage))
    walk.settle()
    screen.press("receipt")
    steps.saved(walk, screen.sheet(), RECEIPT)
    assert "København Kommune signed for it on 03.02.2026: Mette Attrap" in screen.words()
    walk.require_next_steps()
    screen.press("close")
    walk.settle()


def close(walk: Walk) -> None:
    closing = ClosingScreen(walk.page("closure", ClosingPage))
    walk.settle()
    assert closing.page.answers()["receiver"] == "København Kommune, Mette Attrap, tovholder"
    closing.answer(CLOSED)
    closing.check()
    walk.settle()
    assert not closing.problems(), closing.problems()
    closing.close()
    walk.settle()
    assert walk.stored().closed_at is not None


def test_v5_goes_with_him_to_the_new_kommune(walk: Walk, tmp_path: Path) -> None:
    call(walk)
    three_spellings(walk)
    become_a_case(walk)
    checklist(walk)
    talk(walk, tmp_path)
    what_he_said(walk)
    moves_on_day_20(walk)
    close(walk)
    walk.require_whole_log()

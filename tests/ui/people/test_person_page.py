"""A person's own page on the screen: seen, compared, merged, parted."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import PersonId
from models.kernel.text import text
from models.people.person import Former
from models.people.relation import Described
from models.ports.records import NOT_FOUND
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.relations import AddRelation, EndRelation
from tests.casework import open_case, register
from tests.colleagues import LEA, join
from tests.models.usecases.test_merge_persons import alter, merges, person, subject, two
from tests.models.usecases.test_open_person import family
from tests.office import ANE, TestOffice
from tests.ui.front import Went, context_of, outfit_of, show
from ui.people.acts import PeopleActs
from ui.people.person_view import PersonPage
from ui.shell.compose_people import people_acts
from ui.tour.hands import Stuck, settle
from ui.tour.pages.people import PersonDesk


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def acts(office: TestOffice) -> PeopleActs:
    return people_acts(outfit_of(office))


def opened(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs, key: PersonId
) -> PersonDesk:
    page = PersonPage(acts, context_of(office, went), key)
    show(qtbot, page, 1160, 900)
    return PersonDesk(page)


def test_number_and_protected_address_are_shown_when_asked_for(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    concern = register(office, about_cpr="6101870901", about_age="")
    key = subject(office, concern)
    alter(office, key, street="Demosgade 39", postcode="9999", address_protected="yes",
          protection_until="2026-06-01", phone="20304050", kommune_code="999",
          spellings=(("Matias", "Skolen"),), formerly=(
              Former("cpr", "6101870928", "H-1"), Former("address", "Gammelvej 1", ""),
              Former("phone", "30304050", ""), Former("minor", "yes", "")))  # fmt: skip
    desk = opened(qtbot, office, went, acts, key)
    for words in ("Mathias Testesen", "39 years", "610187-****", "Matias · Skolen", "20304050",
                  "Name and address protected until 01.06.2026", "Prøvekøbing", "30304050",
                  "Formerly: CPR number", "**** · H-1", "Formerly: Under 18, as told", "Yes",
                  "What still needs this person"):  # fmt: skip
        assert words in desk.everything(), words
    for words in ("0901", "Demosgade", "6101870928", "Gammelvej"):
        assert words not in desk.everything(), words
    for _ in range(4):
        desk.press("show_hidden")
    for words in ("610187-0901", "Demosgade 39, 9999", "610187-0928 · H-1", "Gammelvej 1"):
        assert words in desk.everything(), words


def test_an_open_address_stands_there_and_nothing_known_says_so(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    concern = register(office, about_name="", about_age="", about_cpr="")
    key = subject(office, concern)
    alter(office, key, street="Demosgade 39", address_protected="yes")
    alter(office, key, street="")
    desk = opened(qtbot, office, went, acts, key)
    for words in ("Name not known", "Age not known", "Name and address protected"):
        assert words in desk.everything(), words
    alter(office, key, street="Demosgade 39", address_protected="no")
    again = opened(qtbot, office, went, acts, key)
    assert "Demosgade 39" in again.everything()


def test_each_line_leads_where_it_says(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    case, citizen, mother = family(office)
    desk = opened(qtbot, office, went, acts, citizen)
    desk.open("Case opened")
    desk.open("Anne Testesen")
    hers = opened(qtbot, office, went, acts, mother)
    hers.open("Recorded as Mother")
    hers.open("Mathias Testesen")
    waiting = register(office, about_name="Freja Eksempel")
    opened(qtbot, office, went, acts, subject(office, waiting)).open("Concern received")
    assert went.to == [
        ("open_case", case, ""), ("open_person", mother), ("open_case", case, "people"),
        ("open_person", citizen), ("open_concern", waiting),
    ]  # fmt: skip
    with pytest.raises(Stuck):
        hers.open("Nowhere")
    with pytest.raises(Stuck):
        hers.press("undo_merge")
    with pytest.raises(Stuck):
        hers.confirm()
    with pytest.raises(Stuck):
        hers.merging()


def test_a_relation_that_ended_says_so(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    case = open_case(office)
    AddRelation(office.begin)(case.case_id, Described("network", "Ven", name="Bo Fiktiv"))
    with office.begin() as work:
        (relation,) = work.relations.of_case(case.case_id)
    EndRelation(office.begin)(case.case_id, relation.id, "Flyttet")
    desk = opened(qtbot, office, went, acts, subject(office, case.concern_id))
    assert "Friend or network · no longer" in desk.everything()


def test_two_entries_are_compared_merged_and_parted(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    _, second, kept, other = two(office)
    alter(office, other, minor="no", kommune_code="999", born="1987-01-01")
    desk = opened(qtbot, office, went, acts, kept)
    desk.press("compare")
    dialog = desk.merging()
    assert set(dialog.choices) == {"name"}
    assert dialog.reason.isHidden()
    desk.choose_other("name")
    desk.confirm()
    settle()
    assert went.to == [("tell", "They are one person now.")]
    assert person(office, kept).name == "Hendrik Prøvegård"
    assert "Merged with" in desk.everything()
    assert "Henrik Prøvegaard · H-2026-0001" in desk.everything()
    desk.press("undo_merge")
    assert desk.page.dialog is not None
    parts = desk.page.dialog.findChildren(QWidget)
    said = "\n".join(str(one.property("text")) for one in parts)
    assert "Goes back to Hendrik Prøvegård:" in said
    assert "Concern received 14.01.2026, awaiting assessment" in said
    desk.confirm()
    settle()
    assert went.to[-1] == ("tell", "The merge is undone.")
    assert subject(office, second) == other
    assert "Merged with" not in desk.everything()


def test_what_speaks_against_it_asks_for_a_reason(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    _, _, kept, other = two(office)
    alter(office, other, cpr="6101870928")
    desk = opened(qtbot, office, went, acts, kept)
    assert "the CPR numbers differ" in desk.everything()
    desk.press("compare")
    dialog = desk.merging()
    assert not dialog.reason.isHidden()
    desk.confirm()
    assert "Write why" in dialog.reason.problem
    QTest.keyClicks(dialog.reason.editor.target(), "Erstatningsnummer")
    desk.confirm()
    settle()
    assert merges(office)


def test_too_little_in_common_cannot_be_merged(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    register(office, about_name="Matias Testesen")
    key = subject(office, register(office))
    desk = opened(qtbot, office, went, acts, key)
    desk.press("compare")
    dialog = desk.merging()
    assert not dialog.yes.isEnabled()
    assert "Two more things must agree" in dialog.problem.text()


def test_a_refusal_is_said_in_the_dialog(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    def no(*_: object) -> Any:
        raise Refused(text("Test", "Not now"))

    _, _, kept, _ = two(office)
    broken = replace(acts, merge=no, undo=no)
    desk = opened(qtbot, office, went, broken, kept)
    desk.press("compare")
    desk.confirm()
    assert desk.merging().problem.text() == "Not now"
    desk.merging().reject()
    desk.page.dialog = None
    whole = opened(qtbot, office, went, acts, kept)
    whole.press("compare")
    whole.confirm()
    settle()
    again = opened(qtbot, office, went, broken, kept)
    again.press("undo_merge")
    again.confirm()
    assert again.page.dialog.problem.text() == "Not now"  # type: ignore[union-attr]
    refusing = opened(qtbot, office, went, replace(acts, parting=no), kept)
    refusing.press("undo_merge")
    assert went.to[-1] == ("tell", "Not now")


def test_a_page_that_may_not_be_seen_leads_away(
    qtbot: QtBot, office: TestOffice, went: Went, acts: PeopleActs
) -> None:
    join(office, LEA)
    concern = register(office)
    key = subject(office, concern)
    DeclareConflict(office.begin)(Declared((Kind.CONCERN, concern), "Nabo", ANE.id))
    page = opened(qtbot, office, went, acts, key).page
    assert went.to == [("show_today",), ("tell", NOT_FOUND.source)]
    page.compare(key)  # nothing is shown: nothing to compare

    def no(_: PersonId) -> Any:
        raise Refused(text("Test", "Not you"))

    opened(qtbot, office, went, replace(acts, open=no), key)
    assert went.to[-1] == ("tell", "Not you")

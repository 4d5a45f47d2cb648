"""Contacts written by hand, put right, put away; cards that join them by the user's choice."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.concerns.nobody import NO_NUMBER
from models.disclosures.disclosure import Way
from models.exchange.contact import RETIRED, Contact, ContactState, Outcome
from models.kernel.errors import Refused
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text
from models.office.office import NOT_YOUR_ROLE, OfficeKind, User
from models.usecases.add_contact import HAS_THIS_CARD, OTHER_OFFICE, OTHER_SORT
from models.usecases.confirm_contact import Heard
from models.usecases.trials import EndTrial
from models.usecases.write_contact import (
    IN_USE,
    RetireContact,
    UseContactAgain,
    WriteContact,
    answers_of,
    form_of,
)
from tests.faults.contact_acts import BY_HAND, by_hand, sent_trial, with_keys
from tests.handing import Pair, make_pair
from tests.office import TestOffice

_NOTE = Note(Act.CONTACT_CHANGED)
POLICE = {**BY_HAND, "kind": str(OfficeKind.POLICE), "organisation": "Politiet, vagten"}


def refusal(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value


def why(act: Callable[[], object]) -> Text:
    return refusal(act).why._replace(values=())


def kept(office: TestOffice, contact_id: ContactId) -> Contact:
    with office.begin() as work:
        return work.contacts.get(contact_id)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def test_a_contact_is_written_and_put_right(office: TestOffice) -> None:
    full = {
        **BY_HAND, "person": " Ea Opdigtet ", "role": "Vagthavende", "phone": "70 20 30 40",
        "post": "Prøvevej 1\n9990 Prøvekøbing",
    }  # fmt: skip
    made = by_hand(office, full)
    found = kept(office, made)
    assert (found.organisation, found.person, found.kind) == (
        "Kriminalforsorgen", "Ea Opdigtet", OfficeKind.OTHER,
    )  # fmt: skip
    assert (found.state, found.usual, found.known_phone) == (
        ContactState.NO_KEYS, Way.PAPER, "70 20 30 40",
    )  # fmt: skip
    WriteContact(office.begin)(made, {**answers_of(found), "person": "Bo Attrap"})
    assert kept(office, made).person == "Bo Attrap"


def test_what_is_known_of_a_way_stays_when_the_contact_is_put_right(office: TestOffice) -> None:
    trial = sent_trial(office)
    EndTrial(office.begin)(trial, {"went": "works", "with_whom": "Vagten"})
    with office.begin() as work:
        (found,) = work.contacts.every()
    more = {**answers_of(found), "ways": ["locked_pdf", "paper"], "usual": "locked_pdf"}
    WriteContact(office.begin)(found.id, more)
    again = kept(office, found.id)
    assert [(each.way, each.outcome) for each in again.ways] == [
        (Way.LOCKED_PDF, Outcome.UNTRIED), (Way.PAPER, Outcome.WORKS),
    ]  # fmt: skip
    WriteContact(office.begin)(
        found.id, {**more, "ways": [], "usual": "paper", **_one("paper")}
    )
    assert [each.way for each in kept(office, found.id).ways] == [Way.PAPER]


def _one(way: str) -> dict[str, list[str]]:
    return {"ways": [way]}


def test_the_usual_way_is_one_that_can_be_used(office: TestOffice) -> None:
    made = by_hand(office, {**BY_HAND, "ways": ["paper"], "usual": "locked_pdf"})
    found = kept(office, made)
    assert found.usual is Way.LOCKED_PDF
    assert [each.way for each in found.ways] == [Way.LOCKED_PDF, Way.PAPER]


def test_no_citizens_number_is_written_there(office: TestOffice) -> None:
    write = WriteContact(office.begin)
    told = refusal(lambda: write(None, {**BY_HAND, "post": "Om 740310-5907"}))
    assert (told.why, told.field) == (NO_NUMBER, "post")
    assert (
        refusal(lambda: write(None, {**BY_HAND, "organisation": " "})).field == "organisation"
    )


def test_a_contact_with_keys_is_what_its_card_says(office: TestOffice) -> None:
    made = with_keys(office)
    found = kept(office, made)
    assert "kind" not in [field.key for field in form_of(found).fields]
    named = {"organisation": "Vagten, 2. sal", "ways": ["bundle"], "usual": "bundle"}
    WriteContact(office.begin)(made, {**answers_of(found), **named})
    again = kept(office, made)
    assert (again.organisation, again.kind, again.pinned()) == (
        "Vagten, 2. sal", OfficeKind.KOMMUNE, found.card,
    )  # fmt: skip


def test_a_contact_that_is_put_away_can_come_back(office: TestOffice) -> None:
    made = by_hand(office)
    assert why(lambda: UseContactAgain(office.begin)(made)) == IN_USE
    RetireContact(office.begin)(made)
    assert why(lambda: RetireContact(office.begin)(made)) == RETIRED
    assert why(lambda: WriteContact(office.begin)(made, BY_HAND)) == RETIRED
    UseContactAgain(office.begin)(made)
    WriteContact(office.begin)(made, BY_HAND)


def test_a_task_to_try_again_ends_with_the_way_or_the_contact(office: TestOffice) -> None:
    def waiting() -> int:
        with office.begin() as work:
            (found,) = work.contacts.every()
            return sum(
                each.kind is EntryKind.TRY_AGAIN for each in work.entries.open_about(found.id)
            )

    EndTrial(office.begin)(sent_trial(office), {"went": "failed", "with_whom": "Vagten"})
    assert waiting() == 1
    with office.begin() as work:
        (found,) = work.contacts.every()
    WriteContact(office.begin)(found.id, answers_of(found))
    assert waiting() == 1
    other = {**answers_of(found), "ways": ["locked_pdf"], "usual": "locked_pdf"}
    WriteContact(office.begin)(found.id, other)
    assert waiting() == 0


def test_only_who_keeps_contacts_writes_them(office: TestOffice) -> None:
    other = User(UserId("00000000-0000-4000-8000-0000000000c9"), "C", "Carl", Role.CASEWORKER)
    write = WriteContact(office.begin_as(other))
    assert refusal(lambda: write(None, BY_HAND)).why == NOT_YOUR_ROLE


def test_a_card_joins_the_contact_that_the_user_chooses(pair: Pair) -> None:
    desk = pair.kommune
    made = by_hand(desk.office, {**POLICE, "person": "Bo Attrap"})
    card = pair.police.export_card(str(pair.stick), "70 20 30 40")
    added = desk.add_contact(card.path, made)
    assert (added.contact_id, added.state) == (made, ContactState.UNCONFIRMED)
    desk.confirm(made, Heard(card.words, "11 22 33 44", read_ours=True))
    found = kept(desk.office, made)
    assert (found.organisation, found.person) == ("Politiet, vagten", "Bo Attrap")
    assert [each.way for each in found.ways] == [Way.BUNDLE, Way.PAPER]
    again = desk.add_contact(card.path)
    assert again.contact_id == made, "a further card finds it by its vault"
    other = by_hand(desk.office, POLICE)
    assert why(lambda: desk.add_contact(card.path, other)) == HAS_THIS_CARD


def test_nothing_is_joined_by_its_name(pair: Pair) -> None:
    made = by_hand(pair.kommune.office, {**POLICE, "organisation": "Demokredsens Politi"})
    card = pair.police.export_card(str(pair.stick), "70 20 30 40")
    assert pair.kommune.add_contact(card.path).contact_id != made


def test_a_card_of_another_sort_does_not_join(pair: Pair) -> None:
    desk = pair.kommune
    made = by_hand(desk.office)
    card = pair.police.export_card(str(pair.stick), "70 20 30 40")
    assert why(lambda: desk.add_contact(card.path, made)) == OTHER_SORT
    retired = by_hand(desk.office, POLICE)
    RetireContact(desk.office.begin)(retired)
    assert why(lambda: desk.add_contact(card.path, retired)) == RETIRED
    with_card = with_keys(desk.office)
    with desk.office.begin() as work:
        contact = work.contacts.get(with_card)
        contact.kind = OfficeKind.POLICE
        contact.card = replace(
            contact.pinned(), vault_id="00000000-0000-4000-8000-0000000000ee"
        )
        work.contacts.save(contact)
        work.note(_NOTE)
        work.commit()
    assert why(lambda: desk.add_contact(card.path, with_card)) == OTHER_OFFICE

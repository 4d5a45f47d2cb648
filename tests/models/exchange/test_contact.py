"""A key is trusted after its words were heard on a number we know, and not before."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.disclosures.disclosure import Way
from models.exchange.card import Card
from models.exchange.compared import WORDS_DIFFER
from models.exchange.contact import (
    KEY_CHANGED,
    NO_CARD,
    NOTHING_TO_COMPARE,
    PHONE_NEEDED,
    READ_OURS,
    RETIRED,
    REVOKED,
    UNCONFIRMED,
    Contact,
    ContactState,
    News,
    Outcome,
)
from models.exchange.ways import NOT_TRIED, require_way
from models.kernel.errors import Refused
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text
from models.office.office import OfficeKind

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
WORDS = ("bugt", "gram", "krebs")
CARD = Card("v", "Politi", OfficeKind.POLICE, "P", "", "", "age1a", "ssh a", True, NOW)
OTHER = replace(CARD, recipient="age1b")


def contact() -> Contact:
    return Contact.of_card(ContactId("c"), CARD, NOW)


def hear(found: Contact, words: tuple[str, ...] = WORDS, phone: str = "112", ours: bool = True) -> None:  # fmt: skip
    found.confirm(words, WORDS, called=phone, read_ours=ours, at=NOW, by=UserId("me"))


def confirmed() -> Contact:
    found = contact()
    hear(found)
    return found


def refused(found: Contact) -> Text:
    with pytest.raises(Refused) as why:
        found.require_confirmed()
    return why.value.why._replace(values=())


def test_the_words_confirm() -> None:
    found = confirmed()
    found.require_confirmed()
    assert (found.known_phone, found.confirmed_at) == ("112", NOW)
    with pytest.raises(Refused, match=NOTHING_TO_COMPARE.source):
        hear(found)


@pytest.mark.parametrize(
    ("words", "phone", "ours", "why"),
    [
        (WORDS[:2], "112", True, WORDS_DIFFER),
        (("bugt", "gram", "kreds"), "112", True, WORDS_DIFFER),
        ((), "112", True, WORDS_DIFFER),
        (WORDS, " ", True, PHONE_NEEDED),
        (WORDS, "112", False, READ_OURS),
    ],
)
def test_anything_less_confirms_nothing(
    words: tuple[str, ...], phone: str, ours: bool, why: Text
) -> None:
    found = contact()
    with pytest.raises(Refused) as refusal:
        hear(found, words, phone, ours)
    assert refusal.value.why == why
    assert refused(found) == UNCONFIRMED


def test_heard_words_may_be_typed_in_capitals() -> None:
    found = contact()
    hear(found, (" Bugt", "GRAM ", "krebs"))
    found.require_confirmed()


def test_a_newer_card_with_the_same_keys_only_renews_the_names() -> None:
    found = confirmed()
    newer = replace(CARD, person="Q", created=NOW + timedelta(days=1))
    assert found.receive(newer) is News.UNCHANGED
    assert found.pinned().person == found.person == "Q"
    assert found.receive(replace(CARD, created=NOW - timedelta(days=1))) is News.UNCHANGED
    assert found.pinned().person == found.person == "Q"
    found.require_confirmed()


def test_other_keys_rest_the_contact_until_compared_again() -> None:
    found = confirmed()
    assert found.receive(OTHER) is News.CHANGED
    assert refused(found) == KEY_CHANGED
    assert (found.card, found.waiting) == (CARD, OTHER)
    hear(found)
    assert (found.card, found.offered) == (OTHER, None)
    found.require_confirmed()


def test_the_old_key_can_be_kept() -> None:
    found = confirmed()
    found.receive(OTHER)
    found.keep_old()
    assert (found.card, found.state) == (CARD, ContactState.CONFIRMED)
    with pytest.raises(Refused):
        found.keep_old()


def test_an_unconfirmed_card_is_simply_replaced() -> None:
    found = contact()
    assert found.receive(OTHER) is News.CHANGED
    assert (found.card, found.state) == (OTHER, ContactState.UNCONFIRMED)


@pytest.mark.parametrize("card", [CARD, OTHER])
def test_a_revoked_contact_comes_back_only_by_words(card: Card) -> None:
    found = confirmed()
    found.revoke()
    assert refused(found) == REVOKED
    found.receive(card)
    assert refused(found) == UNCONFIRMED
    hear(found)
    found.require_confirmed()


def test_bundles_are_counted() -> None:
    found = contact()
    assert [found.next_sequence(), found.next_sequence()] == [1, 2]


def without_keys() -> Contact:
    return Contact(
        ContactId("c"), "Styrelsen", OfficeKind.POLICE, True, ContactState.NO_KEYS, NOW,
        person="Bo", known_phone="33 44 55 66",
    )  # fmt: skip


def test_a_contact_without_keys_has_nothing_to_seal_to() -> None:
    found = without_keys()
    assert refused(found) == NO_CARD
    assert found.waiting is None
    assert found.phone == "33 44 55 66"
    for act in (found.pinned, found.revoke):
        with pytest.raises(Refused, match=r"has no keys here"):
            act()


def test_a_card_that_joins_it_leaves_what_was_written_by_hand() -> None:
    found = without_keys()
    assert found.receive(replace(CARD, phone="112")) is News.NEW
    assert refused(found) == UNCONFIRMED
    hear(found, phone="33 44 55 66")
    assert (found.organisation, found.person, found.pinned().person) == ("Styrelsen", "Bo", "P")
    newer = replace(CARD, person="Q", role="vagt", created=NOW + timedelta(days=1))
    found.receive(newer)
    assert (found.person, found.role) == ("Bo", "vagt")


def test_until_it_was_called_the_number_is_the_one_on_the_card() -> None:
    found = Contact.of_card(ContactId("c"), replace(CARD, phone="112"), NOW)
    assert found.phone == "112"


def test_who_heard_our_words_is_known() -> None:
    found = contact()
    found.confirm(
        WORDS, WORDS, called="112", read_ours=True, at=NOW, by=UserId("me"), ours="ssh-ours"
    )
    assert found.has_ours == "ssh-ours"


def test_a_retired_contact_is_used_for_nothing() -> None:
    found = confirmed()
    found.retired_at = NOW
    assert refused(found) == RETIRED
    for way in Way:
        with pytest.raises(Refused, match="no longer used"):
            require_way(found, way, practice=True)


def allowed(found: Contact, way: Way, *, practice: bool = False) -> Text | None:
    try:
        require_way(found, way, practice=practice)
    except Refused as refusal:
        return refusal.why._replace(values=())
    return None


@pytest.mark.parametrize("way", [Way.BUNDLE, Way.LOCKED_PDF, Way.PAPER])
def test_a_real_vault_asks_for_a_trial_by_each_way(way: Way) -> None:
    found = confirmed()
    assert allowed(found, way) == NOT_TRIED
    assert allowed(found, way, practice=True) is None
    found.note_tried(way, Outcome.FAILED, at=NOW, by=UserId("me"), words="Kunne ikke åbnes")
    assert allowed(found, way) == NOT_TRIED
    found.note_tried(way, Outcome.WORKS, at=NOW, by=UserId("me"))
    assert allowed(found, way) is None
    assert [each.way for each in found.ways] == sorted(
        {Way.BUNDLE, way}, key=tuple(Way).index
    ), "in the order of the ways, each once"
    others = {Way.BUNDLE, Way.LOCKED_PDF, Way.PAPER} - {way}
    assert {allowed(found, other) for other in others} == {NOT_TRIED}, "each by itself"


def test_only_a_bundle_asks_for_keys_and_what_is_said_for_nothing() -> None:
    found = without_keys()
    assert allowed(found, Way.BUNDLE, practice=True) == NO_CARD
    assert allowed(found, Way.LOCKED_PDF, practice=True) is None
    assert allowed(found, Way.SPOKEN) is None

"""A key is trusted after its words were heard on a number we know, and not before."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.exchange.card import Card
from models.exchange.contact import (
    KEY_CHANGED,
    NOTHING_TO_COMPARE,
    PHONE_NEEDED,
    READ_OURS,
    REVOKED,
    UNCONFIRMED,
    WORDS_DIFFER,
    Contact,
    ContactState,
    News,
)
from models.kernel.errors import Refused
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text
from models.office.office import OfficeKind

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
WORDS = ("bugt", "gram", "krebs")
CARD = Card("v", "Politi", OfficeKind.POLICE, "P", "", "", "age1a", "ssh a", True, NOW)
OTHER = replace(CARD, recipient="age1b")


def contact() -> Contact:
    return Contact(ContactId("c"), CARD, ContactState.UNCONFIRMED, NOW)


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
    assert found.card.person == "Q"
    assert found.receive(replace(CARD, created=NOW - timedelta(days=1))) is News.UNCHANGED
    assert found.card.person == "Q"
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

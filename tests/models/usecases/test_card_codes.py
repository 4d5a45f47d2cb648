"""Our card as codes on paper, and what another office scans from such a page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.exchange.contact import ContactState, News
from models.exchange.qr_text import NOT_CODES, OTHER_KIND, Gathered, Kind, parts
from models.kernel.errors import Refused
from models.kernel.text import Text, plain
from models.usecases.add_contact import OUR_OWN, Added
from models.usecases.card_codes import PrintOurCard, TakeCodes
from models.usecases.confirm_contact import Heard
from models.usecases.export_card import PHONE
from models.usecases.renew_keys import RenewKeys, RevokeOurKeys, Stopped
from storage.exchange.new_keys import KeyMaker
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.system.randomness import SeededRandom
from tests.faults.contact_acts import by_hand
from tests.handing import Desk, Pair, make_pair


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def why(act: Callable[[], object]) -> Text:
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.why._replace(values=())


def codes_of(pair: Pair, desk: Desk) -> tuple[str, ...]:
    """The codes of an office's card, as its page holds them."""
    made = desk.export_card(str(pair.stick), "70 20 30 40")
    return parts(Kind.CARD, Path(made.path).read_bytes())


@pytest.mark.parametrize("renewed", [False, True])
def test_the_page_holds_words_and_codes_on_one_sheet(pair: Pair, renewed: bool) -> None:
    desk = pair.kommune
    if renewed:
        RenewKeys(desk.office.begin, KeyMaker(SeededRandom("new")))()
    printed = PrintOurCard(desk.office.begin, desk.cards, plain, paint)("70 20 30 40")
    pages = words_of(printed.pdf)
    assert len(pages) == 1, "also with the signature of the key before"
    for word in desk.our_card().words:
        assert word in pages[0]
    assert "Part 5 of 5" in pages[0]
    assert desk.log()[-1] == "contact.exported done"
    assert desk.our_card().card.phone == "70 20 30 40"
    wrong = PrintOurCard(desk.office.begin, desk.cards, plain, paint)
    assert why(lambda: wrong("i morgen")) == PHONE


def test_scanned_in_any_order_it_is_the_same_card(pair: Pair) -> None:
    codes = codes_of(pair, pair.police)
    take = TakeCodes(pair.kommune.office.begin, pair.kommune.cards)
    some = take("\n".join(codes[2:]))
    assert some == Gathered(len(codes), (1, 2), None, Kind.CARD)
    added = take("\n".join(reversed(codes)))
    assert isinstance(added, Added)
    assert (added.news, added.state) == (News.NEW, ContactState.UNCONFIRMED)
    words = pair.police.our_card().words
    pair.kommune.confirm(added.contact_id, Heard(words, "11 22 33 44", read_ours=True))


def test_scanned_codes_may_join_a_contact(pair: Pair) -> None:
    made = by_hand(
        pair.kommune.office,
        {"organisation": "Vagten", "kind": "police", "ways": ["paper"], "usual": "paper"},
    )
    take = TakeCodes(pair.kommune.office.begin, pair.kommune.cards)
    added = take(" ".join(codes_of(pair, pair.police)), made)
    assert isinstance(added, Added)
    assert added.contact_id == made


def test_what_is_scanned_is_refused_with_a_sentence(pair: Pair) -> None:
    take = TakeCodes(pair.kommune.office.begin, pair.kommune.cards)
    assert why(lambda: take("https://eksempel.dk")) == NOT_CODES
    assert why(lambda: take(" ".join(parts(Kind.RECEIPT, b"x")))) == OTHER_KIND
    assert why(lambda: take(" ".join(codes_of(pair, pair.kommune)))) == OUR_OWN
    assert pair.kommune.log()[-1] == "contact.refused refused"


def test_a_revocation_can_be_scanned_as_well(pair: Pair) -> None:
    pair.introduce()
    made = RevokeOurKeys(
        pair.kommune.office.begin, KeyMaker(SeededRandom("x")), pair.kommune.cards
    )(str(pair.stick))
    codes = parts(Kind.REVOCATION, Path(made.path).read_bytes())
    stopped = TakeCodes(pair.police.office.begin, pair.police.cards)(" ".join(codes))
    assert isinstance(stopped, Stopped)
    assert stopped.contact_id == pair.contact_back

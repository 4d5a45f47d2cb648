"""The key on paper survives people: case, grouping, O for 0; and no slip goes unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.errors import Refused
from models.kernel.text import Text
from storage.vault import paper_key
from storage.vault.paper_key import PaperKey

KEYS = st.binary(min_size=20, max_size=20).map(PaperKey)


@given(KEYS)
def test_what_is_printed_is_read_back(key: PaperKey) -> None:
    assert PaperKey.parse(key.printed()) == key
    assert PaperKey.parse(key.signs()) == key


@given(KEYS)
def test_people_may_write_it_as_they_like(key: PaperKey) -> None:
    typed = key.printed().lower().replace("-", " \u2013 ").replace("0", "o").replace("1", "l")
    assert PaperKey.parse(f"\n {typed}\t") == key
    assert PaperKey.parse(key.printed().replace("1", "I")) == key


def test_the_print_has_nine_groups_of_four() -> None:
    groups = PaperKey(bytes(range(20))).printed().split("-")
    assert [len(group) for group in groups] == [4] * 9


@given(KEYS, st.integers(0, 35), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_sign_is_always_a_refusal(key: PaperKey, place: int, sign: str) -> None:
    signs = key.signs()
    slip = signs[:place] + sign + signs[place + 1 :]
    if slip == signs:
        assert PaperKey.parse(slip) == key
        return
    with pytest.raises(Refused) as refusal:
        PaperKey.parse(slip)
    assert refusal.value.why is paper_key.MISREAD


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", paper_key.NOT_WHOLE),
        ("0" * 35, paper_key.NOT_WHOLE),
        ("0" * 37, paper_key.NOT_WHOLE),
        ("0" * 36, paper_key.MISREAD),
        ("U" * 36, paper_key.NO_SUCH_SIGN),
        ("æ" * 36, paper_key.NO_SUCH_SIGN),
    ],
)
def test_each_trouble_has_its_sentence(typed: str, why: Text) -> None:
    with pytest.raises(Refused) as refusal:
        PaperKey.parse(typed)
    assert refusal.value.why.source == why.source
    assert refusal.value.field == paper_key.FIELD


def test_its_two_uses_share_nothing_and_never_change() -> None:
    key = PaperKey(bytes(range(20)))
    assert key.printed() == "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-JY3J"
    assert key.slot_secret().hex().startswith("824d3be6f521241ff240ca3139c8bf09")
    assert key.age_seed().hex().startswith("f68cb8e2c9e8a93fcdc1425259939099")
    assert key.slot_secret() != key.age_seed()
    assert len(key.slot_secret()) == len(key.age_seed()) == 32
    assert repr(key) == "PaperKey(****)"

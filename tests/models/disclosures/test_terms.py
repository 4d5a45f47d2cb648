"""Terms of return or deletion: stored as agreed, kept once."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.disclosures.terms import (
    KEPT_BEFORE,
    Afterwards,
    Kept,
    Proof,
    Terms,
    terms_in,
)
from models.kernel.errors import Refused

KEPT = Kept(datetime(2026, 3, 1, 9, tzinfo=UTC), Proof.SPOKEN, "Sagt af vagthavende")


@given(
    st.builds(
        Terms, st.sampled_from(Afterwards), st.dates(), st.text(), st.text(),
        st.sampled_from((None, KEPT)),
    )
)  # fmt: skip
def test_what_was_agreed_is_read_back_as_it_was_written(terms: Terms) -> None:
    assert terms_in(terms.written()) == terms


def test_nothing_agreed_is_nothing() -> None:
    assert terms_in("") is None


def test_that_they_were_kept_is_written_down_once() -> None:
    terms = Terms(Afterwards.DELETE, date(2026, 3, 1), "Vagthavende").settled(KEPT)
    assert terms.kept == KEPT
    with pytest.raises(Refused) as twice:
        terms.settled(KEPT)
    assert twice.value.why == KEPT_BEFORE

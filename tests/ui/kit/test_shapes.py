import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.forms.answers import check_value
from models.forms.fields import Shape, TextField
from models.kernel.text import text
from ui.kit.shapes import read, show, visible

READ = [
    (Shape.DATE, "14.01.2026", "2026-01-14"),
    (Shape.DATE, "14.1.2026", "2026-01-14"),
    (Shape.DATE, " 14-01-2026 ", "2026-01-14"),
    (Shape.DATE, "14/1 2026", "2026-01-14"),
    (Shape.DATE, "14012026", "2026-01-14"),
    (Shape.DATE, "2026-01-14", "2026-01-14"),
    (Shape.PARTIAL_DATE, "2003", "2003"),
    (Shape.PARTIAL_DATE, "01.2003", "2003-01"),
    (Shape.PARTIAL_DATE, "1/2003", "2003-01"),
    (Shape.PARTIAL_DATE, "01.01.2003", "2003-01-01"),
    (Shape.TIME, "9.05", "09:05"),
    (Shape.TIME, "9:05", "09:05"),
    (Shape.TIME, "kl. 9.05", "09:05"),
    (Shape.TIME, "0905", "09:05"),
    (Shape.TIME, "905", "09:05"),
    (Shape.TIME, "14", "14:00"),
    (Shape.CPR, "740107-2345", "7401072345"),
    (Shape.CPR, "74 01 07 2345", "7401072345"),
    (Shape.PHONE, "20 12 34 56", "20123456"),
    (Shape.PHONE, "+45 20 12 34 56", "+4520123456"),
    (Shape.NUMBER, "1.200", "1200"),
    (Shape.PLAIN, " as it is ", " as it is "),
]


@pytest.mark.parametrize(("shape", "typed", "stored"), READ)
def test_what_is_typed_in_danish_is_stored_plainly_and_passes(
    shape: Shape, typed: str, stored: str
) -> None:
    assert read(shape, typed) == stored
    field = TextField(key="f", label=text("T", "F"), shape=shape)
    assert check_value(field, stored.strip()) is None


@pytest.mark.parametrize(
    ("shape", "typed"),
    [
        (Shape.DATE, "31.02.2026"),
        (Shape.DATE, "14.1.26"),
        (Shape.DATE, "i morgen"),
        (Shape.PARTIAL_DATE, "13.2003"),
        (Shape.TIME, "25.00"),
        (Shape.TIME, "9.75"),
        (Shape.PHONE, "1234"),
    ],
)
def test_what_cannot_be_read_is_kept_and_comes_back_as_typed(shape: Shape, typed: str) -> None:
    stored = read(shape, typed)
    field = TextField(key="f", label=text("T", "F"), shape=shape)
    assert check_value(field, stored) is not None
    assert read(shape, show(shape, stored)) == stored


@pytest.mark.parametrize(
    ("shape", "stored", "shown"),
    [
        (Shape.DATE, "2026-01-14", "14.01.2026"),
        (Shape.PARTIAL_DATE, "2003", "2003"),
        (Shape.PARTIAL_DATE, "2003-01", "01.2003"),
        (Shape.TIME, "09:05", "9.05"),
        (Shape.CPR, "7401072345", "740107-2345"),
        (Shape.PHONE, "20123456", "20 12 34 56"),
        (Shape.PHONE, "+4520123456", "+45 20 12 34 56"),
        (Shape.PHONE, "+4670123", "+4670123"),
        (Shape.NUMBER, "1200", "1200"),
        (Shape.TIME, "soon", "soon"),
    ],
)
def test_what_is_stored_is_shown_in_danish(shape: Shape, stored: str, shown: str) -> None:
    assert show(shape, stored) == shown


@given(st.sampled_from(list(Shape)), st.text(alphabet="0123456789 .-:/+kl", max_size=12))
@example(Shape.DATE, "0000-00")
def test_showing_and_reading_again_changes_nothing(shape: Shape, typed: str) -> None:
    stored = read(shape, typed)
    assert read(shape, show(shape, stored)).strip() == stored.strip()


def test_pasted_text_loses_what_cannot_be_seen() -> None:
    assert visible("a\u202eb\x00c\r\nd\te") == "abc\nd\te"

from collections.abc import Callable

import pytest

from models.documents.blocks import (
    Bullets,
    CheckItem,
    CheckList,
    Columns,
    Fields,
    Heading,
    KeepTogether,
    PageBreak,
    Paragraph,
    QrCode,
    Signatures,
    Table,
    WritingSpace,
)

WRONG: dict[str, Callable[[], object]] = {
    "no such level": lambda: Heading("x", 4),  # type: ignore[arg-type]  # what is refused
    "three field columns": lambda: Fields((), 3),  # type: ignore[arg-type]  # what is refused
    "a table without columns": lambda: Table((), ()),
    "eleven columns": lambda: Table(("x",) * 11, ()),
    "a short row": lambda: Table(("a", "b"), (("1",),)),
    "a number column that is not there": lambda: Table(("a",), (), numeric=frozenset({1})),
    "a row higher than a page": lambda: Table(("a",), (), row_lines=25),
    "a negative row": lambda: Table(("a",), (), row_lines=-1),
    "widths that do not fill": lambda: Table(("a", "b"), (), (0.5, 0.4)),
    "one width too few": lambda: Table(("a", "b"), (), (1.0,)),
    "a column too narrow": lambda: Table(("a", "b"), (), (0.95, 0.05)),
    "a tick in no square": lambda: CheckList((CheckItem("x", frozenset({1})),)),
    "a tick in no answer": lambda: CheckList((CheckItem("x", frozenset({2})),), ("a", "b")),
    "six answers": lambda: CheckList((), ("a",) * 6),
    "no lines": lambda: WritingSpace("x", 0),
    "too many lines": lambda: WritingSpace("x", 61),
    "an empty code": lambda: QrCode(""),
    "too much for a code": lambda: QrCode("å" * 451),
    "a tiny code": lambda: QrCode("x", size=19),
    "a huge code": lambda: QrCode("x", size=91),
    "nobody signs": lambda: Signatures(()),
    "four sign": lambda: Signatures(("x",) * 4),
    "a break kept together": lambda: KeepTogether((PageBreak(),)),
    "a break in a column": lambda: Columns(((PageBreak(),), ())),
    "one column": lambda: Columns(((),)),
    "columns in columns": lambda: Columns(((Columns(((), ())),), ())),
    "columns in columns, kept": lambda: Columns(((KeepTogether((Columns(((), ())),)),), ())),
    "a narrow block column": lambda: Columns(((), ()), (0.8, 0.2)),
    "a wide table in a column": lambda: Columns(((Table(("x",) * 9, ()),), ())),
}


@pytest.mark.parametrize("make", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_shape_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - a bug; its message is for nobody
        make()


def test_widths_default_to_equal_parts() -> None:
    assert Table(("a", "b"), ()).fractions == (0.5, 0.5)
    assert Table(("a", "b"), (), (0.3, 0.7)).fractions == (0.3, 0.7)
    assert Columns(((), ())).fractions == (0.5, 0.5)
    assert Columns(((), ()), (0.3, 0.7)).fractions == (0.3, 0.7)


def test_thirds_fill_the_line() -> None:
    assert sum(Table(("a",) * 3, (), (0.333, 0.333, 0.334)).fractions) == pytest.approx(1)


def test_blocks_of_equal_content_are_equal_and_silent_about_it() -> None:
    assert Paragraph("Freja Eksempel") == Paragraph("Freja Eksempel")
    for block in (Paragraph("Freja"), Bullets(("Freja",)), CheckItem("Freja"), QrCode("Freja")):
        assert "Freja" not in repr(block)
    assert "Freja" not in repr(KeepTogether((Paragraph("Freja"),)))


def test_a_column_may_hold_what_is_kept_together() -> None:
    inner = KeepTogether((KeepTogether((Paragraph("x"),)), Table(("a", "b"), ())))
    assert Columns(((inner,), ())).columns[0] == (inner,)

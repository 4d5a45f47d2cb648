"""What a sample draws: by lot from the log's root, and whatever a rule points at."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.audit.acts import Act, Reason
from models.audit.sampling import VERDICTS, WHYS, Observed, Thresholds, Verdict, Why, draw
from models.kernel.events import Kind
from models.kernel.ids import SYSTEM, UserId

MORNING = datetime(2026, 1, 14, 8, tzinfo=UTC)
ANE, BO = UserId("ane"), UserId("bo")
CASE = frozenset({(Kind.CASE, "c1")})
NO_LOT = Thresholds(lot=0)


def look(seq: int, **more: object) -> Observed:
    given = {"at": MORNING, "user": ANE, "act": Act.CASE_VIEWED, "reason": Reason.ASSIGNED}
    return Observed(seq=seq, **{**given, **more})  # type: ignore[arg-type]


def whys(*rows: Observed, limits: Thresholds = NO_LOT) -> dict[int, tuple[Why, ...]]:
    return draw(rows, b"root", limits)


def test_every_reason_and_verdict_has_its_words() -> None:
    assert set(WHYS) == set(Why)
    assert set(VERDICTS) == set(Verdict)


@given(st.binary(min_size=1, max_size=8), st.integers(0, 60))
def test_the_lot_is_the_same_for_the_same_root(seed: bytes, many: int) -> None:
    rows = [look(seq) for seq in range(many)]
    drawn = draw(rows, seed)
    assert drawn == draw(rows, seed)
    assert len(drawn) == min(many, Thresholds().lot)
    assert list(drawn) == sorted(drawn)


def test_another_root_draws_other_rows() -> None:
    rows = [look(seq) for seq in range(1000)]
    assert set(draw(rows, b"one")) != set(draw(rows, b"two"))


def test_the_programs_own_rows_are_never_drawn() -> None:
    assert draw([look(0, user=SYSTEM, same_name=True)], b"root") == {}


def test_snooping_is_drawn() -> None:
    assert whys(
        look(1),
        look(2, same_name=True),
        look(3, same_address=True),
        look(4, closed=True),
        look(5, act=Act.SEARCHED, for_cpr=True),
        look(6, at=MORNING.replace(hour=22)),
        look(7, at=MORNING + timedelta(days=3)),  # a Saturday
        look(8, at=MORNING.replace(hour=4, minute=59)),  # 5.59 in Denmark
        look(9, at=MORNING.replace(hour=5)),
    ) == {
        2: (Why.OWN_NAME,),
        3: (Why.OWN_ADDRESS,),
        4: (Why.CLOSED_CASE,),
        5: (Why.CPR,),
        6: (Why.HOURS,),
        7: (Why.HOURS,),
        8: (Why.HOURS,),
    }


def test_a_change_is_no_look() -> None:
    assert whys(look(1, act=Act.NOTE_WRITTEN, same_name=True, closed=True)) == {}


def test_a_look_at_anothers_case_is_explained_by_an_act_on_it() -> None:
    other = {"reason": Reason.COLLEAGUE, "about": CASE}
    act = look(2, act=Act.NOTE_WRITTEN, about=CASE, at=MORNING + timedelta(days=14))
    assert whys(look(1, **other), act) == {}
    late = look(2, act=Act.NOTE_WRITTEN, about=CASE, at=MORNING + timedelta(days=14, seconds=1))
    assert whys(look(1, **other), late) == {1: (Why.NO_ACT,)}
    assert whys(look(1, **other), look(2, user=BO, act=Act.NOTE_WRITTEN, about=CASE)) == {
        1: (Why.NO_ACT,)
    }
    assert whys(look(1, act=Act.LIST_VIEWED, **other)) == {}
    assert whys(act, look(3, **other)) == {
        3: (Why.NO_ACT,)
    }  # what came before explains nothing


def test_many_look_ups_are_measured_against_the_users_own_days() -> None:
    quiet = [look(day, at=MORNING - timedelta(days=day + 7)) for day in range(5)]
    weekdays = [row for row in quiet if row.at.weekday() < 5]
    busy = [look(100 + number) for number in range(21)]
    limits = Thresholds(lot=0, most=50)
    drawn = whys(*weekdays, *busy, limits=limits)
    assert set(drawn) == {row.seq for row in busy}
    assert set(drawn.values()) == {(Why.MANY,)}
    assert whys(*weekdays, *busy[:20], limits=limits) == {}
    every_day = [look(row.seq, at=MORNING - timedelta(days=7)) for row in busy]
    assert whys(*every_day, *busy, limits=limits) == {}


def test_one_rule_brings_no_more_than_its_share() -> None:
    rows = [look(seq, closed=True) for seq in range(50)]
    assert len(whys(*rows)) == NO_LOT.most


def test_a_row_is_drawn_once_with_every_reason() -> None:
    both = look(1, same_name=True, closed=True)
    assert draw([both], b"root") == {1: (Why.LOT, Why.OWN_NAME, Why.CLOSED_CASE)}

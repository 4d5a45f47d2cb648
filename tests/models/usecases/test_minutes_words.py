"""What must not stand in minutes is said while it can be mended; what is known later is left out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.documents.document import every_word
from models.documents.meeting_minutes import THE_TABLE
from models.forms.answers import Value
from models.kernel.ids import ParticipantId
from models.kernel.text import plain
from models.usecases.close_meeting import CloseMeeting
from models.usecases.correct_minutes import CorrectMinutes
from models.usecases.identity_keys import holders
from models.usecases.in_meeting import CheckMeeting
from models.usecases.meeting_minutes import MinutesOrder, PreviewMinutes, PrintMinutes
from models.usecases.minutes_words import LEFT_OUT
from models.usecases.register_concern import Incomplete
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.casework import open_case
from tests.holding import Held, came, case_of, hold, shared, write
from tests.meetings import put_on
from tests.office import ANE, open_office

NUMBER = "Mathias 740310-5907 er med"
CALLER = "Grethe Nabosen"
LEFT = plain(LEFT_OUT)


@pytest.fixture
def held(tmp_path: Path) -> Held:
    """A meeting on two cases; of the second it is known who reported, and all came."""
    held = hold(open_office(tmp_path), 1)
    case = open_case(held.office, reporter_name=CALLER, reporter_phone="20000001")
    held.points.append(put_on(held.office, held.meeting, case.case_id, 2))
    held.cases.append(case)
    came(held)
    return held


def statement(said: str = "Han hilste", source: str = "SSP-lærer") -> dict[str, str]:
    return {"mark": "observed", "said": said, "source": source, "when": "2026-01-27"}


def action(what: str) -> dict[str, str]:
    return {"what": what, "who": f"u:{ANE.id}", "due": "2026-02-04"}


PLACES: list[tuple[str, Callable[[Held, str], dict[str, Value]]]] = [
    ("words", lambda _, said: {"words": said}),
    ("shared.0.what", lambda held, said: {"shared": [shared(held.police, what=said)]}),
    (
        "shared.0.necessity",
        lambda held, said: {"shared": [shared(held.police, necessity=said)]},
    ),
    ("statements.1.said", lambda _, said: {"statements": [statement(), statement(said)]}),
    ("statements.0.source", lambda _, said: {"statements": [statement(source=said)]}),
    ("dissent.0.why", lambda held, said: {"dissent": [{"who": held.us, "why": said}]}),
    ("actions.0.what", lambda _, said: {"actions": [action(said)]}),
]


def close(held: Held) -> None:
    CloseMeeting(held.office.begin, plain)(held.meeting)


def look(held: Held, who: ParticipantId | None = None) -> str:
    paper = PreviewMinutes(held.office.begin, plain)(held.meeting, who)
    return "\n".join(every_word(paper.document))


def become_known(held: Held, at: int, name: str) -> None:
    """Seal who reported the concern of a case, after the meeting."""
    with held.office.begin() as work:
        (concern,) = work.concerns.of_case(case_of(held, at))
        work.identities.seal(concern.id, {"reporter_name": name}, holders(work))
        work.note(Note(Act.IDENTITY_SEALED, reason=Reason.RULE, words="1"))
        work.commit()


@pytest.mark.parametrize(("field", "answers"), PLACES, ids=[field for field, _ in PLACES])
@pytest.mark.parametrize(
    ("said", "why"), [(NUMBER, "A CPR number stands"), (f"{CALLER} så det", "who reported")]
)
def test_it_is_said_at_its_field_before_anything_is_closed(
    held: Held,
    field: str,
    answers: Callable[[Held, str], dict[str, Value]],
    said: str,
    why: str,
) -> None:
    write(held, 0)
    write(held, 1, **answers(held, said))
    (gap,) = CheckMeeting(held.office.begin)(held.meeting).gaps
    assert gap.point is not None
    assert (gap.point.id, gap.field) == (held.points[1], field)
    assert why in plain(gap.what)
    with pytest.raises(Incomplete) as stopped:
        close(held)
    assert [(each.field, each.what) for each in stopped.value.problems] == [(field, gap.what)]
    with held.office.begin() as work:
        assert work.meetings.get(held.meeting).open
        assert len(work.drafts.mine()) == 3  # nothing is lost
    write(held, 1)
    close(held)
    assert LEFT not in look(held)


def test_what_is_missing_and_what_must_go_stand_in_the_order_of_the_points(held: Held) -> None:
    write(held, 0, words=NUMBER)
    write(held, 1, outcome="")
    came(held, held.us, held.police, held.school)
    gaps = CheckMeeting(held.office.begin)(held.meeting).gaps
    assert [gap.point.position if gap.point else 0 for gap in gaps] == [0, 1, 2]


def test_words_that_closing_does_not_keep_hold_nobody_up(held: Held) -> None:
    write(held, 0)
    write(held, 1, outcome="postponed", words=NUMBER)
    close(held)
    assert "740310" not in look(held)


def test_a_caller_of_another_case_may_be_a_professional_in_this_one(held: Held) -> None:
    write(held, 0, words=f"{CALLER} kommer forbi")
    write(held, 1)
    close(held)
    assert CALLER in look(held)


@pytest.mark.parametrize(
    "answers", [each for _, each in PLACES], ids=[key for key, _ in PLACES]
)
def test_who_became_known_later_is_left_out_of_minutes_made_then(
    held: Held, answers: Callable[[Held, str], dict[str, Value]]
) -> None:
    write(held, 0, **answers(held, "Bodil Karlsen har set det"))
    write(held, 1, words="Det andet står her.")
    close(held)
    assert "Bodil Karlsen" in look(held)
    become_known(held, 0, "Bodil Karlsen")
    for who in (None, held.police):
        said = look(held, who)
        assert "Bodil" not in said
        assert said.count(LEFT) == 1
    assert "Det andet står her." in look(held)
    make = PrintMinutes(held.office.begin, paint, plain, lambda _: ("et",) * 8)
    printed = "".join(words_of(make(MinutesOrder(held.meeting)).pdf))
    assert "Bodil" not in printed
    assert LEFT in printed


@pytest.mark.parametrize("which", [0, THE_TABLE])
def test_an_addition_that_says_it_later_is_left_out(held: Held, which: int | str) -> None:
    write(held, 0)
    write(held, 1)
    close(held)
    point = which if isinstance(which, str) else held.points[which]
    given = {"point": point, "words": "Bodil Karlsen gik", "reason": "Bodil Karlsen sagde det"}
    CorrectMinutes(held.office.begin)(held.meeting, given)
    assert "Bodil" in look(held)
    become_known(held, 0, "Bodil Karlsen")
    assert "Bodil" not in look(held)
    assert look(held).count(LEFT) == 2


@pytest.mark.parametrize("which", [1, THE_TABLE])
@pytest.mark.parametrize("said", [NUMBER, f"{CALLER} så det"])
@pytest.mark.parametrize("field", ["words", "reason"])
def test_an_addition_is_refused_at_its_field(
    held: Held, which: int | str, said: str, field: str
) -> None:
    write(held, 0)
    write(held, 1)
    close(held)
    point = which if isinstance(which, str) else held.points[which]
    given = {"point": point, "words": "Nyt", "reason": "Glemt", field: said}
    with pytest.raises(Incomplete) as stopped:
        CorrectMinutes(held.office.begin)(held.meeting, given)
    assert [each.field for each in stopped.value.problems] == [field]
    assert "minutes" in plain(stopped.value.problems[0].what)
    assert said not in look(held)

"""A sample is drawn, looked at by somebody else, and signed off."""

from datetime import timedelta

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.sampling import (
    FEWEST_DAYS,
    MOST_DAYS,
    SETTING,
    STANDARD,
    Verdict,
    Why,
    every,
)
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office.office import User
from models.ports.records import NotFoundError
from models.usecases.open_case_view import OpenCaseView
from models.usecases.sample_log import (
    LEFT,
    NOTHING_NEW,
    OWN_ROW,
    SIGNED,
    UNSIGNED,
    WORDS_NEEDED,
    DrawSample,
    MarkRow,
    OpenSample,
    SampleView,
    SetSampleDays,
    SignSample,
)
from models.usecases.search import Search
from storage.audit.log import verify_log
from tests.casework import acts_of, open_case
from tests.office import ANE, TestOffice

LEADER = User(UserId("u-led"), "LD", "Lise Testesen", Role.LEADER)
REVIEWER = User(UserId("u-rev"), "LK", "Lone Demokontrol", Role.LOG_REVIEWER)


@pytest.fixture
def snooped(office: TestOffice) -> TestOffice:
    """Ane Testesen has looked at a person of her name, at night, and searched for a number."""
    office.database.sql.execute("UPDATE user_account SET name = 'Ane Testesen'")
    case = open_case(office, about_cpr="6312049897")
    office.database.sql.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T08:00:00Z', stage = 'closed'"
    )
    office.database.sql.execute("UPDATE person SET street = 'Øvelsesvej 1', postcode = '9999'")
    office.database.sql.execute(
        "INSERT INTO person (id, name, street, postcode) "
        "VALUES ('p9', 'Ane Testesen', 'ØVELSESVEJ 1', '9999')"
    )
    office.wait(hours=13)
    OpenCaseView(office.begin)(case.case_id, "Nysgerrig")
    Search(office.begin)("631204-9897")
    return office


def view(office: TestOffice, user: User = REVIEWER) -> SampleView:
    return OpenSample(office.begin_as(user))()


def drawn(office: TestOffice, user: User = REVIEWER) -> SampleView:
    DrawSample(office.begin_as(user))()
    return view(office, user)


def test_seeded_snooping_is_drawn_with_its_reasons(snooped: TestOffice) -> None:
    found = drawn(snooped)
    whys = {line.line.act: set(line.drawn.whys) for line in found.lines}
    assert whys[Act.CASE_VIEWED] == {
        Why.LOT, Why.OWN_NAME, Why.OWN_ADDRESS, Why.CLOSED_CASE, Why.NO_ACT, Why.HOURS,
    }  # fmt: skip
    assert whys[Act.SEARCHED] >= {Why.CPR, Why.HOURS}
    assert found.due == found.sample.drawn_at + STANDARD.every if found.sample else False


def test_it_is_marked_and_signed_and_the_next_begins_where_it_ended(
    snooped: TestOffice,
) -> None:
    begin = snooped.begin_as(REVIEWER)
    sample = drawn(snooped).sample
    assert sample is not None
    assert (sample.first, sample.signed_at) == (0, None)
    with pytest.raises(Refused) as caught:
        SignSample(begin)(sample.id)
    assert caught.value.why.source == LEFT.source
    first, *rest = [line.drawn.seq for line in view(snooped).lines]
    with pytest.raises(Refused) as caught:
        MarkRow(begin)(sample.id, first, Verdict.LOOK, " ")
    assert (caught.value.why, caught.value.field) == (WORDS_NEEDED, "words")
    MarkRow(begin)(sample.id, first, Verdict.LOOK, " Hvorfor om natten? ")
    for seq in rest:
        MarkRow(begin)(sample.id, seq, Verdict.FINE, "")
    found = view(snooped)
    assert found.left == 0
    marked = found.lines[0].drawn
    assert (marked.verdict, marked.words, marked.marked_by) == (
        Verdict.LOOK, "Hvorfor om natten?", REVIEWER.id,
    )  # fmt: skip
    with pytest.raises(Refused) as caught:
        DrawSample(begin)()
    assert caught.value.why is UNSIGNED
    SignSample(begin)(sample.id, "Set igennem")
    assert Act.COUNTERSIGN_ASKED not in acts_of(snooped)
    for act in (
        lambda: SignSample(begin)(sample.id),
        lambda: MarkRow(begin)(sample.id, first, Verdict.FINE, ""),
    ):
        with pytest.raises(Refused) as caught:
            act()
        assert caught.value.why is SIGNED
    assert view(snooped).sample.words == "Set igennem"  # type: ignore[union-attr]
    again = drawn(snooped).sample
    assert again is not None
    assert again.first == sample.size
    assert list(verify_log(snooped.database.sql)) == []


def test_nobody_marks_an_own_row(office: TestOffice) -> None:
    begin = office.begin_as(LEADER)
    case = open_case(office)
    OpenCaseView(begin)(case.case_id)
    found = drawn(office, LEADER)
    assert found.sample is not None
    own = [line.drawn.seq for line in found.lines if line.own]
    assert len(own) == 1
    with pytest.raises(Refused) as caught:
        MarkRow(begin)(found.sample.id, own[0], Verdict.FINE, "")
    assert caught.value.why is OWN_ROW
    for line in found.lines:
        if not line.own:
            MarkRow(begin)(found.sample.id, line.drawn.seq, Verdict.FINE, "")
    SignSample(begin)(found.sample.id)
    assert acts_of(office)[-2:] == [Act.SAMPLE_SIGNED, Act.COUNTERSIGN_ASKED]


@pytest.mark.parametrize(
    "role", [Role.TOVHOLDER, Role.DPO, Role.CASEWORKER, Role.ADMINISTRATOR]
)
def test_only_who_may_sample_does(office: TestOffice, role: Role) -> None:
    begin = office.begin_as(User(UserId("u7"), "X", "Xenia Demosen", role))
    for act in (OpenSample(begin), DrawSample(begin)):
        with pytest.raises(Refused):
            act()


def test_an_empty_log_gives_no_sample(office: TestOffice) -> None:
    assert view(office) == SampleView(None, (), None, 30)
    with pytest.raises(Refused) as caught:
        DrawSample(office.begin_as(REVIEWER))()
    assert caught.value.why is NOTHING_NEW


def test_a_sample_that_is_not_there(office: TestOffice) -> None:
    with pytest.raises(NotFoundError):
        SignSample(office.begin_as(REVIEWER))("x")


def test_the_lot_can_be_drawn_again_from_what_is_kept(snooped: TestOffice) -> None:
    sample = drawn(snooped).sample
    assert sample is not None
    with snooped.begin() as work:
        size, root = work.checkpoints.prefix(sample.size)
    assert (size, root.hex()) == (sample.size, sample.root)
    assert snooped.clock.now() - sample.drawn_at < timedelta(days=1)
    assert ANE.id


def test_the_office_says_how_often_within_the_longest_time(snooped: TestOffice) -> None:
    leader = snooped.begin_as(LEADER)
    for typed in ("0", "91", "", "-1", "1,5", "sjældent", "²"):
        with pytest.raises(Refused) as caught:
            SetSampleDays(leader)(typed)
        assert caught.value.field == "days"
    assert view(snooped).days == 30
    changed = SetSampleDays(leader)(" 007 ")
    assert (Kind.SAMPLE, SETTING) in changed
    assert acts_of(snooped)[-1] == Act.SETTING_CHANGED
    found = drawn(snooped)
    assert found.days == 7
    assert found.sample is not None
    assert found.due == found.sample.drawn_at + timedelta(days=7)


def test_who_looks_does_not_choose_how_often(office: TestOffice) -> None:
    with pytest.raises(Refused):
        SetSampleDays(office.begin_as(REVIEWER))("7")


@pytest.mark.parametrize("stored", [None, "", "0", "91", "-3", "nonsense", "9999999"])
def test_a_time_that_nobody_can_have_set_is_the_standard(stored: str | None) -> None:
    assert every(stored) == STANDARD.every


@pytest.mark.parametrize("days", [FEWEST_DAYS, 30, MOST_DAYS])
def test_a_time_within_the_limits_holds(days: int) -> None:
    assert every(str(days)) == timedelta(days=days)

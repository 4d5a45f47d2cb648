from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.access.roles import RIGHTS, Right
from models.audit.act_words import SENTENCES
from models.audit.acts import Act
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office import countersignature as rules
from models.office.countersignature import (
    Countersignature,
    CountersignatureSettled,
    How,
    Settled,
    SignedPaper,
)
from models.office.two_people import TWO_PEOPLE, setting_of, wanted

ANE, LEA = UserId("ane"), UserId("lea")
MADE = datetime.fromisoformat("2026-01-14T08:00:00+00:00")
LATER = MADE + timedelta(days=2)


def asked() -> Countersignature:
    about = ((Kind.USER, "bo"),)
    due = MADE + timedelta(days=7)
    return Countersignature("k", "K-2026-0001", Act.USER_ADDED, about, "", ANE, MADE, due)


def test_every_act_of_the_table_has_a_sentence_and_somebody_who_can_be_the_second() -> None:
    assert set(TWO_PEOPLE) <= set(SENTENCES)
    for rule in TWO_PEOPLE.values():
        assert any(rule.second in rights for rights in RIGHTS.values())
        assert rule.second is Right.COUNTERSIGN
        assert rule.on or not rule.fixed
    waits = {act for act, rule in TWO_PEOPLE.items() if rule.may_wait}
    assert waits == {
        Act.IDENTITY_RELEASED, Act.RECOMMENDED, Act.EXIT_ASKED, Act.BUNDLE_SEALED,
    }  # fmt: skip
    assert len({setting_of(act) for act in TWO_PEOPLE}) == len(TWO_PEOPLE)


@given(st.sampled_from(list(TWO_PEOPLE)), st.sampled_from([None, "yes", "no", "else"]))
def test_the_office_chooses_save_what_is_fixed(act: Act, stored: str | None) -> None:
    rule = TWO_PEOPLE[act]
    expected = rule.on if rule.fixed or stored is None else stored == "yes"
    assert wanted(act, stored) is expected


def test_somebody_else_signs_on_screen() -> None:
    one = asked()
    with pytest.raises(Refused) as refused:
        one.sign(ANE, LATER)
    assert refused.value.why == rules.NEVER_SELF
    assert one.events == []
    one.sign(LEA, LATER)
    assert (one.state, one.how, one.settled_by, one.settled_at) == (
        Settled.SIGNED, How.SCREEN, LEA, LATER,
    )  # fmt: skip
    assert one.events == [CountersignatureSettled(one)]
    with pytest.raises(Refused) as refused:
        one.decline("too late", LEA, LATER)
    assert refused.value.why == rules.NOT_OPEN


def test_declining_needs_a_reason_and_another_person() -> None:
    one = asked()
    for reason, by, why in (("  ", LEA, rules.WHY_DECLINED), ("no", ANE, rules.NEVER_SELF)):
        with pytest.raises(Refused) as refused:
            one.decline(reason, by, LATER)
        assert refused.value.why == why
    assert one.state is Settled.OPEN
    one.decline(" not needed ", LEA, LATER)
    assert (one.state, one.reason) == (Settled.DECLINED, "not needed")


@pytest.mark.parametrize(
    ("paper", "why"),
    [
        (SignedPaper(" ", date(2026, 1, 15)), rules.WHO_SIGNED),
        (SignedPaper("ANE  øvelund", date(2026, 1, 15)), rules.NEVER_SELF),
        (SignedPaper("Lea", date(2026, 1, 13)), rules.NOT_AHEAD),
        (SignedPaper("Lea", date(2026, 1, 17)), rules.NOT_AHEAD),
        (SignedPaper("Lea", date(2026, 1, 15), agreed=False), rules.WHY_DECLINED),
    ],
)
def test_what_stands_on_the_paper_must_be_possible(paper: SignedPaper, why: object) -> None:
    one = asked()
    with pytest.raises(Refused) as refused:
        one.on_paper(paper, "Ane Øvelund", ANE, LATER)
    assert refused.value.why == why
    assert (one.state, one.signer, one.signed_on) == (Settled.OPEN, "", None)


@pytest.mark.parametrize("agreed", [True, False])
def test_the_one_who_acted_may_record_what_another_signed(agreed: bool) -> None:
    one = asked()
    paper = SignedPaper(" Lea  Leder ", date(2026, 1, 16), agreed, "" if agreed else "nej")
    one.on_paper(paper, "Ane Øvelund", ANE, LATER)
    assert (one.signer, one.signed_on, one.how) == ("Lea Leder", date(2026, 1, 16), How.PAPER)
    assert one.state is (Settled.SIGNED if agreed else Settled.DECLINED)
    assert (one.settled_by, one.settled_at) == (ANE, LATER)

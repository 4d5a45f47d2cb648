from models.calendar.entry import EntryKind
from models.concerns.care import CALLER_IS_FAMILY, DO_NOT_CALL, care_at
from models.forms.definitions.concern_kind import KIND_CHOICES, OTHER_KINDS, SAFE, SAFE_WITH
from models.law.kinds import ROUTES, ConcernKind, guarded, route_of


def test_every_kind_has_a_route_and_only_extremism_is_worked_on_without_asking() -> None:
    assert set(ROUTES) == set(ConcernKind)
    assert [kind for kind, route in ROUTES.items() if not route.guarded] == ["extremism"]


def test_an_unknown_code_is_worked_on_as_extremism() -> None:
    assert route_of("") is route_of("ukendt") is ROUTES[ConcernKind.EXTREMISM]


def test_one_guarded_concern_guards_the_whole_case() -> None:
    assert guarded(("extremism", "honour"))
    assert not guarded(("extremism", ""))
    assert not guarded(())


def test_no_answer_on_the_phone_is_extremism() -> None:
    assert [key for key, _ in KIND_CHOICES] == ["extremism", *(key for key, _ in OTHER_KINDS)]


def test_what_reaches_the_family_says_so() -> None:
    for kind in ("plan_contact", "home_visit", "consent", "re_offer", "turns_18"):
        assert care_at(EntryKind(kind)) is DO_NOT_CALL
    assert care_at(EntryKind.TELL_BACK) is CALLER_IS_FAMILY
    assert care_at(EntryKind.POLICE_QUESTION) is None


def test_no_is_no() -> None:
    assert {key for key, _ in SAFE_WITH} - SAFE == {"no"}

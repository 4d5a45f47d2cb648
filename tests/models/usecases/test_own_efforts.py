"""The office's own efforts over a real office: written, offered, planned, ended, never lost."""

import pytest

from models.access.roles import Role
from models.audit.acts import Act
from models.cases.story import sentence
from models.course.record import Record
from models.efforts.rows import EffortsView
from models.forms.answers import Value
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, OfficePageId, RecordId, UserId
from models.kernel.text import plain
from models.office.office import NOT_YOUR_ROLE, Actor, User
from models.ports.records import NotFoundError
from models.usecases.close_case import Closing, PrepareClosing
from models.usecases.common import note_case
from models.usecases.effort_course import NoteProgress, PauseEffort, TakeUpEffort
from models.usecases.effort_endings import EndEffort
from models.usecases.efforts import BeginEffort, PlanEffort
from models.usecases.offers import MakeOffer, OfferAgain
from models.usecases.open_child_page import OpenChildPage
from models.usecases.own_efforts import EndOwnEffort, ListOwnEfforts, WriteOwnEffort
from storage.queries.reads import SqlReads
from storage.repositories.going_live import empty_of_practice
from tests import efforts
from tests.casework import acts_of
from tests.office import TestOffice
from tests.owning import OWN, write_own

NOW: dict[str, Value] = {
    "goal": "En fast træningstid", "provider": "Klubben", "footing": "voluntary",
    "basis": "sel12b", "begin": "now", "first_date": "2026-01-20", "first_time": "17:00",
    "rhythm": "week",
}  # fmt: skip
GONE = OfficePageId("nowhere")


def plan(office: TestOffice, case: CaseId, code: str, **more: Value) -> Record:
    PlanEffort(office.begin)(case, {**NOW, "kind": code, **more})
    with office.begin() as work:
        return work.course.of_case(case, Kind.EFFORT)[-1]


def code_of(key: OfficePageId, version: int = 1) -> str:
    return f"{key}.{version}"


def ready(office: TestOffice, **more: str) -> CaseId:
    case = efforts.case_of(office, **more)
    efforts.consent(office, case)
    return case


def view(office: TestOffice, case: CaseId) -> EffortsView:
    actor = Actor(office.user.id, office.user.role)
    return SqlReads(office.database.sql, office.clock, actor).efforts(case)


def test_it_is_written_anew_and_every_version_stays(office: TestOffice) -> None:
    key = write_own(office)
    office.wait(days=1)
    WriteOwnEffort(office.begin)({**OWN, "name": "Holdet"}, key)
    (effort,) = ListOwnEfforts(office.begin)()
    assert [each.name for each in effort.versions] == ["Holdet", "Fodboldholdet"]
    assert acts_of(office)[-2:] == ["effort.kind", "effort.kind"]
    assert office.database.value("SELECT number FROM office_page") == "I-2026-0001"


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.LEADER, Role.ADMINISTRATOR])
def test_only_the_coordinator_writes_them(office: TestOffice, role: Role) -> None:
    key = write_own(office)
    begin = office.begin_as(User(UserId("somebody"), "SO", "Some Body", role))
    for act in (
        lambda: WriteOwnEffort(begin)(OWN),
        lambda: EndOwnEffort(begin)(key, {"until_on": "2026-02-01"}),
    ):
        with pytest.raises(Refused) as caught:
            act()
        assert caught.value.why is NOT_YOUR_ROLE


def test_work_and_prevention_are_never_one_effort(office: TestOffice) -> None:
    for more, field in (
        ({"bases": ["lab167", "sel12b"]}, "bases"),
        ({"bases": ["lab167"], "purpose": "Væk fra radikalisering"}, "purpose"),
    ):
        with pytest.raises(Refused) as caught:
            write_own(office, **more)
        assert caught.value.field == field
    assert ListOwnEfforts(office.begin)() == ()


def test_an_own_mentor_under_employment_law_is_not_told_on_the_concern(
    office: TestOffice,
) -> None:
    key = write_own(
        office, name="Mentor i job", purpose="Et job", bases=["lab167"], consent="no"
    )
    case = efforts.case_of(office)
    effort = plan(office, case, code_of(key), basis="lab167")
    NoteProgress(office.begin)(
        effort.id,
        {
            "signs": "progress",
            "signs_why": "x",
            "resilience": "progress",
            "resilience_why": "y",
        },
    )
    (line,) = view(office, case).efforts
    assert set(line.record.said("effort_progress")) == {"resilience", "resilience_why"}
    with pytest.raises(Refused) as caught:
        plan(office, case, code_of(key), basis="sel12b")
    assert caught.value.field == "basis"


def test_nobodys_number_and_no_name_twice(office: TestOffice) -> None:
    key = write_own(office)
    for more, field in (
        ({"provider": "740310-5907"}, "provider"),
        ({"name": "fodboldholdet"}, "name"),
    ):
        with pytest.raises(Refused) as caught:
            write_own(office, **more)
        assert caught.value.field == field
    WriteOwnEffort(office.begin)(OWN, key)  # it keeps its own name
    with pytest.raises(NotFoundError):
        WriteOwnEffort(office.begin)({**OWN, "name": "Andet"}, GONE)
    with pytest.raises(NotFoundError):
        EndOwnEffort(office.begin)(GONE, {"until_on": "2026-02-01"})


def test_it_is_offered_beside_the_catalogue_and_planned(office: TestOffice) -> None:
    key = write_own(office)
    case = ready(office)
    assert [kind.code for kind in view(office, case).kinds][-1] == code_of(key)
    effort = plan(office, case, code_of(key))
    assert effort.state == "running"
    with office.begin() as work:
        happened = [line.happening for line in work.story.of_case(case)]
    told = {plain(sentence(each.kind, each.data)) for each in happened}
    assert "Effort begun: Fodboldholdet" in told


def test_old_efforts_keep_the_name_and_the_law_they_were_planned_under(
    office: TestOffice,
) -> None:
    key = write_own(office)
    case = ready(office)
    effort = plan(office, case, code_of(key))
    office.wait(days=1)
    WriteOwnEffort(office.begin)({**OWN, "name": "Holdet", "bases": ["sel99"]}, key)
    (line,) = view(office, case).efforts
    assert plain(line.kind.title) == "Fodboldholdet"
    assert line.record.said("effort")["basis"] == "sel12b"
    EndEffort(office.begin)(effort.id, efforts.END)
    with pytest.raises(Refused) as caught:
        plan(office, case, code_of(key))
    assert caught.value.field == "kind"
    plan(office, case, code_of(key, 2), basis="sel99")
    titles = [plain(each.kind.title) for each in view(office, case).efforts]
    assert sorted(titles) == ["Fodboldholdet", "Holdet"]


def test_target_group_and_places_hold_over_versions(office: TestOffice) -> None:
    key = write_own(office, places="1")
    old = ready(office, about_name="Sara Demosen", about_age="45")
    with pytest.raises(Refused, match="18 to 29 years"):
        plan(office, old, code_of(key))
    first = ready(office)
    plan(office, first, code_of(key))
    WriteOwnEffort(office.begin)({**OWN, "name": "Holdet", "places": "1"}, key)
    second = ready(office, about_name="Bilal Demosen", about_age="22")
    with pytest.raises(Refused, match="All 1 places"):
        plan(office, second, code_of(key, 2))
    exception = {"begin": "exception", "exception": "Der rykkes sammen"}
    assert plan(office, second, code_of(key, 2), **exception).state == "running"


def test_a_consent_that_the_office_asks_for_is_waited_for(office: TestOffice) -> None:
    key = write_own(office, bases=["lab"], purpose="Et job", name="Job")
    case = efforts.case_of(office)
    with pytest.raises(Refused) as caught:
        plan(office, case, code_of(key), basis="lab")
    assert caught.value.field == "begin"
    given = efforts.consent(office, case)
    effort = plan(office, case, code_of(key), basis="lab")
    PauseEffort(office.begin)(effort.id, efforts.REST)
    with office.begin() as work:
        record = work.course.get(RecordId(given.id))
        record.end("withdrawn", work.now)
        work.course.save(record)
        note_case(work, Act.CONSENT_ENDED, work.cases.get(case))
        work.commit()
    with pytest.raises(Refused):
        TakeUpEffort(office.begin)(effort.id, {"next_date": "2026-02-16", "next_time": "10:00"})


def test_ended_it_is_offered_no_more_and_what_runs_goes_on(office: TestOffice) -> None:
    key = write_own(office)
    case = ready(office)
    running = plan(office, case, code_of(key))
    later = plan(office, case, code_of(key), begin="later")
    for day, field in (("", "until_on"), ("2025-12-31", "until_on"), ("i morgen", "until_on")):
        with pytest.raises(Refused) as caught:
            EndOwnEffort(office.begin)(key, {"until_on": day})
        assert caught.value.field == field
    EndOwnEffort(office.begin)(key, {"until_on": "2026-01-14"})
    office.wait(days=1)
    assert all(kind.code.partition(".")[0] != key for kind in view(office, case).kinds)
    with pytest.raises(Refused) as caught:
        plan(office, case, code_of(key, 2))
    assert caught.value.field == "kind"
    with pytest.raises(Refused) as caught:
        BeginEffort(office.begin)(later.id, NOW)
    assert caught.value.field == "kind"
    NoteProgress(office.begin)(
        running.id,
        {
            "signs": "progress",
            "signs_why": "x",
            "resilience": "progress",
            "resilience_why": "y",
        },
    )
    assert {plain(line.kind.title) for line in view(office, case).efforts} == {"Fodboldholdet"}


def test_it_is_offered_answered_and_offered_again(office: TestOffice) -> None:
    key = write_own(office)
    case = ready(office)
    MakeOffer(office.begin)(case, {"kind": code_of(key), "how": "talk", "reply": "no"})
    WriteOwnEffort(office.begin)({**OWN, "name": "Holdet"}, key)
    with pytest.raises(Refused) as caught:
        MakeOffer(office.begin)(case, {"kind": code_of(key), "how": "talk", "reply": "yes"})
    assert caught.value.field == "kind"
    MakeOffer(office.begin)(case, {"kind": code_of(key, 2), "how": "talk", "reply": "no"})
    (offer,) = view(office, case).offers  # the same offer, answered anew
    assert plain(offer.kind.title) == "Fodboldholdet"
    OfferAgain(office.begin)(case, {"how": "talk", "accepts": [code_of(key)]})
    (line,) = view(office, case).efforts
    assert plain(line.kind.title) == "Fodboldholdet"
    assert line.state == "planned"


def test_closing_and_rest_name_it(office: TestOffice) -> None:
    key = write_own(office)
    case = ready(office)
    plan(office, case, code_of(key))
    closing = PrepareClosing(office.begin)(case)
    assert isinstance(closing, Closing)
    (need,) = [plain(one.what) for one in closing.needs if one.key.startswith("effort.")]
    assert "Fodboldholdet" in need
    shown = OpenChildPage(office.begin)(case)
    assert [plain(each.name) for each in shown.efforts] == ["Fodboldholdet"]


def test_going_live_keeps_the_offices_own_catalogue(office: TestOffice) -> None:
    write_own(office)
    plan(office, ready(office), code_of(ListOwnEfforts(office.begin)()[0].id))
    with office.database.transaction() as transaction:
        empty_of_practice(transaction.sql)
        transaction.commit()
    (effort,) = ListOwnEfforts(office.begin)()
    assert effort.now.name == "Fodboldholdet"

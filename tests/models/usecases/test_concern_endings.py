"""Rejected, mistaken, told back, opened: what each leaves behind, and what may be seen after."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind, EntryStatus
from models.concerns.concern import ALREADY_ENDED, REASON_NEEDED, ConcernState
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId
from models.kernel.text import plain
from models.ports.records import NotFoundError
from models.usecases.common import task
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.go_further import Further, GoFurther
from models.usecases.open_concern import OpenConcern
from models.usecases.tell_back import WHAT_WAS_SAID, TellBack
from tests.office import TestOffice
from tests.scenario_calls import V1, V7, V8B, log_of, take_down

Ending = Callable[[ConcernId, str], frozenset[Topic]]


@pytest.fixture(params=["reject", "mistake"])
def ending(request: pytest.FixtureRequest, office: TestOffice) -> Ending:
    kind = RejectConcern if request.param == "reject" else MistakenConcern
    return kind(office.begin)


def test_an_ending_needs_a_reason_and_happens_once(office: TestOffice, ending: Ending) -> None:
    concern = take_down(office, V7)
    with pytest.raises(Refused) as caught:
        ending(concern, "  ")
    assert caught.value.why is REASON_NEEDED
    assert (Kind.CONCERN, concern) in ending(concern, " Lovlig livsførelse ")
    with pytest.raises(Refused) as caught:
        ending(concern, "igen")
    assert caught.value.why.source == ALREADY_ENDED.source


def test_an_ended_concern_leaves_nothing_to_do_but_deleting_it(
    office: TestOffice, ending: Ending
) -> None:
    concern = take_down(office, V7)
    ending(concern, "Grund")
    with office.begin() as work:
        left = work.entries.open_of_concern(concern)
        assert [entry.kind for entry in left] == [EntryKind.DELETE_DUE]
        assert work.concerns.get(concern).ended_reason == "Grund"


def test_the_report_on_a_child_outlives_a_rejection(office: TestOffice) -> None:
    concern = take_down(office, V1)
    RejectConcern(office.begin)(concern, "Ikke en sag for Infohuset")
    with office.begin() as work:
        left = [entry.kind for entry in work.entries.open_of_concern(concern)]
    assert left == [EntryKind.CHILD_REPORT, EntryKind.DELETE_DUE]


def test_what_it_held_is_shown_only_for_a_reason_that_is_logged(
    office: TestOffice, ending: Ending
) -> None:
    concern = take_down(office, V7)
    ending(concern, "Grund")
    before = len(log_of(office))
    closed = OpenConcern(office.begin)(concern)
    assert closed.content is None
    assert closed.received_at == office.clock.now()
    assert len(log_of(office)) == before
    opened = OpenConcern(office.begin)(concern, " Indsigt begæret ")
    assert opened.content is not None
    assert "Grund" in [line.words for line in opened.content.story]
    act, about, purpose, words = log_of(office)[-1]
    assert (act, purpose, words) == ("concern.viewed", "stated", "Indsigt begæret")
    assert ["concern", concern] in about


def test_a_concern_is_logged_before_it_is_shown(office: TestOffice) -> None:
    concern = take_down(office, V8B)
    view = OpenConcern(office.begin)(concern)
    assert log_of(office)[-1][0] == "concern.viewed"
    assert view.content is not None
    assert view.content.call.answers == V8B
    assert (view.content.call.form, view.content.call.version) == ("call", 2)
    assert view.content.subject.age == 39
    assert [entry.kind for entry in view.open_entries] == [
        EntryKind.AFTER_CALL, EntryKind.ASSESSMENT,
    ]  # fmt: skip
    assert view.due_at - view.received_at == timedelta(hours=24)
    assert "Address, and whether it is protected" in [
        plain(one) for one in view.content.missing
    ]


def test_a_concern_in_a_case_names_it_and_shows_both_forms(office: TestOffice) -> None:
    concern = take_down(office, V8B)
    answers = {"name": "Henrik Prøvegaard", "street": "Øvelsesvej 1", "postcode": "9990"}
    CompleteAfterCall(office.begin)(AfterCall(concern, answers))
    went = GoFurther(office.begin)(Further(concern))
    view = OpenConcern(office.begin)(concern)
    assert (view.state, view.case_number) == (ConcernState.IN_CASE, went.number)
    assert view.content is not None
    assert view.content.after_call is not None
    assert view.content.after_call.answers == answers
    assert view.content.subject.address == "Øvelsesvej 1, 9990"


def test_a_concern_that_is_not_there(office: TestOffice) -> None:
    with pytest.raises(NotFoundError):
        OpenConcern(office.begin)(ConcernId("none"))


def test_a_concern_without_its_call_is_a_bug_and_not_logged(office: TestOffice) -> None:
    concern = take_down(office, V8B)
    with office.database.transaction() as transaction:
        transaction.sql.execute("DELETE FROM answer")
        transaction.commit()
    before = len(log_of(office))
    with pytest.raises(LookupError):
        OpenConcern(office.begin)(concern)
    assert len(log_of(office)) == before


def test_speaking_with_the_caller_keeps_the_promise(office: TestOffice) -> None:
    concern = take_down(office, V8B)
    with office.begin() as work:
        promise = task(
            work, EntryKind.TELL_BACK, work.now, origin="person", origin_at=work.now,
            owner=work.actor.user, concern=concern,
        )  # fmt: skip
        work.note(Note(Act.ENTRY_MADE))
        work.commit()
    TellBack(office.begin)(concern, " Vi ser på det. ")
    with office.begin() as work:
        assert work.entries.get(promise.id).status is EntryStatus.DONE
        (told, *_) = work.story.of_concern(concern)
    assert (told.happening.kind, told.happening.words) == ("told_back", "Vi ser på det.")
    assert log_of(office)[-1][0] == "note.written"


def test_nothing_said_is_refused(office: TestOffice) -> None:
    concern = take_down(office, V8B)
    with pytest.raises(Refused) as caught:
        TellBack(office.begin)(concern, " ")
    assert caught.value.why is WHAT_WAS_SAID

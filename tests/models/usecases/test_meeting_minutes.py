"""Minutes of a closed meeting: the office's copy, an authority's own points, corrections."""

import os
from pathlib import Path

import pytest

from models.cases.papers import Channel, Fate, Paper
from models.disclosures.disclosure import Direction, Way
from models.documents.document import Document, every_word
from models.forms.answers import Answers
from models.forms.definitions.in_meeting import ATTENDANCE
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId, ParticipantId, PrintId
from models.kernel.text import Text, fill
from models.law.bases import DataCategory
from models.meetings.kinds import MeetingKind
from models.ports.records import NotFoundError
from models.usecases.close_meeting import CloseMeeting
from models.usecases.correct_minutes import CorrectMinutes
from models.usecases.meeting_minutes import (
    NO_BASIS,
    NO_POINTS,
    NOT_CLOSED,
    NOT_HERE,
    MinutesOrder,
    PreviewMinutes,
    PrintMinutes,
)
from models.usecases.register_concern import Incomplete
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.settle_copy import SettleCopy
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.casework import open_case
from tests.holding import Held, came, case_of, hold, shared, write
from tests.meetings import add_authority, add_colleague, plan_meeting, put_on, seat_at
from tests.models.audit.test_golden_sentences import WORDS
from tests.office import ANE, open_office

GOLDEN = Path(__file__).parent / "golden"
FULL: Answers = {
    "statements": [
        {"mark": "observed", "said": "Han hilste", "source": "SSP-lærer", "when": "2026-01-27"}
    ],
    "outcome": "home_visit",
    "words": "Et besøg hos familien.",
    "actions": [
        {"what": "Ring til skolen", "who": f"u:{ANE.id}", "due": "2026-02-04"},
        {"what": "Ser på parken", "who": "a:local_police", "due": "2026-02-05"},
    ],
}


def say(sentence: Text) -> str:
    """Say it in Danish; names stand as they are."""
    words = WORDS.get((sentence.context, sentence.source), sentence.source)
    return fill(words, sentence.values, say)


def spell(_: bytes) -> tuple[str, ...]:
    return ("otte", "ord", "fra", "en", "liste", "på", "to", "tusinde")


@pytest.fixture
def held(tmp_path: Path) -> Held:
    """A closed meeting: a recommendation with all that belongs to it, a conflict, one put off."""
    held = hold(open_office(tmp_path), 3)
    came(held)
    told = [shared(held.police), shared("all", "out", care="health", what="Planen er klar.")]
    write(
        held, 0, **FULL, shared=told, behind=[held.police],
        dissent=[{"who": held.school, "why": "Det er for tidligt."}],
    )  # fmt: skip
    write(held, 1, conflicts="some", away=[held.police], left_at="09:20", back_at="09:31")
    write(held, 2, outcome="postponed", words="")
    CloseMeeting(held.office.begin, say)(held.meeting)
    return held


def look(held: Held, who: ParticipantId | None = None) -> Document:
    return PreviewMinutes(held.office.begin, say)(held.meeting, who).document


def press(held: Held, who: ParticipantId | None = None) -> bytes:
    make = PrintMinutes(held.office.begin, paint, say, spell)
    return make(MinutesOrder(held.meeting, who, Channel.FILE)).pdf


def words(document: Document) -> str:
    return "\n".join(every_word(document))


@pytest.mark.parametrize("name", ["minutes_office", "minutes_police"])
def test_the_minutes_say_what_they_said(held: Held, name: str) -> None:
    pdf = press(held, held.police if name == "minutes_police" else None)
    said = "\f\n".join(words_of(pdf))
    said = "\n".join(line.rstrip() for line in said.splitlines()) + "\n"
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("TOVHOLDER_NEW_GOLDEN"):
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8")


def test_a_copy_for_one_holds_the_points_they_were_in_on(held: Held) -> None:
    whole, theirs = words(look(held)), words(look(held, held.police))
    assert all(case.number in whole for case in held.cases)
    assert held.cases[0].number in theirs
    assert held.cases[1].number not in theirs
    assert "forlod lokalet under punkt 2, fra kl. 9.20 til kl. 9.31" in whole
    assert "forlod lokalet" not in theirs
    ours = words(look(held, held.us))
    assert held.cases[1].number in ours


def test_who_left_without_a_time_is_said_without_one(tmp_path: Path) -> None:
    held = hold(open_office(tmp_path), 1)
    came(held)
    write(held, 0, conflicts="some", away=[held.police])
    CloseMeeting(held.office.begin, say)(held.meeting)
    assert "forlod lokalet under punkt 1." in words(look(held))
    assert "Ingen punkter på denne kopi" in words(look(held, held.police))


def test_a_deleted_case_is_in_no_minutes(held: Held) -> None:
    key = case_of(held, 0)
    with held.office.database.transaction() as transaction:
        transaction.execute("DELETE FROM meeting_point WHERE case_id = ?", (key,))
        transaction.commit()
    assert held.cases[0].number not in words(look(held))
    assert held.cases[1].number in words(look(held))


def test_the_offices_copy_is_a_task_until_it_is_back(held: Held) -> None:
    press(held)
    value = held.office.database.value
    assert value("SELECT DISTINCT document FROM print_copy") == Paper.MINUTES
    assert value("SELECT count(DISTINCT case_id) FROM print_copy WHERE return_by > ''") == 3
    assert value("SELECT count(*) FROM entry WHERE kind = 'paper_return'") == 3
    key = PrintId(value("SELECT id FROM print_copy LIMIT 1"))
    SettleCopy(held.office.begin)(key, Fate.SHREDDED)
    assert value("SELECT count(*) FROM print_copy WHERE settled_at IS NULL") == 0
    with held.office.begin() as work:
        assert len(work.disclosures.of_case(case_of(held, 1))) == 0


def test_a_copy_for_an_authority_is_given_and_stands_in_the_register(held: Held) -> None:
    press(held, held.police)
    value = held.office.database.value
    assert value("SELECT settled_how FROM print_copy") == Fate.HANDED_OVER
    assert value("SELECT count(*) FROM entry WHERE kind = 'paper_return'") == 0
    with held.office.begin() as work:
        given = [d for d in work.disclosures.of_case(case_of(held, 0)) if d.way is Way.PRINT]
        assert not work.disclosures.of_case(case_of(held, 1))
        (later,) = work.disclosures.of_case(case_of(held, 2))
    assert [d.direction for d in given] == [Direction.OUT]
    assert given[0].to_person == "Lokalbetjent"
    assert set(given[0].items[0].categories) == {DataCategory.ORDINARY, DataCategory.ARTICLE_9}
    assert later.items[0].categories == (DataCategory.ORDINARY,)


def test_a_colleagues_copy_leaves_nothing(held: Held) -> None:
    press(held, held.us)
    value = held.office.database.value
    assert value("SELECT count(*) FROM disclosure WHERE way = 'print'") == 0
    assert value("SELECT count(*) FROM entry WHERE kind = 'paper_return'") == 3


def test_who_took_part_in_no_point_gets_no_copy(tmp_path: Path) -> None:
    held = hold(open_office(tmp_path), 1)
    came(held)
    write(held, 0, conflicts="some", away=[held.police])
    CloseMeeting(held.office.begin, say)(held.meeting)
    with pytest.raises(Refused) as stopped:
        press(held, held.police)
    assert stopped.value.why.source == NO_POINTS.source


def test_an_authority_without_a_basis_gets_no_copy(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    meeting = plan_meeting(office)
    us = add_colleague(office, meeting)
    centre = add_authority(office, meeting, "asylum_centre", "Centerleder")
    case = open_case(office)
    point = put_on(office, meeting, case.case_id)
    seat_at(office, point, centre)
    held = Held(office, meeting, us, centre, centre, [case], [point])
    office.wait(days=14, minutes=35)
    came(held)
    write(held, 0)
    CloseMeeting(office.begin, say)(meeting)
    with pytest.raises(Refused) as stopped:
        press(held, centre)
    assert stopped.value.why.source == NO_BASIS.source
    assert office.database.value("SELECT count(*) FROM print_copy") == 0


def test_nobody_gets_minutes_before_the_end_or_without_having_been_there(
    tmp_path: Path,
) -> None:
    held = hold(open_office(tmp_path), 1)
    with pytest.raises(Refused) as stopped:
        look(held)
    assert stopped.value.why == NOT_CLOSED
    with pytest.raises(Refused):
        CorrectMinutes(held.office.begin)(held.meeting, {})
    came(held, held.school)
    write(held, 0)
    CloseMeeting(held.office.begin, say)(held.meeting)
    with pytest.raises(Refused) as absent:
        look(held, held.school)
    assert absent.value.why.source == NOT_HERE.source
    with pytest.raises(NotFoundError):
        look(held, ParticipantId("nobody"))


def mend(held: Held, **answers: str) -> None:
    CorrectMinutes(held.office.begin)(held.meeting, answers)


def test_what_was_wrong_is_put_right_by_an_addition(held: Held) -> None:
    mend(held, point=held.points[0], words="Det er onsdag.", reason="Forkert dag")
    mend(held, point="table", words="Læreren gik 9.40.", reason="Glemt")
    said = words(look(held))
    assert "Det er onsdag. (Hvad der var forkert: Forkert dag)" in said
    assert "Læreren gik 9.40." in said
    assert "Et besøg hos familien." in said  # what stood there stays
    with held.office.begin() as work:
        told = [each.happening for each in work.story.of_case(case_of(held, 0))]
    assert ("minutes_corrected", "Det er onsdag.") in {(t.kind, t.words) for t in told}


def test_a_correction_needs_words_a_reason_and_a_point_of_this_meeting(held: Held) -> None:
    with pytest.raises(Incomplete) as stopped:
        mend(held, point=held.points[0])
    assert [each.field for each in stopped.value.problems] == ["words", "reason"]
    for word in ("før\0efter", "x" * 5000):
        with pytest.raises(Incomplete):
            mend(held, point=held.points[0], words=word, reason=word)
    other = plan_meeting(held.office)
    strange = put_on(held.office, other, case_of(held, 0))
    with pytest.raises(NotFoundError):
        mend(held, point=strange, words="Nyt", reason="Glemt")


def test_a_point_that_is_still_to_be_written_is_not_corrected(held: Held) -> None:
    late = put_on(held.office, held.meeting, open_case(held.office, about_name="Ny").case_id, 4)
    with pytest.raises(Refused) as stopped:
        mend(held, point=late, words="Nyt", reason="Glemt")
    assert stopped.value.why == NOT_CLOSED


def test_minutes_without_cases_hold_who_came(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    meeting = plan_meeting(office, MeetingKind.NETWORK)
    us = add_colleague(office, meeting)
    office.wait(days=14, minutes=35)
    answers = {"attendance": [{"who": str(us), "came": "came", "until": "09:40"}]}
    about = (Kind.MEETING, str(meeting))
    SaveDraft(office.begin)(Half(ATTENDANCE, answers, office.clock.now(), about=about))
    CloseMeeting(office.begin, say)(meeting)
    paper = PreviewMinutes(office.begin, say)(MeetingId(meeting))
    assert "09.40" in words(paper.document)
    assert [each.key for each in paper.copies] == [us]
    PrintMinutes(office.begin, paint, say, spell)(MinutesOrder(MeetingId(meeting)))
    assert office.database.value("SELECT count(*) FROM print_copy") == 0

"""What another kommune hands over is taken over as a case of our own, with all that came."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind
from models.concerns import handed_in
from models.concerns.care import Care
from models.concerns.concern import ConcernState
from models.disclosures.disclosure import Direction
from models.exchange.case_file import CaseFile, CaseItem
from models.exchange.manifest import parse_manifest
from models.exchange.responsibility import TAKEN_BEFORE
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.law.kinds import ConcernKind
from models.usecases.change_kind import ChangeKind
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.go_further import TWO_MORE
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.take_up_transfer import kind_of, sought
from models.usecases.transfer_received import keep_received, register_in
from models.workflow.stages import Stage
from storage.queries import exchange
from tests import efforts
from tests.attaching import PDF, PNG, add, file_of
from tests.casework import kinds_of, open_case, open_entries
from tests.colleagues import LEA, join
from tests.handing import METTE, Pair, make_neighbours
from tests.moving import TAKE, opened, refused, sealed, send
from tests.transferring import suspend


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_neighbours(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def case(pair: Pair) -> CaseId:
    return pair.case()


EVERYTHING = (
    "subject",
    "cpr",
    "address",
    "concern_words",
    "concern_source",
    "statement",
    "note",
)


def test_it_becomes_a_case_with_its_own_assessment_ahead(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    looked = pair.police.open_take_up(bundle)
    assert (looked.persons, looked.me, looked.care) == ((), METTE.id, Care.NONE)
    assert (METTE.id, METTE.name) in looked.colleagues
    taken = pair.police.take_up(bundle, TAKE)
    theirs = pair.police.office
    with theirs.begin() as work:
        found = work.cases.get(taken.case_id)
        concern = work.concerns.get(taken.concern_id)
        person = work.people.get(found.subject_id)
        call = work.answers.latest("call", (Kind.CONCERN, concern.id))
        opened_at = work.bundles.received(bundle).opened_at
        sealed_name = work.identities.of_concern(concern.id)
        assert sealed_name is not None
        identity = work.identities.open(sealed_name.id)
    assert (found.number, found.stage, found.owner_id) == (
        "S-2026-0001",
        Stage.ASSESSMENT,
        METTE.id,
    )
    assert (found.police, found.suspended_at) == (None, None), "their police answer is not ours"
    assert (concern.state, concern.case_id) == (ConcernState.IN_CASE, found.id)
    assert concern.received_at == opened_at
    assert identity["reporter_name"] == "Prøvekøbing Kommune, Ane Øvelund"
    assert (person.name, person.cpr, person.kommune_code) == (
        "Mathias Testesen", "7403105907", "101",
    )  # fmt: skip
    assert (person.street, person.address_protected) == ("Prøvevej 4", "no")
    (former,) = person.formerly
    assert (former.what, former.value) == ("kommune", "999")
    assert former.seen_in == "Handed over from Prøvekøbing Kommune as V-2026-0001"
    assert call is not None
    assert str(call.answers["words"]).startswith("Eleven har delt")
    waits = kinds_of(theirs, found.id)
    assert {EntryKind.POLICE_QUESTION, EntryKind.FOLLOW_UP, EntryKind.CHILD_REPORT} <= waits
    (ours,) = _of_kind(pair, found.id, EntryKind.INITIAL_ASSESSMENT)
    assert ours.due_at == concern.due_at, "our own assessment, by our own deadline"
    assert not {EntryKind.ASSESSMENT, EntryKind.AFTER_CALL} & waits
    assert pair.police.log()[-1] == "transfer.taken done"
    assert pair.police.view(bundle).taken == (found.id, found.number)


def test_the_citizens_clock_runs_here_too(pair: Pair) -> None:
    case = pair.case()
    taken = pair.police.take_up(opened(pair, case), TAKE)
    with pair.police.office.begin() as work:
        person = work.people.get(work.cases.get(taken.case_id).subject_id)
    assert person.birthday is not None
    assert person.minor == "yes"


def test_everything_that_came_says_where_it_is_from(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case, *EVERYTHING)
    taken = pair.police.take_up(bundle, TAKE)
    with pair.police.office.begin() as work:
        told = [line.happening for line in work.story.of_case(taken.case_id)]
        notes = work.disclosures.notes_of_case(taken.case_id)
        (entry,) = work.disclosures.of_case(taken.case_id)
    kinds = [each.kind for each in told]
    assert {"transferred_in", "responsibility_here", "received", "received_observed"} <= set(
        kinds
    )
    (passed,) = (each for each in told if each.kind == "responsibility_here")
    assert passed.data["theirs"] == "S-2026-0001"
    assert passed.data["when"] == "14.01.2026 kl. 8.30"
    (seen,) = (each for each in told if each.kind == "received_observed")
    assert seen.words == "Har tegnet et symbol på bordet."
    assert seen.data["source"] == "Skolen, via Prøvekøbing Kommune (V-2026-0001)"
    assert (seen.data["mark"], seen.data["day"]) == ("observed", "09.01.2026")
    concerns = [each for each in told if each.data.get("title", "").startswith("Concern H-")]
    assert concerns, "its number there is kept as the reference"
    assert all(each.data["sender"] == "Prøvekøbing Kommune" for each in concerns)
    assert {note.words for note in notes} >= {seen.words}
    assert (entry.direction, entry.from_authority) == (Direction.IN, "Prøvekøbing Kommune")
    assert [item.item for item in entry.items][:2] == ["subject", "cpr"]
    assert not any("7403105907" in each.words for each in told), "numbers stand on the person"


def test_nothing_is_made_twice(pair: Pair, case: CaseId) -> None:
    path = sealed(pair, case)
    bundle = pair.police.receive(path).bundle_id
    pair.police.take_up(bundle, TAKE)
    counted = {each: pair.police.count(each) for each in ("case_file", "concern", "disclosure")}
    refused(lambda: pair.police.take_up(bundle, TAKE))
    refused(lambda: pair.police.open_take_up(bundle))
    refused(lambda: pair.police.receive(path))
    assert counted == {each: pair.police.count(each) for each in counted}


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"severity": ""}, "severity"),
        ({"danger_now": "yes"}, "danger_called_at"),
        ({"owner": ""}, "owner"),
        ({"owner": "nobody-here"}, "owner"),
        ({"kind": ""}, "kind"),
        ({"next_on": ""}, "next_on"),
        ({"next_on": "2026-01-14"}, "next_on"),
        ({"same_as": "somebody"}, "same_as"),
        ({"severity_reason": "før\0efter"}, "severity_reason"),
    ],
)
def test_what_is_ours_to_decide_must_be_answered(
    pair: Pair, case: CaseId, more: dict[str, str], field: str
) -> None:
    bundle = opened(pair, case)
    assert refused(partial(pair.police.take_up, bundle, {**TAKE, **more})).field == field
    assert pair.police.count("concern") == pair.police.count("case_file") == 0


def known_there(pair: Pair, **about: str) -> CaseId:
    """A case at the new kommune on somebody who is like the citizen."""
    theirs = pair.police.office
    given = {"about_name": "Mathias Testesen", "about_cpr": "740310-5907", **about}
    return open_case(theirs, **given).case_id


def test_an_open_case_on_the_same_person_takes_it_up_when_somebody_says_so(
    pair: Pair, case: CaseId
) -> None:
    there = known_there(pair)
    theirs = pair.police.office
    lives_at_home(pair, there)
    with theirs.begin() as work:
        concern = work.concerns.of_case(there)[0]
        person = work.people.get(work.cases.get(there).subject_id)
    bundle = opened(pair, case)
    (possibly,) = pair.police.open_take_up(bundle).persons
    assert possibly.linkable
    assert possibly.open_case is not None
    taken = pair.police.take_up(bundle, {**TAKE, "same_as": possibly.person_id})
    assert taken.case_id == there == possibly.open_case[0]
    with theirs.begin() as work:
        both = work.concerns.of_case(there)
        assert {each.subject_id for each in both} == {person.id}
        assert both[0].id == concern.id
    assert pair.police.count("case_file") == 1


def test_nobody_is_put_together_in_silence(pair: Pair, case: CaseId) -> None:
    known_there(pair)
    bundle = opened(pair, case)
    (possibly,) = pair.police.open_take_up(bundle).persons
    assert not possibly.linkable
    why = refused(lambda: pair.police.take_up(bundle, {**TAKE, "same_as": possibly.person_id}))
    assert why.why is TWO_MORE
    taken = pair.police.take_up(bundle, {**TAKE, "same_as": handed_in.NOBODY})
    with pair.police.office.begin() as work:
        assert work.cases.get(taken.case_id).subject_id != possibly.person_id
    assert pair.police.count("case_file") == 2


def test_a_warning_of_the_sender_goes_on(pair: Pair, case: CaseId) -> None:
    with pair.kommune.office.begin() as work:
        concern = work.concerns.of_case(case)[0].id
    ChangeKind(pair.kommune.office.begin)(concern, {"kind": "honour", "why": "Det viste sig"})
    bundle = opened(pair, case)
    looked = pair.police.open_take_up(bundle)
    assert (looked.care, looked.kind) == (Care.AGREE_FIRST, ConcernKind.HONOUR)
    with pair.police.office.begin() as work:
        case_json = work.bundles.received(bundle).case_json
    assert b'"kind":"honour"' in case_json
    why = refused(lambda: pair.police.take_up(bundle, TAKE))
    assert (why.why, why.field) == (handed_in.CARE_GOES_ON, "kind")
    taken = pair.police.take_up(bundle, {**TAKE, "kind": "social_control"})
    with pair.police.office.begin() as work:
        assert work.concerns.get(taken.concern_id).kind == "social_control"


def test_what_is_agreed_comes_as_a_proposal(pair: Pair, case: CaseId) -> None:
    office = pair.kommune.office
    due = office.clock.now().replace(day=20)
    PlanFollowUp(office.begin)(FollowUp(case, EntryKind.FOLLOW_UP, due, due.replace(hour=9)))
    assert "agreed" not in {each.code for each in pair.kommune.choose(case).items}
    bundle = opened(pair, case, "subject", "concern_words", "agreed")
    taken = pair.police.take_up(bundle, TAKE)
    (asks,) = _of_kind(pair, taken.case_id, EntryKind.PROPOSED)
    assert asks.place == "Agreed for 20.01.2026"
    (ours,) = _of_kind(pair, taken.case_id, EntryKind.FOLLOW_UP)
    assert ours.origin == "transfer_came", "what they agreed does not run by itself"


def _of_kind(pair: Pair, case: CaseId, kind: EntryKind) -> list[Entry]:
    return [each for each in open_entries(pair.police.office, case) if each.kind is kind]


def test_whoever_has_a_conflict_of_interest_is_not_given_it(pair: Pair, case: CaseId) -> None:
    there = known_there(pair)
    theirs = pair.police.office
    join(theirs, LEA)
    lives_at_home(pair, there)
    with theirs.begin() as work:
        person = work.people.get(work.cases.get(there).subject_id)
    DeclareConflict(theirs.begin)(Declared((Kind.CASE, str(there)), "Nabo", LEA.id))
    bundle = opened(pair, case)
    answers = {**TAKE, "same_as": person.id, "owner": LEA.id}
    why = refused(lambda: pair.police.take_up(bundle, answers))
    assert why.field == "owner"


def test_a_case_that_rests_takes_it_up_and_plans_nothing(pair: Pair, case: CaseId) -> None:
    there = known_there(pair)
    theirs = pair.police.office
    lives_at_home(pair, there)
    suspend(theirs, there)
    office = pair.kommune.office
    due = office.clock.now().replace(day=20)
    PlanFollowUp(office.begin)(FollowUp(case, EntryKind.FOLLOW_UP, due, due.replace(hour=9)))
    bundle = opened(pair, case, "subject", "cpr", "address", "concern_words", "agreed")
    (possibly,) = pair.police.open_take_up(bundle).persons
    taken = pair.police.take_up(bundle, {**TAKE, "same_as": possibly.person_id})
    assert taken.case_id == there
    waits = kinds_of(theirs, there)
    assert EntryKind.PASS_TO_POLICE in waits
    assert not {EntryKind.FOLLOW_UP, EntryKind.PROPOSED, EntryKind.INITIAL_ASSESSMENT} & waits


def lives_at_home(pair: Pair, case: CaseId) -> None:
    with pair.police.office.begin() as work:
        person = work.people.get(work.cases.get(case).subject_id)
        person.street, person.postcode, person.city = "Prøvevej 4", "9990", "Prøvekøbing"
        work.people.save(person)
        work.note(Note(Act.PERSON_CHANGED))
        work.commit()


def test_the_inbox_says_what_became_of_it(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    sql = pair.police.office.database.sql
    assert [row.answer for row in exchange.inbox(sql)] == ["received"]
    pair.police.take_up(bundle, TAKE)
    (row,) = exchange.inbox(sql)
    assert (row.answer, row.taken_up) == ("accepted", "S-2026-0001")


def test_what_is_sought_is_what_the_bundle_says() -> None:
    spellings = [{"spelling": "David"}, {"seen_in": "x"}]
    assert sought({"name": "Dawit", "spellings": spellings}).names == ("Dawit", "David")


def test_attachments_come_along_as_attachments_of_the_case(
    pair: Pair, case: CaseId, tmp_path: Path
) -> None:
    for name, data in (("brev.pdf", PDF), ("billede.png", PNG)):
        add(pair.kommune.office, case, file_of(tmp_path, name, data))
    bundle = opened(pair, case, "subject", "concern_words", "attachment")
    taken = pair.police.take_up(bundle, TAKE)
    with pair.police.office.begin() as work:
        rows = work.attachments.of_case(taken.case_id)
        files = [work.attachments.get(row.id) for row in rows]
        contents = {work.attachments.content(file) for file in files}
        kinds = [line.happening.kind for line in work.story.of_case(taken.case_id)]
    assert contents == {PDF, PNG}
    assert {file.source for file in files} == {"Prøvekøbing Kommune (V-2026-0001)"}
    assert {file.dated for file in files} == {"2026-01-14"}
    assert kinds.count("attachment_added") == 2


def test_a_file_that_is_there_already_is_not_kept_twice(
    pair: Pair, case: CaseId, tmp_path: Path
) -> None:
    there = known_there(pair)
    lives_at_home(pair, there)
    add(pair.police.office, there, file_of(tmp_path, "brev.pdf", PDF))
    add(pair.kommune.office, case, file_of(tmp_path, "andet navn.pdf", PDF))
    bundle = opened(pair, case, "subject", "cpr", "address", "concern_words", "attachment")
    (possibly,) = pair.police.open_take_up(bundle).persons
    pair.police.take_up(bundle, {**TAKE, "same_as": possibly.person_id})
    assert pair.police.count("attachment") == 1


def test_it_must_be_said_whether_it_is_somebody_known(pair: Pair, case: CaseId) -> None:
    lives_at_home(pair, known_there(pair))
    bundle = opened(pair, case)
    why = refused(lambda: pair.police.take_up(bundle, TAKE))
    assert (why.why, why.field) == (handed_in.WHO_IS_IT, "same_as")


def test_an_effort_that_runs_comes_as_a_proposal(pair: Pair) -> None:
    office = pair.kommune.office
    case = efforts.case_of(office)
    efforts.consent(office, case)
    efforts.begin(office, case)
    bundle = opened(pair, case, "subject", "concern_words", "effort")
    taken = pair.police.take_up(bundle, TAKE)
    asks = _of_kind(pair, taken.case_id, EntryKind.PROPOSED)
    assert asks
    assert all(each.place.startswith("Effort that runs: begun") for each in asks)
    with pair.police.office.begin() as work:
        assert work.course.of_case(taken.case_id, Kind.EFFORT) == ()
        told = [line.happening for line in work.story.of_case(taken.case_id)]
    assert any(each.kind == "received" and "Effort: " in each.words for each in told)


def test_a_statement_without_a_source_or_a_day_says_so(pair: Pair, case: CaseId) -> None:
    items = (
        CaseItem("statement", "Udsagn", "Ja", {"mark": "observed", "said": "Noget"}),
        CaseItem("statement", "Udsagn", "Ja", {"mark": "guessed", "said": "Andet"}),
    )
    taken = pair.police.take_up(opened(pair, case), TAKE)
    theirs = pair.police.office
    with theirs.begin() as work:
        (row,) = exchange.inbox(theirs.database.sql)
        manifest = parse_manifest(work.bundles.received(row.id).manifest)
        file = CaseFile("b", "V", "S", work.now, items, practice=True)
        keep_received(work, work.cases.get(taken.case_id), manifest, file, plain)
        work.note(Note(Act.TRANSFER_TAKEN))
        work.commit()
    with theirs.begin() as work:
        told = [line.happening for line in work.story.of_case(taken.case_id)]
    said = {each.words: each for each in told}
    assert said["Noget"].data["source"].startswith("somebody unnamed, via")
    assert said["Noget"].data["day"] == "14.01.2026"
    assert any(each.kind == "received" and "Andet" in each.words for each in told)


def test_a_law_that_is_not_known_here_does_not_stop_the_register(
    pair: Pair, case: CaseId
) -> None:
    taken = pair.police.take_up(opened(pair, case), TAKE)
    theirs = pair.police.office
    with theirs.begin() as work:
        (row,) = exchange.inbox(theirs.database.sql)
        manifest = parse_manifest(work.bundles.received(row.id).manifest)
        other = replace(manifest, grounds=replace(manifest.grounds, basis="newlaw1"))
        register_in(work, work.cases.get(taken.case_id), other)
        work.note(Note(Act.TRANSFER_TAKEN))
        work.commit()
    with theirs.begin() as work:
        entries = work.disclosures.of_case(taken.case_id)
    assert [each.basis for each in entries] == ["fvl28", "fvl28"]


def test_once_the_case_here_is_closed_a_newer_sending_comes_anew(
    pair: Pair, case: CaseId
) -> None:
    first = opened(pair, case)
    taken = pair.police.take_up(first, TAKE)
    second = pair.police.receive(send(pair, case)).bundle_id
    assert refused(lambda: pair.police.open_take_up(second)).why is TAKEN_BEFORE
    theirs = pair.police.office
    theirs.database.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z', stage = 'closed' WHERE id = ?",
        (taken.case_id,),
    )
    assert pair.police.open_take_up(second).persons


def test_nothing_decided_is_not_kept_as_an_answer(pair: Pair, case: CaseId) -> None:
    bundle = opened(pair, case)
    with pair.police.office.begin() as work, pytest.raises(ValueError, match=str(bundle)):
        work.bundles.answer(work.bundles.received(bundle))


@pytest.mark.parametrize(
    ("care", "kinds", "proposed"),
    [
        (Care.NONE, ("extremism",), ConcernKind.EXTREMISM),
        (Care.NONE, ("extremism", "honour"), ConcernKind.HONOUR),
        (Care.NONE, ("of a newer program",), ConcernKind.EXTREMISM),
        (Care.NONE, (), ConcernKind.EXTREMISM),
        (Care.AGREE_FIRST, (), ConcernKind.SOCIAL_CONTROL),
        (Care.AGREE_FIRST, ("extremism",), ConcernKind.SOCIAL_CONTROL),
        (Care.AGREE_FIRST, ("honour",), ConcernKind.HONOUR),
    ],
)
def test_their_kind_of_concern_is_proposed_the_careful_one_first(
    care: Care, kinds: tuple[str, ...], proposed: ConcernKind
) -> None:
    items = tuple(CaseItem("concern_words", "", "", {"kind": kind}) for kind in kinds)
    at = datetime(2026, 1, 14, tzinfo=UTC)
    case = CaseFile("", "V-2026-0001", "S-2026-0001", at, items, practice=True, care=care)
    assert kind_of(case) is proposed

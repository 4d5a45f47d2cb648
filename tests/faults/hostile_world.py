"""An office in which every act that takes words can be done, and copies of it to do them in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from shutil import copyfile

from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.calendar.recurrence import Every, Rule
from models.cases.case import PoliceAnswer
from models.cases.lists import ListName, ListState
from models.disclosures.terms import Afterwards, Terms
from models.kernel.clock import local, stamp
from models.kernel.events import Kind
from models.kernel.ids import (
    AttachmentId,
    CaseId,
    ConcernId,
    ConflictId,
    ContactId,
    EntryId,
    MilieuId,
    OfficePageId,
    RecordId,
    RelationId,
    UserId,
    ViewId,
    VisitId,
)
from models.office.office import User
from models.people.relation import Described
from models.usecases.add_note import AddCaseNote
from models.usecases.card_steps import TickStep
from models.usecases.case_access import ShowCaseAccess
from models.usecases.common import story_of
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.effort_course import PauseEffort
from models.usecases.effort_endings import EndEffort
from models.usecases.end_concern import RejectConcern
from models.usecases.export_attachment import ExportAttachment
from models.usecases.insight import AskInsight
from models.usecases.milieus import RegisterMilieu
from models.usecases.offers import MakeOffer
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.relations import AddRelation
from models.usecases.sample_log import DrawSample, OpenSample
from models.usecases.transfers import RecordMove
from models.usecases.views import SaveView
from models.usecases.wants_second import wants_second
from storage.founding import add_user
from storage.system.randomness import SeededRandom
from tests import efforts, transferring
from tests.analysing import recommend, want_a_second
from tests.attaching import PDF, PNG, add, file_of
from tests.carding import LEADER, write_card
from tests.casework import answer, entry_of, open_case, register, see_earlier
from tests.closing import ready_case
from tests.faults.child_ground import ChildGround, child_ground
from tests.faults.contact_acts import STATION, by_hand, sent_trial, with_keys
from tests.faults.meeting_ground import MeetingGround, meeting_ground
from tests.office import BO, TestOffice, keys_of, open_office, reopen_office
from tests.owning import write_own
from tests.qualifying import answer_invitation, invite, open_round
from tests.visiting import cleared_case, plan

LEA = User(UserId("00000000-0000-4000-8000-00000000001e"), "LL", "Lea Leder", Role.LEADER)
LONE = User(UserId("u-rev"), "LK", "Lone Demokontrol", Role.LOG_REVIEWER)
_NUMBERS = count()


PARTY = {"who": "citizen", "on": "2026-01-14", "reference": "F2 2026-1"}
INSIGHT_ASKED = {"who": "citizen", "identity": "MitID", "on": "2026-01-14"}


@dataclass(frozen=True)
class Ground:
    """What the acts are done to, by id; the same in every copy."""

    case: CaseId
    concern: ConcernId
    other: CaseId
    fresh: ConcernId
    ended: ConcernId
    closed: CaseId
    resting: CaseId
    visit: VisitId
    entry: EntryId
    attachment: AttachmentId
    outside: str
    conflict: ConflictId
    asked: str
    sample: str
    row: int
    relation: RelationId
    milieu: MilieuId
    note: int
    done: CaseId
    child: ChildGround
    awaited: RecordId
    view: ViewId
    round: RecordId
    invitation: RecordId
    cleared: CaseId
    closing: RecordId
    answered: RecordId
    doubled: EntryId
    helped: "Helped"
    card: OfficePageId
    own: OfficePageId
    leaving: "Leaving"
    held: MeetingGround
    series_day: EntryId
    contact: ContactId
    trial: str
    station: ContactId


@dataclass(frozen=True)
class Leaving:
    """A case whose citizen has moved, a transfer that is prepared, and one that is sent."""

    moved: CaseId
    prepared: RecordId
    sent: RecordId


@dataclass(frozen=True)
class Helped:
    """A case with an effort in each state, an after-check, and an offer that was declined."""

    case: CaseId
    effort: RecordId
    paused: RecordId
    release: RecordId
    check: EntryId
    offer: RecordId


@dataclass
class World:
    """A copy of the office, renewed whenever something was changed in it."""

    folder: Path
    ground: Ground
    office: TestOffice

    def renew(self) -> None:
        """Begin again with the office as it was."""
        self.office.database.close()
        self.office = _copy(self.folder)


def _repeating(office: TestOffice, case: CaseId) -> EntryId:
    """The first day of a series in a case."""
    due = office.clock.now() + timedelta(days=2)
    rule = Rule(local(due).date(), Every.MONTH)
    plan_one = PlanFollowUp(office.begin)
    return plan_one(FollowUp(case, EntryKind.FOLLOW_UP, due, repeats=rule)).entry_id


def _two_entries(office: TestOffice, *concerns: ConcernId) -> None:
    """Let two entries have name and home in common, and two numbers of one day."""
    with office.begin() as work:
        for key, cpr in zip(concerns, ("6101034901", "6101034928"), strict=True):
            one = work.people.get(work.concerns.get(key).subject_id)
            one.cpr, one.street, one.postcode = cpr, "Demogade 4", "9999"
            work.people.save(one)
        work.note(Note(Act.PERSON_CHANGED))
        work.commit()


def _around(office: TestOffice, case: CaseId) -> RelationId:
    AddRelation(office.begin)(case, Described("mother", "Har del i hverdagen", "Mor Testesen"))
    with office.begin() as work:
        return work.relations.of_case(case)[-1].id


def _noted(office: TestOffice, case: CaseId) -> int:
    AddCaseNote(office.begin)(case, "Et notat")
    with office.begin() as work:
        return story_of(work, case)[0].seq


def _milieu(office: TestOffice) -> MilieuId:
    told = {"kind": "place", "title": "Torvet", "worry": "Løbesedler", "review": "3"}
    RegisterMilieu(office.begin)(told)
    return MilieuId(str(office.database.value("SELECT id FROM milieu")))


def _awaited(office: TestOffice) -> RecordId:
    """A recommendation that the leader has still to approve."""
    want_a_second(office)
    case = open_case(office, about_name="Emil Skabelon", about_age="21").case_id
    return recommend(office, case).id


def _doubled(office: TestOffice) -> EntryId:
    """The task that asks which of two cases on one number goes on."""
    known = {"about_name": "Tove Attrap", "about_cpr": "7011804902", "about_age": ""}
    first = open_case(office, **known).case_id
    open_case(office, **known)
    return entry_of(office, first, EntryKind.TWO_CASES).id


def _rounds(
    office: TestOffice, case: CaseId
) -> tuple[RecordId, RecordId, CaseId, RecordId, RecordId]:
    """A round with an invitation, a case that may have one, a round that may be closed, and
    an invitation that is answered."""
    asked = open_round(office, case)
    cleared = open_case(office, about_name="Bilal Demosen", about_age="27").case_id
    third = open_case(office, about_name="Henrik Attrap", about_age="39").case_id
    for each in (cleared, third):
        answer(office, each)
    invited, told = invite(office, asked), invite(office, asked, "ssp")
    answer_invitation(office, told)
    return asked, invited, cleared, open_round(office, third), told


def _helped(office: TestOffice) -> Helped:
    case = efforts.case_of(office, about_name="Sara Demosen")
    efforts.consent(office, case)
    running = efforts.begin(office, case, "mentor_vink", basis="sel12b")
    rests = efforts.begin(office, case)
    PauseEffort(office.begin)(rests.id, efforts.REST)
    release = efforts.begin(office, case, "good_release", basis="ksp")
    ended = efforts.begin(office, case)
    EndEffort(office.begin)(ended.id, efforts.END)
    (check, *_) = efforts.about(office, ended, EntryKind.AFTER_CHECK)
    MakeOffer(office.begin)(case, {"kind": "exit", "how": "talk", "reply": "no"})
    (offer,) = efforts.efforts(office, case, Kind.OFFER)
    return Helped(case, running.id, rests.id, release.id, check.id, offer.id)


def _ticked(office: TestOffice, case: CaseId) -> OfficePageId:
    card = write_card(office)
    TickStep(office.begin)((Kind.CASE, str(case)), card, LEADER)
    return card


def _leaving(office: TestOffice) -> Leaving:
    people = ("Dawit Fiktiv", "Sara Øvelund", "Omar Attrap")
    moved, ready, gone = (
        open_case(office, about_name=name, about_age="23").case_id for name in people
    )
    RecordMove(office.begin, transferring.KOMMUNER)(moved, transferring.MOVED)
    sent = transferring.prepare(office, gone)
    transferring.give(office, gone, sent)
    return Leaving(moved, transferring.prepare(office, ready).id, sent.id)


def _copy(folder: Path) -> TestOffice:
    at = next(_NUMBERS)
    path = folder / f"copy-{at}.db"
    copyfile(folder / "vault.db", path)
    return reopen_office(path, SeededRandom(f"copy-{at}"))


def _agreed(office: TestOffice) -> None:
    """Let a line of the register have terms: deletion was agreed, and is not confirmed."""
    terms = Terms(Afterwards.DELETE, date(2026, 3, 1), "Sektionsleder").written()
    office.database.execute(
        "UPDATE disclosure SET conditions = ? WHERE id = (SELECT id FROM disclosure LIMIT 1)",
        (terms,),
    )


def make_world(folder: Path) -> World:
    """Let everything be there that words can be put to."""
    office = open_office(folder)
    with office.database.transaction() as transaction:
        for user in (BO, LEA, LONE):
            add_user(transaction.sql, user, keys_of(user), stamp(office.clock.now()))
        transaction.commit()
    made = cleared_case(office)
    other = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    resting = open_case(office, about_name="Rune Demosen", about_age="31").case_id
    answer(office, resting, PoliceAnswer.TAKES_OVER)
    closed = open_case(office, about_name="Liv Attrap", about_age="40").case_id
    ended = register(office)
    see_earlier(office.begin, ended)
    RejectConcern(office.begin)(ended, "Et almindeligt naboskab")
    soon = office.clock.now() + timedelta(days=1)
    entry = PlanFollowUp(office.begin)(FollowUp(made.case_id, EntryKind.MEETING, soon)).entry_id
    row = add(office, made.case_id, file_of(folder, "brev.png", PNG))
    lent = add(office, made.case_id, file_of(folder, "andet.pdf", PDF), title="Andet brev")
    ExportAttachment(office.begin)(lent.id, "Til retten, som har bedt om den")
    outside = str(office.database.value("SELECT id FROM attachment_copy"))
    DeclareConflict(office.begin)(Declared((Kind.CASE, other), "Nabo", BO.id))
    AskInsight(office.begin)(Kind.CASE, other, INSIGHT_ASKED)
    conflict = ShowCaseAccess(office.begin)(other).conflicts[0].conflict_id
    with office.begin() as work:
        about = (Kind.USER, "new-user")
        work.note(Note(Act.USER_ADDED, (about,)))
        asked = wants_second(work, Act.USER_ADDED, about)
        work.commit()
    DrawSample(office.begin_as(LONE))()
    sample = OpenSample(office.begin_as(LONE))()
    assert asked is not None
    assert sample.sample is not None
    fresh = register(office)
    ground = Ground(
        made.case_id, made.concern_id, other, fresh, ended, closed, resting,
        plan(office, made.case_id), entry, row.id, outside, conflict, asked.id, sample.sample.id,
        sample.sample.rows[0].seq, _around(office, made.case_id), _milieu(office),
        _noted(office, made.case_id),
        ready_case(office, about_name="Prøve Skabelon").case_id,
        child_ground(office, made.case_id, resting, fresh),
        _awaited(office),
        SaveView(office.begin)(ListName.CASES, "Sene sager", ListState()).view.id,
        *_rounds(office, made.case_id),
        _doubled(office),
        _helped(office),
        _ticked(office, made.case_id),
        write_own(office, name="Et hold"),
        _leaving(office),
        meeting_ground(office, made.case_id),
        _repeating(office, made.case_id),
        with_keys(office),
        sent_trial(office),
        by_hand(office, STATION),
    )  # fmt: skip
    _two_entries(office, ground.ended, ground.fresh)
    _agreed(office)
    see_earlier(office.begin, ground.fresh)
    office.database.execute(
        "UPDATE case_file SET closed_at = '2026-01-14T07:00:00Z', stage = 'closed' "
        "WHERE id = ?", (closed,),
    )  # fmt: skip
    office.database.close()
    return World(folder, ground, _copy(folder))


Words = Callable[[World, str], object]
"""Does one act with these words in it."""

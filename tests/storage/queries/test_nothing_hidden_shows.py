"""Whatever is asked, by whomever: a hidden record shows nowhere, and all else is still shown."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from models.access.roles import Right, may
from models.cases.lists import Asked, Column, Order, Selection, Source
from models.disclosures.register import Asked as RegisterAsked
from models.kernel.clock import stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PersonId
from models.office.office import Actor, User
from models.people.matching import Sought
from models.ports.records import NotFoundError
from models.settings.lists import NAMES_IN_LISTS
from models.usecases.countersign import ListCountersignatures
from models.usecases.drafts import MyDrafts
from models.usecases.find_similar import FindSimilar
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.preview_access import PreviewAccess
from models.usecases.search import Search
from storage.queries.reads import SqlReads
from storage.repositories.sight import AWAY_RECORDS
from tests.casework import open_case, register
from tests.colleagues import DORA, LARS, LEA, PIA, join
from tests.office import ANE, BO, TestOffice, open_office

USERS: Final = (ANE, BO, LEA, PIA, DORA, LARS)
NAMES: Final = (
    "Mathias Testesen", "Freja Eksempel", "Dawit Fiktiv", "Emil Skabelon", "Hugo Attrap",
)  # fmt: skip
WORDS: Final = ("klarinet", "obo", "fagot", "pauke", "harpe")
FAR: Final = timedelta(days=400)


@dataclass
class Case:
    id: CaseId
    number: str
    subject: int
    owner: User = ANE


@dataclass
class Concern:
    id: ConcernId
    number: str
    subject: int
    case: int | None
    registered_by: User = ANE
    owner: User = ANE


@dataclass(repr=False)
class World:
    """What stands in the vault, as the test knows it."""

    office: TestOffice
    persons: list[PersonId] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    concerns: list[Concern] = field(default_factory=list)


def built(office: TestOffice) -> World:
    """Five persons: three cases, one of them with two concerns, and three concerns besides."""
    join(office, *USERS[1:])
    world = World(office)
    for at, (name, words) in enumerate(zip(NAMES, WORDS, strict=True)):
        given_words = {"about_name": name, "words": f"Spiller {words}", "about_age": "30"}
        if at < 3:
            opened = open_case(office, **given_words)
            world.cases.append(Case(opened.case_id, opened.number, at))
            world.concerns.append(_concern(office, opened.concern_id, at, at))
        else:
            world.concerns.append(_concern(office, register(office, **given_words), at, None))
        row = _one(office, "SELECT subject_id FROM concern WHERE id = ?", world.concerns[-1].id)
        world.persons.append(PersonId(row[0]))
    _fill(world)
    return world


def _concern(office: TestOffice, key: ConcernId, subject: int, case: int | None) -> Concern:
    (number,) = _one(office, "SELECT number FROM concern WHERE id = ?", key)
    return Concern(key, number, subject, case)


def _one(office: TestOffice, statement: str, *values: Any) -> tuple[Any, ...]:
    row = office.database.sql.execute(statement, values).fetchone()
    assert row is not None
    return row


def _fill(world: World) -> None:
    """A visit, a copy that is out, a handover and a draft of each user, to every case."""
    office, now = world.office, stamp(world.office.clock.now())
    later = stamp(world.office.clock.now() + timedelta(hours=1))
    with office.database.transaction() as transaction:
        run = transaction.execute
        run("INSERT INTO setting VALUES ('', ?, 'yes')", (NAMES_IN_LISTS,))
        for at, case in enumerate(world.cases):
            run(
                "INSERT INTO visit VALUES (?, ?, 'planned', ?, ?, 'home', '', ?, ?)",
                (f"visit-{at}", case.id, now, later, now, ANE.id),
            )
            run(
                "INSERT INTO print_copy (id, number, document, case_id, about_id, copy, "
                "copies, holder, printed_at, printed_by, sha256, channel) "
                "VALUES (?, ?, 'visit_sheet', ?, ?, 1, 1, ?, ?, ?, '', 'printer')",
                (f"print-{at}", f"U-2026-000{at}", case.id, f"visit-{at}", f"Holder{at}", now,
                 ANE.id),
            )  # fmt: skip
            run(
                "INSERT INTO disclosure (id, number, direction, way, state, at, registered_at, "
                "registered_by, case_id, from_authority, from_person, to_authority, to_person, "
                "request, basis, basis_version, purpose, purpose_words, less_would_not_do, "
                "consent, consent_reason) VALUES (?, ?, 'out', 'bundle', 'sealed', ?, ?, ?, ?, "
                "'', '', 'Politi', '', 'assessment', '', 1, 'prevention', '', '', 'asked', '')",
                (f"disclosure-{at}", f"V-2026-000{at}", now, now, ANE.id, case.id),
            )
            for user in USERS:
                run(
                    "INSERT INTO draft VALUES (?, ?, 'note', 1, 'case', ?, '{}', '', ?, ?, ?)",
                    (f"draft-{at}-{user.label}", user.id, case.id, now, now, now),
                )
        transaction.commit()


@dataclass
class Plan:
    """Who owns, links, grants and conflicts, drawn at random; users and records by place."""

    owners: list[int]
    registrars: list[int]
    links: list[tuple[int, int]]
    numbers: list[tuple[int, int]]
    conflicts: list[tuple[int, int, bool]]
    grants: list[tuple[int, int, int, int, bool]]


PLACE: Final = st.integers(0, len(NAMES) - 1)
USER: Final = st.integers(0, 3)  # of those who do casework
PLANS: Final = st.builds(
    Plan,
    owners=st.lists(USER, min_size=8, max_size=8),
    registrars=st.lists(USER, min_size=5, max_size=5),
    links=st.lists(st.tuples(PLACE, PLACE), max_size=2),
    numbers=st.lists(st.tuples(PLACE, PLACE), max_size=1),
    conflicts=st.lists(
        st.tuples(st.integers(0, len(USERS) - 1), PLACE, st.booleans()), max_size=4
    ),
    grants=st.lists(
        st.tuples(
            USER, st.integers(0, 2), st.integers(-9, 3), st.integers(1, 9), st.booleans()
        ),
        max_size=4,
    ),
)


def lay(world: World, plan: Plan) -> None:
    """Put the plan into the vault."""
    office, now = world.office, world.office.clock.now()
    people = world.persons
    with office.database.transaction() as transaction:
        run = transaction.execute
        for table in ("access_grant", "conflict"):
            run(f"DELETE FROM {table}")  # noqa: S608 - two names, given here
        run("UPDATE person SET same_as = NULL, cpr = ''")
        for at, case in enumerate(world.cases):
            case.owner = USERS[plan.owners[at]]
            run("UPDATE case_file SET owner_id = ? WHERE id = ?", (case.owner.id, case.id))
        for at, concern in enumerate(world.concerns):
            concern.owner = USERS[plan.owners[3 + at]]
            concern.registered_by = USERS[plan.registrars[at]]
            run(
                "UPDATE concern SET owner_id = ?, registered_by = ? WHERE id = ?",
                (concern.owner.id, concern.registered_by.id, concern.id),
            )
        for one, other in plan.links:
            run("UPDATE person SET same_as = ? WHERE id = ?", (people[other], people[one]))
        for one, other in plan.numbers:
            run("UPDATE person SET cpr = '7001011234' WHERE id IN (?, ?)",
                (people[one], people[other]))  # fmt: skip
        for at, (user, person, lifted) in enumerate(plan.conflicts):
            run(
                "INSERT INTO conflict (id, user_id, person_id, reason, declared_at, "
                "declared_by, lifted_at) VALUES (?, ?, ?, 'Nabo', ?, ?, ?)",
                (f"conflict-{at}", USERS[user].id, people[person], stamp(now), ANE.id,
                 stamp(now) if lifted else None),
            )  # fmt: skip
        for at, (user, case_at, starts, lasts, revoked) in enumerate(plan.grants):
            begins = now + timedelta(hours=starts)
            run(
                "INSERT INTO access_grant (id, case_id, user_id, reason, starts_at, ends_at, "
                "granted_at, granted_by, revoked_at) VALUES (?, ?, ?, 'Ferie', ?, ?, ?, ?, ?)",
                (f"grant-{at}", world.cases[case_at].id, USERS[user].id, stamp(begins),
                 stamp(begins + timedelta(hours=lasts)), stamp(now), ANE.id,
                 stamp(now) if revoked else None),
            )  # fmt: skip
        transaction.commit()


@dataclass
class Truth:
    """What a user may see, reckoned from the plan alone."""

    world: World
    plan: Plan
    user: User

    def away(self) -> set[int]:
        """Persons in conflict, with all that are the same."""
        group = self.groups()
        own = {
            person
            for user, person, lifted in self.plan.conflicts
            if USERS[user] is self.user and not lifted
        }
        return {each for person in own for each in group[person]}

    def groups(self) -> dict[int, set[int]]:
        """Each person with all that are the same."""
        group = {at: {at} for at in range(len(NAMES))}
        last = {one: other for one, other in self.plan.links}  # noqa: C416 - the last counts
        for one, other in [*last.items(), *self.plan.numbers]:
            joined = group[one] | group[other]
            for each in joined:
                group[each] = joined
        return group

    def granted(self, case: int) -> bool:
        return any(
            USERS[user] is self.user and at == case and starts <= 0 < starts + lasts
            and not revoked
            for user, at, starts, lasts, revoked in self.plan.grants
        )  # fmt: skip

    def case(self, at: int) -> bool:
        case = self.world.cases[at]
        works = may(self.user.role, Right.CASEWORK)
        mine = case.owner is self.user or self.granted(at)
        everything = may(self.user.role, Right.ALL_CASES)
        return works and (everything or mine) and case.subject not in self.away()

    def concern(self, at: int) -> bool:
        concern = self.world.concerns[at]
        works = may(self.user.role, Right.CASEWORK)
        mine = self.user in (concern.owner, concern.registered_by)
        of_case = concern.case is not None and self.case(concern.case)
        everything = may(self.user.role, Right.ALL_CASES)
        return works and (everything or mine or of_case) and concern.subject not in self.away()


def told(world: World, user: User, truth: Truth) -> Iterator[object]:
    """Everything that the program shows this user, however it is asked."""
    office, now = world.office, world.office.clock.now()
    begin = office.begin_as(user)
    actor = Actor(user.id, user.role)
    if may(user.role, Right.CASEWORK):
        reads = SqlReads(office.database.sql, office.clock, actor)
        yield from (reads.today(), reads.more(0), reads.copies_out())
        yield from (reads.cases(Asked.of(each)) for each in Selection)
        yield from (reads.between(now - FAR, now + FAR), reads.open_until(now + FAR))
        for case in world.cases:
            yield from (reads.visits(case.id), reads.copies(case.id), reads.course(case.id))
            yield from (reads.efforts(case.id).tasks, reads.timeline(case.id))
            yield reads.case_numbered(case.number)
        for query in (*NAMES, *WORDS, "S-", "H-", "U-", "V-", "7001011234", "Testesen"):
            yield Search(begin)(query).hits
        for name in NAMES:
            yield FindSimilar(begin)(Sought(name=name)).persons
        yield MyDrafts(begin)()
        yield from opened(world, user, truth)
    if may(user.role, Right.HAND_OVER):
        reads = SqlReads(office.database.sql, office.clock, actor)
        yield reads.handovers(None)
        abouts: list[tuple[Kind, str]] = [(Kind.CASE, case.id) for case in world.cases]
        abouts += [(Kind.CONCERN, concern.id) for concern in world.concerns]
        abouts += [(Kind.PERSON, person) for person in world.persons]
        for about in (None, *abouts):
            yield reads.registered(RegisterAsked(about))
    if may(user.role, Right.READ_LOG):
        yield ListCountersignatures(begin)().rows
    if may(user.role, Right.PREVIEW_ACCESS):
        yield PreviewAccess(begin)(user.id)


def opened(world: World, user: User, truth: Truth) -> Iterator[object]:
    """Open every record by its id: what is hidden is not found."""
    begin = world.office.begin_as(user)
    for at, case in enumerate(world.cases):
        if truth.case(at):
            yield OpenCaseView(begin)(case.id)
            continue
        with pytest.raises(NotFoundError):
            OpenCaseView(begin)(case.id)
        with begin() as work:
            missing: tuple[Any, ...] = (
                (work.visits, f"visit-{at}"), (work.prints, f"print-{at}"),
                (work.disclosures, f"disclosure-{at}"),
                (work.drafts, f"draft-{at}-{user.label}"),
            )  # fmt: skip
            for records, key in missing:
                with pytest.raises(NotFoundError):
                    records.get(key)
            assert not work.story.of_case(case.id)
            assert not work.visits.of_case(case.id)
            assert not work.prints.of_case(case.id)
            assert not work.entries.open_of_case(case.id)
            assert not work.disclosures.notes_of_case(case.id)
    for at, concern in enumerate(world.concerns):
        if truth.concern(at):
            yield OpenConcern(begin)(concern.id)
            continue
        with pytest.raises(NotFoundError):
            OpenConcern(begin)(concern.id)
        with begin() as work:
            assert work.story.of_concern(concern.id) == ()
            assert work.answers.latest("call", (Kind.CONCERN, concern.id)) is None


def secrets(world: World, truth: Truth) -> set[str]:
    """What this user must never meet."""
    hidden: set[str] = set()
    people = set(range(len(NAMES)))
    for at, case in enumerate(world.cases):
        if truth.case(at):
            people.discard(case.subject)
        else:
            hidden |= {case.id, case.number, f"visit-{at}", f"print-{at}", f"disclosure-{at}"}
            hidden |= {f"U-2026-000{at}", f"V-2026-000{at}", f"Holder{at}"}
    for at, concern in enumerate(world.concerns):
        if truth.concern(at):
            people.discard(concern.subject)
        else:
            hidden |= {concern.id, concern.number}
    known = {each for at in set(range(len(NAMES))) - people for each in truth.groups()[at]}
    for person in people:
        hidden |= {NAMES[person], WORDS[person]}
        if person not in known:  # a record says as whom somebody is known besides
            hidden.add(world.persons[person])
    return hidden


def check(world: World, plan: Plan, users: tuple[User, ...] = USERS) -> None:
    """Look at everything as each of them."""
    lay(world, plan)
    for user in users:
        truth = Truth(world, plan, user)
        shown = "\n".join(repr(each) for each in told(world, user, truth))
        leaked = {each for each in secrets(world, truth) if each in shown}
        assert not leaked, f"{user.name} sees {leaked}"
        if may(user.role, Right.CASEWORK):
            whole(world, user, truth)
        logs(world, user, truth)


def whole(world: World, user: User, truth: Truth) -> None:
    """All that is not hidden is shown, and the counts are of exactly that."""
    office = world.office
    reads = SqlReads(office.database.sql, office.clock, Actor(user.id, user.role))
    seen = {case.number for at, case in enumerate(world.cases) if truth.case(at)}
    listed = reads.cases(Asked.of(Selection.OPEN))
    assert ({row.number for row in listed.rows}, listed.total) == (seen, len(seen))
    for tile in reads.tiles():
        found = reads.cases(Asked.of(tile.selection))
        assert tile.total == found.total == len(found.rows)
    waiting_concerns = {
        each.number for at, each in enumerate(world.concerns)
        if each.case is None and truth.concern(at)
    }  # fmt: skip
    by_who = Asked(Source.CONCERNS, order=Order(Column.WHO))
    assert {row.number for row in reads.cases(by_who).rows} == waiting_concerns
    concerns = {each.number for at, each in enumerate(world.concerns) if truth.concern(at)}
    begin = office.begin_as(user)
    numbered = {hit.title for query in ("S-", "H-") for hit in Search(begin)(query).hits}
    assert numbered == seen | concerns
    queue = reads.today().queue
    assert queue.total == len(queue.rows)
    assert len(reads.copies_out()) == len(seen)
    assert len(MyDrafts(begin)()) == len(seen)
    for at, case in enumerate(world.cases):
        assert (reads.case_numbered(case.number) is not None) is truth.case(at)
    waiting = {row.number for row in reads.open_until(office.clock.now() + FAR)}
    assert waiting == seen | {
        each.number for at, each in enumerate(world.concerns)
        if each.case is None and truth.concern(at)
    }  # fmt: skip
    preview_of(world, user, seen)


def preview_of(world: World, user: User, seen: set[str]) -> None:
    """The preview tells what the lists tell, less what is hidden from the one who looks."""
    shown = PreviewAccess(world.office.begin_as(DORA))(user.id)
    numbers = {row.number for row in shown.cases}
    assert numbers <= seen
    assert shown.total == len(numbers)


def logs(world: World, user: User, truth: Truth) -> None:
    """Nobody reads in the log about what a conflict of interest hides from them."""
    if not may(user.role, Right.READ_LOG):
        return
    away = truth.away()
    begin = world.office.begin_as(user)
    hidden: set[str] = {case.id for case in world.cases if case.subject in away}
    hidden |= {world.persons[each] for each in away}
    for case in world.cases:
        if case.subject in away:
            with pytest.raises(NotFoundError):
                OpenCaseLog(begin)(case.id)
            continue
        rows = OpenCaseLog(begin)(case.id).lines
        assert rows
        for row in rows:
            (leaf,) = _one(world.office, "SELECT leaf FROM log_leaf WHERE seq = ?", row.seq)
            assert not any(key in leaf for key in hidden)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    office = open_office(tmp_path_factory.mktemp("hidden"))
    yield built(office)
    office.database.close()


QUICK: Final = (Phase.explicit, Phase.reuse, Phase.generate)
SLOW: Final = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=8, deadline=None, suppress_health_check=SLOW, phases=QUICK)
@given(plan=PLANS, user=st.sampled_from(USERS))
def test_nothing_hidden_shows_and_all_else_does(world: World, plan: Plan, user: User) -> None:
    check(world, plan, (user,))


@pytest.mark.long
@pytest.mark.timeout(1800)
@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(plan=PLANS)
def test_nothing_hidden_shows_in_many_offices(world: World, plan: Plan) -> None:
    check(world, plan)


def test_what_a_conflict_hides_is_hidden_with_everything_of_its_own(world: World) -> None:
    lay(world, Plan([0] * 8, [0] * 5, [(0, 3)], [], [(0, 3, False)], [(1, 0, 0, 9, False)]))
    found = world.office.database.sql.execute(AWAY_RECORDS, {"sight_user": ANE.id}).fetchall()
    kinds = {row[0] for row in found}
    assert kinds == {
        "person", "case", "concern", "entry", "visit", "print", "disclosure", "grant",
        "conflict",
    }  # fmt: skip

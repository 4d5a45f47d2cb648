"""One search for everything: numbers, names by their sound, words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import Case
from models.concerns.concern import STATES, Concern, ConcernState
from models.concerns.earlier import Earlier, earlier
from models.forms.definitions.after_call import RELATIONS
from models.kernel.clock import local
from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.kernel.text import Text, text, whole_letters
from models.law.reporters import REPORTERS, ReporterType
from models.people.matching import Match, Sought, match
from models.people.person import Person
from models.people.relation import Relation
from models.people.searching import logged
from models.people.who import Who
from models.ports.finding import Numbered, Worded
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.find_similar import callers
from models.workflow.stages import STAGES

SHORTEST: Final = 2
"""Letters below which nothing is looked for."""
MOST: Final = 20
"""Results of one group."""

RECEIVED: Final = text("Search", "Received {date} · {source} · {state}")
DATE_AND_STATE: Final = text("Search", "Received {date} · {state}")
CASE_LINE: Final = text("Search", "{stage} · {who}")
SUSPENDED: Final = text("Search", "Suspended")
STANDS_BY: Final = text("Search", "{relation} · recorded around {who}")
SOMEBODY: Final = text("Search", "Somebody")
BY_NUMBER: Final = text("Search", "number")
BY_WORDS: Final = text("Search", "says: {words}")
CPR_HINT: Final = re.compile(r"[0-9]{6}[- ]?[0-9]{4}")
NUMBER_HINT: Final = re.compile(r"[HSVUBRM]-?[0-9-]*", re.IGNORECASE)
ABOUT_NOBODY: Final = {
    Kind.ADVICE: text("Search", "Advice without a person"),
    Kind.MILIEU: text("Search", "A place, forum or group"),
    Kind.MEETING: text("Search", "A meeting"),
}
PAGES: Final = {"V": "handovers", "U": "papers", "B": "attachments"}
"""The page of a case where a number stands, by its letter."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One result: what it is, why it was found, and where it leads.

    Attributes:
        title: a number, or a person's name.
        lines: what to know of it; of a rejected concern no more than date and state.
        why: the reasons it was found.
        page: the page of the case where it stands.
    """

    kind: Kind
    id: str
    title: str
    lines: tuple[Text, ...]
    why: tuple[Text, ...]
    case_id: CaseId | None = None
    concern_id: ConcernId | None = None
    page: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, in its groups."""

    query: str
    concerns: tuple[Hit, ...] = ()
    cases: tuple[Hit, ...] = ()
    people: tuple[Hit, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Every result, in the order shown."""
        return (*self.concerns, *self.cases, *self.people)


@dataclass(frozen=True, slots=True)
class Search:
    """Look for a query in numbers, names and words."""

    begin: BeginWork

    def __call__(self, query: str) -> Found:
        """Log the query, as keyed digests, with what it shows; return it once that is written.

        A query below two letters finds nothing and is not logged.

        Raises:
            Refused: the role does no casework.
        """
        asked = " ".join(whole_letters(query).split())
        if len(asked) < SHORTEST:
            return Found(asked)
        with self.begin() as work:
            casework(work)
            found = _Search(work, asked).found()
            about = tuple(dict.fromkeys((hit.kind, hit.id) for hit in found.hits))
            work.note(Note(Act.SEARCHED, about, words=logged(asked, work.keyed)))
            work.commit()
            return found


@dataclass(frozen=True, slots=True)
class OpenHit:
    """Log that a result was opened; what it leads to logs its own being shown."""

    begin: BeginWork

    def __call__(self, hit: Hit) -> Hit:
        """Write the row and return the hit.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
            work.note(Note(Act.HIT_OPENED, ((hit.kind, hit.id),)))
            work.commit()
            return hit


@dataclass(frozen=True, slots=True)
class _Search:
    """One search in one unit of work."""

    work: Work
    asked: str

    def found(self) -> Found:
        numbered = self._numbered()
        worded = self._worded()
        concerns = _once([*numbered, *worded], Kind.CONCERN)
        cases = _once([*numbered, *worded], Kind.CASE)
        return Found(self.asked, concerns, cases, self._people())

    def _numbered(self) -> list[Hit]:
        if not NUMBER_HINT.fullmatch(self.asked):
            return []
        typed = self.asked.upper()
        begins = typed if typed[1:2] in ("-", "") else f"{typed[0]}-{typed[1:]}"
        return [self._number_hit(each) for each in self.work.finder.numbered(begins)]

    def _number_hit(self, found: Numbered) -> Hit:
        why = (BY_NUMBER,)
        if found.kind is Kind.CONCERN:
            return self._concern_hit(self.work.concerns.get(ConcernId(found.id)), why)
        if found.kind is Kind.CASE:
            return self._case_hit(self.work.cases.get(CaseId(found.id)), why)
        if found.kind in ABOUT_NOBODY:
            return self._about_nobody(found)
        lines: tuple[Text, ...] = ()
        if found.case_id is not None:
            lines = self._case_hit(self.work.cases.get(found.case_id), why).lines
        elif found.concern_id is not None:
            lines = self._concern_hit(self.work.concerns.get(found.concern_id), why).lines
        return Hit(
            found.kind,
            found.id,
            found.number,
            lines,
            why,
            found.case_id,
            found.concern_id,
            PAGES[found.number[:1]],
        )

    def _worded(self) -> list[Hit]:
        return [self._word_hit(each) for each in self.work.finder.worded(self.asked)]

    def _about_nobody(self, found: Numbered) -> Hit:
        lines = (ABOUT_NOBODY[found.kind],)
        return Hit(found.kind, found.id, found.number, lines, (BY_NUMBER,))

    def _word_hit(self, found: Worded) -> Hit:
        why = (BY_WORDS.filled(words=" ".join(found.snippet.split())),)
        if found.kind is Kind.CASE:
            return self._case_hit(self.work.cases.get(CaseId(found.id)), why)
        return self._concern_hit(self.work.concerns.get(ConcernId(found.id)), why)

    def _people(self) -> tuple[Hit, ...]:
        sought = _sought(self.asked)
        near = self.work.people.candidates(sought)
        matches = [found for each in near if (found := match(sought, each))]
        matches.sort(key=lambda found: (-found.strength, found.person.name))
        hits = (self._person_hit(found) for found in matches)
        return tuple(islice((hit for hit in hits if hit), MOST))

    def _person_hit(self, found: Match) -> Hit | None:
        """Return a citizen with what came before, or somebody around one with the role.

        Who is only around a citizen has neither case nor concern: source: decisions on
        practice, 5. An entry that was merged into another is found there.
        """
        person = found.person
        concerns = self.work.concerns.of_person(person.id)
        before = earlier(callers(self.work, concerns))
        around = self.work.relations.of_person(person.id)
        lines = (*(_earlier(each) for each in before), *(self._role(each) for each in around))
        if not lines:
            return None
        return Hit(
            Kind.PERSON,
            person.id,
            person.name or person.description,
            tuple(dict.fromkeys(lines)),
            found.why,
        )

    def _role(self, relation: Relation) -> Text:
        """Return as what somebody stands around whom, in initials as in every list."""
        citizen = self._who(self.work.people.get(relation.subject_id)).words
        role = dict(RELATIONS).get(relation.kind, SOMEBODY)
        return STANDS_BY.filled(relation=role, who=citizen)

    def _concern_hit(self, concern: Concern, why: tuple[Text, ...]) -> Hit:
        return Hit(
            Kind.CONCERN,
            concern.id,
            concern.number,
            (_concern_line(concern),),
            why,
            None,
            concern.id,
        )

    def _case_hit(self, case: Case, why: tuple[Text, ...]) -> Hit:
        if case.suspended:
            return Hit(Kind.CASE, case.id, case.number, (SUSPENDED,), why, case.id)
        who = self._who(self.work.people.get(case.subject_id)).words
        line = CASE_LINE.filled(stage=STAGES[case.stage], who=who)
        return Hit(Kind.CASE, case.id, case.number, (line,), why, case.id)

    def _who(self, person: Person) -> Who:
        return Who.of(person, local(self.work.now).date(), named=False)


def _once(hits: Iterable[Hit], kind: Kind) -> tuple[Hit, ...]:
    """Return the hits of one group, each number once; what belongs to a case goes with cases."""
    seen: dict[tuple[Kind, str], Hit] = {}
    for hit in hits:
        of_concern = hit.case_id is None and hit.concern_id is not None
        if of_concern == (kind is Kind.CONCERN):
            seen.setdefault((hit.kind, hit.title), hit)
    return tuple(seen.values())[:MOST]


def _sought(asked: str) -> Sought:
    """Return whom the query may mean: a number's owner, or a name."""
    if CPR_HINT.fullmatch(asked):
        try:
            return Sought(cpr=Cpr.parse(asked).digits)
        except Refused:  # ten digits that are no number: nobody's
            return Sought()
    return Sought(name=asked)


def _day(concern: Concern) -> str:
    return f"{local(concern.received_at):%d.%m.%Y}"


def _source(concern: Concern) -> Text:
    return REPORTERS[ReporterType(concern.reporter_type)].label


def _concern_line(concern: Concern) -> Text:
    state = STATES[concern.state]
    if concern.state is ConcernState.REJECTED:
        return DATE_AND_STATE.filled(date=_day(concern), state=state)
    return RECEIVED.filled(date=_day(concern), source=_source(concern), state=state)


def _earlier(before: Earlier) -> Text:
    """Return an earlier concern as date, kind of source and outcome, never as a number.

    Source: decisions on practice, 4; a rejected one is a date and its state only.
    """
    day = f"{local(before.received_at):%d.%m.%Y}"
    if before.source is None:
        return DATE_AND_STATE.filled(date=day, state=before.outcome)
    return RECEIVED.filled(date=day, source=before.source, state=before.outcome)

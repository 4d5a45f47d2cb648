"""A vault with many cases to measure with, written through the program's own repositories.

Only events are left out: what would follow from each step in years of work is written as it
would stand at the end.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final

from models.access.roles import Role
from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.calendar.entry import Entry, EntryKind, EntryStatus
from models.cases.case import Case, PoliceAnswer
from models.concerns.concern import Concern, ConcernState
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, EntryId, PersonId
from models.law.severity import Severity, due
from models.office.office import OfficeKind
from models.office.vaults import NewVault
from models.people.person import Person
from models.ports.records import Happening
from models.ports.work import Work
from models.workflow.stages import Stage
from storage.reference import municipalities
from storage.session import Outside, Session, create_session
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.vault.paper_key import PaperKey
from storage.vault.words import load_words

FIRST: Final = (
    "Mathias", "Anne", "Ida", "Jan", "Freja", "Rune", "Liv", "Bilal", "Dawit",
    "Jonas", "Emil", "Henrik", "Karen", "Sanne", "Poul", "Birthe", "Leif", "Mette",
    "Søren", "Åse", "Jørgen", "Øjvind", "Fatima", "Yusuf", "Amina", "Omar", "Lars",
    "Camilla", "Nikolaj", "Josefine", "Magnus", "Thea", "Oskar", "Alma", "Viggo", "Selma",
    "Malthe", "Ella", "Noah", "Agnes", "August", "Karla", "Anton", "Clara",
)  # fmt: skip
LAST: Final = (
    "Testesen", "Prøvegaard", "Eksempel", "Demosen", "Fiktiv", "Øvelund", "Attrap", "Skabelon",
    "Prøvegård",
)  # fmt: skip
"""Nine surnames for all, each borne by a ninth: harder on a search by name than real ones."""

OPEN_SHARE: Final = 0.1
BATCH: Final = 250
PASSPHRASE: Final = "gondol blåbær klarinet sejr symfoni pelikan"
HAPPENINGS: Final = ("concern_received", "after_call", "case_opened", "note", "note", "note")


def create(folder: Path, outside: Outside) -> Session:
    """Make an empty practice vault and return it open."""
    invented = municipalities(practice=True)[0]
    new = NewVault(
        str(folder), OfficeKind.KOMMUNE, invented, invented.district,
        "Ane Øvelund", "AØ", Role.TOVHOLDER, PASSPHRASE,
    )  # fmt: skip
    return create_session(new, PaperKey.generate(outside.random), outside)


def build(folder: Path, cases: int, outside: Outside) -> None:
    """Make a vault with that many cases, a tenth of them open."""
    clock = PracticeClock(PRACTICE_START, frozen=True)
    frozen = Outside(outside.random, lambda _: clock, outside.monotonic, outside.cost)
    session = create(folder, frozen)
    maker = Maker(session, Random(7), load_words().words)  # noqa: S311 - invented people
    for start in range(0, cases, BATCH):
        with session.begin() as work:
            for number in range(start, min(start + BATCH, cases)):
                maker.case(work, number)
            work.commit()
    session.close()


@dataclass
class Maker:
    """Makes up one case after the other, the same ones each time."""

    session: Session
    dice: Random
    words: tuple[str, ...]

    def case(self, work: Work, number: int) -> None:
        """Write one person, concern and case with answers, story, calendar and log."""
        opened = number % int(1 / OPEN_SHARE) == 0
        days = self.dice.randrange(0, 90 if opened else 3600)
        at = PRACTICE_START - timedelta(days=days, minutes=self.dice.randrange(0, 500))
        person = self._person(work, number)
        case = Case(
            CaseId(work.new_id()), f"S-{2016 + number // 1000}-{number % 1000 + 1:04d}", at,
            Stage.FOLLOW_UP if opened else Stage.CLOSED, person.id, work.actor.user,
            closed_at=None if opened else at + timedelta(days=120),
        )  # fmt: skip
        work.cases.add(case)
        concern = self._concern(work, number, case, at)
        self._answers(work, concern, person)
        for kind in HAPPENINGS:
            told = self._sentence(24) if kind == "note" else ""
            data = {"number": case.number}
            work.story.add(Happening(kind, at, concern.id, case.id, data, told))
        work.cases.add_police_answer(
            case.id, PoliceAnswer.MAY_CONTINUE, given_by="Poul Attrap", given_at=at,
            called_back=True,
        )  # fmt: skip
        self._entries(work, case, concern, at)
        about = ((Kind.CASE, str(case.id)), (Kind.PERSON, str(person.id)))
        for act in (Act.CONCERN_REGISTERED, Act.CASE_OPENED, Act.NOTE_WRITTEN, Act.CASE_VIEWED):
            work.note(Note(act, about, Reason.ASSIGNED))

    def _person(self, work: Work, number: int) -> Person:
        middle = self.dice.choice(self.words).capitalize()
        name = f"{self.dice.choice(FIRST)} {middle} {self.dice.choice(LAST)}"
        day, month, year = (
            self.dice.randrange(*each) for each in ((1, 29), (1, 13), (60, 100))
        )
        person = Person(
            PersonId(work.new_id()), name,
            cpr=f"{day + 60:02d}{month:02d}{year:02d}{number % 4000:04d}",
            kommune_code="999", street=f"Øvelsesvej {number}", postcode="9999",
            city="Prøvekøbing", address_protected="no",
        )  # fmt: skip
        work.people.add(person)
        return person

    def _concern(self, work: Work, number: int, case: Case, at: datetime) -> Concern:
        concern = Concern(
            ConcernId(work.new_id()), f"H-{2016 + number // 1000}-{number % 1000 + 1:04d}",
            "phone", at, at, work.actor.user, Severity.H72, due(Severity.H72, at), "private",
            "no", case.subject_id, work.actor.user, state=ConcernState.IN_CASE,
            case_id=case.id, ended_at=at, after_call_at=at,
        )  # fmt: skip
        work.concerns.add(concern)
        return concern

    def _answers(self, work: Work, concern: Concern, person: Person) -> None:
        about = (Kind.CONCERN, str(concern.id))
        work.answers.add(
            CALL, about,
            {"danger_now": "no", "words": self._sentence(80), "about_name": person.name,
             "reporter_type": "private", "severity": "h72"},
        )  # fmt: skip
        said = [{"mark": "reported", "said": self._sentence(20)} for _ in range(3)]
        work.answers.add(
            AFTER_CALL, about,
            {"name": person.name, "cpr": person.cpr, "statements": said,
             "protects": self._sentence(20), "basis": "rpl115-1-1"},
        )  # fmt: skip

    def _entries(self, work: Work, case: Case, concern: Concern, at: datetime) -> None:
        done = (EntryKind.ASSESSMENT, EntryKind.AFTER_CALL, EntryKind.POLICE_QUESTION,
                EntryKind.FOLLOW_UP)  # fmt: skip
        for kind in done:
            self._entry(work, case, concern, kind, at + timedelta(days=1), EntryStatus.DONE)
        if case.closed_at is None:
            due_at = PRACTICE_START + timedelta(hours=self.dice.randrange(-48, 24 * 30))
            for kind in (EntryKind.FOLLOW_UP, EntryKind.MEETING):
                self._entry(work, case, concern, kind, due_at, EntryStatus.OPEN)

    def _entry(
        self, work: Work, case: Case, concern: Concern, kind: EntryKind, due_at: datetime,
        status: EntryStatus,
    ) -> None:  # fmt: skip
        settled = status is EntryStatus.DONE
        work.entries.add(
            Entry(
                EntryId(work.new_id()),
                kind,
                work.actor.user,
                due_at,
                "person",
                case.opened_at,
                case.opened_at,
                work.actor.user,
                concern.id,
                case.id,
                status=status,
                done_at=due_at if settled else None,
                done_by=work.actor.user if settled else None,
            )
        )

    def _sentence(self, count: int) -> str:
        return " ".join(self.dice.choice(self.words) for _ in range(count)).capitalize() + "."

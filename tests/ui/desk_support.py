"""Screens over a real office: acts composed as the program does, and a navigator that remembers."""

from dataclasses import dataclass, field
from functools import partial

from models.cases.rows import CasePage, Selection
from models.kernel.ids import CaseId, ConcernId, DraftId, VisitId
from models.office.office import User
from models.usecases.add_note import AddCaseNote
from models.usecases.complete_entry import CompleteEntry
from models.usecases.move_entry import MoveEntry
from models.usecases.not_possible_entry import NotPossibleEntry
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_case_view import OpenCaseView
from models.usecases.record_police_answer import RecordPoliceAnswer
from models.usecases.resume_case import ResumeCase
from models.usecases.search import OpenHit, Search
from models.usecases.take_case import TakeCase
from storage.queries import cases, today
from tests.office import ANE, BO, PRACTICE, TestOffice
from tests.support import AtOnce
from ui.cases.acts import CaseActs, EntryActs
from ui.changes import ChangeFeed
from ui.context import Context
from ui.jobs import Jobs
from ui.language import say
from ui.search.acts import SearchActs
from ui.today.acts import TodayActs


@dataclass
class Went:
    """Remembers where a screen wanted to go."""

    to: list[tuple[str, ...]] = field(default_factory=list)

    def show_today(self) -> None:
        self.to.append(("today",))

    def show_calendar(self) -> None:
        self.to.append(("calendar",))

    def show_handovers(self) -> None:
        self.to.append(("handovers",))

    def new_concern(self) -> None:
        self.to.append(("new_concern",))

    def open_draft(self, draft_id: DraftId) -> None:
        self.to.append(("draft", draft_id))

    def open_concern(self, concern_id: ConcernId) -> None:
        self.to.append(("concern", concern_id))

    def after_call(self, concern_id: ConcernId) -> None:
        self.to.append(("after_call", concern_id))

    def open_case(self, case_id: CaseId, page: str = "") -> None:
        self.to.append(("case", case_id, page))

    def plan_visit(self, case_id: CaseId) -> None:
        self.to.append(("plan_visit", case_id))

    def visit_papers(self, visit_id: VisitId) -> None:
        self.to.append(("visit_papers", visit_id))

    def hand_over(self, case_id: CaseId) -> None:
        self.to.append(("hand_over", case_id))

    def tell(self, words: str) -> None:
        self.to.append(("tell", words))


@dataclass
class Screens:
    """What a screen is given."""

    office: TestOffice
    context: Context
    went: Went

    @property
    def today(self) -> TodayActs:
        sql, clock = self.office.database.sql, self.office.clock
        return TodayActs(
            desk=lambda: today.desk(sql, clock.now()),
            more=lambda offset: today.queue(sql, clock.now(), offset=offset),
        )

    @property
    def search(self) -> SearchActs:
        return SearchActs(Search(self.office.begin), OpenHit(self.office.begin))

    @property
    def cases(self) -> CaseActs:
        begin = self.office.begin
        return CaseActs(
            listed=self._listed,
            open=OpenCaseView(begin),
            log=OpenCaseLog(begin),
            note=AddCaseNote(begin),
            police=RecordPoliceAnswer(begin),
            resume=ResumeCase(begin),
            take=TakeCase(begin),
            entries=EntryActs(CompleteEntry(begin), MoveEntry(begin), NotPossibleEntry(begin)),
        )

    def _listed(self, selection: Selection, containing: str, offset: int) -> CasePage:
        sql, now = self.office.database.sql, self.office.clock.now()
        user = self.office.user.id
        ask = partial(cases.listed, sql, selection, user, now)
        return ask(containing=containing, offset=offset)


def screens(office: TestOffice, user: User = ANE) -> Screens:
    went = Went()
    context = Context(
        jobs=Jobs(AtOnce()),
        feed=ChangeFeed(),
        clock=office.clock,
        say=say,
        office=PRACTICE,
        user=user,
        users={each.id: each for each in (ANE, BO)},
        municipalities=(),
        go=went,
    )
    return Screens(office, context, went)

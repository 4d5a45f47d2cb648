"""Gives a desk its pages: which screen gets which acts."""

from functools import partial

from PySide6.QtWidgets import QWidget

from models.kernel.ids import CaseId, ConcernId, DraftId
from models.office.office import OfficeKind
from models.ports.records import Draft
from models.settings.device import IDLE_MINUTES
from models.usecases.add_note import AddCaseNote
from models.usecases.complete_after_call import BeginAfterCall, CompleteAfterCall
from models.usecases.complete_entry import CompleteEntry
from models.usecases.drafts import DiscardDraft, MyDrafts, TakeUpDraft
from models.usecases.find_similar import FindSimilar
from models.usecases.go_further import GoFurther
from models.usecases.mistaken_concern import MistakenConcern
from models.usecases.move_entry import MoveEntry
from models.usecases.not_possible_entry import NotPossibleEntry
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.record_police_answer import RecordPoliceAnswer
from models.usecases.register_concern import RegisterConcern
from models.usecases.reject_concern import RejectConcern
from models.usecases.resume_case import ResumeCase
from models.usecases.save_draft import SaveDraft
from models.usecases.search import OpenHit, Search
from models.usecases.take_case import TakeCase
from models.usecases.tell_back import TellBack
from ui.cases.acts import CaseActs, EntryActs
from ui.cases.case_page import CasePage
from ui.cases.cases_view import CasesView
from ui.concerns.acts import ConcernActs
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_view import ConcernPage
from ui.concerns.drafts_card import DraftsCard
from ui.concerns.intake_view import IntakeView
from ui.device import Device
from ui.help.help_view import HelpView
from ui.kit.theme import Theme
from ui.search.acts import SearchActs
from ui.search.search_box import SearchBox
from ui.settings.acts import SettingsActs
from ui.settings.settings_view import SettingsView
from ui.shell.desk import Desk, Maker, Screens
from ui.shell.idle import IdleWatch
from ui.shell.outfit import Outfit
from ui.today.acts import TodayActs
from ui.today.today_view import TodayView


def concern_acts(outfit: Outfit) -> ConcernActs:
    """Return what the screens for concerns can do."""
    begin = outfit.begin
    return ConcernActs(
        register=RegisterConcern(begin),
        matches=FindSimilar(begin),
        save_draft=SaveDraft(begin),
        drafts=MyDrafts(begin),
        take_up=TakeUpDraft(begin),
        discard=DiscardDraft(begin),
        open=OpenConcern(begin),
        after_call=BeginAfterCall(begin),
        complete=CompleteAfterCall(begin),
        further=GoFurther(begin),
        reject=RejectConcern(begin),
        mistaken=MistakenConcern(begin),
        tell_back=TellBack(begin),
    )


def case_acts(outfit: Outfit) -> CaseActs:
    """Return what the screens for cases can do."""
    begin = outfit.begin
    return CaseActs(
        listed=outfit.reads.cases,
        open=OpenCaseView(begin),
        log=OpenCaseLog(begin),
        note=AddCaseNote(begin),
        police=RecordPoliceAnswer(begin),
        resume=ResumeCase(begin),
        take=TakeCase(begin),
        entries=entry_acts(outfit),
    )


def entry_acts(outfit: Outfit) -> EntryActs:
    """Return what can be done with an entry."""
    begin = outfit.begin
    return EntryActs(
        done=CompleteEntry(begin), move=MoveEntry(begin), not_possible=NotPossibleEntry(begin)
    )


def furnish(desk: Desk, outfit: Outfit, device: Device, theme: Theme, idle: IdleWatch) -> None:
    """Give the desk its pages."""
    police = outfit.opened.office.kind is OfficeKind.POLICE
    makers = _common(desk, outfit, device, theme, idle)
    makers |= _police(desk, outfit) if police else _kommune(desk, outfit)
    desk.furnish(Screens(makers))


def _common(
    desk: Desk, outfit: Outfit, device: Device, theme: Theme, idle: IdleWatch
) -> dict[str, Maker]:
    def settings() -> QWidget:
        facts = SettingsActs(outfit.protections, outfit.folder, outfit.version)
        view = SettingsView(facts, desk.context, device, theme)
        view.idle_changed.connect(idle.set_minutes)
        idle.set_minutes(device.number(IDLE_MINUTES))
        return view

    return {"settings": settings, "help": partial(HelpView, desk.context)}


def _kommune(desk: Desk, outfit: Outfit) -> dict[str, Maker]:
    context, concerns = desk.context, concern_acts(outfit)
    cases = case_acts(outfit)

    def today() -> QWidget:
        acts = TodayActs(outfit.reads.today, outfit.reads.more)
        return TodayView(acts, context, DraftsCard(concerns, context))

    def draft(draft_id: DraftId) -> QWidget:
        view = desk  # asked for on the database thread, shown when it is there
        context.jobs.run(
            view, partial(concerns.take_up, draft_id), show_draft, desk.draft_refused
        )
        return view

    def show_draft(found: Draft) -> None:
        if found.form == "call":
            view = IntakeView(concerns, context)
            desk.show_draft(view)
            view.restore(found)
        else:
            desk.after_call(ConcernId(found.subject_id))

    def case(case_id: CaseId, page: str) -> QWidget:
        view = CasePage(cases, context, case_id, {})
        view.go_to(page)
        return view

    box = SearchBox(SearchActs(Search(outfit.begin), OpenHit(outfit.begin)), context, desk)

    def search() -> QWidget:
        box.begin()
        return box

    return {
        "today": today,
        "cases": partial(CasesView, cases, context),
        "intake": partial(IntakeView, concerns, context),
        "draft": draft,
        "concern": partial(ConcernPage, concerns, context),
        "after_call": partial(AfterCallView, concerns, context),
        "case": case,
        "search": search,
    }


def _police(desk: Desk, outfit: Outfit) -> dict[str, Maker]:
    del desk, outfit
    return {}

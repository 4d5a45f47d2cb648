"""Which acts each group of screens gets: use cases and queries, put together."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from models.ports.work import BeginWork
from models.usecases.add_attachment import AddAttachment
from models.usecases.add_note import AddCaseNote, AddStatements, CorrectNote
from models.usecases.assessing import WriteAssessment
from models.usecases.calendar_state import KeepCalendar, OpenCalendar
from models.usecases.cancel_visit import CancelVisit
from models.usecases.change_kind import ChangeKind
from models.usecases.checkpoint_slip import CheckNote, CheckSlip, PrintSlip, SlipDue
from models.usecases.child_reports import DeliverChildReport
from models.usecases.citizen_extract import CitizenExtract
from models.usecases.complete_after_call import BeginAfterCall, CompleteAfterCall
from models.usecases.conflict_of_interest import DeclareConflict
from models.usecases.countersign import (
    Countersign,
    CountersignSlip,
    DeclineCountersign,
    ListCountersignatures,
    RecordSignedPaper,
    SetTwoPeople,
)
from models.usecases.decide_contact import DecideContact
from models.usecases.delete_attachment import DeleteAttachment
from models.usecases.delete_concern import DeleteConcern
from models.usecases.drafts import DiscardDraft, FindDraft, MyDrafts, TakeUpDraft
from models.usecases.end_concern import MistakenConcern, RejectConcern
from models.usecases.export_attachment import ExportAttachment
from models.usecases.find_similar import FindSimilar
from models.usecases.further_call import TakeFurtherCall
from models.usecases.go_further import GoFurther
from models.usecases.go_live import GoLive, RecordPoint, ShowGoLive
from models.usecases.keep_backups import (
    BeginBackup,
    BeginCatchUp,
    BeginRehearsal,
    RecordBackup,
    RecordCopy,
    RecordFailure,
    RecordRehearsal,
    ShowBackups,
    UsePlace,
)
from models.usecases.look_back import AcknowledgeEarlier, LookBack
from models.usecases.move_vault import BeginMove, FinishMove
from models.usecases.note_guards import NoteClockJump, NoteCopied
from models.usecases.open_case_log import OpenCaseLog
from models.usecases.open_case_view import OpenCaseView
from models.usecases.open_concern import OpenConcern
from models.usecases.open_identity import OpenIdentity
from models.usecases.open_visit import NewVisitGates, OpenVisit
from models.usecases.plan_follow_up import PlanFollowUp
from models.usecases.plan_visit import PlanVisit
from models.usecases.prepare_visit import PrepareVisit
from models.usecases.preview_visit_papers import PreviewVisitPapers
from models.usecases.print_visit_papers import PrintVisitPapers
from models.usecases.read_log import PrintLog, ReadLog
from models.usecases.record_police_answer import RecordPoliceAnswer
from models.usecases.record_visit import RecordVisit
from models.usecases.register_concern import RegisterConcern
from models.usecases.relations import AddRelation, ChangeRelation, EndRelation
from models.usecases.release_identity import ReleaseIdentity
from models.usecases.resume_case import ResumeCase
from models.usecases.retention import KeepLonger
from models.usecases.sample_log import (
    DrawSample,
    MarkRow,
    OpenSample,
    SetSampleDays,
    SignSample,
)
from models.usecases.save_draft import SaveDraft
from models.usecases.search import OpenHit, Search
from models.usecases.settle_copy import SettleCopy
from models.usecases.settle_outside import SettleOutside
from models.usecases.show_at_meeting import PeopleAround, ShowAtMeeting
from models.usecases.take_case import TakeCase
from models.usecases.tell_back import TellBack
from models.usecases.thin_log import FindOldRows, ThinLog
from models.usecases.two_cases import DecideTwoCases
from models.usecases.view_attachment import ListAttachments, ViewAttachment
from ui.attachments.acts import AttachmentActs
from ui.backups.acts import BackupActs
from ui.calendar.acts import CalendarActs
from ui.cases.acts import CaseActs, RelationActs
from ui.concerns.acts import ConcernActs
from ui.forms.acts import DraftActs
from ui.language import say
from ui.logbook.acts import LogActs
from ui.meeting.acts import MeetingActs
from ui.search.acts import SearchActs
from ui.security.acts import CountersignActs, GoLiveActs
from ui.shell.compose_cards import card_acts
from ui.shell.compose_closed import closed_acts
from ui.shell.compose_entries import entry_acts
from ui.shell.compose_given import given_acts
from ui.shell.compose_insight import insight_acts
from ui.shell.compose_journal import journal_acts
from ui.shell.compose_lists import list_acts
from ui.shell.guards import GuardActs
from ui.shell.outfit import Outfit
from ui.today.acts import TodayActs
from ui.visits.acts import VisitActs


def attachment_acts(outfit: Outfit) -> AttachmentActs:
    """Return what can be done with attachments."""
    begin, files = outfit.begin, outfit.files
    return AttachmentActs(
        listed=ListAttachments(begin),
        add=AddAttachment(begin, files.open_source),
        view=ViewAttachment(begin),
        export=ExportAttachment(begin),
        delete=DeleteAttachment(begin),
        settle=SettleOutside(begin),
        look=files.look,
        save_file=outfit.save_file,
        size_of=files.size_of,
    )


def concern_acts(outfit: Outfit) -> ConcernActs:
    """Return what the screens for concerns can do."""
    begin = outfit.begin
    return ConcernActs(
        closed=closed_acts(outfit),
        register=RegisterConcern(begin),
        further_call=TakeFurtherCall(begin),
        matches=FindSimilar(begin),
        save_draft=SaveDraft(begin),
        drafts=MyDrafts(begin),
        take_up=TakeUpDraft(begin),
        discard=DiscardDraft(begin),
        open=OpenConcern(begin),
        after_call=BeginAfterCall(begin),
        complete=CompleteAfterCall(begin),
        look_back=LookBack(begin),
        seen=AcknowledgeEarlier(begin),
        further=GoFurther(begin),
        reject=RejectConcern(begin),
        assess=WriteAssessment(begin),
        mistaken=MistakenConcern(begin),
        delete=DeleteConcern(begin),
        keep=KeepLonger(begin),
        tell_back=TellBack(begin),
        child_report=DeliverChildReport(begin),
        change_kind=ChangeKind(begin),
        conflict=DeclareConflict(begin, say),
        open_identity=OpenIdentity(begin),
        release=ReleaseIdentity(begin),
        attachments=attachment_acts(outfit),
        extract=CitizenExtract(begin, say, outfit.paint),
        insight=insight_acts(outfit),
        draw=outfit.draw,
        cards=card_acts(outfit),
        given=given_acts(outfit),
    )


def case_acts(outfit: Outfit) -> CaseActs:
    """Return what the screens for cases can do."""
    begin = outfit.begin
    return CaseActs(
        listed=partial(outfit.reads.cases, say=say),
        open=OpenCaseView(begin),
        log=OpenCaseLog(begin),
        extract=CitizenExtract(begin, say, outfit.paint),
        insight=insight_acts(outfit),
        draw=outfit.draw,
        note=AddCaseNote(begin),
        statements=AddStatements(begin),
        correct=CorrectNote(begin),
        journal=journal_acts(outfit),
        police=RecordPoliceAnswer(begin),
        resume=ResumeCase(begin),
        take=TakeCase(begin),
        drafts=draft_acts(outfit),
        entries=entry_acts(outfit),
        decide_contact=DecideContact(begin),
        decide_two=DecideTwoCases(begin),
        relations=RelationActs(AddRelation(begin), ChangeRelation(begin), EndRelation(begin)),
        lists=list_acts(outfit),
        cards=card_acts(outfit),
        given=given_acts(outfit),
    )


def draft_acts(outfit: Outfit) -> DraftActs:
    """Return what keeps the half-filled forms of a case."""
    begin = outfit.begin
    return DraftActs(SaveDraft(begin), FindDraft(begin), DiscardDraft(begin))


def calendar_acts(outfit: Outfit) -> CalendarActs:
    """Return what the calendar can do."""
    return CalendarActs(
        between=outfit.reads.between,
        open_until=outfit.reads.open_until,
        find_case=outfit.reads.case_numbered,
        plan=PlanFollowUp(outfit.begin),
        entries=entry_acts(outfit),
        busy=outfit.reads.busy,
        left=OpenCalendar(outfit.begin),
        keep=KeepCalendar(outfit.begin),
    )


def visit_acts(outfit: Outfit) -> VisitActs:
    """Return what can be done with visits and their papers."""
    begin, reads = outfit.begin, outfit.reads
    return VisitActs(
        plan=PlanVisit(begin),
        prepare=PrepareVisit(begin),
        cancel=CancelVisit(begin),
        record=RecordVisit(begin),
        drafts=draft_acts(outfit),
        of_case=reads.visits,
        open=OpenVisit(begin),
        gates=NewVisitGates(begin),
        preview=PreviewVisitPapers(begin, say),
        order=PrintVisitPapers(begin, outfit.paint, say, outfit.exchange.spell),
        paint=outfit.paint,
        draw=outfit.draw,
        save_file=outfit.save_file,
        copies_of_case=reads.copies,
        copies_out=reads.copies_out,
        settle=SettleCopy(begin),
        settle_outside=SettleOutside(begin),
        decide_contact=DecideContact(begin),
    )


def today_acts(outfit: Outfit) -> TodayActs:
    """Return what the page I dag asks for."""
    reads = outfit.reads
    return TodayActs(
        desk=partial(reads.today, say=say),
        more=partial(reads.more, say=say),
        tiles=reads.tiles,
        lists=list_acts(outfit),
        settle=SettleCopy(outfit.begin),
    )


def go_live_acts(outfit: Outfit) -> GoLiveActs:
    """Return what can be done with the go-live list."""
    begin = outfit.begin
    live = GoLive(begin, outfit.before_live, lambda: outfit.practice_keys)
    return GoLiveActs(ShowGoLive(begin), RecordPoint(begin), live)


def search_acts(outfit: Outfit) -> SearchActs:
    """Return what the search can do."""
    return SearchActs(Search(outfit.begin), OpenHit(outfit.begin))


def log_acts(outfit: Outfit) -> LogActs:
    """Return what can be done with the log."""
    begin, spell = outfit.begin, outfit.exchange.spell
    return LogActs(
        read=ReadLog(begin),
        print=PrintLog(begin, say, outfit.paint),
        draw=outfit.draw,
        sample=OpenSample(begin),
        draw_sample=DrawSample(begin),
        mark=MarkRow(begin),
        sign=SignSample(begin),
        set_days=SetSampleDays(begin),
        slip_due=SlipDue(begin),
        print_slip=PrintSlip(begin, spell, say, outfit.paint),
        check_words=CheckSlip(begin, spell),
        check_note=CheckNote(begin),
        old_rows=FindOldRows(begin),
        thin=ThinLog(begin),
    )


def meeting_acts(outfit: Outfit) -> MeetingActs:
    """Return what shows a case at a meeting."""
    return MeetingActs(PeopleAround(outfit.begin), ShowAtMeeting(outfit.begin))


def guard_acts(begin: BeginWork) -> GuardActs:
    """Return what the guards around the open vault write into its log."""
    return GuardActs(NoteCopied(begin), NoteClockJump(begin))


def countersign_acts(
    outfit: Outfit, show_pdf: Callable[[QWidget, str, bytes], None]
) -> CountersignActs:
    """Return what can be done with what wants a second person."""
    begin = outfit.begin
    return CountersignActs(
        shown=ListCountersignatures(begin),
        sign=Countersign(begin),
        decline=DeclineCountersign(begin),
        on_paper=RecordSignedPaper(begin),
        slip=CountersignSlip(begin, say, outfit.paint),
        choose=SetTwoPeople(begin),
        show_pdf=show_pdf,
    )


def backup_acts(outfit: Outfit) -> BackupActs:
    """Return what can be done with backups."""
    begin, store = outfit.begin, outfit.backups
    return BackupActs(
        show=ShowBackups(begin, store),
        begin=BeginBackup(begin, store),
        record=RecordBackup(begin),
        catch_up=BeginCatchUp(begin, store),
        record_copy=RecordCopy(begin),
        failed=RecordFailure(begin),
        use_place=UsePlace(begin, store),
        rehearse=BeginRehearsal(begin, store),
        record_rehearsal=RecordRehearsal(begin),
        pack=BeginMove(begin, store),
        shut=FinishMove(begin),
        automatic=outfit.automatic,
    )

"""What can be done with a meeting before it begins: use cases put together."""

from models.usecases.call_panel import CallPanel
from models.usecases.learning import (
    AddTheme,
    ReadLearning,
    RemoveTheme,
    ShowThemes,
    WriteLearning,
)
from models.usecases.meeting_agenda import (
    PutOnAgenda,
    SetPoint,
    ShiftPoint,
    ShowMeeting,
    TakeOffAgenda,
)
from models.usecases.meeting_papers import PreviewMeetingPaper, PrintMeetingPaper
from models.usecases.meeting_people import (
    AddParticipant,
    InviteToMeeting,
    RecordReply,
    RemoveParticipant,
)
from models.usecases.plan_meeting import CancelMeeting, ChangeMeeting, PlanMeeting
from models.usecases.print_meeting_letter import PrintMeetingLetter
from ui.language import say
from ui.meetings.acts import PlanningActs
from ui.meetings.learning_acts import LearningActs
from ui.shell.outfit import Outfit


def learning_acts(outfit: Outfit) -> LearningActs:
    """Return what can be done at meetings without cases."""
    begin = outfit.begin
    return LearningActs(
        themes=ShowThemes(begin),
        add_theme=AddTheme(begin),
        remove_theme=RemoveTheme(begin),
        write=WriteLearning(begin),
        listed=outfit.reads.learnings,
        read=ReadLearning(begin),
    )


def planning_acts(outfit: Outfit) -> PlanningActs:
    """Return what the list of meetings and the page of one can do."""
    begin = outfit.begin
    return PlanningActs(
        listed=outfit.reads.meetings,
        plan=PlanMeeting(begin),
        panel=CallPanel(begin),
        show=ShowMeeting(begin),
        change=ChangeMeeting(begin),
        cancel=CancelMeeting(begin),
        add=AddParticipant(begin),
        remove=RemoveParticipant(begin),
        reply=RecordReply(begin),
        invite=InviteToMeeting(begin),
        letter=PrintMeetingLetter(begin, say, outfit.paint),
        paper_preview=PreviewMeetingPaper(begin, say),
        paper=PrintMeetingPaper(begin, outfit.paint, say),
        find_case=outfit.reads.case_numbered,
        put=PutOnAgenda(begin),
        shift=ShiftPoint(begin),
        set_point=SetPoint(begin),
        take_off=TakeOffAgenda(begin),
        learning=learning_acts(outfit),
        draw=outfit.draw,
        paint=outfit.paint,
    )

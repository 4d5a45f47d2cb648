"""What is done with the answers to the forms of a meeting."""

from collections.abc import Callable, Mapping
from typing import Final

from models.forms.answers import Answers
from models.kernel.text import plain
from models.usecases.call_panel import CallPanel
from models.usecases.learning import AddTheme, WriteLearning
from models.usecases.meeting_agenda import SetPoint
from models.usecases.meeting_papers import PrintMeetingPaper
from models.usecases.meeting_people import AddParticipant, RecordReply
from models.usecases.plan_meeting import CancelMeeting, ChangeMeeting, PlanMeeting
from storage.paper.pdf import paint
from tests.faults.hostile_world import World
from tests.faults.meeting_ground import WHEN

MEETING_FORMS: Final[Mapping[str, tuple[Answers, Callable[[World, Answers], object]]]] = {
    "meeting": ({**WHEN, "kind": "coordination", "repeat": "no"}, lambda w, a: PlanMeeting(w.office.begin)(a)),
    "meeting_panel": (WHEN, lambda w, a: CallPanel(w.office.begin)(w.ground.case, a)),
    "meeting_change": (WHEN, lambda w, a: ChangeMeeting(w.office.begin)(
        w.ground.held.meeting, a)),
    "meeting_cancel": ({}, lambda w, a: CancelMeeting(w.office.begin)(
        w.ground.held.meeting, a)),
    "meeting_participant": (
        {"who": "authority", "authority": "school", "function": "Leder", "mandate": "listens"},
        lambda w, a: AddParticipant(w.office.begin)(w.ground.held.meeting, a)),
    "meeting_reply": ({"reply": "comes"}, lambda w, a: RecordReply(w.office.begin)(
        w.ground.held.centre, a)),
    "meeting_point_seats": (
        {"minutes": "15", "basis": "fvl28", "clarified": "Spurgt en jurist"},
        lambda w, a: SetPoint(w.office.begin)(
            w.ground.held.point, {**a, "who": [w.ground.held.centre]})),
    "meeting_theme": ({}, lambda w, a: AddTheme(w.office.begin)(w.ground.held.network, a)),
    "learning": ({}, lambda w, a: WriteLearning(w.office.begin)(w.ground.held.network, a)),
    "meeting_paper": (
        {"fields": ["age", "name"], "named": "De kender ham", "purpose_words": "Forebygge",
         "necessity": "Tage stilling", "less": "Uden alder ses intet", "consent": "left_out",
         "consent_reason": "Ikke talt med endnu"},
        lambda w, a: PrintMeetingPaper(w.office.begin, paint, plain)(w.ground.held.centre, a)),
}  # fmt: skip

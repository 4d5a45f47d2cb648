"""A meeting before it begins: when and where, its agenda, who takes part."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget

from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId
from models.meetings.meeting import STATES, MeetingState, Participant
from models.meetings.rows import MeetingPageRows, PointRow
from models.meetings.waiting import Proposal
from models.usecases.meeting_papers import MeetingPaperCopy
from models.usecases.print_meeting_letter import MeetingLetterCopy
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.kit.buttons import plain_button, primary, quiet
from ui.kit.chip import Chip
from ui.kit.labels import Muted
from ui.kit.page import Page
from ui.kit.tabs import Tabs
from ui.language import filled, say, show_when
from ui.meetings.acts import PlanningActs
from ui.meetings.agenda_pane import AgendaPane
from ui.meetings.learning_pane import ThemesPane
from ui.meetings.paper_preview import FIRST, PaperPreview, PaperSheet
from ui.meetings.people_pane import PeoplePane
from ui.meetings.sheets import (
    cancel_sheet,
    change_sheet,
    number_sheet,
    participant_sheet,
    point_sheet,
    reply_sheet,
)
from ui.meetings.words import STATE_LOOKS, in_full, joined, kind_of, look, when
from ui.paper.paper_dialog import PaperDialog

_KINDS: Final = (Kind.MEETING, Kind.MEETING_POINT, Kind.CASE)


class MeetingPage(Page):
    """One meeting; its agenda and its people on two tabs.

    Signals:
        loaded: what was asked for is shown.
    """

    loaded = Signal()

    sheet: QDialog | None = None

    def __init__(self, acts: PlanningActs, context: Context, meeting: MeetingId) -> None:
        super().__init__("", scroll=False)
        self.setObjectName("meeting")
        self._acts, self._context, self.meeting_id = acts, context, meeting
        self.rows: MeetingPageRows | None = None
        self._answered = FIRST
        self.cancel = quiet(self.tr("Cancel the meeting …"), "x")
        self.change = plain_button(self.tr("Change …"), "pencil")
        self.invite = plain_button(self.tr("All are invited"), "send")
        self.hold = primary(self.tr("Begin the meeting"), "arrow-right")
        for act in (self.cancel, self.change, self.invite, self.hold):
            self.add_act(act)
        self._state = QHBoxLayout()
        self._chip: Chip | None = None
        self.told = Muted("")
        self._state.addWidget(self.told, 1)
        self.content.addLayout(self._state)
        self.tabs = Tabs(self.tr("Parts of the meeting"))
        self.stack = QStackedWidget()
        self.agenda, self.people = AgendaPane(context), PeoplePane(context)
        self.themes = ThemesPane(acts.learning, context, meeting)
        self.content.addWidget(self.tabs)
        self.content.addWidget(self.stack, 1)
        self.stack.addWidget(self.agenda)
        self.stack.addWidget(self.people)
        self.stack.addWidget(self.themes)
        self.tabs.chosen.connect(self._turn)
        self._connect()
        self._refresh = Refresh(self, context.feed, self._load, kinds=_KINDS)

    def _connect(self) -> None:
        self.change.clicked.connect(lambda: self._over(change_sheet))
        self.cancel.clicked.connect(lambda: self._over(cancel_sheet))
        self.invite.clicked.connect(
            lambda: self._do(partial(self._acts.invite, self.meeting_id))
        )
        self.hold.clicked.connect(self._hold)
        self.agenda.put.connect(self._put)
        self.agenda.shifted.connect(self._shift)
        self.agenda.taken_off.connect(self._take_off)
        self.agenda.opened.connect(self._set_point)
        self.agenda.by_number.connect(self._by_number)
        self.people.wanted.connect(self._with)

    @Slot()
    def _load(self) -> None:
        work = partial(self._acts.show, self.meeting_id, first=self.rows is None)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, rows: MeetingPageRows) -> None:
        first, self.rows = self.rows is None, rows
        meeting = rows.meeting
        self.set_title(
            f"{kind_of(meeting)} {meeting.number}", joined((when(meeting), meeting.place))
        )
        self._say_state(rows)
        for act in (self.cancel, self.change, self.invite):
            act.setVisible(meeting.open)
        self.hold.setVisible(meeting.state is not MeetingState.CANCELLED)
        if meeting.state is MeetingState.CLOSED:
            self.hold.setText(self.tr("Points and minutes"))
        self.invite.setVisible(meeting.open and _somebody_waits(rows))
        if first:
            if meeting.holds_cases:
                self.tabs.add("agenda", self.tr("Agenda"))
            else:
                self.tabs.add("themes", self.tr("Subjects"))
            self.tabs.add("people", self.tr("Participants"))
            self._turn(self.tabs.selected())
        self.agenda.show_page(rows)
        self.people.show_page(rows)
        cancelled = meeting.state is MeetingState.CANCELLED
        self.themes.let(is_open=meeting.open, held=not cancelled)
        if first:  # not on a button: Enter there would do something
            self._begin_at(rows)
        self.loaded.emit()

    def _begin_at(self, rows: MeetingPageRows) -> None:
        """Put the focus on the first list that has lines; an empty one takes none."""
        if rows.meeting.holds_cases and rows.agenda:
            self.agenda.agenda.setFocus()
        elif rows.meeting.holds_cases and rows.proposals:
            self.agenda.waiting.setFocus()
        else:
            self.tabs.setFocus()

    def _say_state(self, rows: MeetingPageRows) -> None:
        meeting = rows.meeting
        if self._chip is not None:
            self._state.removeWidget(self._chip)
            self._chip.deleteLater()
        self._chip = Chip(look(say(STATES[meeting.state]), STATE_LOOKS[meeting.state]))
        self._state.insertWidget(0, self._chip)
        leads = filled(self.tr("Led by {name}"), name=self._context.name_of(meeting.chair_id))
        told = [leads]
        if meeting.state is MeetingState.PLANNED:
            by = show_when(rows.invite_by, self._context.clock.now())
            told.append(filled(self.tr("invite everybody by {when}"), when=by))
        if meeting.reason:
            told.append(meeting.reason)
        self.told.setText(joined(told))

    @Slot(str)
    def _turn(self, key: str) -> None:
        panes = {"agenda": self.agenda, "themes": self.themes}
        self.stack.setCurrentWidget(panes.get(key, self.people))

    def _over(self, sheet: Callable[..., QDialog]) -> None:
        if self.rows is not None:
            self.sheet = sheet(self, self._context, self._acts, self.rows.meeting)

    @Slot()
    def _hold(self) -> None:
        self._context.go.open_room(self.meeting_id)

    @Slot(object)
    def _put(self, proposal: Proposal | None) -> None:
        if proposal is not None:
            case, why = proposal.case_id, proposal.reasons[0]
            self._do(partial(self._acts.put, self.meeting_id, case, why))

    @Slot(object, int)
    def _shift(self, row: PointRow, by: int) -> None:
        if row.point is not None:
            self._do(partial(self._acts.shift, row.point.id, by))

    @Slot(object)
    def _take_off(self, row: PointRow) -> None:
        if row.point is not None:
            self._do(partial(self._acts.take_off, row.point.id))

    @Slot(object)
    def _set_point(self, row: PointRow) -> None:
        if self.rows is not None and self.rows.meeting.open:
            self.sheet = point_sheet(self, self._context, self._acts, self.rows, row)

    @Slot()
    def _by_number(self) -> None:
        self.sheet = number_sheet(self, self._context, self._acts, self.meeting_id)

    @Slot(str, object)
    def _with(self, act: str, participant: Participant | None) -> None:
        """Do one thing with those who take part."""
        if participant is None:
            over = participant_sheet(self, self._context, self._acts, self.meeting_id)
            if self.rows is not None and self.rows.meeting.series_id:
                over.explain(self.tr("They take part in the meetings that follow as well."))
            self.sheet = over
        elif act == "reply":
            self.sheet = reply_sheet(self, self._context, self._acts, participant)
        elif act == "remove":
            self._do(partial(self._acts.remove, participant.id))
        elif act == "paper":
            self._ask_paper(participant)
        else:
            work = partial(self._acts.letter, participant.id)
            self._context.jobs.run(self, work, self._show_letter, self._refused)

    def _show_letter(self, made: MeetingLetterCopy) -> None:
        jobs, title = self._context.jobs, self.tr("Invitation")
        self.sheet = PaperDialog(self.window(), title, self._acts.draw, jobs, made.pdf)
        self.sheet.open()
        self._context.feed.announce(made.changed)

    def _ask_paper(self, participant: Participant) -> None:
        """Ask what may stand on it; what was answered for the last one is proposed."""
        seats = (seat for each in self._agenda_rows() for seat in each.seats)
        points = sum(seat.participant_id == participant.id for seat in seats)
        sheet = PaperSheet(self, self._context, self._acts, participant, points)
        sheet.saved.connect(partial(self._preview, sheet, participant))
        self.sheet = sheet
        sheet.begin(self._answered)

    def _agenda_rows(self) -> tuple[PointRow, ...]:
        return () if self.rows is None else self.rows.agenda

    def _preview(self, sheet: PaperSheet, participant: Participant) -> None:
        if sheet.made is None:
            return
        pdf, self._answered = sheet.made
        title = filled(self.tr("Paper for {who}"), who=in_full(self._context, participant))
        over, jobs = self.window(), self._context.jobs
        preview = PaperPreview(over, title, self._acts.draw, jobs, pdf)
        work = partial(self._acts.paper, participant.id, self._answered)
        preview.wanted.connect(
            lambda: jobs.run(self, work, partial(self._show_paper, title), self._refused)
        )
        self.sheet = preview
        preview.open()

    def _show_paper(self, title: str, made: MeetingPaperCopy) -> None:
        jobs, draw = self._context.jobs, self._acts.draw
        self.sheet = PaperDialog(self.window(), f"{title}, {made.number}", draw, jobs, made.pdf)
        self.sheet.open()
        self._context.feed.announce(made.changed)

    def _do(self, work: Callable[[], Changed]) -> None:
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def _somebody_waits(rows: MeetingPageRows) -> bool:
    """Whether somebody has no invitation yet, or it was never said that all have one."""
    return rows.meeting.state is MeetingState.PLANNED or any(
        each.invited_at is None for each in rows.participants
    )

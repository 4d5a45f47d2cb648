"""Under mødet: one person writes while others talk; points at the left, the open one at the right."""

from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.forms.fields import Section
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId
from models.kernel.text import Text
from models.meetings.kinds import KINDS_OF_MEETING
from models.meetings.meeting import MeetingState
from models.meetings.sitting import Gap, Sitting
from models.usecases.in_meeting import Looked
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.kept_page import KeptPage
from ui.forms.section_list import SectionList
from ui.kit.announce import announce
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Note
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role
from ui.kit.page import Body, Page
from ui.language import filled, say, show_time
from ui.meetings.check_pane import CheckPane
from ui.meetings.minutes_dialog import MinutesDialog
from ui.meetings.point_pane import PointPane
from ui.meetings.room_acts import RoomActs
from ui.meetings.room_keeper import RoomKeeper
from ui.meetings.room_notes import TABLE, RoomNotes
from ui.meetings.table_pane import TablePane
from ui.meetings.words import when

CHECK: Final = "check"
_SIDE: Final = 25
"""Letters across the list of points."""
_WIDEST: Final = 1100
_SECOND: Final = 1000


class RoomPage(KeptPage):
    """A meeting while it is held; everything typed is a draft within seconds."""

    dialog: QDialog | None = None

    def __init__(
        self, acts: RoomActs, context: Context, meeting: MeetingId, at: str = ""
    ) -> None:
        """Open a meeting.

        Args:
            acts: what can be done.
            context: jobs, changes, clock.
            meeting: which.
            at: what a draft is about to which one comes back: the meeting, or a case.
        """
        super().__init__()
        self.setObjectName("room")
        self._acts, self._context, self._meeting, self._at = acts, context, meeting, at
        self.notes = RoomNotes(meeting, context.clock.now())
        self._timer = QElapsedTimer()
        self.pane: QWidget | None = None
        self.here = ""
        self._room_keeper = RoomKeeper(acts.drafts.save, context, self)
        self._keeper = self._room_keeper
        self.state = Label("", Role.MUTED)
        self.look = primary(self.tr("Check and close …"), "checklist")
        self.look.setObjectName("check_meeting")
        self.minutes = plain_button(self.tr("Minutes …"), "printer")
        self.minutes.setObjectName("minutes")
        self.note = Note("")
        self.points: SectionList | None = None
        self._build()
        self.look.clicked.connect(self.check)
        self.minutes.clicked.connect(self._show_minutes)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_not_kept)
        self.keep_by_key()
        self._keys()
        kinds = (Kind.MEETING, Kind.MEETING_POINT, Kind.CASE, Kind.CONFLICT)
        self._refresh = Refresh(self, context.feed, self._load, kinds=kinds)

    # --- showing

    @Slot()
    def _load(self) -> None:
        work = partial(self._acts.show, self._meeting)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _show(self, sitting: Sitting) -> None:
        self._keep_leaving(sitting)
        first, self.notes.sitting = self.notes.sitting is None, sitting
        self._take_in(sitting)
        meeting = sitting.meeting
        kind = say(KINDS_OF_MEETING[meeting.kind].name)
        about = " · ".join(part for part in (when(meeting), meeting.place) if part)
        self.page.set_title(f"{kind} {meeting.number}", about)
        self._list(sitting)
        left = meeting.open or bool(sitting.open_points)
        self.look.setVisible(left and meeting.state is not MeetingState.CANCELLED)
        self.minutes.setVisible(meeting.state is MeetingState.CLOSED)
        self.note.say(self._says(sitting))
        if first:
            self.go_to(self.notes.start(self._at))
        elif self.here == CHECK and not isinstance(self.pane, CheckPane):
            self.go_to(TABLE)  # just closed: nobody looks at an empty page
        elif self.here not in {CHECK, TABLE} and self.notes.point(self.here) is None:
            self.go_to(TABLE)
            words = self.tr(
                "The point was taken off the agenda. What was shared until now is registered."
            )
            self._context.go.tell(words)

    def _keep_leaving(self, sitting: Sitting) -> None:
        """Keep the last words of a point that leaves: what was shared until now counts."""
        staying = {str(each.point.id) for each in sitting.open_points}
        for key, part in self._room_keeper.parts.items():
            if key not in staying and key != TABLE and part.unsaved:
                part.save_now()

    def _take_in(self, sitting: Sitting) -> None:
        """Take over what is kept, but for what is being written here."""
        notes = self.notes
        if not self._part(TABLE).waiting:
            notes.held = dict(sitting.given)
            notes.focus.setdefault(TABLE, sitting.focus)
            self._part(TABLE).draft = sitting.draft
        for key in set(notes.written) - set(notes.keys):
            notes.written.pop(key)
            self._room_keeper.drop(key)
        for each in sitting.open_points:
            key = str(each.point.id)
            if not self._part(key).waiting:
                notes.written[key] = dict(each.given)
                notes.focus.setdefault(key, each.focus)
                self._part(key).draft = each.draft

    def _says(self, sitting: Sitting) -> str:
        if sitting.meeting.state is MeetingState.CANCELLED:
            return self.tr("This meeting is cancelled.")
        if not sitting.meeting.open:
            if sitting.open_points:
                return self.tr("The meeting is closed. These points are left for you to write.")
            return self.tr("The meeting is closed. What was wrong is put right in the minutes.")
        if sitting.unseen:
            numbers = ", ".join(map(str, sitting.unseen))
            words = self.tr(
                "You cannot open point {numbers}. A colleague writes it, and you leave the room."
            )
            return filled(words, numbers=numbers)
        return ""

    def _list(self, sitting: Sitting) -> None:
        sections = [Section(TABLE, Text("", self.tr("Who is here")), ())]
        for each in sitting.points:
            words = f"{each.point.position}.  {each.case_number}"
            sections.append(Section(str(each.point.id), Text("", words), ()))
        if self.points is not None:
            self.points.hide()
            self.points.deleteLater()
        self.points = SectionList(sections)
        self.points.setAccessibleName(self.tr("Points"))
        self.points.chosen.connect(self.go_to)
        self._side.content.insertWidget(0, self.points)
        self._show_progress()

    def _show_progress(self) -> None:
        if self.points is not None:
            self.points.show_progress(self.notes.states())
            if self.here in self.points.buttons:
                self.points.select(self.here)

    # --- going about

    @Slot(str)
    def go_to(self, key: str, focus: str = "") -> None:
        """Open the table (``table``) or a point by its id, the focus where it was left."""
        sitting = self.notes.sitting
        if sitting is None:
            return
        self._leave()
        pane: PointPane | TablePane | None = self._point(key)
        self.here = self._room_keeper.now = TABLE if pane is None else key
        if pane is None:
            pane = TablePane(sitting, self.notes.held)
            pane.changed.connect(self._on_table)
            pane.setEnabled(sitting.meeting.open)
        self._put(pane)
        pane.focus(focus or self.notes.focus.get(self.here, ""))
        self._timer.start()
        self._show_progress()

    @Slot()
    def next_point(self) -> None:
        """Go on to the next point; after the last one, to the check."""
        keys = self.notes.keys
        at = keys.index(self.here) if self.here in keys else -1
        if at + 1 < len(keys):
            self.go_to(keys[at + 1])
        else:
            self.check()

    @Slot()
    def last_point(self) -> None:
        """Go back to the point before."""
        keys = self.notes.keys
        at = keys.index(self.here) if self.here in keys else len(keys)
        self.go_to(keys[max(0, at - 1)])

    @Slot()
    def finish(self) -> None:
        """Ctrl+Enter: open the point; or done with it, on to the next."""
        if isinstance(self.pane, PointPane):
            self.pane.go_on()
        elif isinstance(self.pane, CheckPane):
            self.pane.close_it.click()
        else:
            self.next_point()

    @Slot()
    def check(self) -> None:
        """Keep everything, then look over what closing would write."""
        self._leave()
        self._room_keeper.flush(self._look, self._on_not_kept)

    def _point(self, key: str) -> PointPane | None:
        found = self.notes.point(key)
        if found is None:
            return None
        answers, clock = self.notes.answers(found), self._context.clock
        pane = PointPane(found, self.notes.room(found), answers, clock)
        pane.changed.connect(partial(self._on_point, key, pane))
        pane.others.connect(partial(self.go_to, key))
        pane.finished.connect(self.next_point)
        pane.back_wanted.connect(self.last_point)
        pane.case_wanted.connect(partial(self._context.go.open_case, found.case_id))
        pane.lock(closed=found.closed)
        return pane

    def _leave(self) -> None:
        """Remember where the focus was, count the time of the point, and keep it."""
        pane, key = self.pane, self.here
        if isinstance(pane, PointPane | TablePane):
            self._remember(pane.focused_key())
        if isinstance(pane, PointPane) and key in self.notes.written and pane.opened:
            pane.spend(int(self._timer.elapsed() / _SECOND))
            self.notes.written[key] = pane.answers()
        part = self._room_keeper.parts.get(key)
        if part is not None and part.unsaved:
            part.save_now()

    def _put(self, pane: QWidget) -> None:
        clear_out(self.body.content)
        self.pane = pane
        self.body.content.addWidget(pane)
        self.body.verticalScrollBar().setValue(0)

    # --- writing

    @Slot()
    def _on_table(self) -> None:
        if isinstance(self.pane, TablePane):
            self.notes.held = self.pane.answers()
            self._remember(self.pane.focused_key())
            self._part(TABLE).touch()
            self._show_progress()

    def _on_point(self, key: str, pane: PointPane) -> None:
        if pane is self.pane and key in self.notes.written:
            self.notes.written[key] = pane.answers()
            self._remember(pane.focused_key())
            self._part(key).touch()
            self._show_progress()

    def _remember(self, focus: str) -> None:
        if focus:
            self.notes.focus[self.here] = focus

    def _part(self, key: str) -> DraftKeeper:
        return self._room_keeper.part(key, partial(self.notes.half, key))

    # --- closing

    def _look(self) -> None:
        work = partial(self._acts.check, self._meeting)
        self._context.jobs.run(self, work, self._show_looked, self._refused)

    def _show_looked(self, looked: Looked) -> None:
        pane = CheckPane()
        pane.went_to.connect(self._mend)
        pane.put_off.connect(self._put_off_rest)
        pane.close_wanted.connect(self._close)
        pane.back_wanted.connect(self.last_point)
        self.here = CHECK
        self._put(pane)
        pane.show_looked(looked)

    @Slot(object)
    def _mend(self, gap: Gap) -> None:
        self.go_to(TABLE if gap.point is None else str(gap.point.id))
        if isinstance(self.pane, TablePane):
            self.pane.show_problem(say(gap.what))
        elif isinstance(self.pane, PointPane):
            self.pane.show_gap(gap)

    @Slot()
    def _put_off_rest(self) -> None:
        for key in self.notes.put_off_rest():
            self._part(key).touch()
            self._part(key).save_now()
        self._show_progress()
        self.check()

    @Slot()
    def _close(self) -> None:
        self.look.setEnabled(False)
        self._send()

    def _send(self) -> None:
        work = partial(self._acts.close, self._meeting)
        jobs = self._context.jobs
        jobs.run(self, work, self._on_closed, self._on_refused, self._on_fault)

    def _on_closed(self, changed: Changed) -> None:
        self._room_keeper.forget()
        self.notes.written.clear()
        self.look.setEnabled(True)
        self.here = CHECK
        self._put(QWidget())
        self._context.feed.announce(changed)
        words = self.tr("The meeting is closed. The minutes are ready.")
        self._context.go.tell(words)
        announce(self, words)
        self._show_minutes()

    def _on_refused(self, refusal: Refused) -> None:
        self.look.setEnabled(True)
        self._look()
        self.note.say(say(refusal.why))

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self.look.setEnabled(True)
        self._context.jobs.faulted.emit(fault)

    @Slot()
    def _show_minutes(self) -> None:
        self.dialog = MinutesDialog(self.window(), self._acts, self._context, self._meeting)
        self.dialog.open()

    def _refused(self, refusal: Refused) -> None:
        self.note.say(say(refusal.why))

    @Slot(object)
    def _on_kept(self, saved_at: object) -> None:
        words = self.tr("Draft saved {time}")
        self.state.setText(filled(words, time=show_time(saved_at)))  # type: ignore[arg-type]

    @Slot()
    def _on_not_kept(self) -> None:
        self.state.setText(self.tr("The draft is not saved"))

    # --- making

    def _keys(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self.finish),
            ("Ctrl+Enter", self.finish),
            ("Alt+PgDown", self.next_point),
            ("Alt+PgUp", self.last_point),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        self.page = Page("", "", self.minutes, self.look, scroll=False)
        self.note.hide()
        self._side = side = Body()
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * _SIDE)
        side.content.addWidget(Muted(self.tr("Ctrl+Enter: done, next")))
        side.content.addWidget(Muted(self.tr("Alt+Page Up or Page Down: another point")))
        side.content.addWidget(self.state)
        self.body = Body(_WIDEST)
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addWidget(side)
        across.addWidget(self.body, 1)
        self.page.above.addWidget(self.note)
        self.page.content.addLayout(across, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

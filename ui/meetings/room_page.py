"""Under mødet: one person writes while others talk; points at the left, the open one at the right."""

from functools import partial
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.forms.answers import Answers, Value, check
from models.forms.definitions.in_meeting import ATTENDANCE, POINT, POSTPONED
from models.forms.fields import Section
from models.forms.progress import Progress
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId
from models.kernel.text import Text
from models.meetings.kinds import KINDS_OF_MEETING
from models.meetings.meeting import MeetingState
from models.meetings.point import Room, begun, is_postponed
from models.meetings.sitting import Gap, Sitting, Written
from models.meetings.table import attended
from models.usecases.in_meeting import Looked
from models.usecases.save_draft import Half
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
from ui.language import filled, say, show_long_date, show_time
from ui.meetings.check_pane import CheckPane
from ui.meetings.minutes_dialog import MinutesDialog
from ui.meetings.point_pane import PointPane
from ui.meetings.room_acts import RoomActs
from ui.meetings.room_keeper import RoomKeeper
from ui.meetings.table_pane import TablePane

TABLE: Final = "table"
CHECK: Final = "check"
_SIDE: Final = 30
"""Letters across the list of points."""


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
        self.sitting: Sitting | None = None
        self._held: dict[str, Value] = {}
        self._written: dict[str, dict[str, Value]] = {}
        self._focus: dict[str, str] = {}
        self._began = context.clock.now()
        self._timer = QElapsedTimer()
        self.pane: QWidget | None = None
        self.here = ""
        self._keeper: RoomKeeper = RoomKeeper(acts.drafts.save, context, self)
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
        self._keeper.kept.connect(self._on_kept)
        self._keeper.failed.connect(self._on_not_kept)
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
        first, self.sitting = self.sitting is None, sitting
        self._take_in(sitting)
        meeting = sitting.meeting
        kind = say(KINDS_OF_MEETING[meeting.kind].name)
        times = f"{show_time(meeting.starts_at)} - {show_time(meeting.ends_at)}"
        when = f"{show_long_date(meeting.starts_at)}, {times}"
        self.page.set_title(
            f"{kind} {meeting.number}", " · ".join(filter(None, (when, meeting.place)))
        )
        self._list(sitting)
        closed = not meeting.open
        left = bool(sitting.open_points)
        self.look.setVisible(
            meeting.state is not MeetingState.CANCELLED and (left or not closed)
        )
        self.minutes.setVisible(meeting.state is MeetingState.CLOSED)
        self.note.say(self._says(sitting))
        if first:
            self.go_to(self._start(sitting))
        elif self.here != CHECK and not self._is_shown(self.here):
            self.go_to(TABLE)
            words = self.tr("The point was taken off the agenda: the case moves no more.")
            self._context.go.tell(words)

    def _take_in(self, sitting: Sitting) -> None:
        """Take over what is kept, but for what is being written here."""
        if not self._half(TABLE):
            self._held = dict(sitting.given)
            self._focus.setdefault(TABLE, sitting.focus)
            self._part(TABLE).draft = sitting.draft
        gone = set(self._written) - {each.point.id for each in sitting.open_points}
        for key in gone:
            self._written.pop(key)
            self._keeper.drop(key)
        for each in sitting.open_points:
            key = str(each.point.id)
            if not self._half(key):
                self._written[key] = dict(each.given)
                self._focus.setdefault(key, each.focus)
                self._part(key).draft = each.draft

    def _half(self, key: str) -> bool:
        part = self._keeper.parts.get(key)
        return part is not None and part.waiting

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

    def _start(self, sitting: Sitting) -> str:
        """Return where to begin: where one left, else at the table, or the first open point."""
        if self._at:
            for each in sitting.open_points:
                if self._at == each.case_id:
                    return str(each.point.id)
            return TABLE
        if sitting.meeting.open and not sitting.draft:
            return TABLE
        fresh = (each for each in sitting.open_points if not self._done(each))
        found = next(fresh, None)
        return TABLE if found is None else str(found.point.id)

    def _list(self, sitting: Sitting) -> None:
        sections = [Section(TABLE, Text("", self.tr("Who is here")), ())]
        for each in sitting.points:
            words = f"{each.point.position}.  {each.case_number}"
            sections.append(Section(str(each.point.id), Text("", words), ()))
        clear_out(self._points_home)
        self.points = SectionList(sections, in_words=True)
        self.points.chosen.connect(self.go_to)
        self._points_home.addWidget(self.points)
        self._show_progress()

    def _show_progress(self) -> None:
        if self.points is None or self.sitting is None:
            return
        said = Progress.DONE if self._held.get("attendance") else Progress.NOT_BEGUN
        states = {TABLE: said}
        for each in self.sitting.points:
            states[str(each.point.id)] = self._progress(each)
        self.points.show_progress(states)
        if self.here in self.points.buttons:
            self.points.select(self.here)

    def _progress(self, each: Written) -> Progress:
        if each.closed or self._done(each):
            return Progress.DONE
        given = self._written.get(str(each.point.id), {})
        return Progress.BEGUN if begun(given) else Progress.NOT_BEGUN

    def _done(self, each: Written) -> bool:
        given = self._written.get(str(each.point.id), {})
        return is_postponed(given) or (
            bool(given.get("outcome")) and not check(POINT, given, submit=True)
        )

    def _is_shown(self, key: str) -> bool:
        return self.points is not None and key in self.points.buttons

    # --- going about

    @Slot(str)
    def go_to(self, key: str, focus: str = "") -> None:
        """Open the table (``table``) or a point by its id, the focus where it was left."""
        if self.sitting is None:
            return
        self._leave()
        self.here = key
        self._keeper.now = key
        focus = focus or self._focus.get(key, "")
        pane = self._point(key)
        if pane is None:
            self.here = self._keeper.now = TABLE
            table = TablePane(self.sitting, self._held)
            table.changed.connect(self._on_table)
            table.setEnabled(self.sitting.meeting.open)
            self._put(table)
            table.focus(focus)
        else:
            self._put(pane)
            pane.focus(focus)
        self._timer.start()
        self._show_progress()

    @Slot()
    def next_point(self) -> None:
        """Go on to the next point; after the last one, to the check."""
        keys = self._open_keys()
        at = keys.index(self.here) if self.here in keys else -1
        if at + 1 < len(keys):
            self.go_to(keys[at + 1])
        else:
            self.check()

    @Slot()
    def last_point(self) -> None:
        """Go back to the point before."""
        keys = self._open_keys()
        at = keys.index(self.here) if self.here in keys else len(keys)
        self.go_to(keys[max(0, at - 1)])

    @Slot()
    def _finish(self) -> None:
        """Ctrl+Enter: done with this one, the next."""
        if isinstance(self.pane, PointPane):
            (self.pane.next if self.pane.opened else self.pane.open).click()
        elif isinstance(self.pane, TablePane):
            self.next_point()

    @Slot()
    def check(self) -> None:
        """Keep everything, then look over what closing would write."""
        self._leave()
        self._keeper.settle(self._look)

    def _open_keys(self) -> list[str]:
        points = [] if self.sitting is None else self.sitting.open_points
        return [TABLE, *(str(each.point.id) for each in points)]

    def _point(self, key: str) -> PointPane | None:
        found = next((each for each in self._points() if str(each.point.id) == key), None)
        if found is None:
            return None
        answers = found.given if found.closed else self._written.get(key, {})
        room = Room(attended(found.room.table, self._held), found.room.colleagues)
        pane = PointPane(found, room, answers, self._context.clock)
        pane.changed.connect(partial(self._on_point, key, pane))
        pane.finished.connect(self.next_point)
        pane.back_wanted.connect(self.last_point)
        pane.case_wanted.connect(partial(self._context.go.open_case, found.case_id))
        pane.setEnabled(not found.closed)
        return pane

    def _points(self) -> tuple[Written, ...]:
        return () if self.sitting is None else self.sitting.points

    def _leave(self) -> None:
        """Remember where the focus was, and count the time of the point."""
        pane = self.pane
        if isinstance(pane, PointPane | TablePane):
            self._focus[self.here] = pane.focused_key() or self._focus.get(self.here, "")
        if isinstance(pane, PointPane) and pane.opened and self._timer.isValid():
            pane.spend(int(self._timer.elapsed() / 1000))
            if self.here in self._written:
                self._written[self.here] = pane.answers()
        part = self._keeper.parts.get(self.here)
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
            self._held = self.pane.answers()
            self._focus[TABLE] = self.pane.focused_key() or self._focus.get(TABLE, "")
            self._part(TABLE).touch()
            self._show_progress()

    def _on_point(self, key: str, pane: PointPane) -> None:
        if pane is self.pane and key in self._written:
            self._written[key] = pane.answers()
            self._focus[key] = pane.focused_key() or self._focus.get(key, "")
            self._part(key).touch()
            self._show_progress()

    def _part(self, key: str) -> DraftKeeper:
        snapshot = self._table_half if key == TABLE else partial(self._point_half, key)
        return self._keeper.part(key, snapshot)

    def _table_half(self) -> Half | None:
        if self.sitting is None or not self.sitting.meeting.open:
            return None
        about = (Kind.MEETING, str(self._meeting))
        return Half(
            ATTENDANCE, self._held, self._began, self._focus.get(TABLE, ""), about=about
        )

    def _point_half(self, key: str) -> Half | None:
        found = next((each for each in self._points() if str(each.point.id) == key), None)
        if found is None or key not in self._written:
            return None
        answers: Answers = {**self._written[key], "meeting": str(self._meeting)}
        about = (Kind.CASE, str(found.case_id))
        return Half(POINT, answers, self._began, self._focus.get(key, ""), about=about)

    # --- closing

    def _look(self) -> None:
        work = partial(self._acts.check, self._meeting)
        self._context.jobs.run(self, work, self._show_looked, self._refused)

    def _show_looked(self, looked: Looked) -> None:
        self._keeper.go_on()
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
        key = TABLE if gap.point is None else str(gap.point.id)
        self.go_to(key, gap.field if gap.point is not None else "")
        if isinstance(self.pane, TablePane):
            self.pane.show_problem(say(gap.what))
        elif isinstance(self.pane, PointPane):
            self.pane.show_gap(gap)

    @Slot()
    def _put_off_rest(self) -> None:
        """Let every point that nobody has begun wait for the next meeting."""
        for each in self.sitting.open_points if self.sitting else ():
            key = str(each.point.id)
            if not begun(self._written.get(key, {})):
                self._written[key] = {"outcome": POSTPONED}
                self._part(key).touch()
                self._part(key).save_now()
        self.check()

    @Slot()
    def _close(self) -> None:
        self.look.setEnabled(False)
        self._keeper.settle(self._send)

    def _send(self) -> None:
        work = partial(self._acts.close, self._meeting)
        jobs = self._context.jobs
        jobs.run(self, work, self._on_closed, self._on_refused, self._on_fault)

    def _on_closed(self, changed: Changed) -> None:
        self.look.setEnabled(True)
        self._keeper.forget()
        self._written.clear()
        self._context.feed.announce(changed)
        words = self.tr("The meeting is closed. The minutes are ready.")
        self._context.go.tell(words)
        announce(self, words)
        self.here = TABLE
        self._put(QWidget())
        self._show_minutes()

    def _on_refused(self, refusal: Refused) -> None:
        self.look.setEnabled(True)
        self._keeper.go_on()
        self.note.say(say(refusal.why))
        self._look()

    def _on_fault(self, fault: EnvironmentFault) -> None:
        self.look.setEnabled(True)
        self._keeper.go_on()
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
            ("Ctrl+Return", self._finish),
            ("Ctrl+Enter", self._finish),
            ("Alt+PgDown", self.next_point),
            ("Alt+PgUp", self.last_point),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        self.page = Page("", "", self.minutes, self.look, scroll=False)
        self.note.hide()
        side = Body()
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * _SIDE)
        self._points_home = QVBoxLayout()
        side.content.addLayout(self._points_home)
        side.content.addWidget(Muted(self.tr("Ctrl+Enter: done, next")))
        side.content.addWidget(Muted(self.tr("Alt+Page Up and Page Down: other points")))
        side.content.addWidget(self.state)
        self.body = Body(widest=1100)
        across = QHBoxLayout()
        across.setSpacing(18)
        across.addWidget(side)
        across.addWidget(self.body, 1)
        self.page.above.addWidget(self.note)
        self.page.content.addLayout(across, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

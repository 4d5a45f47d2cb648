"""The minutes over the meeting: the office's or one participant's, printed, and corrected."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.documents.meeting_minutes import THE_TABLE
from models.forms.definitions.in_meeting import ADDITION
from models.forms.fields import ChoiceField
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import MeetingId, ParticipantId
from models.kernel.text import text
from models.meetings.sitting import Sitting
from models.usecases.meeting_minutes import MadeMinutes, MinutesOrder, MinutesPaper
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Note
from ui.kit.choice_editors import ListEditor
from ui.kit.dialogs import Dialog, show_fault
from ui.kit.labels import Muted
from ui.language import filled, say
from ui.meetings.room_acts import RoomActs
from ui.paper.pages_view import PagesView
from ui.paper.printing import Press, ask_printer

REGISTERED: Final = text("Printing", "The copies are registered in the case; nothing is lost.")
AGAIN: Final = text(
    "Printing",
    "Check the printer and print again. Settle the registered copies as never printed.",
)
OFFICE: Final = "office"
_SIZE: Final = QSize(1120, 720)
_LEAST: Final = QSize(420, 240)
_SIDE_LETTERS: Final = 40


class MinutesDialog(Dialog):
    """Whose copy, its pages, print, correct."""

    def __init__(
        self, parent: QWidget, acts: RoomActs, context: Context, meeting: MeetingId
    ) -> None:
        super().__init__(parent, "")
        self.title.setText(self.tr("Minutes"))
        self.setObjectName("minutes_dialog")
        self._acts, self._context, self._meeting = acts, context, meeting
        self._press = Press(self, acts.draw, context.jobs, safe=REGISTERED, advice=AGAIN)
        self._asked = 0
        self.dialog: QDialog | None = None
        self.sheet: FormSheet | None = None
        field = ChoiceField(
            key="copy", label=text("Minutes", "Copy for"), choices=(), style="list"
        )
        self.copy = ListEditor(field)
        self.copy.setObjectName("copy_for")
        self.pages = PagesView(acts.draw, context.jobs, self.tr("Minutes"))
        self.notice, self.told = Note(""), Muted("")
        self.cancel = plain_button(self.tr("Close"))
        self.correct = plain_button(self.tr("Correct …"), "pencil")
        self.print = primary(self.tr("Print …"), "printer")
        self._lay_out()
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self.cancel.clicked.connect(self.reject)
        self.correct.clicked.connect(self._ask_correct)
        self.print.clicked.connect(self._ask_print)
        self.copy.changed.connect(self._turned)
        self._turned()

    @property
    def ready(self) -> bool:
        """Whether the pages are on the screen."""
        return bool(self.pages.sheets)

    @property
    def participant(self) -> ParticipantId | None:
        """Whose copy is shown; None for the office's."""
        key = self.copy.value()
        return None if key in {"", OFFICE} else ParticipantId(key)

    def print_on(self, printer: QPrinter) -> None:
        """Register the copy, then draw it on the printer."""
        work = partial(self._acts.order, MinutesOrder(self._meeting, self.participant))
        self._context.jobs.run(self, work, partial(self._send, printer), self._refused)

    def _lay_out(self) -> None:
        self.notice.hide()
        self.pages.setMinimumSize(_LEAST)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(Muted(self.tr("Copy for")))
        side.addWidget(self.copy)
        side.addWidget(self.told)
        side.addWidget(self.notice)
        side.addWidget(self.correct)
        side.addStretch(1)
        narrow = QWidget()
        narrow.setLayout(side)
        narrow.setFixedWidth(self.fontMetrics().averageCharWidth() * _SIDE_LETTERS)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self.pages, 1)
        across.addWidget(narrow)
        self.content.addLayout(across, 1)
        self.add_buttons((self.cancel, self.print), self.print)

    @Slot()
    def _turned(self) -> None:
        """Compose this copy, paint it and draw its pages."""
        self.pages.clear()
        self.notice.say("")
        self._asked += 1
        work = partial(self._acts.preview, self._meeting, self.participant)
        then = partial(self._composed, self._asked)
        self._context.jobs.run(self, work, then, self._refused)

    def _composed(self, asked: int, paper: MinutesPaper) -> None:
        if asked != self._asked:
            return
        self.title.setText(filled(self.tr("Minutes {number}"), number=paper.number))
        mine = self.copy.value() or OFFICE
        own = [(member.key, say(member.words)) for member in paper.copies]
        self.copy.set_choices([(OFFICE, self.tr("The office: everything")), *own])
        self.copy.set_value(mine)
        outside = {member.key for member in paper.copies if member.outside}
        self.told.setText(
            self.tr(
                "Only the points they took part in. Printing registers a disclosure of each."
            )
            if mine in outside
            else self.tr("A numbered copy; it stays in the office.")
        )
        work = partial(self._acts.paint, paper.document)
        self._context.jobs.run_paper(self, work, partial(self._painted, asked), self._refused)

    def _painted(self, asked: int, pdf: bytes) -> None:
        if asked == self._asked:
            self.pages.show_pdf(pdf)

    @Slot()
    def _ask_print(self) -> None:
        self.dialog = ask_printer(self, self.print_on)

    def _send(self, printer: QPrinter, made: MadeMinutes) -> None:
        self._context.feed.announce(made.changed)
        self._press.run(printer, (made.pdf,), self.accept, self._failed)

    def _failed(self, fault: EnvironmentFault) -> None:
        self.dialog = show_fault(self, fault)

    @Slot()
    def _ask_correct(self) -> None:
        work = partial(self._acts.show, self._meeting)
        self._context.jobs.run(self, work, self._open_sheet, self._refused)

    def _open_sheet(self, sitting: Sitting) -> None:
        submit = partial(self._acts.correct, self._meeting)
        sheet = FormSheet(self, ADDITION, self.tr("Save the correction"), self._context, submit)
        choices = [(THE_TABLE, self.tr("Who was there"))]
        for each in sitting.points:
            if each.closed:
                words = filled(self.tr("Point {number}"), number=each.point.position)
                choices.append((str(each.point.id), f"{words} · {each.case_number}"))
        sheet.binding.set_choices("point", choices)
        sheet.saved.connect(self._turned)
        self.sheet = self.dialog = sheet
        sheet.begin()

    def _refused(self, refusal: Refused) -> None:
        self.notice.say(say(refusal.why))

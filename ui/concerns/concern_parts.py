"""The cards of a concern's page."""

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from models.calendar.entry import KINDS, EntryKind
from models.concerns.concern import ConcernState
from models.concerns.reporter import IDENTIFYING
from models.concerns.rows import AsAsked, ConcernContent, ConcernView, StoryLine, SubjectRow
from models.forms.answers import written
from models.forms.definitions.call import YES_NO_UNKNOWN
from models.forms.fields import TextField
from models.kernel.cpr import Cpr
from models.kernel.events import Kind
from models.kernel.ids import EntryId
from models.kernel.text import text
from models.law.hints import Step
from models.law.kinds import guarded
from ui.child.acts import OnEntry
from ui.child.sheets import report_sheet
from ui.concerns.answer_list import AnswerList
from ui.context import Context
from ui.forms.keep_sheet import Keep, keep_sheet
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.field_row import FieldRow
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.legal_hint import LegalHint
from ui.kit.status import Glyph
from ui.kit.timeline import Happening, Timeline
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_when

CALLER: Final = ("reporter_type", *IDENTIFYING)
"""Answers that the card on the caller shows."""

WHY_READ: Final = text("ConcernPage", "Why must you read it?")
UNDER_18: Final = text("ConcernPage", "Under 18")

ICONS: Final = {
    "attachment_added": "paperclip",
    "attachment_exported": "file-export",
    "attachment_deleted": "trash",
    "concern_received": "phone",
    "danger_called": "alert-triangle",
    "agreed": "message-circle",
    "told_back": "message-circle",
    "called_again": "phone",
    "after_call": "writing",
    "concern_rejected": "x",
    "concern_mistake": "x",
    "case_opened": "folder",
    "concern_joined": "folder",
    "same_person": "link",
    "kind_changed": "pencil",
    "card_step": "checklist",
    "card_step_undone": "corner-up-left",
}


class Facts(QWidget):
    """Names and values, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)

    def add(self, name: str, value: str, act: QWidget | None = None) -> Label:
        """Add a fact, with an act beside it; return its value's label."""
        self._column.addWidget(Label(name, Role.SMALL, wrap=True))
        label = Wrapped(value).selectable()
        label.setAccessibleName(f"{name}: {value}")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label, 0 if act else 1)
        if act is not None:
            line.addWidget(act)
            line.addStretch(1)
        self._column.addLayout(line)
        self._column.addSpacing(6)
        return label


class WhoCard(Card):
    """The person, as best known; the number stays masked until it is asked for."""

    def __init__(
        self, subject: SubjectRow, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Who it is about"), parent=parent)
        self._subject = subject
        self.facts = Facts()
        self.add(self.facts)
        self.facts.add(self.tr("Name or description"), subject.name or self.tr("Not known"))
        for name, where in subject.spellings:
            self.facts.add(self.tr("Also written"), " · ".join(p for p in (name, where) if p))
        if subject.cpr:
            self.whole = quiet(self.tr("Show the number"), "eye")
            self.whole.clicked.connect(self._on_whole)
            self.cpr = self.facts.add(self.tr("CPR"), str(Cpr(subject.cpr)), self.whole)
        self.facts.add(self.tr("Age"), self._age())
        kommuner = {one.code: one.name for one in context.municipalities}
        if subject.kommune_code:
            lives = kommuner.get(subject.kommune_code, subject.kommune_code)
            self.facts.add(self.tr("Lives in"), lives)
        if subject.address:
            self.facts.add(self.tr("Address"), subject.address)
        if subject.address_protected != "unknown":
            protected = dict(YES_NO_UNKNOWN)[subject.address_protected]
            self.facts.add(self.tr("Address protected"), say(protected))
        self.body.addStretch(1)

    def _age(self) -> str:
        subject = self._subject
        if subject.age is None:
            return self.tr("Under 18, as told") if subject.minor else self.tr("Not known")
        words = filled(self.tr("{age} years"), age=str(subject.age))
        if subject.birthday is not None:
            born = filled(self.tr("born {date}"), date=show_date(subject.birthday))
            stated = self.tr("(stated)") if subject.born_kind == "stated" else ""
            return f"{words}, {born} {stated}".strip()
        return words

    @Slot()
    def _on_whole(self) -> None:
        self.cpr.setText(Cpr(self._subject.cpr).whole)
        self.whole.hide()


class WordsCard(Card):
    """The caller's own words, and the other answers as they were asked.

    Signals:
        told: the user has spoken with the caller again.
    """

    told = Signal()

    def __init__(
        self, content: ConcernContent, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("The caller's words"), parent=parent)
        kommuner = {one.code: one.name for one in context.municipalities}
        words = Wrapped(written(content.call.answers, "words")).selectable()
        words.setObjectName("caller_words")
        self.tell = quiet(self.tr("Spoke with the caller"), "message-circle")
        self.tell.setObjectName("tell_back")
        self.tell.clicked.connect(self.told)
        self.add(
            words,
            AnswerList(content.call, ("words", "about_cpr", *CALLER), kommuner),
            self.tell,
        )
        self.body.addStretch(1)


class AfterCard(Card):
    """What was written up after the call."""

    def __init__(self, content: ConcernContent, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("After the call"), parent=parent)
        if content.after_call is not None:
            self.add(AnswerList(content.after_call, ("name", "spellings", "cpr", "street")))
        self.body.addStretch(1)


class LeftCard(Card):
    """What is still to be done, by when and why; and what is not known yet.

    Signals:
        write_up: the user wants to go on after the call.
    """

    write_up = Signal()

    def __init__(
        self,
        view: ConcernView,
        context: Context,
        report: OnEntry,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("What is left"), parent=parent)
        self._context, self._act = context, report
        self.sheet: QWidget | None = None
        now = context.clock.now()
        for entry in view.open_entries:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(Chip(due_chip(entry.due_at, now)))
            line.addWidget(Label(say(KINDS[entry.kind]), Role.STRONG, wrap=True), 1)
            self.body.addLayout(line)
            moment = show_when(entry.origin_at, now)
            self.add(Muted(say(entry.origin.filled(moment=moment))))
            if entry.kind is EntryKind.CHILD_REPORT and view.case_id is None:
                record = plain_button(self.tr("Record the report …"), "send")
                record.setObjectName("record_report")
                record.clicked.connect(partial(self._report, view, entry.id))
                self.add(record)
        if not view.open_entries:
            self.add(Muted(self.tr("Nothing is left to do on the concern itself.")))
        missing = () if view.content is None else view.content.missing
        if missing:
            self.add(Label(self.tr("Not known yet"), Role.STRONG))
        for what in missing:
            self.body.addLayout(_line("circle-dashed", say(what)))
        words = self.tr("Go on after the call")
        if view.after_call_at is not None:
            words = self.tr("Correct what was written up")
        self.go_on = quiet(words, "writing")
        self.go_on.setObjectName("write_up")
        self.go_on.clicked.connect(self.write_up)
        self.add(self.go_on)
        self.body.addStretch(1)

    def _report(self, view: ConcernView, entry: EntryId) -> None:
        """Open the form for the report on a child, which waits for no case."""
        subject = None if view.content is None else view.content.subject
        known = [] if subject is None else [(str(subject.id), subject.name)]
        self.sheet = report_sheet(
            self.window(), self._context, self._act, entry,
            [(key, name) for key, name in known if name],
            resting=False, guarded=guarded((view.kind,)),
        )  # fmt: skip


class AgainCard(Card):
    """What the same caller said later about the same matter, newest first."""

    def __init__(
        self, again: tuple[AsAsked, ...], context: Context, parent: QWidget | None = None
    ) -> None:
        words = QCoreApplication.translate("ConcernPage", "The caller called again")
        super().__init__(words, parent=parent)
        self.setObjectName("called_again")
        now = context.clock.now()
        for one in again:
            said = (show_when(one.at, now), context.name_of(one.by))
            self.add(Muted(" · ".join(said)), AnswerList(one))
        self.body.addStretch(1)


class ReadCard(Card):
    """What a rejected concern holds is put away; a reason, which is logged, opens it.

    Signals:
        wanted: the reason why it is read.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ConcernPage", "What it holds is put away"),
            parent=parent,
        )
        self.add(
            Muted(
                QCoreApplication.translate(
                    "ConcernPage",
                    "It can be read when there is a reason. Your reason is written in the log.",
                )
            )
        )
        self._row = FieldRow(
            TextField(key="reason", label=WHY_READ, required=True, longest=200)
        )
        self._row.editor.target().setObjectName("read_reason")
        show = plain_button(QCoreApplication.translate("ConcernPage", "Show it"), "eye")
        show.setObjectName("read_closed")
        show.clicked.connect(self._read)
        self.add(self._row, show)

    @Slot()
    def _read(self) -> None:
        reason = str(self._row.value()).strip()
        if reason:
            self.wanted.emit(reason)
            return
        words = QCoreApplication.translate("ConcernPage", "Write the reason in a few words.")
        self._row.show_problem(words)
        self._row.focus()


class DeleteCard(Card):
    """The way to delete what came to nothing.

    Signals:
        chosen: the user wants to delete it.
    """

    chosen = Signal()

    def __init__(
        self, view: ConcernView, keep: Keep, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("It is no longer needed"), parent=parent)
        about = (Kind.CONCERN, str(view.id))
        self._ask = partial(keep_sheet, self, context, keep, about)
        self.sheet: QDialog | None = None
        due = [each.due_at for each in view.open_entries if each.kind is EntryKind.DELETE_DUE]
        for moment in due:
            words = self.tr("To be deleted, or decided upon again, on {day}.")
            self.add(Wrapped(filled(words, day=show_date(moment))))
        self.add(Muted(self.tr("What it holds can be deleted. You are told first what goes.")))
        self.keep = quiet(self.tr("Keep it longer …"), "archive")
        self.keep.setVisible(bool(due))
        self.keep.clicked.connect(self._ask_keep)
        self.delete = plain_button(self.tr("Delete …"), "trash")
        self.delete.setObjectName("delete_concern")
        self.delete.clicked.connect(self.chosen)
        self.add(self.delete, self.keep)

    @Slot()
    def _ask_keep(self) -> None:
        self.sheet = self._ask()


def what_goes() -> str:
    """Return what a concern takes with it when it is deleted, and what stays."""
    return QCoreApplication.translate(
        "ConcernPage",
        "The caller's words, all notes and what was searched for go for good, and so does "
        "the person, if nothing else is registered about them. Backups lose it when they "
        "are replaced. The log keeps that somebody worked here, when and as what, without "
        "names and words.",
    )


def law_card() -> LegalHint:
    """Return what the law says when a concern is decided on."""
    return LegalHint(Step.CONCERN)


class StoryCard(Card):
    """What happened, newest first."""

    def __init__(
        self, story: tuple[StoryLine, ...], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("What happened"), parent=parent)
        now = context.clock.now()
        timeline = Timeline(self.tr("What happened"))
        timeline.show_story(
            [
                Happening(
                    when=show_when(line.at, now),
                    sentence=say(line.sentence),
                    icon=ICONS.get(line.kind, "circle-dot"),
                    who=context.name_of(line.by),
                    detail=line.words,
                )
                for line in story
            ]
        )
        self.add(timeline)


def chips(view: ConcernView, context: Context) -> QHBoxLayout:
    """Return the deadline, and whether a child is concerned, as chips in a line."""
    row = QHBoxLayout()
    row.setSpacing(8)
    if view.state is ConcernState.REGISTERED:
        row.addWidget(Chip(due_chip(view.due_at, context.clock.now())))
    if view.content is not None and view.content.subject.minor:
        row.addWidget(Chip(ChipLook(say(UNDER_18), Tone.INFO, "user")))
    row.addStretch(1)
    return row


def column(*parts: QWidget) -> QWidget:
    """Return a column of cards, each as high as it needs."""
    whole = QWidget()
    box = QVBoxLayout(whole)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(12)
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    return whole


def _line(icon: str, words: str) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(Glyph(icon), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Wrapped(words), 1)
    return row

"""The check page: every byte that leaves, as the receiver will see it, and each file by itself."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.attachments.file_types import TYPES
from models.attachments.limits import shown_size
from models.attachments.names import shown_name
from models.disclosures.disclosure import Way
from models.disclosures.items import ATTACHMENT
from models.exchange.attached import AttachedFile
from models.exchange.manifest import CASE_JSON, CASE_PDF, MANIFEST, READ_ME, READ_ME_PDF
from models.kernel.ids import AttachmentId
from models.kernel.text import text
from models.law.bases import CATEGORIES
from models.usecases.prepare_handover import Prepared
from models.usecases.second_look import Second
from ui.handover.readable import json_words, manifest_words
from ui.jobs import Jobs
from ui.kit.buttons import Button, link, primary
from ui.kit.card import Card, Line, Note
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import Body
from ui.kit.text_box import TextBox
from ui.language import filled, say
from ui.paper.pages_view import PagesView
from ui.paper.pictures import Draw

IN_BUNDLE: Final = (CASE_PDF, READ_ME_PDF, READ_ME, MANIFEST, CASE_JSON)
"""What a bundle holds beside attachments; a locked PDF and paper are their pages alone."""
_INSIDE: Final = {
    Way.BUNDLE: text("CheckStep", "Files inside"),
    Way.LOCKED_PDF: text("CheckStep", "In the locked PDF"),
    Way.PAPER: text("CheckStep", "On paper"),
}
_MIND: Final = {
    Way.BUNDLE: text("CheckStep", "Only this leaves. Read each page before you seal."),
    Way.LOCKED_PDF: text("CheckStep", "Only this leaves. Read each page before you lock."),
    Way.PAPER: text("CheckStep", "Only this leaves. Read each page before you print."),
}


class CheckStep(QWidget):
    """What is chosen on the right is shown on the left; what is not here does not leave.

    Signals:
        look: an attachment is to be looked at (its id).
        ask: a second person is to be asked to approve it.
    """

    look = Signal(str)
    ask = Signal()

    def __init__(
        self, draw: Draw, jobs: Jobs, parent: QWidget | None = None, *, sees_files: bool = True
    ) -> None:
        """Show nothing yet; ``sees_files`` is whether this system has the viewer."""
        super().__init__(parent)
        self._sees_files = sees_files
        self.pages = PagesView(draw, jobs, self.tr("What leaves, page by page"))
        self.words = TextBox()
        self.words.setReadOnly(True)
        self.shown = Label("", Role.STRONG, wrap=True)
        self.prepared: Prepared | None = None
        self.files: dict[str, Button] = {}
        self._card, self._rows = _card()
        self._files_card, self._files = _card()
        side = Body(widest=0)
        self.mind = Note("")
        side.content.addWidget(self.mind)
        self.second = Card(self.tr("A second person looks first"))
        self.second_words = Wrapped("")
        self.ask_button = primary(self.tr("Ask for approval"), "send")
        self.ask_button.setObjectName("ask_approval")
        self.ask_button.clicked.connect(self.ask)
        self.second.add(self.second_words)
        self.second.body.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.second.hide()
        side.content.addWidget(self.second)
        side.content.addWidget(self._files_card)
        side.content.addWidget(self._card)
        side.content.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.words)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.shown)
        left.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(left, 3)
        row.addWidget(side, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row, 1)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what was prepared, from the first page of the report."""
        self.prepared = prepared
        said = filled(self.tr("{number} to {organisation}"), number=prepared.number)
        self._card.title.setText(filled(said, organisation=prepared.to))
        self.mind.say(say(_MIND[prepared.way]))
        self._files_card.title.setText(say(_INSIDE[prepared.way]))
        self._show_second(prepared.second)
        self._list_items(prepared)
        self._list_files(prepared)
        self.show_file(CASE_PDF)
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def may_leave(self) -> bool:
        """Whether no second person has to approve it first."""
        return self.prepared is None or self.prepared.second not in (Second.ASK, Second.ASKED)

    def _show_second(self, second: Second) -> None:
        words = {
            Second.ASK: self.tr(
                "Your office wants a colleague to look before anything leaves. They see this very "
                "page, and approve it or send it back with words."
            ),
            Second.ASKED: self.tr("A colleague has been asked. Go on when it is approved."),
            Second.APPROVED: self.tr("A colleague has approved exactly this."),
        }
        self.second_words.setText(words.get(second, ""))
        self.second.setVisible(second in words)
        self.ask_button.setVisible(second is Second.ASK)

    @Slot(str)
    def show_file(self, name: str) -> None:
        """Show one of the files that are not attachments."""
        if self.prepared is None:
            return
        titles = {
            Way.BUNDLE: f"{name} · {self._about(name)}",
            Way.LOCKED_PDF: self.tr("The pages, as they leave"),
            Way.PAPER: self.tr("The pages, as they leave; each also gets its copy number"),
        }
        self.shown.setText(titles[self.prepared.way])
        if name in (CASE_PDF, READ_ME_PDF):
            self.pages.show_pdf(self.prepared.whole.data(name))
            self._stack.setCurrentWidget(self.pages)
            return
        if name == MANIFEST:
            words = manifest_words(self.prepared)
        elif name == CASE_JSON:
            words = json_words(self.prepared.case_json)
        else:
            words = self.prepared.whole.data(name).decode()
        self.words.setPlainText(words)
        self.words.setAccessibleName(self.shown.text())
        self._stack.setCurrentWidget(self.words)

    def _about(self, name: str) -> str:
        return {
            CASE_PDF: self.tr("the case, to be read"),
            CASE_JSON: self.tr("the same, for a program"),
            READ_ME: self.tr("how it is opened, as text"),
            READ_ME_PDF: self.tr("how it is opened"),
            MANIFEST: self.tr("what is signed: why, to whom, and which files"),
        }[name]

    def _list_items(self, prepared: Prepared) -> None:
        clear_out(self._rows)
        for number, each in enumerate(prepared.items, 1):
            if number > 1:
                self._rows.addWidget(Line())
            self._rows.addWidget(Label(f"{number}. {each.title}", Role.STRONG, wrap=True))
            self._rows.addWidget(Wrapped(each.necessity))
            kinds = ", ".join(say(CATEGORIES[category]) for category in each.categories)
            self._rows.addWidget(Label(kinds, Role.SMALL, wrap=True))
        withheld = prepared.grounds.withheld
        self._rows.addWidget(Line())
        self._rows.addWidget(Label(self.tr("Held back"), Role.STRONG))
        self._rows.addWidget(Wrapped(withheld or self.tr("Nothing was held back.")))

    def _list_files(self, prepared: Prepared) -> None:
        clear_out(self._files)
        self.files = {}
        sizes = {each.name: each.length for each in prepared.whole.entries}
        for name in IN_BUNDLE if prepared.way is Way.BUNDLE else (CASE_PDF,):
            size = shown_size(sizes[name]) if name in sizes else ""
            about = ", ".join(filter(None, (self._about(name), size)))
            if prepared.way is Way.BUNDLE:
                self._file(name, about)
            else:
                self._file(self.tr("The pages"), about, key=name)
            self.files[name].clicked.connect(partial(self.show_file, name))
        ids = {
            each.sha256: item.record_id
            for item, each in zip(
                (item for item in prepared.items if item.item == ATTACHMENT.code),
                prepared.attached,
                strict=True,
            )
        }
        for file in prepared.whole.attached:
            self._attachment(file, AttachmentId(ids[file.sha256]))
        total = self.tr(
            "{count} files, {size} together. The signature (manifest.sig) is added when it is "
            "sealed, and filling, so that the size says little."
        )
        if prepared.way is not Way.BUNDLE:
            total = self.tr("These pages are all that leaves.")
            if prepared.whole.attached:
                total = self.tr("These pages and the attachments above are all that leaves.")
        total = filled(total, count=str(len(sizes) + 1), size=shown_size(prepared.whole.size))
        self._files.addWidget(Muted(total))

    def _attachment(self, file: AttachedFile, key: AttachmentId) -> None:
        kind = TYPES[file.type]
        about = f"{file.title}, {say(kind.words)}, {shown_size(file.size)}"
        seen = self._sees_files and kind.sight is not None
        if not seen:
            unseen = self.tr("It goes as it is, and cannot be shown here.")
            about = f"{about}. {unseen}"
        self._file(shown_name(file.name), about, key=file.member)
        self.files[file.member].setEnabled(seen)
        self.files[file.member].clicked.connect(partial(self.look.emit, str(key)))

    def _file(self, name: str, about: str, key: str = "") -> None:
        way = link(name)
        way.setObjectName(f"file_{key or name}")
        way.setAccessibleName(f"{name}, {about}")
        self.files[key or name] = way
        self._files.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self._files.addWidget(Label(about, Role.SMALL, wrap=True))


def _card(title: str = " ") -> tuple[Card, QVBoxLayout]:
    card, rows = Card(title), QVBoxLayout()
    rows.setSpacing(8)
    card.body.addLayout(rows)
    return card, rows

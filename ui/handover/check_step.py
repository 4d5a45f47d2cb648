"""The check page: exactly what leaves, on paper as the receiver reads it, and as a list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.disclosures.disclosure import Way
from models.law.bases import CATEGORIES
from models.usecases.prepare_handover import Prepared
from ui.jobs import Jobs
from ui.kit.card import Card, Line, Note
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import Body
from ui.language import filled, say
from ui.paper.pages_view import PagesView
from ui.paper.pictures import Draw


class CheckStep(QWidget):
    """Pages on the left, the list on the right; what is not here does not leave."""

    def __init__(self, draw: Draw, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PagesView(draw, jobs, self.tr("What leaves, page by page"))
        self.prepared: Prepared | None = None
        self._card = Card(" ")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._card.body.addLayout(self._rows)
        side = Body(widest=0)
        side.content.addWidget(
            Note(self.tr("Only this leaves. Read each page before you seal."))
        )
        side.content.addWidget(self._card)
        side.content.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.pages, 3)
        row.addWidget(side, 2)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what was prepared."""
        self.prepared = prepared
        self.pages.show_pdf(prepared.case_pdf)
        said = filled(self.tr("{number} to {organisation}"), number=prepared.number)
        self._card.title.setText(filled(said, organisation=prepared.to))
        clear_out(self._rows)
        for number, each in enumerate(prepared.items, 1):
            if number > 1:
                self._rows.addWidget(Line())
            self._rows.addWidget(Label(f"{number}. {each.title}", Role.STRONG, wrap=True))
            self._rows.addWidget(Wrapped(each.necessity))
            kinds = ", ".join(say(CATEGORIES[category]) for category in each.categories)
            self._rows.addWidget(Label(kinds, Role.SMALL, wrap=True))
        size = (len(prepared.case_json) + len(prepared.case_pdf)) // 1024 + 1
        files = self.tr("Two files are sealed: case.json and case.pdf ({size} kB).")
        if prepared.way is not Way.BUNDLE:
            size = len(prepared.case_pdf) // 1024 + 1
            files = self.tr("These pages are all that is read ({size} kB).")
        self._rows.addWidget(Muted(filled(files, size=str(size))))
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

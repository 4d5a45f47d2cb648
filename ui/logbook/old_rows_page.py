"""Rows that are older than the law asks for: how many, and the way to thin them."""

from PySide6.QtCore import Slot

from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.usecases.thin_log import OldRows
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.card import Card
from ui.kit.dialogs import Confirm, confirm
from ui.kit.labels import Muted, Wrapped
from ui.kit.page import READING, Body
from ui.language import filled, say, show_date
from ui.logbook.acts import LogActs


class OldRowsPage(Body):
    """One card; the button is there only when something may go."""

    def __init__(self, acts: LogActs, context: Context) -> None:
        super().__init__(READING)
        self._acts, self._context = acts, context
        self.question: Confirm | None = None
        card = Card(self.tr("How long the log remembers"))
        self.found = Wrapped("")
        self.thin = plain_button(self.tr("Thin these rows …"), "filter")
        self.thin.setObjectName("thin_log")
        self.thin.hide()
        self.thin.clicked.connect(self.ask)
        guide = Muted(
            self.tr(
                "Every row is kept for at least 13 months. After that it may be thinned: what "
                "it said goes, but its seal stays, so that the rest can still be checked. How "
                "often each act was done in each month is kept."
            )
        )
        card.add(guide, self.found, self.thin)
        self.content.addWidget(card)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=(Kind.THINNING,))

    @Slot()
    def reload(self) -> None:
        """Ask again how many rows are old."""
        self._context.jobs.run(self, self._acts.old_rows, self._show, self._refused)

    def _show(self, old: OldRows | None) -> None:
        self.thin.setVisible(old is not None)
        if old is None:
            self.found.setText(self.tr("No row is old enough yet."))
            return
        words = self.tr("{rows} rows from before {date} may be thinned.")
        words = filled(words, rows=str(old.rows))
        self.found.setText(filled(words, date=show_date(old.before)))

    @Slot()
    def ask(self) -> None:
        """Ask before what the rows said is deleted."""
        self.question = confirm(
            self,
            self.tr("Thin the old rows?"),
            self.tr(
                "Who looked at what, and when, can then no longer be read for that time. It "
                "cannot be undone. A second person countersigns within seven days."
            ),
            self.tr("Thin them"),
            self._thin,
            dangerous=True,
        )

    def _thin(self) -> None:
        self._context.jobs.run(self, self._acts.thin, self._thinned, self._refused)

    def _thinned(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self._context.go.tell(self.tr("The old rows are thinned."))

    def _refused(self, refusal: Refused) -> None:
        self.found.setText(say(refusal.why))
        self.thin.hide()

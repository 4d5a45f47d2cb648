"""The last page of a restore: what came of it, what is missing, what to do next."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.backups.restoring import Restored
from ui.kit.card import Note
from ui.kit.labels import Muted, Wrapped
from ui.language import filled, show_when


class RestoreOutcome(QWidget):
    """Empty until a vault was restored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.aside = Wrapped(), Muted()
        self.missing, self.mended, self.next = Note(""), Note(""), Muted()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.words, self.missing, self.mended, self.aside, self.next):
            column.addWidget(part)

    def tell(self, restored: Restored) -> None:
        """Say what came of it."""
        when = show_when(restored.made_at, datetime.now(UTC))
        words = (
            self.tr("The vault was taken over on this computer. It is as it was {when}.")
            if restored.arrived
            else self.tr("The vault was restored. It is as it was {when}.")
        )
        if restored.replayed:
            words += " " + filled(
                self.tr("{count} deletions that came later were carried out again."),
                count=str(restored.replayed),
            )
        self.words.setText(filled(words, when=when))
        lost = restored.newest_log - restored.log_size
        self.missing.say(
            filled(
                self.tr(
                    "What was written after the backup is not in it: about {count} rows of the log. "
                    "Checkpoints on paper and in bundles may know of them. The log says so, too."
                ),
                count=str(lost),
            )
            if lost > 0 and not restored.arrived
            else ""
        )
        self.mended.say(
            self.tr(
                "A file of the backup was damaged, and its second copy was used. Nothing is "
                "missing. Make a new backup, and let IT check the disk or stick."
            )
            if restored.mended
            else ""
        )
        self.aside.setText(
            filled(
                self.tr("The vault that stood there lies in: {folder}"), folder=restored.aside
            )
        )
        self.aside.setVisible(bool(restored.aside))
        self.next.setText(
            self.tr(
                "Everybody unlocks with the passphrase of that time, and the paper key is that of "
                "then. On a new computer, choose a second place under Security, Backups."
            )
        )

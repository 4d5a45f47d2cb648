"""Sheets for the own keys: another passphrase, a key file, a new paper key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from models.ports.keys import Secret
from ui.changes import Changed
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.card import Note
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.users.acts import KeyActs
from ui.users.key_sheet import KeyFileEdit, KeySheet, NewPassphrase, SecretEdit


class PassphraseSheet(KeySheet):
    """The passphrase that one has, and the one that shall stand for it."""

    def __init__(
        self, parent: QWidget, acts: KeyActs, context: Context, *, key_file: bool
    ) -> None:
        title = self.tr("Change your passphrase")
        super().__init__(parent, title, self.tr("Change it"), context)
        self._acts = acts
        self.old = SecretEdit(self.tr("Your passphrase now"), key_file=key_file)
        names = (context.user.name, context.user.label)
        self.new = NewPassphrase(acts.judge, acts.offer_words, names, own=True)
        self.add_field("old", "", self.old)
        self.add_field("passphrase", "", self.new)
        self.content.addWidget(
            Muted(
                self.tr("From then on the old one opens nothing; a backup keeps the old one.")
            )
        )
        self.new.entered.connect(self.submit)
        self.new.passphrase.changed.connect(self.mind_words)
        self.finish_building(self.old)

    def missing(self) -> list[tuple[str, str]]:
        """Return what is wrong with the new one."""
        problem = self.new.problem(key_file=bool(self.old.file.path()))
        return [("passphrase", problem)] if problem else []

    def work(self) -> Callable[[], Changed]:
        """Return the change; the key file stays."""
        old = self.old.secret()
        return partial(self._acts.change, old, Secret(self.new.typed(), old.key_file))


class KeyFileSheet(KeySheet):
    """A key file beside the passphrase: added, or another one; asked for at each unlock."""

    def __init__(
        self, parent: QWidget, acts: KeyActs, context: Context, *, key_file: bool
    ) -> None:
        title = self.tr("Use another key file") if key_file else self.tr("Use a key file")
        super().__init__(parent, title, self.tr("Use it"), context)
        self._acts = acts
        self.content.addWidget(
            Wrapped(
                self.tr(
                    "A key file lies on a stick that only you have. From then on both are asked "
                    "for: the passphrase and the file. Keep a copy of it in a locked drawer: "
                    "without it only the paper key or a colleague lets you in."
                )
            )
        )
        self.own = SecretEdit(self.tr("Your passphrase"), key_file=key_file)
        self.new = KeyFileEdit(self.tr("The new key file"), self._make)
        self.add_field("old", "", self.own)
        self.add_field("key_file", self.tr("The new key file"), self.new)
        self.finish_building(self.own)

    def missing(self) -> list[tuple[str, str]]:
        """Return that a file must be chosen."""
        if self.new.path():
            return []
        return [("key_file", self.tr("Choose a key file, or make one."))]

    def work(self) -> Callable[[], Changed]:
        """Return the change; the passphrase stays."""
        own = self.own.secret()
        return partial(self._acts.change, own, Secret(own.passphrase, self.new.path()))

    def _make(self, path: str) -> None:
        self.keep_file(self.new, self._acts.make_key_file, path)


class DropKeyFileSheet(KeySheet):
    """No key file any more: the passphrase alone, which must then be long enough."""

    def __init__(self, parent: QWidget, acts: KeyActs, context: Context) -> None:
        title = self.tr("Stop using a key file")
        super().__init__(parent, title, self.tr("Stop using it"), context)
        self._acts = acts
        self.content.addWidget(
            Wrapped(self.tr("From then on your passphrase alone lets you in."))
        )
        self.own = SecretEdit(self.tr("Your passphrase"), key_file=True)
        self.add_field("old", "", self.own)
        self.finish_building(self.own)

    def work(self) -> Callable[[], Changed]:
        """Return the change; the passphrase stays."""
        own = self.own.secret()
        return partial(self._acts.change, own, Secret(own.passphrase))


class NewPaper(QWidget):
    """A fresh paper key: shown, printed, and said to be kept."""

    def __init__(self, acts: KeyActs, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts, self._context = acts, context
        self.offer = acts.offer_paper()
        self.key = Label(self.offer.printed, Role.STRONG, wrap=True).selectable()
        self.print = plain_button(self.tr("Show the page to print"), "printer")
        self.kept = QCheckBox(self.tr("The new paper key is printed or written down"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.key, self.print, self.kept):
            column.addWidget(widget)
        self.print.clicked.connect(self._print)
        self.setFocusProxy(self.print)

    @Slot()
    def _print(self) -> None:
        work = partial(self._acts.paper_pdf, self.offer)
        self._context.jobs.run_paper(self, work, self._show, lambda _: None)

    def _show(self, pdf: bytes) -> None:
        self._acts.show_pdf(self.window(), self.tr("Paper key"), pdf)


class PaperSheet(KeySheet):
    """A new paper key in place of the old one."""

    def __init__(
        self, parent: QWidget, acts: KeyActs, context: Context, *, key_file: bool
    ) -> None:
        title = self.tr("Make a new paper key")
        super().__init__(parent, title, self.tr("Use the new paper key"), context)
        self._acts = acts
        self.content.addWidget(
            Wrapped(
                self.tr(
                    "The new key is shown once. Print it, put it in a sealed envelope, and "
                    "destroy the old one: from then on the old one opens nothing here."
                )
            )
        )
        self.paper = NewPaper(acts, context)
        self.own = SecretEdit(self.tr("Your passphrase"), key_file=key_file)
        self.add_field("paper", "", self.paper)
        self.add_field("passphrase", "", self.own)
        self.content.addWidget(
            Note(self.tr("Backups made until now still open with the old paper key."))
        )
        self.finish_building(self.paper)

    def missing(self) -> list[tuple[str, str]]:
        """Return that it must be kept first."""
        if self.paper.kept.isChecked():
            return []
        return [("paper", self.tr("Print the new paper key or write it down first."))]

    def work(self) -> Callable[[], Changed]:
        """Return the change."""
        return partial(self._acts.renew_paper, self.own.secret(), self.paper.offer)

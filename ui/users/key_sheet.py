"""What the sheets for keys are made of: secrets, new passphrases, one verb."""

from abc import abstractmethod
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.kernel.errors import EnvironmentFault, Refused
from models.ports.keys import Secret
from ui.changes import Changed
from ui.context import Context
from ui.kit.buttons import Button, danger, plain_button, primary
from ui.kit.dialogs import Dialog, show_fault
from ui.kit.error_summary import ErrorSummary
from ui.kit.files_dialog import ask_file, ask_where
from ui.kit.labels import Label, Muted, Role
from ui.language import say
from ui.users.acts import Judge
from ui.vaults.passphrase_edit import PassphraseEdit


class KeyFileEdit(QWidget):
    """The path of a key file, written or chosen; with ``maker`` a new one can be made."""

    def __init__(
        self, name: str, maker: Callable[[str], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._maker = maker
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.choose = plain_button(self.tr("Choose …"), "device-usb")
        row = QHBoxLayout()
        row.setSpacing(6)
        if maker is None:
            row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if maker is not None:  # a path wants the whole width, and two buttons stand below it
            self.make = plain_button(self.tr("Make a new one …"), "plus")
            self.make.clicked.connect(self._ask_where)
            row.insertWidget(0, self.make)
            row.addStretch(1)
            column.addWidget(self.line)
        column.addLayout(row)
        self.choose.clicked.connect(self._ask)
        self.setFocusProxy(self.line)

    def path(self) -> str:
        """Return what is written."""
        return self.line.text().strip()

    @Slot()
    def _ask(self) -> None:
        ask_file(self, self.tr("Choose the key file"), self._pattern(), self.line.setText)

    @Slot()
    def _ask_where(self) -> None:
        title = self.tr("Where shall the new key file lie?")
        ask_where(self, title, "tovholder.key", self._pattern(), self.make_at)

    def make_at(self, path: str) -> None:
        """Make a new key file there."""
        if self._maker is not None:
            self._maker(path)

    def _pattern(self) -> str:
        return self.tr("Key files (*.key);;All files (*)")


class SecretEdit(QWidget):
    """The own passphrase, asked for again, and the key file where one belongs to it.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(self, words: str, *, key_file: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.passphrase = PassphraseEdit(words)
        self.passphrase.entered.connect(self.entered)
        self.file = KeyFileEdit(self.tr("Your key file"))
        column.addWidget(Label(words, Role.QUESTION))
        column.addWidget(self.passphrase)
        if key_file:
            column.addWidget(Label(self.tr("Your key file"), Role.QUESTION))
            column.addWidget(self.file)
        else:
            self.file.hide()
        self.setFocusProxy(self.passphrase)

    def secret(self) -> Secret:
        """Return what was typed."""
        return Secret(self.passphrase.typed(), self.file.path())


class NewPassphrase(QWidget):
    """A new passphrase, written twice or taken from the words offered; said in a sentence.

    With ``own`` the words offered fill the first field alone: whoever shall remember them
    writes them once.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    def __init__(
        self, judge: Judge, offer: Callable[[], str], names: tuple[str, ...], *,
        own: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._judge, self._offer, self.names, self._own = judge, offer, names, own
        self.offered = Label(offer(), Role.STRONG).selectable()
        self.take = plain_button(self.tr("Use these words"), "check")
        self.other = plain_button(self.tr("Offer me other words"), "refresh")
        self.passphrase = PassphraseEdit(self.tr("New passphrase"))
        self.again = PassphraseEdit(self.tr("The new passphrase once more"))
        self.sentence = Muted("")
        self._build()
        self.take.clicked.connect(self._take)
        self.other.clicked.connect(self._other)
        self.passphrase.changed.connect(self._say)
        self.again.entered.connect(self.entered)
        self.setFocusProxy(self.passphrase)
        self._say()

    def typed(self) -> str:
        """Return the new passphrase."""
        return self.passphrase.typed()

    def problem(self, *, key_file: bool = False) -> str:
        """Return why it will not do, or ""."""
        try:
            self._judge(self.typed(), self.names, key_file)
        except Refused as refusal:
            return say(refusal.why)
        if self.typed() != self.again.typed():
            return self.tr("Write the same passphrase twice.")
        return ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.again.clear()

    @Slot()
    def _say(self) -> None:
        if not self.typed():
            self.sentence.setText(
                self.tr("At least 15 characters. Pasting is fine; no special signs are asked.")
            )
            return
        try:
            words = self._judge(self.typed(), self.names, False)  # noqa: FBT003 - a callable
        except Refused as refusal:
            words = refusal.why
        self.sentence.setText(say(words))

    @Slot()
    def _take(self) -> None:
        self.passphrase.set_text(self.offered.text())
        if self._own:  # writing it once is how it is learnt
            self.again.setFocus()
        else:
            self.again.set_text(self.offered.text())

    @Slot()
    def _other(self) -> None:
        self.offered.setText(self._offer())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.take)
        words.addWidget(self.other)
        words.addStretch(1)
        column.addWidget(Muted(self.tr("Six words are easy to remember and hard to guess:")))
        column.addWidget(self.offered)
        column.addLayout(words)
        column.addSpacing(6)
        column.addWidget(Label(self.tr("New passphrase"), Role.QUESTION))
        column.addWidget(self.passphrase)
        column.addWidget(self.sentence)
        column.addWidget(Label(self.tr("The new passphrase once more"), Role.QUESTION))
        column.addWidget(self.again)


class KeySheet(Dialog):
    """A sheet with one verb that takes a moment; nothing typed is lost when it is refused.

    Signals:
        saved: it is done.
    """

    saved = Signal()

    def __init__(
        self, parent: QWidget, title: str, verb: str, context: Context, *,
        dangerous: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent, title)
        self._context, self._words = context, verb
        self.problems = ErrorSummary()
        self.problems.chosen.connect(self.focus_field)
        self.fields: dict[str, QWidget] = {}
        self.content.addWidget(self.problems)
        self.verb: Button = danger(verb) if dangerous else primary(verb)
        self.cancel = plain_button(self.tr("Cancel"))
        self.verb.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)

    def add_field(self, key: str, words: str, field: QWidget) -> None:
        """Add a field under its words; with none it says for itself what it is."""
        if words:
            label = Label(words, Role.QUESTION)
            label.setBuddy(field)
            field.setAccessibleName(words)
            self.content.addWidget(label)
        self.fields[key] = field
        self.content.addWidget(field)

    def finish_building(self, first: QWidget, *, default_cancel: bool = False) -> None:
        """Add the buttons, and begin at a field."""
        default = self.cancel if default_cancel else self.verb
        self.add_buttons((self.cancel, self.verb), default)
        first.setFocus()

    @Slot(str)
    def focus_field(self, key: str) -> None:
        """Go to the field with that key."""
        if key in self.fields:
            self.fields[key].setFocus()

    def missing(self) -> list[tuple[str, str]]:
        """Return (field, sentence) for what can be seen to be wrong at once."""
        return []

    @abstractmethod
    def work(self) -> Callable[[], Changed]:
        """Return what shall be done, off the GUI thread; each sheet says it."""

    @Slot()
    def submit(self) -> None:
        """Do it, or say what to mend."""
        problems = self.missing()
        self.problems.show_problems(problems)
        self.fit()
        if problems or not self.verb.isEnabled():
            return
        self._busy(busy=True)
        self._context.jobs.run(self, self.work(), self._done, self._refused, self._failed)

    def _done(self, changed: Changed) -> None:
        self._context.feed.announce(changed)
        self.saved.emit()
        self.accept()

    def _refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self.problems.show_problems(((refusal.field, say(refusal.why)),))
        self.fit()

    def _failed(self, fault: EnvironmentFault) -> None:
        self._busy(busy=False)
        show_fault(self, fault)

    @Slot()
    def fit(self) -> None:
        """Be as high as what is shown now; wrapped words need it said."""
        self.resize(self.width(), self.needed_height())

    def _busy(self, *, busy: bool) -> None:
        self.verb.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
        self.verb.setText(self.tr("One moment …") if busy else self._words)

    def keep_file(self, edit: KeyFileEdit, make: Callable[[str], None], path: str) -> None:
        """Write a new key file, and put its path into the field."""
        self._context.jobs.run(
            self, partial(make, path), lambda _: edit.line.setText(path), self._refused,
            self._failed,
        )  # fmt: skip

"""Who takes over what a colleague has open: counts alone, and a choice among those who may."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.office.office import User
from models.usecases.hand_on import Belongings, Handed
from ui.changes import Changed
from ui.context import Context
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say
from ui.users.acts import UserActs


class HeirBox(QWidget):
    """Says how many cases, concerns and tasks go on, and asks to whom; hidden where none do.

    Whoever manages users may open no case, so it shows counts, and no name or number.

    Signals:
        changed: it came, went, or has other words.
    """

    changed = Signal()

    def __init__(self, acts: UserActs, context: Context, user: User) -> None:
        super().__init__()
        self._user, self._wanted = user, False
        self._found: Belongings | None = None
        self._outcome: Handed | None = None
        self.counts, self.after = Wrapped(""), Muted("")
        self.who = QComboBox()
        self.who.setPlaceholderText(self.tr("Choose a colleague"))
        question = Label(self.tr("Who takes over?"), Role.QUESTION)
        question.setBuddy(self.who)
        self.who.setAccessibleName(self.tr("Who takes over?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.counts, question, self.who, self.after):
            column.addWidget(part)
        self.after.setText(
            self.tr(
                "The colleague sees each on the start page. What they may not have because of a "
                "conflict of interest goes to another coordinator or leader, and you are told."
            )
        )
        self.setFocusProxy(self.who)
        self.hide()
        context.jobs.run(self, partial(acts.belongings, user.id), self._show, self._refused)

    def ask(self, *, wanted: bool) -> None:
        """Ask from now on, or not, as the role that is chosen wants it."""
        self._wanted = wanted
        self._settle()

    def chosen(self) -> UserId | None:
        """Return who was chosen, if it is asked."""
        data = self.who.currentData() if self._asks() else None
        return None if data is None else UserId(data)

    def missing(self) -> list[tuple[str, str]]:
        """Return that nobody was chosen, where there is something to hand on."""
        if not self._asks() or self.who.currentData() is not None:
            return []
        return [("heir", self.tr("Choose who takes over."))]

    def remember(self, act: Callable[[], Handed]) -> Callable[[], Changed]:
        """Return the act so that its outcome can be told here afterwards."""

        def done() -> Changed:
            self._outcome = act()
            return self._outcome.changed

        return done

    def told(self) -> str:
        """Return what went to others than the one chosen, and why; or ""."""
        if self._outcome is None or not self._outcome.elsewhere:
            return ""
        went = ", ".join(f"{name}: {count}" for name, count in self._outcome.elsewhere)
        return filled(
            self.tr("Because of a conflict of interest some went to others: {went}."), went=went
        )

    def _asks(self) -> bool:
        return self._wanted and self._found is not None and self._found.any

    def _show(self, found: Belongings) -> None:
        self._found = found
        self.counts.setText(
            filled(
                self.tr(
                    "{name} has something open that goes on to a colleague. Cases: {cases}; "
                    "concerns: {concerns}; tasks: {tasks}."
                ),
                name=self._user.name,
                cases=found.cases,
                concerns=found.concerns,
                tasks=found.tasks,
            )
        )
        for heir in found.heirs:
            self.who.addItem(heir.name, heir.id)
        self.who.setCurrentIndex(-1)
        self._settle()

    def _refused(self, refusal: Refused) -> None:
        self.counts.setText(say(refusal.why))

    @Slot()
    def _settle(self) -> None:
        self.setVisible(self._asks())
        self.changed.emit()

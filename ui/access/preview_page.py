"""What a user can see: rights in words, cases by number with the reason, what is hidden."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import RIGHTS, ROLES, Right, may
from models.access.rows import Preview, SeenRow
from models.access.wording import RIGHTS_IN_WORDS
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.office.office import User
from ui.access.acts import AccessActs
from ui.access.lines import chip_column, conflict_line, reason_chip, why_words
from ui.access.sheets import lift_sheet
from ui.changes import Refresh
from ui.context import Context
from ui.kit.card import Card, Line
from ui.kit.choice_editors import Combo
from ui.kit.clearing import clear_out
from ui.kit.dialogs import inform
from ui.kit.labels import Label, Muted, Wrapped
from ui.kit.page import READING, Body
from ui.language import filled, say


class PreviewPage(Body):
    """A choice of users, and below it what the chosen one can see; looking is logged."""

    def __init__(self, acts: AccessActs, context: Context) -> None:
        super().__init__(READING)
        self._acts, self._context = acts, context
        self.preview: Preview | None = None
        self.sheet: QWidget | None = None
        self._users = sorted(context.users.values(), key=lambda user: user.name)
        self.users = Combo()
        self.users.setObjectName("user")
        self.users.setAccessibleName(self.tr("User"))
        for user in self._users:
            self.users.addItem(f"{user.name} ({user.label})", str(user.id))
        self.users.setCurrentIndex(
            next(at for at, user in enumerate(self._users) if user.id == context.user.id)
        )
        self.users.activated.connect(self.reload)
        self._rights, self._cases, self._hidden = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.rights = self._card(self.tr("What the role may do"), self._rights)
        self.cases = self._card(self.tr("Cases the user can see"), self._cases)
        self.hidden = self._card(self.tr("Hidden by a conflict of interest"), self._hidden)
        self.content.addWidget(self._head())
        for card in (self.cases, self.hidden, self.rights):
            self.content.addWidget(card)
        kinds = (Kind.GRANT, Kind.CONFLICT, Kind.USER)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=kinds)

    @property
    def chosen(self) -> User:
        """The user who is looked at."""
        return self._users[self.users.currentIndex()]

    @Slot()
    def reload(self) -> None:
        """Ask what the chosen user can see."""
        work = partial(self._acts.preview, self.chosen.id)
        self._context.jobs.run(self, work, self._show, self._refused)

    def _head(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        across = QHBoxLayout()
        across.setSpacing(12)
        asked = Label(self.tr("What can this user see?"))
        asked.setBuddy(self.users)
        across.addWidget(asked)
        across.addWidget(self.users)
        across.addStretch(1)
        column.addLayout(across)
        column.addWidget(
            Muted(
                self.tr(
                    "Numbers only, no names. That you look here stands in the log. One "
                    "database key opens the whole vault: these limits are kept by the program."
                )
            )
        )
        return whole

    @staticmethod
    def _card(title: str, column: QVBoxLayout) -> Card:
        column.setSpacing(10)
        card = Card(title)
        card.body.addLayout(column)
        return card

    def _show(self, preview: Preview) -> None:
        if preview.user_id != self.chosen.id:
            return
        self.preview = preview
        for column in (self._rights, self._cases, self._hidden):
            clear_out(column)
        self._show_rights(self.chosen)
        self._show_cases(preview)
        self._show_hidden(preview)

    def _show_rights(self, user: User) -> None:
        role = Wrapped(say(ROLES[user.role]))
        role.setProperty("role", "strong")
        self._rights.addWidget(role)
        for right in Right:
            if right in RIGHTS[user.role]:
                self._rights.addWidget(Wrapped(f"• {say(RIGHTS_IN_WORDS[right])}"))

    def _show_cases(self, preview: Preview) -> None:
        if not may(self.chosen.role, Right.CASEWORK):
            self._cases.addWidget(Wrapped(self.tr("The role opens no concern and no case.")))
            return
        self._cases.addWidget(Wrapped(self._counts(preview)))
        reasons = sorted(preview.cases, key=_reason)
        for (_, _), rows in groupby(reasons, key=_reason):
            self._cases.addWidget(Line())
            self._cases.addWidget(self._group(tuple(rows)))
        left = preview.total - len(preview.cases)
        if left:
            words = self.tr("The {shown} newest are shown; {left} more are not.")
            words = filled(words, shown=str(len(preview.cases)))
            self._cases.addWidget(Muted(filled(words, left=str(left))))

    def _counts(self, preview: Preview) -> str:
        words = self.tr("Cases: {cases}. Concerns that are not part of a case: {concerns}.")
        words = filled(words, cases=str(preview.total))
        return filled(words, concerns=str(preview.concerns))

    def _group(self, rows: tuple[SeenRow, ...]) -> QWidget:
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(chip_column(reason_chip(rows[0].why)), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Muted(why_words(rows[0].why, rows[0].until)))
        words.addWidget(Wrapped(", ".join(row.number for row in rows)).selectable())
        across.addLayout(words, 1)
        return whole

    def _show_hidden(self, preview: Preview) -> None:
        if not preview.hidden:
            self._hidden.addWidget(Wrapped(self.tr("Nothing.")))
            return
        words = self.tr("Concerns and cases hidden: {count}.")
        self._hidden.addWidget(Wrapped(filled(words, count=str(preview.hidden))))
        if not preview.conflicts:
            said = self.tr("Which ones is shown to coordinators and leaders.")
            self._hidden.addWidget(Muted(said))
        for at, row in enumerate(preview.conflicts):
            self._hidden.addWidget(Line())
            lift = partial(self._lift, at)
            self._hidden.addWidget(conflict_line(row, self._context, lift))

    def _lift(self, at: int) -> None:
        if self.preview is not None:
            row = self.preview.conflicts[at]
            self.sheet = lift_sheet(self, self._context, self._acts, row)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))


def _reason(row: SeenRow) -> tuple[str, str]:
    """Return what rows with the same reason have in common."""
    return str(row.why), "" if row.until is None else row.until.isoformat()

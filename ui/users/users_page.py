"""The people of the office: who can unlock, since when, and what can be done about it."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import ROLES
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.office.people import UserRow
from ui.changes import Refresh
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.chip import ChipLook
from ui.kit.dialogs import Inform, inform
from ui.kit.empty import EmptyState
from ui.kit.labels import Muted
from ui.kit.memory import tell_short_of_memory
from ui.kit.tables import Column, Table
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_when
from ui.users.acts import UserActs
from ui.users.key_sheet import KeySheet
from ui.users.user_sheets import AddUserSheet, ChangeUserSheet, LeaveSheet, ResetSheet


class UsersPage(QWidget):
    """A table of users, and acts for the one in focus."""

    def __init__(self, acts: UserActs, context: Context) -> None:
        super().__init__()
        self._acts, self._context = acts, context
        self._key_file = False
        self.sheet: KeySheet | None = None
        self.memory: Inform | None = None
        self.add = primary(self.tr("Give a colleague access …"), "user-plus")
        self.change = plain_button(self.tr("Name and role …"), "pencil")
        self.reset = plain_button(self.tr("New passphrase …"), "key")
        self.close_access = plain_button(self.tr("Close access …"), "user-off")
        self.table = self._table()
        self.told = Muted()
        self._build()
        self.add.clicked.connect(self.add_user)
        self.change.clicked.connect(self.change_user)
        self.reset.clicked.connect(self.reset_user)
        self.close_access.clicked.connect(self.close_user)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _: self.change_user())
        self._choose(None)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=(Kind.USER,))

    @Slot()
    def reload(self) -> None:
        """Ask for the list again."""
        self._context.jobs.run(self, self._acts.listed, self._show, self._refused)

    @Slot()
    def add_user(self) -> None:
        """Open the sheet that gives access."""
        sheet = AddUserSheet(self, self._acts, self._context)
        self._open(sheet, self.tr("Access is given. Hand over the first passphrase in person."))

    @Slot()
    def change_user(self) -> None:
        """Open the sheet for name and role of the user in focus."""
        row = self.table.current()
        if row is not None and row.left_at is None:
            sheet = ChangeUserSheet(self, self._acts, self._context, row.user)
            self._open(sheet, self.tr("Saved."))

    @Slot()
    def reset_user(self) -> None:
        """Open the sheet for a new first passphrase of the user in focus."""
        row = self.table.current()
        if row is not None:
            sheet = ResetSheet(self, self._acts, self._context, row.user)
            self._open(sheet, self.tr("Hand over the new passphrase in person."))

    @Slot()
    def close_user(self) -> None:
        """Open the sheet that closes access of the user in focus."""
        row = self.table.current()
        if row is not None:
            sheet = LeaveSheet(
                self, self._acts, self._context, row.user, key_file=self._key_file
            )
            done = self.tr("Access is closed, and the vault has a new key.")
            self._open(sheet, done)

    def _open(self, sheet: KeySheet, done: str) -> None:
        self.sheet = sheet
        sheet.saved.connect(partial(self._saved, sheet, done))
        sheet.open()

    def _saved(self, sheet: KeySheet, done: str) -> None:
        went = sheet.heir.told() if isinstance(sheet, ChangeUserSheet | LeaveSheet) else ""
        self._context.go.tell(f"{done} {went}".strip())
        self.table.setFocus()
        if self._acts.keys.short_of_memory():
            self.memory = tell_short_of_memory(self)

    def _show(self, rows: tuple[UserRow, ...]) -> None:
        self.table.show_rows(rows)
        me = self._context.user.id
        self._key_file = any(row.key_file for row in rows if row.user.id == me)
        self._choose(self.table.current())

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))

    @Slot(object)
    def _choose(self, row: UserRow | None) -> None:
        here = row is not None and row.left_at is None
        other = here and row is not None and row.user.id != self._context.user.id
        self.change.setEnabled(here)
        self.reset.setEnabled(bool(other))
        self.close_access.setEnabled(bool(other))
        self.told.setText(self._tell(row))

    def _tell(self, row: UserRow | None) -> str:
        if row is None:
            return self.tr("Choose a colleague to change the access.")
        if row.left_at is not None:
            return self.tr("The access is closed for good. The name stays in the log.")
        if row.user.id == self._context.user.id:
            return self.tr("This is you. Your own passphrase is under Your keys.")
        if row.must_change:
            return self.tr("The first passphrase is to be handed over in person.")
        return ""

    def _table(self) -> Table[UserRow]:
        columns: tuple[Column[UserRow], ...] = (
            Column(self.tr("Name"), lambda r: r.user.name, strong=True, stretch=True),
            Column(self.tr("Initials"), lambda r: r.user.label),
            Column(self.tr("Role"), lambda r: say(ROLES[r.user.role]), priority=2),
            Column(self.tr("Access"), self._state, chip=self._chip),
            Column(
                self.tr("Since"),
                lambda r: show_date(r.since),
                sort=lambda r: r.since,
                priority=4,
            ),
            Column(self.tr("Last unlocked"), self._last, priority=3),
        )
        empty = EmptyState("users", self.tr("Nobody has access yet"))
        name = self.tr("Users of the vault")
        return Table(columns, name=name, empty=empty, key=lambda row: row.user.id)

    def _state(self, row: UserRow) -> str:
        if row.left_at is not None:
            return filled(self.tr("Closed {day}"), day=show_date(row.left_at))
        if not row.slot:
            return self.tr("No passphrase yet")
        if row.must_change:
            return self.tr("First passphrase given")
        if row.waiting:
            return self.tr("New key at next unlock")
        return self.tr("With key file") if row.key_file else self.tr("Can unlock")

    def _chip(self, row: UserRow) -> ChipLook:
        if row.left_at is not None:
            return ChipLook(self._state(row), Tone.INFO, "user-off")
        unsettled = row.must_change or not row.slot
        tone = Tone.SOON if unsettled else Tone.OK
        return ChipLook(self._state(row), tone, "key" if row.slot else "user-question")

    def _last(self, row: UserRow) -> str:
        if row.unlocked_at is None:
            return self.tr("Not yet")
        return show_when(row.unlocked_at, self._context.clock.now())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        said = self.tr(
            "Each has a passphrase of their own, and the log says who did what. Never share one."
        )
        head.addWidget(Muted(said), 1)
        head.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.change, self.reset, self.close_access):
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(foot)

"""Who can see a case and why; access for a time; conflicts of interest."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.access.rows import CaseAccess, SeerRow
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, GrantId
from models.ports.records import NOT_FOUND
from ui.access.acts import AccessActs
from ui.access.lines import conflict_line, seer_line
from ui.access.sheets import grant_sheet, lift_sheet
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.conflict_sheet import conflict_sheet
from ui.kit.buttons import Button, plain_button, quiet
from ui.kit.card import Card, Line
from ui.kit.clearing import clear_out
from ui.kit.dialogs import Confirm, confirm, inform
from ui.kit.labels import Muted, Wrapped
from ui.kit.page import READING, Body
from ui.language import filled, say


class CaseAccessPage(Body):
    """A page of a case: a card of those who see it, and one on conflicts of interest."""

    def __init__(self, acts: AccessActs, context: Context, case_id: CaseId) -> None:
        super().__init__(READING)
        self._acts, self._context, self.case_id = acts, context, case_id
        self._assigns = may(context.user.role, Right.ASSIGN)
        self.access: CaseAccess | None = None
        self.sheet: QWidget | None = None
        self.question: Confirm | None = None
        self.back: dict[GrantId, Button] = {}
        self.give = plain_button(self.tr("Give access …"), "user-plus")
        self.give.setObjectName("give")
        self.give.clicked.connect(self.ask_grant)
        self.give.setVisible(self._assigns)
        self.declare = plain_button(self.tr("Record a conflict of interest …"), "eye-off")
        self.declare.setObjectName("declare")
        self.declare.clicked.connect(self.ask_conflict)
        self._seers, self._conflicts = QVBoxLayout(), QVBoxLayout()
        for column in (self._seers, self._conflicts):
            column.setSpacing(12)
        self.content.addWidget(self._seers_card())
        self.content.addWidget(self._conflicts_card())
        self._refresh = Refresh(self, context.feed, self.reload, wants=self._wants)

    def _seers_card(self) -> Card:
        card = Card(self.tr("Who can see the case"), self.give)
        card.add(
            Muted(
                self.tr(
                    "Coordinators and leaders see every case. Others see the cases they are "
                    "responsible for, and those they are given for a time."
                )
            )
        )
        card.body.addLayout(self._seers)
        return card

    def _conflicts_card(self) -> Card:
        card = Card(self.tr("Conflicts of interest"), self.declare)
        card.add(
            Muted(
                self.tr(
                    "Somebody who knows the person privately must not see the case. Say so "
                    "here: everything about the person is then hidden from them."
                )
            )
        )
        card.body.addLayout(self._conflicts)
        return card

    def _wants(self, topics: frozenset[Topic]) -> bool:
        kinds = {kind for kind, _ in topics}
        mine = (Kind.CASE, str(self.case_id)) in topics
        return mine or not kinds.isdisjoint({Kind.GRANT, Kind.CONFLICT, Kind.USER})

    @Slot()
    def reload(self) -> None:
        """Ask again who can see the case."""
        work = partial(self._acts.of_case, self.case_id)
        self._context.jobs.run(self, work, self._show, self._not_shown)

    @Slot()
    def ask_grant(self) -> None:
        """Open the form that gives a colleague access."""
        if self.access is not None:
            self.sheet = grant_sheet(self, self._context, self._acts, self.access)

    @Slot()
    def ask_conflict(self) -> None:
        """Open the form that records a conflict of interest."""
        on = (Kind.CASE, str(self.case_id))
        self.sheet = conflict_sheet(self, self._context, self._acts.declare, on)

    def ask_back(self, row: SeerRow, grant: GrantId) -> None:
        """Ask before access ends."""
        self.question = confirm(
            self,
            self.tr("Take the access back?"),
            filled(
                self.tr("{name} can no longer see the case."),
                name=self._context.name_of(row.user_id),
            ),
            self.tr("Take back"),
            partial(self._take_back, grant),
        )

    def _take_back(self, grant: GrantId) -> None:
        work = partial(self._acts.take_back, grant)
        self._context.jobs.run(self, work, self._changed, self._refused)

    def _changed(self, changed: Changed) -> None:
        self._context.feed.announce(changed)

    def _show(self, access: CaseAccess) -> None:
        self.access = access
        self.back = {}
        clear_out(self._seers)
        for at, row in enumerate(access.seers):
            _separated(self._seers, at, seer_line(row, self._context, self._button(row)))
        clear_out(self._conflicts)
        self._show_conflicts(access)

    def _show_conflicts(self, access: CaseAccess) -> None:
        if not self._assigns:
            return
        if not access.conflicts:
            self._conflicts.addWidget(Wrapped(self.tr("None is recorded on this person.")))
        for at, row in enumerate(access.conflicts):
            shown = conflict_line(row, self._context, partial(self._lift, at))
            _separated(self._conflicts, at, shown)

    def _lift(self, at: int) -> None:
        if self.access is not None:
            row = self.access.conflicts[at]
            self.sheet = lift_sheet(self, self._context, self._acts, row)

    def _button(self, row: SeerRow) -> Button | None:
        """Return what takes access back, for who may and where there is something to take."""
        if row.grant_id is None or not self._assigns:
            return None
        button = quiet(self.tr("Take back …"))
        name = self._context.name_of(row.user_id)
        button.setAccessibleName(f"{button.text()} {name}")
        button.clicked.connect(partial(self.ask_back, row, row.grant_id))
        self.back[row.grant_id] = button
        return button

    def _not_shown(self, refusal: Refused) -> None:
        """Say why it cannot be shown; a case that one no longer sees is left by its page."""
        if refusal.why is not NOT_FOUND:
            self._refused(refusal)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))


def _separated(column: QVBoxLayout, at: int, widget: QWidget) -> None:
    if at:
        column.addWidget(Line())
    column.addWidget(widget)

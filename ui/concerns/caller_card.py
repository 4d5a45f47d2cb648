"""Who called: the kind of caller, that the identity is sealed, and what may be done with it."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.access.roles import Right, may
from models.concerns.release import RELEASE_STATES, SCOPES, Release, ReleaseState
from models.concerns.rows import ReporterRow
from models.kernel.ids import ConcernId
from ui.concerns.acts import ConcernActs
from ui.concerns.identity_sheets import IdentitySheet, release_sheet
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import Card, Line
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.status import Glyph
from ui.kit.tokens import Tone
from ui.language import say, show_when

LOOKS: Final = {
    ReleaseState.KEPT: (Tone.INFO, "lock"),
    ReleaseState.WAITING: (Tone.SOON, "clock"),
    ReleaseState.IN_FORCE: (Tone.URGENT, "lock-open"),
    ReleaseState.DECLINED: (Tone.INFO, "x"),
}


class CallerCard(Card):
    """Says who called as far as it may be said, with the decisions on who may learn more."""

    sheet: FormSheet | None = None

    def __init__(
        self,
        acts: ConcernActs,
        context: Context,
        concern_id: ConcernId,
        reporter: ReporterRow,
        *,
        deciding: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make the card.

        Args:
            acts: opening and deciding.
            context: who is here, jobs and changes.
            concern_id: the concern.
            reporter: what may be shown.
            deciding: whether decisions stand here and can be made.
            parent: the widget that it is a part of.
        """
        super().__init__(self.tr("Who called"), parent=parent)
        self.setObjectName("caller")
        self._acts, self._context, self._concern = acts, context, concern_id
        self.add(Label(say(reporter.kind), Role.STRONG, wrap=True))
        if not reporter.holds:
            self.add(Muted(self.tr("No name and no number were given.")))
            self.body.addStretch(1)
            return
        self._say_sealed(reporter)
        if may(context.user.role, Right.OPEN_SEALED):
            self._offer(deciding=deciding)
        else:
            self.add(Muted(self.tr("The coordinator or the leader can open it.")))
        for release in reporter.decisions if deciding else ():
            self.add(Line())
            self._decision(release)
        self.body.addStretch(1)

    @Slot()
    def open_identity(self) -> None:
        """Ask why, then show."""
        self.sheet = IdentitySheet(self.window(), self._acts, self._context, self._concern)
        self.sheet.begin()

    @Slot()
    def decide(self) -> None:
        """Ask for a decision on who may learn it."""
        self.sheet = release_sheet(self.window(), self._acts, self._context, self._concern)

    def _say_sealed(self, reporter: ReporterRow) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Glyph("lock"))
        line.addWidget(Wrapped(self._sentence(set(reporter.holds))), 1)
        self.body.addLayout(line)

    def _sentence(self, holds: set[str]) -> str:
        if holds == {"reporter_name"}:
            return self.tr("The identity is sealed: a name.")
        if holds == {"reporter_phone"}:
            return self.tr("The identity is sealed: a call-back number.")
        return self.tr("The identity is sealed: a name and a call-back number.")

    def _offer(self, *, deciding: bool) -> None:
        self.open = plain_button(self.tr("Open it …"), "lock-open")
        self.open.setObjectName("open_identity")
        self.open.clicked.connect(self.open_identity)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.open)
        if deciding:
            self.release = quiet(self.tr("Decide who may learn it …"))
            self.release.setObjectName("release_identity")
            self.release.clicked.connect(self.decide)
            line.addWidget(self.release)
        line.addStretch(1)
        self.body.addLayout(line)

    def _decision(self, release: Release) -> None:
        tone, icon = LOOKS[release.state]
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Chip(ChipLook(say(RELEASE_STATES[release.state]), tone, icon)))
        line.addStretch(1)
        self.body.addLayout(line)
        self.add(Wrapped(f"{say(SCOPES[release.scope])}: {release.to}"))
        self.add(Muted(release.words))
        when = show_when(release.decided_at, self._context.clock.now())
        who = self._context.name_of(release.decided_by)
        self.add(Label(f"{when} · {who}", Role.SMALL, wrap=True))

"""The office's policy on classic keys: what it is now, why, and the way to another decision."""

from typing import Final

from PySide6.QtCore import Qt, Slot

from models.access.roles import Right, may
from models.exchange.contact_form import CLASSIC_KEYS
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import Text, text
from models.usecases.classic_keys import ClassicPolicy
from ui.changes import Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import quiet
from ui.kit.card import Card, Note
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say, show_when
from ui.settings.acts import ClassicActs

NOW: Final[dict[bool, Text]] = {
    False: text("ClassicCard", "Handovers are sealed to hybrid keys only."),
    True: text("ClassicCard", "A handover may be sealed to a classic key."),
}


class ClassicCard(Card):
    """Shown to whoever hands over; decided by whoever decides for the office."""

    def __init__(self, acts: ClassicActs, context: Context) -> None:
        super().__init__(self.tr("Keys of recipients without Tovholder"))
        self._acts, self._context = acts, context
        self.sheet: FormSheet | None = None
        self.policy = ClassicPolicy()
        self.now, self.since = Label("", Role.STRONG, wrap=True), Muted()
        self.who = Note("")
        self.who.hide()
        self.change = quiet(self.tr("Change …"), "pencil")
        self.change.setObjectName("decide_classic")
        self.change.setAccessibleName(self.tr("Change whether classic keys are allowed"))
        self.change.clicked.connect(self.ask)
        self.add(
            self.now,
            Muted(
                self.tr(
                    "A hybrid key (age1pq1…) holds against quantum computers too. A classic key "
                    "(age1…) may be broken later, by whoever kept a copy of the file. It is said "
                    "on the cover sheet."
                )
            ),
            self.since,
            self.who,
        )
        if may(context.user.role, Right.GO_LIVE):
            self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self._refresh = Refresh(
            self, context.feed, self._load, kinds=(Kind.SETTING, Kind.CONTACT)
        )

    @Slot()
    def ask(self) -> None:
        """Ask for another decision, and its reason."""
        self.sheet = FormSheet(
            self, CLASSIC_KEYS, self.tr("Save"), self._context, self._acts.decide
        )
        self.sheet.explain(
            self.tr(
                "It holds at once. To allow classic keys wants a second person within a week."
            )
        )
        self.sheet.begin()

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.show, self._show, self._refused)

    def _show(self, policy: ClassicPolicy) -> None:
        self.policy = policy
        self.now.setText(say(NOW[policy.allowed]))
        self.since.setText(self._decided(policy))
        self.since.setVisible(bool(self.since.text()))
        words = (
            self.tr("Sealed to a classic key: {names}")
            if policy.allowed
            else self.tr("Nothing is sealed to these now: {names}")
        )
        self.who.say(filled(words, names=", ".join(policy.contacts)) if policy.contacts else "")

    def _decided(self, policy: ClassicPolicy) -> str:
        if policy.since is None or policy.by is None:
            return ""
        words = self.tr("Decided {when} by {who}: {reason}")
        when = show_when(policy.since, self._context.clock.now())
        who = self._context.name_of(policy.by)
        return filled(words, when=when, who=who, reason=policy.reason)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))

"""What is to be done with a bundle, by when, and when it leaves this vault."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.disclosures.terms import Afterwards
from models.exchange.leaving import Due, Stay, Waiting, waiting, why
from models.usecases.receive_bundle import BundleShown
from ui.inbox.pairs import pairs
from ui.kit.buttons import Button, plain_button, quiet
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Muted, Wrapped
from ui.kit.tokens import Tone
from ui.language import filled, say, show_long_date

_SOON = 1


def day_chip(by: date, today: date) -> ChipLook:
    """Return how pressing a day is."""
    words = f"{by:%d.%m.%Y}"
    left = (by - today).days
    if left < 0:
        said = QCoreApplication.translate("Steps", "Since {day}")
        return ChipLook(filled(said, day=words), Tone.OVERDUE)
    if left == 0:
        return ChipLook(QCoreApplication.translate("Steps", "Today"), Tone.URGENT)
    if left <= _SOON:
        return ChipLook(QCoreApplication.translate("Steps", "Tomorrow"), Tone.SOON)
    return ChipLook(words, Tone.INFO, "calendar-event")


class StepsCard(Card):
    """A line for each thing to be done, with the button that does it."""

    def __init__(
        self,
        shown: BundleShown,
        today: date,
        do: Callable[[Due], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show what waits.

        Args:
            shown: the bundle.
            today: the Danish day.
            do: begins an act; ``Due.LEAVES`` is to keep it longer.
            parent: the widget that it is a part of.
        """
        super().__init__(" ", parent=parent)
        self.title.setText(self.tr("What is to be done"))
        self.setObjectName("steps")
        self.buttons: dict[Due, Button] = {}
        stay = shown.stay
        verbs = self._verbs(stay)
        waits = waiting(stay, today)
        for each in waits:
            self._line(each, today, verbs, do)
        if not waits:
            self.add(Muted(self.tr("Nothing waits.")))
        if shown.bundle.own_number:
            self.add(pairs(self._done(shown)))
        self.leaving = Muted(say(why(stay)))
        self.leaving.setObjectName("leaving")
        self.add(self.leaving)
        if Due.LEAVES not in self.buttons and not stay.trial:
            self._button(Due.LEAVES, quiet(verbs[Due.LEAVES], "calendar-plus"), do)
            self.add(self.buttons[Due.LEAVES])

    def _verbs(self, stay: Stay) -> dict[Due, str]:
        returned = stay.afterwards is Afterwards.RETURN
        return {
            Due.ANSWER: self.tr("Answered …"),
            Due.RECEIPT: self.tr("Go to the receipt"),
            Due.JOURNALISE: self.tr("Journalised …"),
            Due.AGREED: self.tr("Given back …") if returned else self.tr("Delete …"),
            Due.LEAVES: self.tr("Keep it longer …"),
        }

    def _done(self, shown: BundleShown) -> tuple[tuple[str, str], ...]:
        journalised = shown.bundle.journalised
        day = "" if journalised is None else show_long_date(journalised)
        return (
            (self.tr("Our own journal number"), shown.bundle.own_number),
            (self.tr("Journalised on"), day),
            (self.tr("Kept because"), shown.bundle.keep_reason),
        )

    def _line(
        self, each: Waiting, today: date, verbs: dict[Due, str], do: Callable[[Due], None]
    ) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Wrapped(say(each.words)))
        words.addWidget(Chip(day_chip(each.by, today)), 0, Qt.AlignmentFlag.AlignLeft)
        button = plain_button(verbs[each.due])
        self._button(each.due, button, do)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _button(self, due: Due, button: Button, do: Callable[[Due], None]) -> None:
        button.setObjectName(f"do_{due}")
        button.clicked.connect(lambda: do(due))
        self.buttons[due] = button

"""A recommendation on the screen: where it stands, what it says, and how it came about."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.course.recommended import FOLLOWS, STANDINGS, TO_APPROVE, Recommended, Standing
from models.forms.answers import Answers, Row, chosen, rows, written
from models.forms.definitions.recommendation import MANDATES, OUTCOMES, RECOMMENDATION
from models.forms.fields import ChoiceField
from models.usecases.open_triage import Choices, Happened, RecommendationLine
from ui.context import Context
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.timeline import Happening, Timeline
from ui.kit.tokens import Tone
from ui.language import say, show_when

TONES: Final = {
    Standing.PREPARED: ChipLook("", Tone.INFO, "pencil"),
    Standing.AWAITS: ChipLook("", Tone.SOON, "hourglass"),
    Standing.UNSIGNED: ChipLook("", Tone.SOON, "hourglass"),
    Standing.IN_FORCE: ChipLook("", Tone.OK, "check"),
    Standing.APPROVED: ChipLook("", Tone.OK, "rubber-stamp"),
    Standing.RETURNED: ChipLook("", Tone.SOON, "corner-up-left"),
}


class RecommendationCard(Card):
    """One recommendation.

    Signals:
        wanted: the key of an act: write, approve, send_back or refer.
    """

    wanted = Signal(str)

    def __init__(
        self,
        line: RecommendationLine,
        context: Context,
        rests_on: Choices,
        *,
        may_write: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Show it.

        Args:
            line: the recommendation.
            context: names and the clock.
            rests_on: concerns and analyses of the case, in words by id.
            may_write: whether anything can be done with it now.
            parent: the widget that it is a part of.
        """
        outcome = dict(OUTCOMES).get(written(line.answers, "outcome"))
        super().__init__(say(outcome) if outcome else say(RECOMMENDATION.title), parent=parent)
        self._line, self._context, self._rests = line, context, dict(rests_on)
        self.buttons: dict[str, Button] = {}
        """What can be done with it, the main act first."""
        look = TONES[line.standing]._replace(words=say(STANDINGS[line.standing]))
        self.chip = Chip(look)
        self.body.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        for label, words in self._told(line.answers):
            pair = QVBoxLayout()
            pair.setSpacing(1)
            pair.addWidget(Label(label, Role.SMALL))
            pair.addWidget(Wrapped(words).selectable())
            self.body.addLayout(pair)
        self._add_what_follows()
        self.story = Timeline(self.tr("How it came about"))
        self.story.show_story([self._happening(each) for each in line.story])
        self.add(self.story)
        if may_write:
            self._make_acts()

    def _told(self, answers: Answers) -> list[tuple[str, str]]:
        """Return label and words of what is written, in the order of the form."""
        first = ("referred_to", "proposal", "reasons", "basis")
        found = [(self._label(key), self._words(answers, key)) for key in first]
        rests = [written(answers, "analysis"), *chosen(answers, "concerns")]
        found.append(
            (
                self.tr("Rests on"),
                "\n".join(say(self._rests[key]) for key in rests if key in self._rests),
            )
        )
        present = [self._participant(row) for row in rows(answers, "participants")]
        found.append((self.tr("Were there"), "\n".join(present)))
        found.append((self._label("dissent"), self._words(answers, "dissent")))
        decides = [self._decision(row) for row in rows(answers, "decisions")]
        found.append((self.tr("Who decides"), "\n".join(decides)))
        found.append((self._label("acute_why"), self._words(answers, "acute_why")))
        return [(label, words) for label, words in found if words]

    def _label(self, key: str) -> str:
        return say(RECOMMENDATION.field(key).label)

    def _words(self, answers: Answers, key: str) -> str:
        field, value = RECOMMENDATION.field(key), written(answers, key)
        if isinstance(field, ChoiceField):
            words = dict(field.choices).get(value)
            return say(words) if words else ""
        return value

    def _participant(self, row: Row) -> str:
        mandate = dict(MANDATES).get(row.get("mandate", ""))
        parts = (row.get("name", ""), row.get("authority", ""), say(mandate) if mandate else "")
        return " · ".join(part for part in parts if part)

    def _decision(self, row: Row) -> str:
        day = ".".join(reversed(row.get("decided_on", "").split("-")))
        parts = (row.get("authority", ""), row.get("law", ""), row.get("number", ""), day)
        return " · ".join(part for part in parts if part)

    def _add_what_follows(self) -> None:
        outcome = written(self._line.answers, "outcome")
        if outcome in set(Recommended):
            self.add(Muted(say(FOLLOWS[Recommended(outcome)].guide)))
        if self._line.standing in TO_APPROVE and self._line.barred is not None:
            self.add(Muted(say(self._line.barred)))

    def _happening(self, happened: Happened) -> Happening:
        now = self._context.clock.now()
        when = show_when(happened.at, now)
        who = self._context.name_of(happened.by)
        return Happening(when, say(happened.what), "circle-dot", who, happened.words)

    def _make_acts(self) -> None:
        """Make what can be done with it; the page offers that at its head."""
        acts: list[tuple[str, Button]] = []
        if self._line.writable:
            acts.append(("write", primary(self.tr("Go on writing"), "pencil")))
        elif self._line.may_approve:
            acts.append(("approve", primary(self.tr("Approve …"), "rubber-stamp")))
            acts.append(("send_back", plain_button(self.tr("Send back …"), "corner-up-left")))
        if not self._line.writable:
            acts.append(("refer", quiet(self.tr("Refer to their decision …"), "external-link")))
        for key, button in acts:
            button.setObjectName(key)
            button.clicked.connect(partial(self.wanted.emit, key))
            self.buttons[key] = button

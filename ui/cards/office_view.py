"""What the office writes for itself: its action cards, each with its earlier versions."""

from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.forms.answers import Answers
from models.forms.definitions.action_card import ACTION_CARD, WHEN
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import OfficePageId
from models.kernel.text import text
from models.law.preparedness import AT_MOST
from models.office.action_cards import ActionCard, CardVersion
from models.office.starting_cards import ORDER, STARTING, StartingCard
from ui.cards.acts import CardActs
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.forms.versions import versions_dialog
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.clearing import clear_out
from ui.kit.dialogs import Dialog
from ui.kit.labels import Heading, Label, Muted, Role, Wrapped
from ui.kit.page import READING, Page
from ui.language import filled, say, show_date, show_when
from ui.paper.paper_dialog import PaperDialog

PLAN: Final = text("CardsPage", "From {source}, {day}")


class CardsPage(Page):
    """Every card of the office, those in use first; below them drafts to begin from."""

    sheet: FormSheet | None = None
    dialog: Dialog | None = None
    paper: PaperDialog | None = None

    def __init__(self, acts: CardActs, context: Context) -> None:
        super().__init__("", widest=READING)
        self.set_title(
            self.tr("Action cards"),
            self.tr("What is done first, step by step, as the office's own plan says."),
        )
        self._acts, self._context = acts, context
        self.new = primary(self.tr("New action card"), "plus")
        self.new.setObjectName("new_card")
        self.new.clicked.connect(self.begin)
        self.new.setVisible(acts.write is not None)
        self.add_act(self.new)
        self.content.addWidget(Note(self._law()))
        self._cards, self._drafts = QVBoxLayout(), QVBoxLayout()
        for part in (self._cards, self._drafts):
            part.setSpacing(14)
            self.content.addLayout(part)
        self.changes: dict[OfficePageId, Button] = {}
        self.history: dict[OfficePageId, Button] = {}
        self.prints: dict[OfficePageId, Button] = {}
        self.starting: dict[str, Button] = {}
        self._refresh = Refresh(self, context.feed, self._load, kinds=(Kind.OFFICE_CARD,))

    @Slot()
    def begin(self) -> None:
        """Open an empty form."""
        self._write(None, {"in_use": "no"})

    def _law(self) -> str:
        words = self.tr(
            "The kommune's preparedness plan is revised at least every {years} years. Half a "
            "year before that you are reminded. Source: {source}, looked at {day}."
        )
        years, source = str(AT_MOST.months // 12), AT_MOST.source
        return filled(words, years=years, source=source.name, day=show_date(source.checked))

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.listed, self._show, self._refused)

    def _show(self, cards: tuple[ActionCard, ...]) -> None:
        clear_out(self._cards)
        clear_out(self._drafts)
        self.changes, self.history, self.prints, self.starting = {}, {}, {}, {}
        for card in cards:
            self._cards.addWidget(self._card(card))
        taken = {card.now.when for card in cards}
        left = [each for each in STARTING if each.when not in taken]
        if left and self._acts.write is not None:
            self._drafts.addWidget(Heading(self.tr("Drafts to begin from")))
            words = self.tr(
                "They are no law and in use nowhere. Take one up, change it to your own plan, and "
                "say that it is in use once you have checked it."
            )
            self._drafts.addWidget(Muted(words))
            source = filled(self.tr("Their order: {source}"), source=ORDER.name)
            self._drafts.addWidget(Muted(source))
            for each in left:
                self._drafts.addWidget(self._draft(each))
        if not cards and self._acts.write is None:
            words = self.tr("The coordinator has written no action card yet.")
            self._cards.addWidget(Muted(words))

    def _card(self, card: ActionCard) -> Card:
        now = card.now
        change = quiet(self.tr("Change …"), "pencil")
        change.setAccessibleName(filled(self.tr("Change: {what}"), what=now.title))
        change.clicked.connect(partial(self._write, card.id, now.answers))
        change.setVisible(self._acts.write is not None)
        paper = quiet(self.tr("Print …"), "printer")
        paper.setAccessibleName(filled(self.tr("Print: {what}"), what=now.title))
        paper.clicked.connect(partial(self._print, card))
        earlier = quiet(self.tr("Earlier versions …"), "history")
        earlier.setAccessibleName(filled(self.tr("Earlier versions: {what}"), what=now.title))
        earlier.clicked.connect(partial(self._open_history, card))
        earlier.setVisible(len(card.versions) > 1)
        self.changes[card.id], self.prints[card.id] = change, paper
        self.history[card.id] = earlier
        frame = Card(now.title)
        state = (
            self.tr("Checked here and in use") if now.in_use else self.tr("Draft, not in use")
        )
        frame.add(Label(state, Role.STRONG))
        for part in version_parts(now):
            frame.add(part)
        when = show_when(now.at, self._context.clock.now())
        who = self._context.name_of(now.by)
        frame.add(Muted(filled(self.tr("Written by {who}, {when}"), who=who, when=when)))
        foot = QHBoxLayout()
        for button in (change, paper, earlier):
            foot.addWidget(button)
        foot.addStretch(1)
        frame.body.addLayout(foot)
        return frame

    def _draft(self, draft: StartingCard) -> Card:
        take = plain_button(self.tr("Take it up …"), "pencil")
        take.setAccessibleName(filled(self.tr("Take it up: {what}"), what=say(draft.title)))
        take.clicked.connect(partial(self._take_up, draft))
        self.starting[draft.when] = take
        frame = Card(say(draft.title), take)
        frame.add(Label(self.tr("Draft, not checked by the office"), Role.STRONG))
        frame.add(Muted(say(draft.use)))
        for step in draft.steps:
            frame.add(Wrapped(f"• {say(step)}"))
        return frame

    def _take_up(self, draft: StartingCard, *_: object) -> None:
        self._write(None, draft.answers(say))

    def _write(self, card: OfficePageId | None, answers: Answers, *_: object) -> None:
        write = self._acts.write
        if write is None:
            return

        def submit(given: Answers) -> Changed:
            return write(given, card)

        self.sheet = FormSheet(self, ACTION_CARD, self.tr("Save"), self._context, submit)
        self.sheet.explain(
            self.tr("What stood before stays readable, and so does what was ticked by it.")
            if card
            else self.tr("Nothing on the card may be about a citizen.")
        )
        self.sheet.begin(answers)

    def _open_history(self, card: ActionCard, *_: object) -> None:
        versions = (
            (each.at, each.by, each.title, version_parts(each)) for each in card.versions[1:]
        )
        self.dialog = versions_dialog(self, card.now.title, versions, self._context)

    def _print(self, card: ActionCard, *_: object) -> None:
        work = partial(self._acts.paper, card.id)
        self._context.jobs.run(self, work, partial(self._paper, card.now.title), self._refused)

    def _paper(self, title: str, pdf: bytes) -> None:
        self.paper = PaperDialog(self, title, self._acts.draw, self._context.jobs, pdf)
        self.paper.open()

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def version_parts(version: CardVersion) -> tuple[QWidget, ...]:
    """Return what stands on a version, as labels: when, steps, numbers, plan."""
    plan = filled(
        say(PLAN),
        source=version.source,
        day=show_date(version.dated),
    )
    lead = " · ".join(part for part in (say(dict(WHEN)[version.when]), version.use) if part)
    return (
        Muted(lead),
        *(Wrapped(f"{at}. {step}") for at, step in enumerate(version.steps, 1)),
        *(Muted(phone) for phone in version.phones),
        Muted(plan),
    )

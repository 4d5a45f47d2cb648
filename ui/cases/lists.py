"""Pages of a case that are lists: its concerns, and the people around it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.cases.rows import CaseView, ConcernLine, RelativeLine
from models.concerns.concern import STATES
from models.forms.definitions.after_call import RELATIONS
from models.forms.definitions.call import CHANNELS
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.law.reporters import REPORTERS, ReporterType
from ui.cases.acts import CaseActs
from ui.context import Context
from ui.kit.buttons import plain_button
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.clearing import clear_out
from ui.kit.empty import EmptyState
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import READING, Body
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_time
from ui.paper.extract_button import ExtractButton


class ListPage(QWidget):
    """Cards, one below the other, built anew for each state of the case."""

    def __init__(self) -> None:
        super().__init__()
        self.body = Body(READING)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)

    def show_cards(self, cards: list[QWidget]) -> None:
        """Show these instead of what was there."""
        clear_out(self.body.content)
        for card in cards:
            self.body.content.addWidget(card)
        self.body.content.addStretch(1)


class ConcernsPage(ListPage):
    """The concerns of a case.

    Signals:
        opened: the id of a concern.
    """

    opened = Signal(object)

    def show_case(self, case: CaseView) -> None:
        """Show the concerns of this case."""
        self.show_cards([self._card(line, suspended=case.suspended) for line in case.concerns])

    def _card(self, line: ConcernLine, *, suspended: bool) -> Card:
        act = plain_button(self.tr("Open"), "arrow-right")
        act.setAccessibleName(filled(self.tr("Open {number}"), number=line.number))
        act.clicked.connect(lambda: self.opened.emit(line.concern_id))
        card = Card(line.number, act)
        when = f"{show_date(line.received_at)} {show_time(line.received_at)}"
        channel = say(dict(CHANNELS)[line.channel]) if line.channel in dict(CHANNELS) else ""
        source = say(REPORTERS[ReporterType(line.reporter_type)].label)
        card.add(Muted(" · ".join(part for part in (when, channel, source) if part)))
        if not suspended:
            card.add(Wrapped(line.words))
        if not line.after_call:
            left = ChipLook(self.tr("Not finished after the call"), Tone.SOON)
            card.body.addWidget(Chip(left), 0, Qt.AlignmentFlag.AlignLeft)
        card.add(Muted(say(STATES[line.state])))
        return card


class PeoplePage(ListPage):
    """The citizen, and those around: none of them is a case for that."""

    def __init__(self, acts: CaseActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self._case = acts, context, case_id
        self._kommuner = {each.code: each.name for each in context.municipalities}

    def show_case(self, case: CaseView) -> None:
        """Show the people of this case."""
        cards: list[QWidget] = [self._subject(case)]
        cards += [_relative(line) for line in case.relatives]
        if not case.relatives:
            cards.append(
                EmptyState(
                    "users",
                    self.tr("Nobody else is recorded"),
                    self.tr("Family and custody are written after the call."),
                )
            )
        self.show_cards(cards)

    def _subject(self, case: CaseView) -> Card:
        person = case.subject
        number = person.number
        age = person.age(case.today)
        protected = person.address_protected == "yes"
        address = ", ".join(
            part for part in (person.street, f"{person.postcode} {person.city}".strip()) if part
        )
        spellings = ", ".join(
            f"{name} ({seen})" if seen else name for name, seen in person.spellings
        )
        facts = (
            (self.tr("Also spelt"), spellings),
            (self.tr("CPR number"), number.whole if number else ""),
            (self.tr("Born"), _born(case)),
            (self.tr("Age"), "" if age is None else str(age)),
            (self.tr("Lives in"), self._kommuner.get(person.kommune_code, "")),
            (self.tr("Address"), address),
            (self.tr("Phone"), person.phone),
        )
        card = Card(person.name or person.description or self.tr("Name not known"))
        if protected:
            look = ChipLook(self.tr("Name and address protected"), Tone.SOON, "shield-lock")
            card.body.addWidget(Chip(look), 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(_facts(facts))
        about = (Kind.CASE, str(self._case))
        self.extract = ExtractButton(self._acts.extract, self._acts.draw, self._context, about)
        return card.add(self.extract)


def _born(case: CaseView) -> str:
    person = case.subject
    if person.birthday is None:
        return person.born
    words = {
        "stated": QCoreApplication.translate("CaseLists", "{date} (stated)"),
        "approximate": QCoreApplication.translate("CaseLists", "{date} (approximate)"),
    }.get(person.born_kind, "{date}")
    return filled(words, date=show_date(person.birthday))


def _relative(line: RelativeLine) -> Card:
    relation = dict(RELATIONS).get(line.relation)
    card = Card(line.name, level=3)
    said = [say(relation)] if relation else []
    if line.custody == "yes":
        said.append(QCoreApplication.translate("CaseLists", "has custody"))
    if line.contact:
        said.append(line.contact)
    card.add(Label(" · ".join(said)), Muted(line.reason), Label(line.seen_in, Role.SMALL))
    return card


def _facts(facts: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for label, value in facts:
        if value:
            at = grid.rowCount()
            grid.addWidget(Label(label, Role.MUTED), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(value, wrap=True).selectable(), at, 1)
    return grid

"""The people of a case: the citizen, and those around, each with a reason to be recorded."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from models.cases.rows import CaseView, RelativeLine
from models.forms.definitions.after_call import RELATIONS
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId
from models.people.relation import CUSTODY, THIRD_PARTY
from ui.cases.acts import CaseActs
from ui.cases.lists import ListPage
from ui.cases.relation_sheets import add_sheet, change_sheet, end_sheet
from ui.context import Context
from ui.kit.buttons import Button, plain_button, quiet
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.labels import Heading, Label, Muted, Role, Wrapped
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date
from ui.paper.extract_button import ExtractButton
from ui.people.insight_button import InsightButton, PartyAccessButton

_LEFT = Qt.AlignmentFlag.AlignLeft


class PeoplePage(ListPage):
    """The citizen, and those around: none of them is a case for that."""

    def __init__(self, acts: CaseActs, context: Context, case_id: CaseId) -> None:
        super().__init__()
        self._acts, self._context, self._case = acts, context, case_id
        self._kommuner = {each.code: each.name for each in context.municipalities}
        self.sheet: QDialog | None = None
        self.buttons: dict[tuple[str, str], Button] = {}
        self.pages: dict[PersonId, Button] = {}

    def show_case(self, case: CaseView) -> None:
        """Show the people of this case; one that rests or is closed is only read."""
        self.buttons, self.pages = {}, {}
        may_change = not case.suspended and case.closed_at is None
        cards: list[QWidget] = [
            self._subject(case),
            Heading(self.tr("Around the citizen"), 2),
        ]
        if may_change:
            self._offer()
        else:
            self.head.offer()
        cards += [self._relative(line, may_change=may_change) for line in case.relatives]
        if not case.relatives:
            cards.append(
                EmptyState(
                    "users",
                    self.tr("Nobody else is recorded"),
                    self.tr("Family and custody are written after the call, or added here."),
                )
            )
        self.show_cards(cards)

    def _offer(self) -> None:
        add = plain_button(self.tr("Add a person …"), "plus")
        add.clicked.connect(self._add)
        self.buttons["", "add"] = add
        self.head.offer(add)

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
            words = self.tr("Name and address protected")
            if person.protection_until:
                words = filled(
                    self.tr("Name and address protected until {date}"),
                    date=_when(person.protection_until),
                )
            look = ChipLook(words, Tone.SOON, "shield-lock")
            card.body.addWidget(Chip(look), 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(_facts(facts))
        about = (Kind.CASE, str(self._case))
        self.extract = ExtractButton(self._acts.extract, self._acts.draw, self._context, about)
        self.insight = InsightButton(self._acts.insight, self._context, about)
        self.party = PartyAccessButton(self._acts.insight, self._context, about)
        acts = QWidget()
        flow = FlowLayout(acts)
        page = self._page_of(person.id, person.name)
        for each in (self.insight, self.party, self.extract, page):
            flow.addWidget(each)
        return card.add(acts)

    def _relative(self, line: RelativeLine, *, may_change: bool) -> Card:
        acts = self._acts_of(line) if may_change and line.current else ()
        card = Card(line.name or self.tr("Name not known"), *acts, level=3)
        given = line.described
        relation = dict(RELATIONS).get(given.kind)
        custody = CUSTODY.get(given.custody)
        said = [say(words) for words in (relation, custody) if words]
        said += filter(None, (given.phone, given.mail))
        if given.kind == THIRD_PARTY:
            look = ChipLook(self.tr("Third party"), Tone.INFO, "users")
            card.body.addWidget(Chip(look), 0, _LEFT)
        if said:
            card.add(Label(" · ".join(said), wrap=True))
        card.add(Wrapped(given.reason))
        seen = filled(self.tr("Seen in {number}"), number=line.seen_in)
        card.add(Muted(" · ".join(filter(None, (seen, self._span(line))))))
        card.body.addWidget(self._page_of(line.person_id, line.name), 0, _LEFT)
        if not line.current:
            look = ChipLook(self.tr("No longer"), Tone.INFO)
            card.body.addWidget(Chip(look), 0, Qt.AlignmentFlag.AlignLeft)
            card.add(Muted(self._why_ended(line)))
        return card

    def _page_of(self, person_id: PersonId, name: str) -> Button:
        """Return the way to somebody's own page."""
        button = quiet(self.tr("The person's page"), "user")
        button.setAccessibleName(f"{button.text()} {name}")
        button.clicked.connect(partial(self._context.go.open_person, person_id))
        self.pages[person_id] = button
        return button

    def _span(self, line: RelativeLine) -> str:
        """Return from when until when, as far as is known."""
        given = line.described
        parts = (
            (self.tr("since {date}"), given.from_on),
            (self.tr("until {date}"), given.until_on),
        )
        return " ".join(filled(words, date=_when(day)) for words, day in parts if day)

    def _why_ended(self, line: RelativeLine) -> str:
        if line.ended_at is None:
            return self.tr("The time that was written has run out.")
        day = show_date(line.ended_at)
        if line.ended_reason:
            return f"{day}: {line.ended_reason}"
        return filled(self.tr("{date}: taken out of what is written after the call"), date=day)

    def _acts_of(self, line: RelativeLine) -> tuple[Button, ...]:
        change = quiet(self.tr("Change …"), "pencil")
        end = quiet(self.tr("End …"), "x")
        for key, button, does in (
            ("change", change, self._change),
            ("end", end, self._end),
        ):
            button.setAccessibleName(f"{button.text()} {line.name}")
            button.clicked.connect(partial(does, line))
            self.buttons[line.relation_id, key] = button
        return change, end

    @Slot()
    def _add(self) -> None:
        self.sheet = add_sheet(self, self._context, self._acts.relations, self._case)

    def _change(self, line: RelativeLine) -> None:
        self.sheet = change_sheet(self, self._context, self._acts.relations, self._case, line)

    def _end(self, line: RelativeLine) -> None:
        self.sheet = end_sheet(self, self._context, self._acts.relations, self._case, line)


def _when(partial_date: str) -> str:
    """Return ``2003``, ``2003-01`` or ``2003-01-01`` as Danes write it."""
    return ".".join(reversed(partial_date.split("-")))


def _born(case: CaseView) -> str:
    person = case.subject
    if person.birthday is None:
        return person.born
    words = {
        "stated": QCoreApplication.translate("CaseLists", "{date} (stated)"),
        "approximate": QCoreApplication.translate("CaseLists", "{date} (approximate)"),
    }.get(person.born_kind, "{date}")
    return filled(words, date=show_date(person.birthday))


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

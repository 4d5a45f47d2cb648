"""A person's own page: who, around whom, and what still needs the person; never a case."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MergeId, PersonId
from models.people.merging import FORMER_LABELS
from models.people.person import Former, Person
from models.people.rows import Beside, Joined, Need, PersonView, Twin
from models.ports.records import NOT_FOUND
from models.usecases.merge_persons import Merging, Parting, SideBySide
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.words_dialog import Refuse
from ui.handover.register_acts import RegisterActs
from ui.handover.register_card import RegisterCard
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import Page
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date
from ui.people.acts import PeopleActs
from ui.people.merge_dialog import MergeDialog, PartDialog
from ui.people.values import day_of, read_as

_WIDEST: Final = 980


class PersonPage(QWidget):
    """Shows one person; each showing is logged before anything is seen.

    Signals:
        loaded: the page shows what is on record.
    """

    loaded = Signal()

    view: PersonView | None = None
    dialog: Dialog | None = None
    register: RegisterCard | None

    def __init__(
        self,
        acts: PeopleActs,
        context: Context,
        person_id: PersonId,
        parent: QWidget | None = None,
        *,
        register: RegisterActs | None = None,
    ) -> None:
        """Make the page; without ``register`` this role sees none."""
        super().__init__(parent)
        self._acts, self._context, self._person = acts, context, person_id
        self._register, self.register = register, None
        self.page = Page(" ", " ", widest=_WIDEST)
        self._body = QWidget()
        self.page.content.addWidget(self._body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self._refresh = Refresh(self, context.feed, self.reload, wants=self._mine)

    @Slot()
    def reload(self) -> None:
        """Ask again for what is on record."""
        work = partial(self._acts.open, self._person)
        self._context.jobs.run(self, work, self._show, self._not_shown)

    def compare(self, twin: PersonId) -> None:
        """Show another entry beside this one."""
        if self.view is not None:
            work = partial(self._acts.compare, self.view.person.id, twin)
            self._context.jobs.run(self, work, self._ask_merge, self._refused)

    def part(self, merge_id: MergeId) -> None:
        """Show what an undo would do."""
        work = partial(self._acts.parting, merge_id)
        self._context.jobs.run(self, work, self._ask_part, self._refused)

    def _mine(self, topics: Changed) -> bool:
        keys = {str(self._person)}
        if self.view is not None:
            keys |= {str(self.view.person.id), *(need.id for need in self.view.needs)}
        return any(key in keys for _, key in topics)

    def _not_shown(self, refusal: Refused) -> None:
        if refusal.why is not NOT_FOUND:
            self._refused(refusal)
        elif self.isVisible():
            self._context.go.show_today()
            self._context.go.tell(say(NOT_FOUND))

    def _show(self, view: PersonView) -> None:
        self.view = view
        person = view.person
        age = person.age(view.today)
        words = self.tr("{age} years") if age is not None else ""
        self.page.set_title(
            person.name or person.description or self.tr("Name not known"),
            filled(words, age=str(age)) if words else self.tr("Age not known"),
        )
        self.page.content.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        box = QVBoxLayout(self._body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        cards = (
            WhoIt(view, self._context),
            self._needs(view.needs),
            self._beside(self.tr("Around this person"), view.around),
            self._beside(self.tr("Recorded around others"), view.stands_by),
            self._twins(view.twins),
            self._merged(view.merged),
        )
        for card in cards:
            if card is not None:
                box.addWidget(card)
        self.page.content.insertWidget(0, self._body)
        self._show_register(view)
        self.loaded.emit()

    def _show_register(self, view: PersonView) -> None:
        """Show what was given about the person, once, below all else: it keeps its filters."""
        if self._register is None or self.register is not None:
            return
        about = (Kind.PERSON, str(view.person.id))
        self.register = RegisterCard(self._register, self._context, about)
        self.page.content.addWidget(self.register)

    def _needs(self, needs: Sequence[Need]) -> Card:
        card = Card(self.tr("What still needs this person"))
        card.add(
            Muted(
                self.tr(
                    "The person is kept as long as one of these is, and deleted with the last."
                )
            )
        )
        for need in needs:
            card.add(self._row(say(need.words), (), partial(self._go, need)))
        if not needs:
            card.add(Wrapped(self.tr("Nothing that you have access to.")))
        return card

    def _beside(self, title: str, people: Sequence[Beside]) -> Card | None:
        if not people:
            return None
        card = Card(title)
        for one in people:
            said = [say(one.words)] if one.current else [say(one.words), self.tr("no longer")]
            lines = (" · ".join(said), one.reason)
            name = one.name or self.tr("Name not known")
            card.add(
                self._row(name, lines, partial(self._context.go.open_person, one.person_id))
            )
        return card

    def _twins(self, twins: Sequence[Twin]) -> Card | None:
        if not twins:
            return None
        card = Card(self.tr("Possibly the same person"))
        card.add(Muted(self.tr("Only you can tell. Nothing is joined by itself.")))
        for twin in twins:
            against = [say(each) for each in twin.why_not]
            lines = (", ".join(say(why) for why in twin.why), ", ".join(against))
            button = plain_button(self.tr("Compare …"), "users")
            button.setObjectName("compare")
            button.clicked.connect(partial(self.compare, twin.person_id))
            card.add(self._line(twin.name or self.tr("Name not known"), lines, button))
        return card

    def _merged(self, merged: Sequence[Joined]) -> Card | None:
        if not merged:
            return None
        card = Card(self.tr("Merged with"))
        for one in merged:
            by = self._context.name_of(one.by)
            lines = (f"{show_date(one.at)} · {by}", one.reason)
            button = quiet(self.tr("Undo …"), "arrow-back-up")
            button.setObjectName("undo_merge")
            button.setVisible(one.newest)
            button.clicked.connect(partial(self.part, one.merge_id))
            card.add(self._line(one.name or self.tr("Name not known"), lines, button))
        return card

    def _row(self, title: str, lines: Sequence[str], go: object) -> QFrame:
        button = quiet(self.tr("Open"), "eye")
        button.setAccessibleName(filled(self.tr("Open: {what}"), what=title))
        button.clicked.connect(go)
        return self._line(title, lines, button)

    def _line(self, title: str, lines: Sequence[str], button: QWidget) -> QFrame:
        part = QFrame()
        part.setProperty("role", "soft")
        across = QHBoxLayout(part)
        across.setContentsMargins(12, 6, 6, 6)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, Role.STRONG, wrap=True))
        for line in filter(None, lines):
            words.addWidget(Muted(line))
        across.addLayout(words, 1)
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        part.setAccessibleName(". ".join((title, *filter(None, lines))))
        return part

    def _go(self, need: Need) -> None:
        if need.case_id is not None:
            page = "people" if need.kind is Kind.RELATION else ""
            self._context.go.open_case(need.case_id, page)
        elif need.concern_id is not None:
            self._context.go.open_concern(need.concern_id)

    def _ask_merge(self, both: SideBySide) -> None:
        self._ask(MergeDialog(self, both, self._context, self._send_merge))

    def _send_merge(self, given: Merging, refuse: Refuse) -> None:
        done = partial(self._done, self.tr("They are one person now."))
        self._context.jobs.run(self, partial(self._acts.merge, given), done, refuse)

    def _ask_part(self, parting: Parting) -> None:
        self._ask(PartDialog(self, parting, partial(self._send_undo, parting.merge_id)))

    def _send_undo(self, merge_id: MergeId, refuse: Refuse) -> None:
        done = partial(self._done, self.tr("The merge is undone."))
        self._context.jobs.run(self, partial(self._acts.undo, merge_id), done, refuse)

    def _ask(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _done(self, words: str, changed: Changed) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.accept()
        self._context.feed.announce(changed)
        self._context.go.tell(words)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


class WhoIt(Card):
    """Names, number and address, as far as they may be seen at a glance."""

    def __init__(
        self, view: PersonView, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Who it is"), parent=parent)
        self._context = context
        person = view.person
        for name, where in person.spellings:
            self._fact(self.tr("Also written"), _with(name, where))
        if person.cpr:
            whole = read_as("cpr", person.cpr, context)
            self._hidden(self.tr("CPR number"), str(Cpr(person.cpr)), whole)
        if person.kommune_code:
            lives = read_as("kommune", person.kommune_code, context)
            self._fact(self.tr("Lives in"), lives)
        self._address(person)
        if person.phone:
            self._fact(self.tr("Phone"), person.phone)
        for each in person.formerly:
            self._former(each, hidden=person.address_protected == "yes")

    def _address(self, person: Person) -> None:
        if person.address_protected == "yes":
            words = self.tr("Name and address protected")
            if person.protection_until:
                until = filled(self.tr("until {date}"), date=day_of(person.protection_until))
                words = f"{words} {until}"
            chip = Chip(ChipLook(words, Tone.SOON, "shield-lock"))
            self.body.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
            if person.address:
                self._hidden(self.tr("Address"), self.tr("Hidden"), person.address)
        elif person.address:
            self._fact(self.tr("Address"), person.address)

    def _former(self, former: Former, *, hidden: bool) -> None:
        label = filled(self.tr("Formerly: {what}"), what=say(FORMER_LABELS[former.what]))
        value = _with(read_as(former.what, former.value, self._context), former.seen_in)
        if former.what == "cpr" or (former.what == "address" and hidden):
            self._hidden(label, _with("****", former.seen_in), value)
        else:
            self._fact(label, value)

    def _fact(self, name: str, value: str, act: QWidget | None = None) -> Label:
        block = QVBoxLayout()
        block.setSpacing(1)
        block.addWidget(Label(name, Role.SMALL, wrap=True))
        label = Wrapped(value).selectable()
        label.setAccessibleName(f"{name}: {value}")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label, 0 if act else 1)
        if act is not None:
            line.addWidget(act)
            line.addStretch(1)
        block.addLayout(line)
        self.body.addLayout(block)
        return label

    def _hidden(self, name: str, shown: str, whole: str) -> None:
        show = quiet(self.tr("Show"), "eye")
        show.setObjectName("show_hidden")
        show.setAccessibleName(filled(self.tr("Show: {what}"), what=name))
        label = self._fact(name, shown, show)

        def reveal() -> None:
            label.setText(whole)
            label.setAccessibleName(f"{name}: {whole}")
            show.hide()

        show.clicked.connect(reveal)


def _with(value: str, where: str) -> str:
    return " · ".join(part for part in (value, where) if part)

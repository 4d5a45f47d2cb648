"""Ferie og fravær: who is away, who has their work meanwhile; recorded, changed, ended."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from models.access.roles import Right, may
from models.calendar.absence import Absence, Matter
from models.calendar.hours import OpeningHours
from models.forms.answers import Answers, Value, written
from models.forms.definitions.absence import absence_form
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, UserId
from models.usecases.absences import AbsenceRow, Away, OpenMatter
from ui.calendar.absence_acts import AbsenceActs
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.clearing import clear_out
from ui.kit.dialogs import Confirm
from ui.kit.empty import EmptyState
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.menus import MenuButton
from ui.kit.page import READING, Page
from ui.language import filled, say, show_long_date

ICON: Final = "user-off"
HOUR_MS: Final = 3_600_000


class AbsencesPage(Page):
    """Now and to come; what is over stands in the log."""

    sheet: FormSheet | None = None
    question: Confirm | None = None

    def __init__(self, acts: AbsenceActs, context: Context) -> None:
        super().__init__("", widest=READING)
        self.set_title(
            self.tr("Holiday and leave"),
            self.tr("A colleague has the work for a time, and gives it back by itself."),
        )
        self._acts, self._context = acts, context
        self.new = self._new()
        self.add_act(self.new)
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.content.addWidget(self.problem)
        self.content.addWidget(
            Note(
                self.tr(
                    "Whoever takes over sees these cases as long as it lasts, and no longer. "
                    "What comes in meanwhile goes to them, too. Only colleagues' names stand "
                    "here, and never why somebody is away."
                )
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.content.addLayout(self._list)
        self.content.addStretch(1)
        self.buttons: dict[tuple[str, str], Button] = {}
        kinds = (Kind.ABSENCE, Kind.USER)
        self._refresh = Refresh(self, context.feed, self._load, kinds=kinds)

    def begin(self, user: UserId) -> None:
        """Open the form for somebody's absence."""
        then = partial(self._ask, user, None)
        work = partial(self._acts.matters, user)
        self._context.jobs.run(self, work, then, self._refused)

    def _new(self) -> Button:
        words, me = self.tr("New absence"), self._context.user
        if not may(me.role, Right.ASSIGN):
            button = primary(words, "plus")
            button.clicked.connect(lambda: self.begin(me.id))
            return button
        menu = MenuButton(words, "plus", "primary")
        for user_id, name in self._colleagues():
            menu.add(name, partial(self.begin, user_id))
        return menu

    def _colleagues(self) -> list[tuple[UserId, str]]:
        """Return those who do casework: oneself first, the others by name."""
        able = [user for user in self._context.users.values() if may(user.role, Right.CASEWORK)]
        me = self._context.user.id
        able.sort(key=lambda user: (user.id != me, user.name))
        return [(user.id, user.name) for user in able]

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.listed, self._show, self._refused)

    def _show(self, rows: tuple[AbsenceRow, ...]) -> None:
        self.problem.hide()
        clear_out(self._list)
        self.buttons = {}
        for row in rows:
            self._list.addWidget(self._card(row))
        if not rows:
            self._list.addWidget(
                EmptyState(
                    ICON,
                    self.tr("Nobody is away"),
                    self.tr(
                        "Before a holiday, write from when to when, and who takes over. The "
                        "cases come back by themselves."
                    ),
                )
            )

    def _card(self, row: AbsenceRow) -> Card:
        absence, name = row.absence, self._context.name_of
        frame = Card(name(absence.user_id))
        frame.add(
            Label(days_words(absence, self._context.times.opening), Role.STRONG, wrap=True)
        )
        now = self._context.clock.now()
        takes = self.tr("{name} takes over")
        if absence.holds(now):
            takes = self.tr("{name} has the work now")
        frame.add(Wrapped(filled(takes, name=name(absence.deputy_id))))
        for number, user in row.exceptions:
            frame.add(Muted(f"{number}: {name(user)}"))
        if absence.words:
            frame.add(Wrapped(f"„{absence.words}“"))
        if self._mine(absence):
            frame.body.addLayout(self._acts_of(row))
        return frame

    def _mine(self, absence: Absence) -> bool:
        me = self._context.user
        return absence.user_id == me.id or may(me.role, Right.ASSIGN)

    def _acts_of(self, row: AbsenceRow) -> QHBoxLayout:
        foot, absence = QHBoxLayout(), row.absence
        begun = absence.holds(self._context.clock.now())
        back = self.tr("Is back …") if begun else self.tr("Cancel it …")
        for key, words, icon, act in (
            ("change", self.tr("Change …"), "pencil", partial(self._change, row)),
            ("end", back, "arrow-back-up", partial(self._ask_end, absence)),
        ):
            button = quiet(words, icon)
            button.setAccessibleName(f"{words} {self._context.name_of(absence.user_id)}")
            button.clicked.connect(act)
            self.buttons[key, absence.id] = button
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _change(self, row: AbsenceRow, *_: object) -> None:
        then = partial(self._ask, row.absence.user_id, row.absence)
        work = partial(self._acts.matters, row.absence.user_id)
        self._context.jobs.run(self, work, then, self._refused)

    def _ask(
        self, user: UserId, absence: Absence | None, matters: tuple[OpenMatter, ...]
    ) -> None:
        """Open the form; what of an absence the reader may not see stays as it is."""
        shown = {str(each.matter): each.number for each in matters}
        people = [(str(key), name) for key, name in self._colleagues() if key != user]
        form = absence_form(people, list(shown.items()), running=absence is not None)
        today = local(self._context.clock.now()).date()

        def submit(answers: Answers) -> Changed:
            if absence is None:
                return self._acts.record(read_away(answers, user, today))
            said = read_away(answers, user, absence.first)
            hidden = {
                matter: has for matter, has in absence.exceptions.items() if matter not in shown
            }
            exceptions = {**hidden, **said.exceptions}
            changed = Away(user, said.first, said.last, said.deputy, said.words, exceptions)
            return self._acts.change(absence.id, changed)

        verb = QCoreApplication.translate("AbsencesPage", "Save")
        self.sheet = FormSheet(self, form, verb, self._context, submit)
        words = filled(self.tr("Away: {name}"), name=self._context.name_of(user))
        self.sheet.title.setText(words)
        if not people:
            self.sheet.explain(
                self.tr(
                    "Nobody else can take over here yet. Colleagues are added under Security."
                )
            )
        given: dict[str, Value] = {"from_on": today.isoformat()}
        if absence is not None:
            given = _given(absence, shown)
        self.sheet.begin(given)

    def _ask_end(self, absence: Absence, *_: object) -> None:
        name = self._context.name_of(absence.user_id)
        sentence = self.tr("{name} has the work again at once, and {deputy} no longer sees it.")
        deputy = self._context.name_of(absence.deputy_id)
        words = filled(sentence, name=name, deputy=deputy)
        self.question = Confirm(self, self.tr("Is it over?"), words, self.tr("Yes, end it"))
        self.question.confirmed.connect(partial(self._end, absence))
        self.question.open()

    def _end(self, absence: Absence) -> None:
        work = partial(self._acts.end, absence.id)
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)

    def _refused(self, refusal: Refused) -> None:
        self.problem.setText(say(refusal.why))
        self.problem.show()


def read_away(answers: Answers, user: UserId, first: date) -> Away:
    """Return what was written; ``first`` where the form does not ask for the first day."""
    begins = written(answers, "from_on")
    rows = answers.get("exceptions") or ()
    single: dict[Matter, UserId] = {
        CaseId(str(row["matter"])): UserId(str(row["deputy"]))
        for row in rows
        if isinstance(row, Mapping)
    }
    return Away(
        user=user,
        first=date.fromisoformat(begins) if begins else first,
        last=date.fromisoformat(written(answers, "until_on")),
        deputy=UserId(written(answers, "deputy")),
        words=written(answers, "words"),
        exceptions=single,
    )


def _given(absence: Absence, shown: Mapping[str, str]) -> dict[str, Value]:
    single = [
        {"matter": str(matter), "deputy": str(has)}
        for matter, has in absence.exceptions.items()
        if matter in shown
    ]
    return {
        "until_on": absence.last.isoformat(),
        "deputy": str(absence.deputy_id),
        "words": absence.words,
        "exceptions": single,
    }


def days_words(absence: Absence, opening: OpeningHours) -> str:
    """Return from when to when, with the working days between."""
    first, last = show_long_date(absence.first), show_long_date(absence.last)
    days = absence.working_days(opening.works_on)
    if absence.first == absence.last:
        words = QCoreApplication.translate("Absence", "{first}")
    elif days == 1:
        words = QCoreApplication.translate("Absence", "{first} to {last} (1 working day)")
    else:
        words = QCoreApplication.translate("Absence", "{first} to {last} ({days} working days)")
    return filled(words, first=first, last=last, days=days)


class AwayCard(Card):
    """On I dag: who is away today, and who has their work; out of sight where nobody is."""

    def __init__(self, acts: AbsenceActs, context: Context) -> None:
        super().__init__(QCoreApplication.translate("AwayCard", "Away today"))
        self._acts, self._context = acts, context
        self.setObjectName("away")
        self.words: list[str] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self.more = quiet(self.tr("Holiday and leave …"), ICON)
        self.more.clicked.connect(lambda: context.go.show_office("absences"))
        self.body.addWidget(self.more)
        self.hide()  # and so it loads at once, not as it is shown
        context.feed.changed.connect(self._mind)
        self._tick = QTimer(self)
        self._tick.setInterval(HOUR_MS)
        self._tick.timeout.connect(self._load)
        self._tick.start()
        self._load()

    @Slot(object)
    def _mind(self, topics: Changed) -> None:
        if any(kind in (Kind.ABSENCE, Kind.USER) for kind, _ in topics):
            self._load()

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.listed, self._show, lambda _: None)

    def _show(self, rows: tuple[AbsenceRow, ...]) -> None:
        clear_out(self._list)
        now, name = self._context.clock.now(), self._context.name_of
        here = [row.absence for row in rows if row.absence.holds(now)]
        self.words = []
        for absence in here:
            words = filled(
                self.tr("{name} until {last}; {deputy} has the work"),
                name=name(absence.user_id),
                last=show_long_date(absence.last),
                deputy=name(absence.deputy_id),
            )
            self.words.append(words)
            self._list.addWidget(Wrapped(words))
        self.setVisible(bool(here))

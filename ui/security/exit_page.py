"""Security, tab Exit pack: what leaving with everything means, asking for it, making it."""

from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.office.exit_pack import EXIT_STATES, WHAT_IT_MEANS, ExitPack, ExitState
from models.ports.exit_packs import ExitFacts
from models.usecases.exit_pack import ExitStanding, MadeExit
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.kit.busy import BusyBar
from ui.kit.buttons import Button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.dialogs import Confirm, Inform, confirm, inform, show_fault
from ui.kit.empty import EmptyState
from ui.kit.files_dialog import ask_folder
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import READING, Body
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.language import filled, say, show_date, show_when
from ui.security.exit_acts import ExitActs
from ui.security.exit_sheet import ExitSheet

EXIT: Final = "exit"
SHOWS: Final = (Kind.EXIT, Kind.COUNTERSIGNATURE, Kind.CONTACT)
_ROWS: Final = 5


class ExitPage(Body):
    """What it means first; then the one pack that is under way; then what was made before."""

    def __init__(self, acts: ExitActs, context: Context) -> None:
        super().__init__(READING)
        self.setObjectName(EXIT)
        self._acts, self._context = acts, context
        self.sheet: ExitSheet | None = None
        self.question: Confirm | None = None
        self.told: Inform | None = None
        self.standing: ExitStanding | None = None
        self.practice = Note(
            self.tr("This vault is for practice. The pack says so on its first page.")
        )
        self.ask = primary(self.tr("Ask for a pack …"), "package-export")
        self.make = primary(self.tr("Make the pack …"), "package-export")
        self.withdraw = quiet(self.tr("Withdraw it"), "x")
        self.busy = BusyBar()
        self.content.addWidget(self.practice)
        for card in (self._meaning(), self._under_way(), self._earlier()):
            self.content.addWidget(card)
        self.ask.clicked.connect(self.ask_for_it)
        self.make.clicked.connect(self.choose_folder)
        self.withdraw.clicked.connect(self.ask_withdraw)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=SHOWS)

    def _meaning(self) -> Card:
        card = Card(self.tr("Leave with everything"))
        card.add(*(Wrapped(say(words)) for words in WHAT_IT_MEANS))
        self.facts = Label("", Role.STRONG, wrap=True)
        self.drafts = Wrapped("")
        card.add(self.facts, self.drafts, _row(self.ask))
        return card

    def _under_way(self) -> Card:
        self.open = Card(self.tr("The pack under way"))
        self.what, self.why = Label("", Role.STRONG, wrap=True), Muted()
        self.next = Wrapped("")
        self.open.add(self.what, self.why, self.next, self.busy, _row(self.make, self.withdraw))
        return self.open

    def _earlier(self) -> Card:
        card = Card(self.tr("Packs until now"))
        empty = EmptyState(
            "package-export",
            self.tr("No pack yet"),
            self.tr(
                "Here stands who got everything, when and why. Most offices never need it."
            ),
        )
        self.table = Table[ExitPack](
            self._columns(), name=card.title.text(), empty=empty, key=lambda row: row.id
        )
        card.add(self.table)
        return card

    def _columns(self) -> tuple[Column[ExitPack], ...]:
        def when(row: ExitPack) -> str:
            return show_when(row.made_at or row.asked_at, self._context.clock.now())

        return (
            Column(self.tr("Number"), lambda row: row.number, strong=True),
            Column(self.tr("To"), lambda row: row.recipient.to, stretch=True),
            Column(self.tr("State"), lambda row: say(EXIT_STATES[row.state])),
            Column(self.tr("When"), when, priority=2),
            Column(self.tr("File"), lambda row: row.file_name, priority=3),
        )

    @Slot()
    def reload(self) -> None:
        """Ask again how it stands."""
        self._context.jobs.run(self, self._acts.shown, self._show, self._refused)

    def _show(self, standing: ExitStanding) -> None:
        self.standing = standing
        self.practice.setVisible(standing.practice)
        self.facts.setText(self._counted(standing.facts))
        words = self.tr(
            "Drafts that are not finished stay behind: {drafts}. Let everybody finish theirs first."
        )
        self.drafts.setText(filled(words, drafts=str(standing.facts.drafts)))
        self.drafts.setVisible(bool(standing.facts.drafts))
        pack = standing.open
        self.ask.setVisible(pack is None)
        self.open.setVisible(pack is not None)
        if pack is not None:
            self._show_open(pack)
        rows = tuple(one for one in standing.packs if one is not pack)
        self.table.show_rows(rows)
        head = self.table.view.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head * (min(max(len(rows), 4), _ROWS) + 2) + 12)

    def _counted(self, facts: ExitFacts) -> str:
        words = self.tr(
            "It would hold {cases} cases, of which {suspended} suspended, {persons} persons, "
            "{attachments} attachments and {rows} rows of the log."
        )
        return filled(
            words,
            cases=str(facts.cases),
            suspended=str(facts.suspended),
            persons=str(facts.persons),
            attachments=str(facts.attachments),
            rows=str(facts.log_rows),
        )

    def _show_open(self, pack: ExitPack) -> None:
        self.what.setText(
            filled(self.tr("{number} to {to}"), number=pack.number, to=pack.recipient.to)
        )
        asked = self._context.users.get(pack.asked_by)
        self.why.setText(
            filled(
                self.tr("Asked for on {day} by {who}: {reason}"),
                day=show_date(pack.asked_at),
                who="" if asked is None else asked.name,
                reason=pack.reason,
            )
        )
        waits = pack.state is ExitState.WAITING
        self.next.setText(
            self.tr(
                "A second person has to agree first, under Security, Countersignatures, or on a "
                "signed slip."
            )
            if waits
            else self.tr(
                "It can be made now. Have the stick or disk ready that it shall lie on."
            )
        )
        self._rest(resting=False)

    @Slot()
    def ask_for_it(self) -> None:
        """Open the form."""
        if self.standing is not None:
            self.sheet = ExitSheet(self, self._acts, self.standing, self._context)
            self.sheet.explain(self.tr("A second person has to agree before the pack is made."))
            self.sheet.begin()

    @Slot()
    def ask_withdraw(self) -> None:
        """Ask before the pack is given up."""
        pack = self._open_pack()
        self.question = confirm(
            self,
            self.tr("Withdraw the pack?"),
            self.tr("Nothing has left yet. It stays in the list as withdrawn."),
            self.tr("Withdraw it"),
            partial(self._withdraw, pack.id),
        )

    def _withdraw(self, key: str) -> None:
        work = partial(self._acts.withdraw, key)
        self._context.jobs.run(self, work, self._changed, self._refused)

    @Slot()
    def choose_folder(self) -> None:
        """Ask where the pack shall lie."""
        ask_folder(self, self.tr("Choose a folder or stick"), self.make_in)

    @Slot(str)
    def make_in(self, folder: str) -> None:
        """Write the pack there."""
        self._rest(resting=True)
        job = self._context.jobs.run_long(
            self,
            partial(self._acts.make, self._open_pack().id, folder),
            self._made,
            self._refused,
            self._fault,
        )
        job.ended.connect(self._ended)
        self.busy.watch(job, self.tr("Making the pack …"))

    def _made(self, made: MadeExit) -> None:
        self._rest(resting=False)
        self._changed(made.changed)
        written = made.written
        words = [
            filled(
                self.tr(
                    "{files} files with {rows} rows, written and read back. The file is {path}."
                ),
                files=str(written.files),
                rows=str(written.rows),
                path=written.path,
            ),
            self.tr("Hand it over in person, and get a signature for it."),
        ]
        if written.damaged:
            words.append(
                filled(
                    self.tr("Not as they were added, and in it all the same: {numbers}"),
                    numbers=", ".join(written.damaged),
                )
            )
        self.told = inform(self, self.tr("The pack is made"), *words)

    @Slot()
    def _ended(self) -> None:
        self._rest(resting=False)

    def _rest(self, *, resting: bool) -> None:
        pack = None if self.standing is None else self.standing.open
        agreed = pack is not None and pack.state is ExitState.AGREED
        self.make.setEnabled(agreed and not resting)
        self.withdraw.setEnabled(not resting)

    def _open_pack(self) -> ExitPack:
        """Return the pack that the buttons are about; they show with one alone."""
        pack = None if self.standing is None else self.standing.open
        if pack is None:
            msg = "no pack is open"
            raise RuntimeError(msg)
        return pack

    def _changed(self, changed: Changed) -> None:
        self._context.feed.announce(changed)

    def _refused(self, refusal: Refused) -> None:
        self._rest(resting=False)
        self.told = inform(self, self.tr("That cannot be done"), say(refusal.why))

    def _fault(self, fault: EnvironmentFault) -> None:
        self._rest(resting=False)
        show_fault(self, fault)


def _row(*buttons: Button) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 4, 0, 0)
    across.setSpacing(12)
    for button in buttons:
        across.addWidget(button)
    across.addStretch(1)
    return row

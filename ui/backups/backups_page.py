"""Security, tab Backups: how it stands, the second place, rehearsals, the move."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.backups.backup import REASONS, Backup, Why
from models.backups.standing import PLACES, Place, Rehearsal, Second, Standing
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text
from models.ports.backups import Aside, Made
from ui.backups.acts import BackupActs
from ui.backups.backup_card import StandingLines
from ui.backups.keeper import BackupKeeper
from ui.backups.move_sheet import MoveSheet
from ui.backups.words import show_size
from ui.changes import Changed
from ui.context import Context
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
from ui.kit.clearing import clear_out
from ui.kit.dialogs import inform, show_fault
from ui.kit.empty import EmptyState
from ui.kit.files_dialog import ask_folder
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import READING, Body
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when

_ROWS: Final = 7
_TONES: Final = {
    Place.NONE: Tone.SOON,
    Place.READY: Tone.OK,
    Place.SAME_DISK: Tone.OVERDUE,
    Place.AWAY: Tone.SOON,
    Place.READ_ONLY: Tone.OVERDUE,
}


class BackupsPage(Body):
    """Everything about backups for whoever manages them.

    Signals:
        place_chosen: the path of the second place; "" for none.
        moved: the vault was moved to another computer and is shut here now.
    """

    place_chosen = Signal(str)
    moved = Signal()

    def __init__(self, acts: BackupActs, keeper: BackupKeeper, context: Context) -> None:
        super().__init__(READING)
        self._acts, self._keeper, self._context = acts, keeper, context
        self.standing: Standing | None = None
        self.sheet: MoveSheet | None = None
        self.news = Note("")
        self.news.hide()
        self.make = primary(self.tr("Back up now"), "device-floppy")
        self.rehearse = plain_button(self.tr("Rehearse a restore"), "refresh")
        self.choose = plain_button(self.tr("Choose a folder …"), "folder")
        self.from_second = plain_button(self.tr("Rehearse from here"), "refresh")
        self.drop = quiet(self.tr("Use no second place"), "x")
        self.copy = plain_button(self.tr("Copy now"), "copy")
        self.away = plain_button(self.tr("Move the vault …"), "package-export")
        self.content.addWidget(self.news)
        for card in (self._stands(), self._second(), self._listed(), self._moving()):
            self.content.addWidget(card)
        self.make.clicked.connect(partial(keeper.back_up, Why.MANUAL))
        self.rehearse.clicked.connect(partial(self._rehearse, second=False))
        self.from_second.clicked.connect(partial(self._rehearse, second=True))
        self.choose.clicked.connect(self._choose)
        self.drop.clicked.connect(partial(self._use, ""))
        self.copy.clicked.connect(keeper.copy_now)
        self.away.clicked.connect(self._move)
        keeper.stood.connect(self.show_standing)
        keeper.made.connect(self._made)
        keeper.trouble.connect(self._trouble)
        keeper.busy_changed.connect(self._busy)
        if keeper.standing is not None:
            self.show_standing(keeper.standing)
        keeper.look()

    def _stands(self) -> Card:
        card = Card(self.tr("How it stands"))
        self.lines = StandingLines(self._context)
        card.add(
            Muted(
                self.tr(
                    "A backup is made on each day the vault is used, and before larger changes. "
                    "It is opened again and compared before it counts."
                )
            ),
            self.lines,
            _row(self.make, self.rehearse),
        )
        return card

    def _second(self) -> Card:
        card = Card(self.tr("Second place"))
        self.place = Label("", Role.STRONG, wrap=True).selectable()
        self.chip_row = QHBoxLayout()
        self.found, self.tried = Wrapped(), Muted()
        card.add(
            Muted(
                self.tr(
                    "If the computer is lost or its disk breaks, only a copy elsewhere helps: on "
                    "another disk, a stick or a network drive. The copies are encrypted."
                )
            ),
            self.place,
        )
        card.body.addLayout(self.chip_row)
        card.add(
            self.found, self.tried, _row(self.choose, self.copy, self.from_second, self.drop)
        )
        return card

    def _listed(self) -> Card:
        card = Card(self.tr("Backups that are kept"))
        empty = EmptyState(
            "device-floppy",
            self.tr("No backup yet"),
            self.tr(
                "The first one is made a moment after unlocking. You can also make it now."
            ),
        )
        self.table = Table[Backup](
            self._columns(), name=card.title.text(), empty=empty, key=lambda row: row.id
        )
        self.kept = Muted(
            self.tr(
                "Kept are the newest of 7 days, 4 weeks and 3 months. Choose one to rehearse it."
            )
        )
        self.broken = Label("", Role.ERROR, wrap=True)
        self.broken.hide()
        card.add(self.kept, self.table, self.broken)
        return card

    def _columns(self) -> tuple[Column[Backup], ...]:
        def when(row: Backup) -> str:
            return show_when(row.made_at, self._context.clock.now())

        def places(row: Backup) -> str:
            away = {one.id for one in self.standing.second.backups} if self.standing else set()
            return (
                self.tr("Here and in the second place") if row.id in away else self.tr("Here")
            )

        return (
            Column(self.tr("Made"), when, sort=lambda row: row.number, strong=True),
            Column(self.tr("Why"), lambda row: say(REASONS[row.why]), stretch=True),
            Column(self.tr("Where"), places, priority=3),
            Column(
                self.tr("Size"),
                lambda row: show_size(row.size) if row.size else "",
                sort=lambda row: row.size,
                priority=2,
                number=True,
            ),
        )

    def _moving(self) -> Card:
        card = Card(self.tr("Move to another computer"))
        card.add(
            Muted(
                self.tr(
                    "One computer or stick for each Infohus at a time. The move makes a package on "
                    "a stick, and shuts the vault here, so that nobody works in two."
                )
            ),
            _row(self.away),
        )
        return card

    @Slot(object)
    def show_standing(self, standing: Standing) -> None:
        """Show how it stands."""
        self.standing = standing
        self.lines.show_short(standing.in_short())
        second = standing.second
        self.place.setText(second.path)
        self.place.setVisible(bool(second.path))
        clear_out(self.chip_row)
        self.chip_row.addWidget(Chip(ChipLook(self._word(second.found), _TONES[second.found])))
        self.chip_row.addStretch(1)
        self.found.setText(say(PLACES[second.found]))
        self.drop.setVisible(bool(second.path))
        self.copy.setVisible(second.found is Place.READY)
        self._show_tried(second)
        self.table.show_rows(standing.backups)
        head = self.table.view.verticalHeader().defaultSectionSize()
        shown = min(max(len(standing.backups), 4 if standing.backups else 6), _ROWS)
        self.table.setFixedHeight(head * (shown + 1) + 12)
        self.rehearse.setEnabled(bool(standing.backups))
        names = ", ".join(each.name for each in standing.broken)
        self.broken.setText(
            filled(
                self.tr("Not counted, since it is damaged or not whole: {names}"), names=names
            )
        )
        self.broken.setVisible(bool(names))

    def _show_tried(self, second: Second) -> None:
        """Say when a restore from the second place was rehearsed, where it holds backups."""
        when, now = second.rehearsed_at, self._context.clock.now()
        words = (
            filled(
                self.tr("A restore from here was last rehearsed {when}."),
                when=show_when(when, now),
            )
            if when
            else self.tr("A restore from here has not been rehearsed yet.")
        )
        self.tried.setText(words)
        for part in (self.tried, self.from_second):
            part.setVisible(bool(second.backups))

    def _word(self, found: Place) -> str:
        return {
            Place.NONE: self.tr("Not chosen"),
            Place.READY: self.tr("In use"),
            Place.SAME_DISK: self.tr("Same disk"),
            Place.AWAY: self.tr("Not connected"),
            Place.READ_ONLY: self.tr("Read-only"),
        }[found]

    @Slot(object)
    def _made(self, made: Made) -> None:
        words = self.tr("The backup was made, opened again, and holds what the vault holds.")
        if made.copied is not None and made.copied.at is not None:
            words += " " + self.tr(
                "It was also copied to the second place and read back there."
            )
        self._tell(words)

    @Slot(object)
    def _trouble(self, why: Text) -> None:
        self._tell(say(why))

    def _tell(self, words: str) -> None:
        """Say what came of it, and show that it was said: the note stands above the buttons."""
        self.news.say(words)
        QTimer.singleShot(0, self, partial(self.verticalScrollBar().setValue, 0))

    @Slot(bool)
    def _busy(self, busy: bool) -> None:  # noqa: FBT001 - a Qt signal has no keywords
        self.make.setEnabled(not busy)
        self.make.setText(self.tr("Making a backup …") if busy else self.tr("Back up now"))

    @Slot()
    def _choose(self) -> None:
        ask_folder(self, self.tr("Choose the second place"), self._use)

    @Slot(str)
    def _use(self, path: str) -> None:
        def used(changed: Changed) -> None:
            self._context.feed.announce(changed)
            self.place_chosen.emit(path)
            self._keeper.look()
            if path:
                self._keeper.copy_now()

        self._context.jobs.run(self, partial(self._acts.use_place, path), used, self._refused)

    def _rehearse(self, *, second: bool) -> None:
        row = self._to_rehearse(second=second)
        if row is None:
            return
        for button in (self.rehearse, self.from_second):
            button.setEnabled(False)
        button = self.from_second if second else self.rehearse
        button.setText(self.tr("Rehearsing …"))
        begin = partial(self._acts.rehearse, row.name, second=second)
        self._context.jobs.run(self, begin, self._rehearse_aside, self._refused)

    def _to_rehearse(self, *, second: bool) -> Backup | None:
        """Return the backup that is chosen in the table, or the newest of that place."""
        if self.standing is None:
            return None
        there = self.standing.second.backups if second else self.standing.backups
        chosen = self.table.current()
        same = [each for each in there if chosen is not None and each.id == chosen.id]
        return (*same, *there)[0] if there else None

    def _rehearse_aside(self, aside: Aside[Rehearsal]) -> None:
        self._context.jobs.run_aside(self, aside, self._record, self._refused, self._fault)

    def _record(self, rehearsal: Rehearsal) -> None:
        def recorded(changed: Changed) -> None:
            self._context.feed.announce(changed)
            self._rehearsed(rehearsal)
            self._keeper.look()

        work = partial(self._acts.record_rehearsal, rehearsal)
        self._context.jobs.run(self, work, recorded, self._refused)

    def _rehearsed(self, rehearsal: Rehearsal) -> None:
        self._rest()
        if rehearsal.problem is None:
            where = self.tr("It was read from the second place.") if rehearsal.second else ""
            words = self.tr(
                "The rehearsal went well: the backup could be opened, nothing in it is damaged, "
                "and it holds every row that it should. The rehearsal was removed again."
            )
            self._tell(f"{words} {where}".strip())
        else:
            inform(self, self.tr("The rehearsal did not go well"), say(rehearsal.problem))
            self._tell(say(rehearsal.problem))

    def _rest(self) -> None:
        for button in (self.rehearse, self.from_second):
            button.setEnabled(True)
        self.rehearse.setText(self.tr("Rehearse a restore"))
        self.from_second.setText(self.tr("Rehearse from here"))

    @Slot()
    def _move(self) -> None:
        self.sheet = MoveSheet(self, self._acts, self._context)
        self.sheet.shut.connect(self.moved)
        self.sheet.open()

    def _refused(self, refusal: Refused) -> None:
        self._rest()
        inform(self, self.tr("That cannot be done"), say(refusal.why))

    def _fault(self, fault: EnvironmentFault) -> None:
        self._rest()
        show_fault(self, fault)


def _row(*buttons: Button) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    for button in buttons:
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    across.addStretch(1)
    return row

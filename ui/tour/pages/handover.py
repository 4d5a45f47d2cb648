"""Drives a handover and the outbox as a person would."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from ui.handover.hand_over_view import HandOverView
from ui.handover.handover_card import HandoverCard
from ui.handover.handover_list import HandoverList
from ui.handover.items_step import ItemRow
from ui.handover.scan_sheet import ScanSheet
from ui.jobs import Jobs
from ui.kit.choice_editors import BoxesEditor, ListEditor
from ui.tour.hands import Stuck, click, settle, wait_until, write
from ui.tour.pages.answering import Answering, told


class HandOverPage(Answering):
    """The steps of a handover."""

    def __init__(self, view: HandOverView, jobs: Jobs) -> None:
        super().__init__(view.binding, jobs)
        self.view, self._jobs = view, jobs
        settle(jobs)

    def choose_receiver(self, organisation: str) -> None:
        """Choose the receiver by name."""
        editor = self.view.binding.row("contact").editor
        if not isinstance(editor, ListEditor):
            raise Stuck(organisation)
        at = editor.combo.findText(organisation)
        self.answer(contact=str(editor.combo.itemData(at)))

    def offered(self) -> tuple[str, ...]:
        """Return the kinds of items that can be chosen."""
        return tuple(row.item.code for row in self.view.items.rows)

    def choose(self, code: str, necessity: str, *kinds: str) -> None:
        """Tick the first item of that kind not ticked, and write why; of a file, what it holds."""
        row = self._row(code)
        self.view._bodies[1].ensureWidgetVisible(row)  # noqa: SLF001 - as one scrolls there
        row.box.click()
        settle(self._jobs)
        write(row.necessity.editor.target(), necessity)
        self.say_kinds(row, *kinds)

    def say_kinds(self, row: ItemRow, *kinds: str) -> None:
        """Tick what kinds of data are in a file."""
        boxes = row.file_kinds.editor
        if not isinstance(boxes, BoxesEditor):
            raise Stuck(row.item.code)
        for key in kinds:
            boxes.boxes[key].click()
        settle(self._jobs)

    def choose_own_basis(self, code: str, law: str) -> None:
        """Let the chosen item of that kind rest on another law than the whole."""
        row = next(each for each in self.view.items.rows if each.item.code == code)
        click(row.other)
        settle(self._jobs)
        row.basis.set_value(law)
        row.basis.changed.emit()
        settle(self._jobs)

    def forward(self) -> None:
        """Press the main act."""
        click(self.view.forward)
        settle(self._jobs)

    def back(self) -> None:
        """Press Back."""
        click(self.view.back)
        settle(self._jobs)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences of the box at the top."""
        return told(self.view.problems)

    def seal(self, folder: Path) -> Path:
        """Seal into a folder and return the sealed file."""
        before = set(folder.glob("*.age"))
        click(self.view.forward)
        wait_until(lambda: self.view.dialog is not None, "the folder dialog")
        if self.view.dialog is not None:
            self.view.dialog.close()
        self.view.seal_to(str(folder))
        settle(self._jobs)
        made = set(folder.glob("*.age")) - before
        if len(made) != 1:
            msg = "nothing was sealed"
            raise Stuck(msg)
        return made.pop()

    def choose_way(self, way: str) -> None:
        """Choose bundle, locked_pdf or paper."""
        self.answer(way=way)

    def lock(self, folder: Path) -> tuple[str, ...]:
        """Lock the PDF into a folder and return the six words on the screen."""
        click(self.view.forward)
        wait_until(lambda: self.view.dialog is not None, "the folder dialog")
        if self.view.dialog is not None:
            self.view.dialog.close()
        self.view.seal_to(str(folder))
        settle(self._jobs)
        return self.view.locked.words.words

    def tell_words(self, who: str) -> None:
        """Say to whom the six words were read."""
        self.view.locked.binding.load({})  # the receiver's name stands there already
        write(self.view.locked.binding.editor("told_to").target(), who)
        click(self.view.locked.tell)
        settle(self._jobs)

    def print_on(self, printer: QPrinter) -> None:
        """Print one copy."""
        copies = self.view.copies
        made, refused = self.view.on_printed, self.view.on_seal_refused
        make, first = self.view.make_copies, self.view.keeper.settle
        copies.print_on(make, made, refused, printer, first)
        settle(self._jobs)

    def hand_over(self) -> None:
        """Say that it was handed over."""
        shown = self.view.stack.currentWidget()
        for end in (self.view.end, self.view.locked, self.view.paper):
            if end is shown:
                click(end.mark)
        settle(self._jobs)

    def _row(self, code: str) -> ItemRow:
        for row in self.view.items.rows:
            if row.item.code == code and not row.chosen:
                return row
        raise Stuck(code)


class OutboxPage:
    """The handovers, of all cases or of one."""

    def __init__(self, view: HandoverList, jobs: Jobs) -> None:
        self.view, self._jobs = view, jobs
        settle(jobs)

    def card(self, number: str) -> HandoverCard:
        """Return the card of a handover."""
        for card in self.view.cards:
            if card.row.number == number:
                return card
        raise Stuck(number)

    def press(self, number: str, act: str) -> None:
        """Press go_on, withdraw, mark, cover or open_case on a card."""
        click(self.card(number).buttons[act])
        settle(self._jobs)

    def hear(self, number: str, **answers: str) -> None:
        """Compare the control words that are heard; ``words``, and what else is answered."""
        self.press(number, "voice")
        self._fill(answers)

    def take_page(self, number: str, **answers: str) -> None:
        """Register the page that was signed."""
        self.press(number, "signed")
        self._fill(answers)

    def take_back(self, number: str, reason: str, fate: str) -> None:
        """Withdraw what was made and never given."""
        self.press(number, "take_back")
        self._fill({"reason": reason, "fate": fate})

    def _fill(self, answers: Mapping[str, str]) -> None:
        sheet = self.view.sheets.sheet
        if sheet is None:
            raise Stuck(answers)
        Answering(sheet.binding, self._jobs).answer(answers)
        click(sheet.save)
        settle(self._jobs)

    def scan(self, typed: str) -> ScanSheet:
        """Open the field, type what a scanner types, and take it in where that can be done."""
        self.view.scan_receipt()
        sheet = self.view.scanning
        if sheet is None:
            msg = "no field is open"
            raise Stuck(msg)
        sheet.codes.setPlainText(typed)
        if sheet.take_in.isEnabled():
            click(sheet.take_in)
            settle(self._jobs)
        return sheet

    def read_receipt(self, path: str) -> None:
        """Read a receipt in."""
        self.view.ask_receipt()
        if self.view.dialog is not None:
            self.view.dialog.close()
        self.view.take_receipt(path)
        settle(self._jobs)

"""A paper of ours on the screen and on the way to a printer."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.documents.blocks import PageBreak, Paragraph
from storage.paper.pdf import paint
from storage.paper.preview import pages_as_images
from tests.storage.paper.paper_samples import plain
from tests.support import AtOnce
from ui.jobs import Jobs
from ui.kit.dialogs import FaultDialog, Inform
from ui.paper import printing
from ui.paper.pages_view import PagesView
from ui.paper.paper_dialog import PaperDialog

PDF = paint(plain(Paragraph("Første side"), PageBreak(), Paragraph("Anden side")))


class Later(Executor):
    """Keeps work until it is let go."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append(lambda: future.set_result(fn(*args, **kwargs)))
        return future


@pytest.fixture
def view(qtbot: QtBot) -> PagesView:
    made = PagesView(pages_as_images, Jobs(AtOnce()), "Papir")
    qtbot.addWidget(made)
    made.resize(700, 500)
    return made


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[PaperDialog]:
    under = QWidget()
    qtbot.addWidget(under)
    made = PaperDialog(under, "Papirnøgle", pages_as_images, Jobs(AtOnce()), PDF)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.open()
    yield made
    under.close()


def to_file(path: Path) -> QPrinter:
    printer = printing.make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_pages_are_drawn_when_they_can_be_seen(view: PagesView) -> None:
    view.show_pdf(PDF)
    assert view.sheets == []
    assert not view.can_zoom(1)
    view.show()
    assert [sheet.accessibleName() for sheet in view.sheets] == ["Page 1 of 2", "Page 2 of 2"]
    assert view.sheets[0].width() <= view.viewport().width()
    assert not view.horizontalScrollBar().isVisible()


def test_zoom_passes_through_the_width_there_is(view: PagesView, qtbot: QtBot) -> None:
    view.show()
    view.show_pdf(PDF)
    wide = view.sheets[0].image.width()
    view.zoom_by(1)
    assert view.sheets[0].image.width() > wide
    view.zoom_by(-1)
    assert view.sheets[0].image.width() == wide
    view.resize(500, 500)
    qtbot.waitUntil(lambda: view.sheets[0].image.width() < wide)  # as wide as there is room
    while view.can_zoom(1):
        view.zoom_by(1)
    largest = view.sheets[0].image.width()
    view.zoom_by(1)
    assert view.sheets[0].image.width() == largest


def test_a_drawing_that_comes_too_late_is_dropped(qtbot: QtBot) -> None:
    later = Later()
    view = PagesView(pages_as_images, Jobs(later), "Papir")
    qtbot.addWidget(view)
    view.show()
    view.show_pdf(PDF)
    view.clear()
    later.waiting.pop()()
    assert view.sheets == []


def test_it_is_printed_and_closes(dialog: PaperDialog, tmp_path: Path) -> None:
    dialog.print_on(to_file(tmp_path / "paper.pdf"))
    assert not dialog.isVisible()
    with PdfDocument(tmp_path / "paper.pdf") as printed:
        assert [round(side) for side in printed[1].get_size()] == [595, 842]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_failing_printer_is_told_and_the_paper_stays(
    dialog: PaperDialog, tmp_path: Path
) -> None:
    dialog.print_on(to_file(tmp_path / "no" / "such" / "folder.pdf"))
    assert isinstance(dialog.dialog, FaultDialog)
    assert dialog.isVisible()
    dialog.dialog.close()


def test_without_a_printer_it_says_so(
    dialog: PaperDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    dialog.print.click()
    assert isinstance(dialog.dialog, Inform)
    dialog.dialog.close()


def test_no_file_is_offered_in_place_of_a_printer(
    dialog: PaperDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    dialog.print.click()
    asked = dialog.dialog
    assert isinstance(asked, QPrintDialog)
    assert not asked.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    asked.reject()


def test_the_pages_turn_by_keys_wherever_the_focus_is(
    dialog: PaperDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(dialog.pages.sheets))
    dialog.resize(500, 320)
    bar = dialog.pages.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(dialog.print, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(dialog.print, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

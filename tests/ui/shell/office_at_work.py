"""The real program with an open vault full of canaries, in a process of its own.

Standard input: the canaries, one a line, then commands: ``lock``, ``hang`` (five seconds on the
database thread), ``modal``, ``end``. Its end of a lock is the real one: the process becomes
``main.py --vault FOLDER``.
"""

import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

import main
from models.settings.device import LANGUAGE
from storage.host import Host
from storage.practice.backstage import Backstage
from storage.session import Outside
from storage.system.hardening import harden
from storage.system.no_network import shut_network
from storage.system.randomness import SeededRandom
from storage.system.successor import replace_process
from tests.ui.shell.program import Program
from tests.visiting import cleared_case, plan
from ui.concerns.intake_view import IntakeView
from ui.device import Device
from ui.kit.dialogs import close_all, inform
from ui.search.search_box import SearchBox
from ui.shell.desk import Desk
from ui.tour.hands import settle, wait_until
from ui.tour.pages.concerns import CallPage
from ui.tour.pages.search import SearchPage
from ui.tour.pages.visits import PapersPreview
from ui.visits.preview_view import PreviewView

if TYPE_CHECKING:
    from models.kernel.ids import CaseId, VisitId


@dataclass
class Office:
    """What the use cases of the tests are given."""

    begin: Any
    clock: Any


def say(word: str) -> None:
    sys.stdout.write(f"{word} {time.monotonic()}\n")
    sys.stdout.flush()


def broken(why: object) -> None:
    raise RuntimeError(why)


def begin(folder: str) -> Program:
    """Start the program over a vault that is made now; canaries go through its screens."""
    app = QApplication(sys.argv[:1])
    host = Host(Outside(SeededRandom("memory"), monotonic=lambda: 0))
    backstage = Backstage(host)
    backstage.install()
    device = Device(None)
    device.put(LANGUAGE, "en")
    again = partial(replace_process, [main.__file__, "--vault", folder])
    program = Program(main.assemble(app, host, device, again), backstage)
    program.window.show()
    settle(program.jobs)
    program.make_vault(Path(folder))
    return program


def fill(program: Program, desk: Desk, told: list[str]) -> None:
    """Take calls, search, open the case, see its papers and print them."""
    call, name, half = told
    made: list[tuple[CaseId, VisitId]] = []

    def casework() -> None:
        office: Any = Office(program.host.held.begin, program.host.clock)
        opened = cleared_case(
            office, words=f"En nabo {call} ringede", about_name=f"Else {name}",
            after={"name": f"Else {name}"},
        )  # fmt: skip
        visit = plan(office, opened.case_id, purpose=f"Tale om {call}")
        made.append((opened.case_id, visit))

    program.jobs.run(desk, casework, lambda _: None, broken)
    settle(program.jobs)
    (case, visit), *_ = made
    desk.open_case(case)
    program.settle()
    desk.search()
    program.settle()
    (box,) = desk.findChildren(SearchBox)
    SearchPage(box).seek(name)
    program.settle()
    box.put_away()
    desk.visit_papers(visit)
    program.settle()
    view = desk.page
    if not isinstance(view, PreviewView):
        raise TypeError(view)
    QGuiApplication.clipboard().setText(f"Else {name}")
    program.settle()
    print_it(program, view)
    desk.new_concern()
    program.settle()
    form = desk.page
    if not isinstance(form, IntakeView):
        raise TypeError(form)
    CallPage(form).answer({"danger_now": "no", "words": f"Set {half} i skolen"})


def print_it(program: Program, view: PreviewView) -> None:
    """Print both papers; this printer writes its pages into a file beside the vault."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(f"{sys.argv[1]}.paper.pdf")
    papers = PapersPreview(view)
    papers.hold(["Else Skabelon"])
    papers.print_on(printer)
    program.settle()
    close_all()


def obey(word: str, program: Program) -> None:
    window = program.window
    if word == "lock":
        say("locking")
        window.lock()
    elif word == "hang":
        program.jobs.run(window, partial(time.sleep, 5), lambda _: None, broken)
        say("hanging")
    elif word == "modal":
        inform(window, "A question", "over everything")
        say("asked")
    elif word == "end":
        QApplication.quit()


def run(folder: str) -> None:
    harden()
    shut_network()
    told = [sys.stdin.readline().strip() for _ in range(3)]
    program = begin(folder)
    wait_until(lambda: program.window.desk is not None, "no desk", program.jobs)
    desk = program.window.desk
    if desk is not None:
        fill(program, desk, told)
    typed = QSocketNotifier(0, QSocketNotifier.Type.Read)
    typed.activated.connect(lambda: obey(sys.stdin.readline().strip(), program))
    say("ready")
    QApplication.exec()


if __name__ == "__main__":
    run(sys.argv[1])

"""A process in which files are added and looked at on the screen, and nothing else is done.

It tells which decoders were mapped by that, and which of Pillow's were loaded: none before the
control. Pillow's core is mapped by reportlab, which paints our own paper; without its plug-ins
it can open no picture.
"""

import os
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.kernel.events import Kind
from models.kernel.ids import CaseId
from storage.system.randomness import SeededRandom
from storage.viewer.parent import Viewer
from tests.attaching import listed, new_file
from tests.office import reopen_office
from tests.support import AtOnce
from tests.ui import front
from ui.attachments.attachments_panel import AttachmentsPanel
from ui.jobs import Jobs
from ui.shell import compose

WATCHED = ("pdfium", "_imaging", "libtiff", "libwebp", "libjpeg", "openjp2")


def mapped() -> set[str]:
    """The decoders among the files that are mapped; Qt's plug-ins for icons are its own."""
    lines = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    files = {line.split(maxsplit=5)[5].lower() for line in lines if line.count("/")}
    return {name for name in WATCHED if any(name in file for file in files)}


def main() -> None:
    folder, case = Path(sys.argv[1]), CaseId(sys.argv[2])
    app = QApplication([])
    office = reopen_office(folder / "vault.db", SeededRandom("only"))
    jobs = Jobs(AtOnce(), ThreadPoolExecutor(1))
    before = mapped()
    command = (sys.executable, "-s", "-B", str(front.ROOT / "main.py"), "view-child")
    look = Viewer(command, patience=30.0)  # as in the program, on a machine that may be busy
    acts = replace(compose.attachment_acts(front.outfit_of(office)), look=look)
    panel = AttachmentsPanel(acts, front.context_of(office, jobs=jobs), Kind.CASE, case)
    panel.resize(900, 600)
    panel.show()
    seen: list[str] = []
    for name in ("a.pdf", "b.png"):
        acts.add(new_file(Kind.CASE, case, str(folder / name)), lambda _done, _total: None)
        panel.reload()
        panel.table.select(listed(office, case)[0].id)
        for row in panel.table.model.rows:
            if row.name == name:
                panel.table.select(row.id)
        panel.view()
        viewer = panel.viewer
        end = time.monotonic() + 30
        while viewer and viewer.stack.currentWidget() is viewer.wait and time.monotonic() < end:
            QTest.qWait(20)
        if viewer and viewer.stack.currentWidget() is viewer.area:
            seen.append(name)
            viewer.accept()
    after = mapped() - before | (mapped() & {"pdfium"})
    plugins = sorted(name for name in sys.modules if re.search(r"^PIL.*ImagePlugin$", name))
    print("seen", *seen)  # noqa: T201
    import pypdfium2  # noqa: PLC0415 - the control
    from PIL import Image  # noqa: PLC0415

    print("control", *(n for n in ("pdfium", "_imaging") if n in mapped()))  # noqa: T201
    print("mapped:", *sorted(after), *plugins, flush=True)  # noqa: T201
    os._exit(0 if {app, pypdfium2, Image} else 1)


if __name__ == "__main__":
    main()

"""Shows every part of the kit and takes pictures: ``python -m tests.ui.kit.gallery FOLDER``."""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QScrollBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from models.forms.answers import Value, check
from models.forms.fields import (
    ChoiceField,
    Form,
    ManyField,
    RowsField,
    Section,
    Shape,
    TextField,
    When,
)
from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from ui.kit.busy import BusyBar
from ui.kit.buttons import danger, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.columns import Columns
from ui.kit.dialogs import Confirm, FaultDialog
from ui.kit.empty import EmptyState
from ui.kit.error_summary import ErrorSummary
from ui.kit.form_rows import FormBinding, FormRows
from ui.kit.labels import Wrapped
from ui.kit.nav import Rail
from ui.kit.page import READING, Page
from ui.kit.practice import PracticeBand
from ui.kit.status import StatusLine
from ui.kit.steps import StageStrip
from ui.kit.tables import Column, Table
from ui.kit.tabs import Tabs
from ui.kit.theme import Scheme, Theme
from ui.kit.timeline import Happening, Timeline
from ui.kit.toast import Toast
from ui.kit.tokens import Tone
from ui.language import show_when

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)

YES_NO = (
    ("yes", text("Answer", "Ja")),
    ("no", text("Answer", "Nej")),
    ("unknown", text("Answer", "Ved ikke")),
)
FORM = Form(
    "gallery",
    1,
    text("Gallery", "Henvendelse"),
    (
        Section(
            "story",
            text("Gallery", "Det, der bekymrer"),
            (
                TextField(
                    key="words",
                    label=text("Gallery", "Hvad har du set eller hørt?"),
                    help=text("Gallery", "Skriv så tæt på den, der ringer, som du kan."),
                    required=True,
                    lines=4,
                    longest=4000,
                ),
                ChoiceField(
                    key="danger",
                    label=text("Gallery", "Er nogen i fare lige nu?"),
                    choices=YES_NO,
                    required=True,
                ),
                TextField(
                    key="who",
                    label=text("Gallery", "Hvem er i fare?"),
                    when=When("danger", ("yes",)),
                    required=True,
                ),
                ManyField(
                    key="signs",
                    label=text("Gallery", "Hvad handler det om?"),
                    choices=(
                        ("words", text("Gallery", "Ytringer")),
                        ("friends", text("Gallery", "Ændret omgangskreds")),
                        ("online", text("Gallery", "Færden på nettet")),
                        ("symbols", text("Gallery", "Symboler eller tegninger")),
                        ("travel", text("Gallery", "Planer om at rejse")),
                        ("violence", text("Gallery", "Vold eller trusler")),
                    ),
                ),
            ),
            guide=text("Gallery", "Begynd med fortællingen. Resten kan komme senere."),
        ),
        Section(
            "person",
            text("Gallery", "Den, det handler om"),
            (
                TextField(key="name", label=text("Gallery", "Navn")),
                TextField(
                    key="born",
                    label=text("Gallery", "Født"),
                    shape=Shape.PARTIAL_DATE,
                    help=text("Gallery", "Hele datoen, måned og år, eller kun året."),
                ),
                TextField(key="cpr", label=text("Gallery", "CPR-nummer"), shape=Shape.CPR),
                TextField(key="phone", label=text("Gallery", "Telefon"), shape=Shape.PHONE),
                ChoiceField(
                    key="source",
                    label=text("Gallery", "Hvem henvender sig?"),
                    choices=(
                        ("school", text("Gallery", "Skole")),
                        ("parent", text("Gallery", "Forælder")),
                    ),
                    style="list",
                ),
                RowsField(
                    key="kin",
                    label=text("Gallery", "Pårørende"),
                    add=text("Gallery", "Tilføj pårørende"),
                    fields=(
                        TextField(key="name", label=text("Gallery", "Navn"), required=True),
                        TextField(
                            key="phone", label=text("Gallery", "Telefon"), shape=Shape.PHONE
                        ),
                    ),
                ),
            ),
        ),
    ),
)


class Line(NamedTuple):
    number: str
    who: str
    next: str
    stage: str
    owner: str
    due: datetime


LINES = tuple(
    Line(f"S-2026-{42 - at:04d}", who, step, stage, owner, NOW + timedelta(minutes=minutes))
    for at, (who, step, stage, owner, minutes) in enumerate(
        (
            ("15 år · J.S.", "Ring til skolen", "Kvalificering", "Mette Kjær", -70),
            ("19 år · A.H.", "Vurdér henvendelsen", "Kvalificering", "Åse Højgård", 220),
            ("17 år · N.P.", "Aftal besøg med forældrene", "Visitering", "Lars Ørum", 1200),
            ("34 år · K.M.", "Svar fra politiet", "Visitering", "Mette Kjær", 1340),
            ("28 år · S.L.", "Skriv brief til hjemmebesøg", "Besøg", "Åse Højgård", 2820),
            ("14 år · T.B.", "Hjemmebesøg", "Besøg", "Lars Ørum", 3960),
            ("22 år · O.R.", "Opfølgning", "Indsats", "Mette Kjær", 8640),
            ("16 år · E.V.", "Afslut mentorforløb", "Indsats", "Åse Højgård", 18720),
        )
    )
)


def queue() -> QWidget:
    page = Page(
        "I dag",
        "Onsdag den 14. januar 2026 kl. 8.30 · 1 overskredet · 3 frister inden for 24 timer",
        plain_button("Udskriv liste", "printer"),
        primary("Ny henvendelse", "plus"),
        scroll=False,
    )
    search = QLineEdit()
    search.setPlaceholderText("Søg på sagsnummer, navn eller ord (Ctrl+K)")
    page.above.addWidget(search)
    table: Table[Line] = Table(
        (
            Column(
                "Frist",
                lambda r: due_chip(r.due, NOW).words,
                chip=lambda r: due_chip(r.due, NOW),
            ),
            Column("Sag", lambda r: r.number, strong=True),
            Column("Hvem", lambda r: r.who, priority=2),
            Column("Næste skridt", lambda r: r.next, stretch=True),
            Column("Trin", lambda r: r.stage, priority=4),
            Column("Ansvarlig", lambda r: r.owner, priority=3),
            Column("Udløber", lambda r: show_when(r.due, NOW), priority=5, muted=True),
        ),
        name="Frister",
    )
    table.show_rows(LINES)
    table.view.selectRow(1)
    across = QHBoxLayout()
    across.setSpacing(14)
    across.addWidget(table, 3)
    story = Timeline("Historie")
    story.show_story(STORY)
    across.addWidget(Card("Seneste hændelser").add(story), 1)
    page.content.addLayout(across)
    return page


STORY = (
    Happening(
        "i dag kl. 8.10", "Skolen har ringet om ytringer i klassen", "phone", "Mette Kjær"
    ),
    Happening(
        "i går kl. 14.25",
        "Fristen er overskredet",
        "alert-triangle",
        detail="24 timer fra modtagelsen",
        tone=Tone.OVERDUE,
    ),
    Happening(
        "man 12.01. kl. 9.04",
        "Kvitteret af politiet",
        "circle-check",
        "Lars Ørum",
        tone=Tone.OK,
    ),
)


def case() -> QWidget:
    page = Page(
        "S-2026-0041 · Ung mand, 19 år",
        "Oprettet tirsdag den 13. januar 2026 · Ansvarlig: Åse Højgård",
        quiet("Flere", "dots"),
        plain_button("Besøgsoplæg", "printer"),
        primary("Vurdér henvendelsen", "checklist"),
    )
    strip = QHBoxLayout()
    strip.addWidget(
        StageStrip(("Modtaget", "Kvalificering", "Visitering", "Besøg", "Indsats"), 1), 1
    )
    strip.addWidget(Chip(due_chip(NOW + timedelta(minutes=220), NOW)))
    page.above.addLayout(strip)
    tabs = Tabs("Sagens sider")
    for name in ("Overblik", "Henvendelser", "Personer", "Kvalificering", "Dokumenter", "Log"):
        tabs.add(name, name)
    page.above.addWidget(tabs)
    chips = QHBoxLayout()
    for tone in Tone:
        chips.addWidget(Chip(ChipLook(tone.value, tone)))
    chips.addStretch(1)
    holder = QWidget()
    holder.setLayout(chips)
    buttons = QHBoxLayout()
    for button in (
        primary("Gem", "device-floppy"),
        plain_button("Annuller"),
        quiet("Tilføj", "plus"),
        danger("Slet kladden", "trash"),
    ):
        buttons.addWidget(button)
    off = primary("Send", "send")
    off.setEnabled(False)
    buttons.addWidget(off)
    buttons.addStretch(1)
    row = QWidget()
    row.setLayout(buttons)
    check_box = QCheckBox("Forældrene er orienteret")
    check_box.setChecked(True)
    story = Timeline("Historie")
    story.show_story(tuple(line._replace(ref=line.when) for line in STORY))
    busy = BusyBar()
    busy.start("Laver sikkerhedskopi …", can_stop=True)
    across = Columns()
    left, right = across.left, across.right
    left.addWidget(
        Card("Overblik").add(holder, row, check_box, QCheckBox("Skolen er ringet op"))
    )
    left.addWidget(Card("Historie").add(story))
    right.addWidget(
        Card("Mangler", quiet("Tilføj", "plus")).add(
            Note("Der mangler et svar fra skolen, før sagen kan visiteres."),
            Wrapped(
                "En længere tekst, som går over flere linjer og viser, hvordan der brydes."
            ),
        )
    )
    right.addWidget(
        Card().add(
            EmptyState(
                "users",
                "Ingen personer endnu",
                "Her står de personer, sagen handler om.",
                plain_button("Tilføj person", "user-plus"),
            )
        )
    )
    page.content.addWidget(busy)
    busy.show()
    busy.show_progress(30, 100)
    busy.cancel.show()
    page.content.addWidget(across)
    return page


def form(*, wrong: bool) -> QWidget:
    page = Page(
        "Ny henvendelse",
        "Modtaget i dag kl. 8.12 · Kladde gemt kl. 8.29",
        quiet("Gem til senere"),
        primary("Registrér", "check"),
        widest=READING,
    )
    summary = ErrorSummary()
    page.content.addWidget(summary)
    binding = FormBinding(FORM)
    for section in FORM.sections:
        page.content.addWidget(Card().add(FormRows(section, binding=binding)))
    binding.setParent(page)
    answers: dict[str, Value] = {
        "words": "En lærer fortæller, at drengen siden jul har skiftet omgangskreds.",
        "danger": "yes",
        "signs": ["friends", "online"],
        "born": "2007-05",
        "cpr": "7401072345" if not wrong else "74",
        "phone": "20123456",
        "kin": [{"name": "Bente Skov", "phone": "20202020"}],
    }
    if wrong:
        del answers["words"]
    binding.load(answers)
    summary.chosen.connect(binding.focus)
    if wrong:
        summary.show_problems(
            binding.show_problems(check(FORM, binding.answers(), submit=True))
        )
    return page


def empty() -> QWidget:
    page = Page(
        "Videregivelser", "Det, der er givet videre, og det, der er kommet ind", scroll=False
    )
    table: Table[Line] = Table(
        (Column("Sag", lambda r: r.number),),
        name="Videregivelser",
        empty=EmptyState(
            "package-export",
            "Der er ikke givet noget videre endnu",
            "Når en sag skal til politiet, forbereder du pakken her.",
            primary("Forbered en pakke", "plus"),
        ),
    )
    table.show_rows(())
    page.content.addWidget(table, 1)
    return page


class Window(QMainWindow):
    def __init__(self, pages: dict[str, QWidget]) -> None:
        super().__init__()
        self.pages = pages
        rail, self.stack = Rail(), QStackedWidget()
        for key, words, icon in (
            ("today", "I dag", "inbox"),
            ("cases", "Sager", "folder"),
            ("calendar", "Kalender", "calendar-event"),
            ("meetings", "Møder", "users"),
            ("handover", "Videregivelser", "package-export"),
            ("numbers", "Statistik", "chart-bar"),
        ):
            rail.add(key, words, icon)
        rail.add_bottom("help", "Hjælp", "help")
        rail.add_bottom("settings", "Opsætning", "settings", place=True)
        rail.add_bottom("lock", "Lås", "lock")
        rail.select("today")
        for page in pages.values():
            self.stack.addWidget(page)
        status = StatusLine()
        status.show_fact("who", "Mette Kjær", "user")
        status.show_fact("backup", "Sikkerhedskopi i dag kl. 8.02", "database-export")
        status.show_fact("slip", "Seddel mangler", "alert-triangle", Tone.URGENT)
        status.show_fact("net", "Intet netværk", "wifi-off")
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(rail)
        across.addWidget(self.stack, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PracticeBand())
        column.addWidget(middle, 1)
        column.addWidget(status)
        self.setCentralWidget(whole)
        self.toast = Toast(self)


def dialogs(owner: QWidget) -> dict[str, QWidget]:
    fault = EnvironmentFault(
        text("Gallery", "Sikkerhedskopien kunne ikke skrives"),
        text("Gallery", "Alt, du har gemt, ligger sikkert på denne computer."),
        text("Gallery", "Sæt USB-nøglen i igen, og prøv en gang til."),
    )
    return {
        "confirm": Confirm(
            owner,
            "Vil du slette kladden?",
            "Kladden fra i dag kl. 8.12 bliver slettet og kan ikke hentes frem igen.",
            "Slet kladden",
            safe="Behold",
            dangerous=True,
        ),
        "fault": FaultDialog(owner, fault, retry=True),
    }


def shoot(folder: Path) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app, base_points=10.0)
    for name, scheme, percent, size in (
        ("light", Scheme.LIGHT, 100, (1366, 768)),
        ("dark", Scheme.DARK, 100, (1366, 768)),
        ("150", Scheme.LIGHT, 150, (1366, 768)),
        ("small", Scheme.LIGHT, 100, (910, 480)),
        ("200", Scheme.DARK, 200, (1366, 768)),
    ):
        theme.use(scheme, percent)
        window = Window(
            {
                "queue": queue(),
                "case": case(),
                "form": form(wrong=False),
                "wrong": form(wrong=True),
                "empty": empty(),
            }
        )
        window.resize(*size)
        window.show()
        window.stack.setFocus()
        for key, page in window.pages.items():
            window.stack.setCurrentWidget(page)
            if key == "form":
                page.findChildren(QLineEdit)[0].setFocus()
            if key == "empty":
                window.toast.show_message("Kladden er slettet", lambda: None)
            for _ in range(3):
                app.processEvents()
            window.grab().save(str(folder / f"{key}-{name}.png"))
        window.stack.setCurrentWidget(window.pages["form"])
        for bar in window.pages["form"].findChildren(QScrollBar):
            bar.setValue(bar.maximum())
        app.processEvents()
        window.grab().save(str(folder / f"lower-{name}.png"))
        print(name, window.width(), window.height(), window.minimumSizeHint())  # noqa: T201
        for key, dialog in dialogs(window).items():
            dialog.show()
            app.processEvents()
            dialog.grab().save(str(folder / f"{key}-{name}.png"))
            dialog.close()
        window.close()
        delete(window)  # now, and not while the next colours are put on


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    shoot(target)

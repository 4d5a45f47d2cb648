"""The efforts that the office offers under its own names, each with its earlier versions."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.efforts.own import OwnEffort, OwnVersion
from models.forms.answers import Answers, written
from models.forms.definitions.own_effort import OWN_EFFORT, OWN_EFFORT_END
from models.forms.fields import Form
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import OfficePageId
from models.kernel.text import text
from models.law.effort_bases import AIMED_AT_CONCERN, PURPOSES, effort_basis
from models.law.effort_kinds import FOOTINGS, Footing
from ui.changes import Changed, Refresh
from ui.context import Context
from ui.efforts.acts import OwnEffortActs
from ui.forms.form_sheet import FormSheet
from ui.forms.versions import versions_dialog
from ui.kit.buttons import Button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.clearing import clear_out
from ui.kit.dialogs import Dialog
from ui.kit.empty import EmptyState
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import READING, Page
from ui.language import filled, say, show_date, show_when

WAITS: Final = text("OwnEffortsPage", "waits for a consent")
PLACES: Final = text("OwnEffortsPage", "{places} places")
PURPOSE: Final = text("OwnEffortsPage", "Purpose of the law: {purpose}.")
NEVER: Final = text("OwnEffortsPage", "Never aimed at the concern.")
SOURCE: Final = text("OwnEffortsPage", "Source: {note} ({date})")
ICONS: Final = {"change": "pencil", "end": "calendar-event", "earlier": "history"}


class OwnEffortsPage(Page):
    """Every own effort by name; it is offered beside the catalogue when one is planned."""

    sheet: FormSheet | None = None
    dialog: Dialog | None = None

    def __init__(self, acts: OwnEffortActs, context: Context) -> None:
        super().__init__("", widest=READING)
        self.set_title(
            self.tr("Efforts of our own"),
            self.tr("What your kommune offers under its own name, beside the catalogue."),
        )
        self._acts, self._context = acts, context
        self.new = primary(self.tr("New effort of our own"), "plus")
        self.new.setObjectName("new_own_effort")
        self.new.clicked.connect(self.begin)
        self.new.setVisible(acts.write is not None)
        self.add_act(self.new)
        self.content.addWidget(
            Note(
                self.tr(
                    "A law has one purpose, and so has an effort. Mentor support under "
                    "employment law is for work and is never aimed at the concern."
                )
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.content.addLayout(self._list)
        self.buttons: dict[tuple[str, OfficePageId], Button] = {}
        self._refresh = Refresh(self, context.feed, self._load, kinds=(Kind.OWN_EFFORT,))

    @Slot()
    def begin(self) -> None:
        """Open an empty form."""
        day = local(self._context.clock.now()).date().isoformat()
        self._write(None, {"from_on": day, "footing": str(Footing.VOLUNTARY), "consent": "yes"})

    @Slot()
    def _load(self) -> None:
        self._context.jobs.run(self, self._acts.listed, self._show, self._refused)

    def _show(self, efforts: tuple[OwnEffort, ...]) -> None:
        clear_out(self._list)
        self.buttons = {}
        for effort in efforts:
            self._list.addWidget(self._card(effort))
        if not efforts:
            self._list.addWidget(
                EmptyState(
                    "heart-handshake",
                    self.tr("No effort of your own yet"),
                    self.tr("The catalogue's efforts are offered on every case without it."),
                )
            )

    def _card(self, effort: OwnEffort) -> Card:
        now = effort.now
        frame = Card(now.name)
        frame.add(Label(self._state(now), Role.STRONG, wrap=True))
        for part in version_parts(now):
            frame.add(part)
        when = show_when(now.at, self._context.clock.now())
        who = self._context.name_of(now.by)
        frame.add(Muted(filled(self.tr("Written by {who}, {when}"), who=who, when=when)))
        foot = QHBoxLayout()
        for key, words, act in self._offered(effort):
            button = quiet(words, ICONS[key])
            button.setAccessibleName(f"{words} {now.name}")
            button.clicked.connect(act)
            self.buttons[key, effort.id] = button
            foot.addWidget(button)
        foot.addStretch(1)
        frame.body.addLayout(foot)
        return frame

    def _offered(self, effort: OwnEffort) -> list[tuple[str, str, Callable[..., None]]]:
        found: list[tuple[str, str, Callable[..., None]]] = []
        if self._acts.write is not None:
            change = partial(self._write, effort.id, effort.now.answers)
            found.append(("change", self.tr("Change …"), change))
            if effort.now.until is None:
                found.append(("end", self.tr("End the offer …"), partial(self._end, effort)))
        if len(effort.versions) > 1:
            earlier = partial(self._open_history, effort)
            found.append(("earlier", self.tr("Earlier versions …"), earlier))
        return found

    def _state(self, now: OwnVersion) -> str:
        today = local(self._context.clock.now()).date()
        if now.until is None:
            words = self.tr("Offered since {first}")
            if today < now.since:
                words = self.tr("Offered from {first}")
            return filled(words, first=show_date(now.since))
        words = self.tr("Offered until {last}")
        if now.until < today:
            words = self.tr("No longer offered since {last}; what runs goes on")
        return filled(words, last=show_date(now.until))

    def _write(self, effort: OfficePageId | None, answers: Answers, *_: object) -> None:
        write = self._acts.write
        if write is None:
            return

        def submit(given: Answers) -> Changed:
            return write(given, effort)

        told = self.tr("Efforts that are planned already keep their name, purpose and law.")
        self._open(OWN_EFFORT, submit, answers, told if effort else "")

    def _end(self, effort: OwnEffort, *_: object) -> None:
        end = self._acts.end
        if end is None:
            return
        day = local(self._context.clock.now()).date().isoformat()
        told = self.tr("After that day it is not begun any more. What runs goes on.")
        self._open(OWN_EFFORT_END, partial(end, effort.id), {"until_on": day}, told)

    def _open(
        self, form: Form, submit: Callable[[Answers], Changed], answers: Answers, told: str
    ) -> None:
        self.sheet = FormSheet(self, form, self.tr("Save"), self._context, submit)
        self.sheet.explain(told)
        self.sheet.begin(answers)

    def _open_history(self, effort: OwnEffort, *_: object) -> None:
        versions = (
            (each.at, each.by, each.name, version_parts(each)) for each in effort.versions[1:]
        )
        self.dialog = versions_dialog(self, effort.now.name, versions, self._context)

    def _refused(self, refusal: Refused) -> None:
        self._context.go.tell(say(refusal.why))


def version_parts(version: OwnVersion) -> tuple[QWidget, ...]:
    """Return what stands in a version, as labels: purpose, law, for whom, who, where from."""
    laws = " · ".join(say(effort_basis(code).title) for code in version.bases)
    footing = say(FOOTINGS[Footing(written(version.answers, "footing"))])
    consent = written(version.answers, "consent") == "yes"
    facts = [
        footing,
        say(WAITS) if consent else "",
        say(version.target.says) if version.target else "",
        say(PLACES.filled(places=version.places)) if version.places else "",
        written(version.answers, "provider"),
    ]
    aim = say(PURPOSE.filled(purpose=PURPOSES[version.purpose]))
    if version.purpose not in AIMED_AT_CONCERN:
        aim = " ".join((aim, say(NEVER)))
    note, day = written(version.answers, "note"), show_date(local(version.at).date())
    source = say(SOURCE.filled(note=note, date=day))
    return (
        Wrapped(written(version.answers, "purpose")),
        Wrapped(laws),
        Muted(aim),
        Muted(" · ".join(fact for fact in facts if fact)),
        Muted(source),
    )

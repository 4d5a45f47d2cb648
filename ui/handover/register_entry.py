"""One entry of the register: what, to whom, on which law and why, and its journal number."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.disclosures.delivery import GivenReceipt
from models.disclosures.disclosure import (
    STATES,
    WAYS,
    Direction,
    DisclosedItem,
    Disclosure,
)
from models.disclosures.register import happened, standing
from models.disclosures.terms import AFTERWARDS, ASKED, DONE, PROOFS
from models.forms.answers import Answers, written
from models.forms.definitions.journal import DISCLOSURE_NUMBER, NUMBER
from models.forms.definitions.terms import TERMS_KEPT
from models.kernel.clock import local
from models.law.bases import CATEGORIES, PURPOSES, basis
from models.law.requests import ASKS, CONSENTS
from models.usecases.register_entry import RegisterEntry
from ui.changes import Changed
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.handover.register_acts import RegisterActs
from ui.handover.register_words import LAW
from ui.kit.buttons import Button, plain_button
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_date, show_when

Pair = tuple[str, str]


class EntryDialog(Dialog):
    """Shows an entry; all of it stands as it was written, only the journal number can change."""

    def __init__(
        self, parent: QWidget, entry: RegisterEntry, acts: RegisterActs, context: Context
    ) -> None:
        """Lay it out.

        Args:
            parent: the window over which it opens.
            entry: what is shown; that it was opened is logged already.
            acts: what can be done with it.
            context: clock and names.
        """
        given = entry.disclosure
        super().__init__(parent, f"{given.number} · {_other(given)}")
        self.setObjectName("register_entry")
        self.entry, self._acts, self._context = entry, acts, context
        self.sheet: FormSheet | None = None
        stands = say(standing(given.state, given.direction, given.way))
        self.content.addWidget(Muted(" · ".join(filter(None, (entry.about, stands)))))
        for label, words in filter(lambda pair: pair[1], self._facts()):
            self._fact(label, words)
        for item in given.items:
            self.content.addWidget(self._item(item))
        for label, words in filter(lambda pair: pair[1], self._why()):
            self._fact(label, words)
        self.journal = Wrapped("").selectable()
        self.content.addWidget(Label(self._journal_label(), Role.SMALL, wrap=True))
        self.content.addWidget(self.journal)
        self._show_number(given.esdh_no)
        self.number = plain_button(self.tr("Journal number …"), "pencil")
        self.number.setObjectName("number_disclosure")
        self.number.clicked.connect(self._ask_number)
        self.close_it = plain_button(self.tr("Close"))
        self.close_it.clicked.connect(self.reject)
        buttons = [self.number, self.close_it]
        self.keep: Button | None = None
        if given.terms is not None and given.terms.kept is None:
            self.keep = plain_button(say(ASKED[given.terms.afterwards]), "check")
            self.keep.setObjectName("keep_terms")
            self.keep.clicked.connect(self._ask_terms)
            buttons.insert(0, self.keep)
        self.add_buttons(buttons, self.close_it)

    def _facts(self) -> Iterator[Pair]:
        given, now = self.entry.disclosure, self._context.clock.now()
        out = given.direction is Direction.OUT
        other = (given.to_authority, given.to_person)
        ours = (given.from_authority, given.from_person)
        if not out:
            other, ours = ours, other
        yield say(happened(given.state, given.direction)), show_when(given.at, now)
        yield self.tr("To") if out else self.tr("From"), _joined(other)
        yield self.tr("By us"), _joined(ours)
        yield self.tr("Way"), say(WAYS[given.way])
        if out and given.contact_id is not None:
            yield self.tr("We asked for"), say(ASKS[given.ask])
        yield self.tr("Legal basis"), _law(given.basis, given.basis_version)
        yield self.tr("Purpose"), f"{say(PURPOSES[given.purpose])}. {given.purpose_words}"

    def _why(self) -> Iterator[Pair]:
        given, now = self.entry.disclosure, self._context.clock.now()
        consent = f"{say(CONSENTS[given.consent])}. {given.consent_reason}".strip()
        yield self.tr("Why would less not do?"), given.less_would_not_do
        yield self.tr("Consent"), consent
        yield self.tr("What was held back, and why"), given.withheld
        yield self.tr("Why not"), given.refused_reason
        for receipt in self.entry.receipts:
            yield say(STATES[receipt.kind]), self._receipt(receipt)
        yield self.tr("Agreed afterwards"), self._agreed()
        yield self.tr("Confirmed"), self._confirmed()
        words = filled(self.tr("{who}, {when}"), who=self.entry.by)
        yield self.tr("Registered by"), filled(words, when=show_when(given.registered_at, now))
        yield self.tr("Approved by"), self.entry.approved_by

    def _receipt(self, receipt: GivenReceipt) -> str:
        number = receipt.own_number
        theirs = filled(self.tr("their number {number}"), number=number) if number else ""
        when = show_when(receipt.at, self._context.clock.now())
        who = _joined((receipt.person, receipt.role))
        return " · ".join(filter(None, (when, who, theirs, receipt.proof)))

    def _agreed(self) -> str:
        terms = self.entry.disclosure.terms
        if terms is None:
            return ""
        words = self.tr("{what} by {day}, agreed with {who}.")
        what = say(AFTERWARDS[terms.afterwards])
        said = filled(words, what=what, day=show_date(terms.by), who=terms.agreed_with)
        return f"{said} {terms.words}".strip()

    def _confirmed(self) -> str:
        terms = self.entry.disclosure.terms
        kept = None if terms is None else terms.kept
        if terms is None or kept is None:
            return ""
        day = show_date(local(kept.at).date())
        parts = (say(DONE[terms.afterwards]), day, say(PROOFS[kept.proof]), kept.words)
        return " · ".join(filter(None, parts))

    def _item(self, item: DisclosedItem) -> QFrame:
        part = QFrame()
        part.setProperty("role", "soft")
        column = QVBoxLayout(part)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(Label(item.title, Role.STRONG, wrap=True))
        lines = [item.necessity] if item.necessity else []
        if item.basis:
            lines.append(_law(item.basis, item.basis_version))
        for line in lines:
            column.addWidget(Wrapped(line).selectable())
        kinds = ", ".join(say(CATEGORIES[each]) for each in item.categories)
        if kinds:
            column.addWidget(Muted(kinds))
        part.setAccessibleName(". ".join((item.title, *lines, kinds)))
        return part

    def _fact(self, label: str, words: str) -> None:
        block = QVBoxLayout()
        block.setSpacing(1)
        block.addWidget(Label(label, Role.SMALL, wrap=True))
        said = Wrapped(words).selectable()
        said.setAccessibleName(f"{label}: {words}")
        block.addWidget(said)
        self.content.addLayout(block)

    def _journal_label(self) -> str:
        return filled(self.tr("Number in {system}"), system=self.entry.system)

    def _show_number(self, number: str) -> None:
        shown = number or self.tr("Not written down yet")
        self.journal.setText(shown)
        self.journal.setAccessibleName(f"{self._journal_label()}: {shown}")

    @Slot()
    def _ask_terms(self) -> None:
        verb = self.tr("Write it down")
        keep = partial(self._acts.keep_terms, self.entry.disclosure.id)
        self.sheet = FormSheet(self, TERMS_KEPT, verb, self._context, keep)
        self.sheet.saved.connect(self.reject)  # the list shows it, and opens it anew
        self.sheet.begin({"on": local(self._context.clock.now()).date().isoformat()})

    @Slot()
    def _ask_number(self) -> None:
        verb = self.tr("Keep the number")
        self.sheet = FormSheet(self, DISCLOSURE_NUMBER, verb, self._context, self._keep)
        self.sheet.saved.connect(self._kept)
        self.sheet.begin({NUMBER.key: self.entry.disclosure.esdh_no})

    def _keep(self, answers: Answers) -> Changed:
        number = written(answers, NUMBER.key)
        changed = self._acts.number(self.entry.disclosure.id, number)
        self.entry.disclosure.esdh_no = number.strip()
        return changed

    @Slot()
    def _kept(self) -> None:
        self._show_number(self.entry.disclosure.esdh_no)


def _other(given: Disclosure) -> str:
    out = given.direction is Direction.OUT
    return given.to_authority if out else given.from_authority


def _joined(parts: tuple[str, str]) -> str:
    return ", ".join(filter(None, parts))


def _law(code: str, version: int) -> str:
    return say(LAW.filled(law=basis(code).title, version=version))

"""One authority of a round: whom we asked and how, how far it is, and what it said."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.course.qualification import AWAITED, STATES, Invited, Statement, statements
from models.course.record import RecordRow, Said
from models.forms.answers import Answers, written
from models.forms.definitions.after_call import MARKS
from models.forms.definitions.qualification import (
    AUTHORITY_ANSWER,
    AUTHORITY_CORRECTION,
    CARE,
    INVITATION,
    INVITATION_WITHDRAWN,
    OUTCOMES,
)
from models.law.authorities import authority
from models.law.bases import basis
from ui.kit.buttons import Button
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date

LOOKS: Final = {
    Invited.INVITED: (Tone.INFO, "send"),
    Invited.REMINDED: (Tone.SOON, "bell"),
    Invited.ANSWERED: (Tone.OK, "circle-check"),
    Invited.PARTLY: (Tone.OK, "circle-check"),
    Invited.NOTHING: (Tone.OK, "circle-check"),
    Invited.DECLINED: (Tone.INFO, "hand-stop"),
    Invited.MISSING: (Tone.INFO, "hourglass"),
    Invited.WITHDRAWN: (Tone.INFO, "x"),
}
"""Nobody is obliged to share: to decline is as calm as to answer."""


def day_of(iso: str) -> str:
    """Return ``2026``, ``2026-01`` or ``2026-01-14`` as Danes write it."""
    return ".".join(reversed(iso.split("-")))


def corrections(row: RecordRow) -> list[tuple[Said, Said]]:
    """Return each answer that was put right with the correction of it, oldest first."""
    said = [*row.earlier, *row.answers.values()]
    answers, reasons = (
        sorted((each for each in said if each.form == form.key), key=lambda each: each.at)
        for form in (AUTHORITY_ANSWER, AUTHORITY_CORRECTION)
    )
    return list(zip(answers, reasons, strict=False))


class InvitationRow(QFrame):
    """An authority in the table of a round, with its answer below."""

    def __init__(
        self, row: RecordRow, acts: tuple[Button, ...], parent: QWidget | None = None
    ) -> None:
        """Show it; ``acts`` stand at its right."""
        super().__init__(parent)
        self.setProperty("role", "soft")
        self.setObjectName(f"invitation-{row.code}")
        self.record_id = row.record_id
        self._given = row.said(INVITATION.key)
        self._answer = row.said(AUTHORITY_ANSWER.key)
        name, state = say(authority(row.code).name), Invited(row.state)
        self.setAccessibleName(f"{name}: {say(STATES[state])}")
        tone, icon = LOOKS[state]
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(name, Role.STRONG, wrap=True), 1)
        head.addWidget(Chip(ChipLook(say(STATES[state]), tone, icon)))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(Muted(self._asked(state)))
        if reason := written(row.said(INVITATION_WITHDRAWN.key), "reason"):
            column.addWidget(Wrapped(filled(self.tr("Withdrawn: {reason}"), reason=reason)))
        self._show_answer(column, self._answer)
        self._show_earlier(column, row)
        if acts:
            across = QHBoxLayout()
            across.setSpacing(8)
            for button in acts:
                button.setAccessibleName(f"{button.text()}: {name}")
                across.addWidget(button)
            across.addStretch(1)
            column.addLayout(across)

    def _asked(self, state: Invited) -> str:
        """Say whom we asked, by name or not, on which basis, and by when."""
        given = self._given
        named = written(given, "named") == "yes"
        parts = [written(given, "contact")]
        parts.append(
            say(basis(written(given, "basis")).title) if named else self.tr("Without a name")
        )
        if state in AWAITED:
            day = show_date(date.fromisoformat(written(given, "deadline")))
            parts.append(filled(self.tr("answer by {date}"), date=day))
        if self._answer:
            parts.append(self._told())
        return " · ".join(parts)

    def _told(self) -> str:
        day = show_date(date.fromisoformat(written(self._answer, "given_on")))
        who = written(self._answer, "given_by")
        if who == written(self._given, "contact"):
            return filled(self.tr("answered {date}"), date=day)
        return filled(self.tr("answered {date} by {who}"), date=day, who=who)

    def _show_earlier(self, column: QVBoxLayout, row: RecordRow) -> None:
        """Show what stood before each correction, the latest first, and what was wrong in it."""
        for before, correction in reversed(corrections(row)):
            words = self.tr("Corrected {date}: {reason}. Before, it read: {outcome}")
            outcome = say(dict(OUTCOMES)[written(before.answers, "outcome")])
            reason = written(correction.answers, "reason").rstrip(".")
            known = {"date": show_date(correction.at), "reason": reason, "outcome": outcome}
            column.addSpacing(4)
            column.addWidget(Muted(filled(words, **known)))
            self._show_answer(column, before.answers)

    def _show_answer(self, column: QVBoxLayout, answer: Answers) -> None:
        for said in statements(answer):
            column.addSpacing(4)
            column.addWidget(Wrapped(said.said))
            column.addWidget(Muted(self._known(said)))
        withheld = written(answer, "withheld")
        if withheld:
            kept = self.tr("Held back: {what}. Nobody is obliged to share (§ 115(4)).")
            column.addSpacing(4)
            column.addWidget(Wrapped(filled(kept, what=withheld)))

    def _known(self, said: Statement) -> str:
        """Say how a statement is known, from whom, of when, and what kind it is."""
        parts = [say(dict(MARKS)[said.mark]), said.source, day_of(said.when)]
        if said.marked:
            kind = say(dict(CARE)[said.care])
            parts.append(filled(self.tr("{kind}: never on the papers of a visit"), kind=kind))
        return " · ".join(parts)

"""Parts of the page on which a case is closed: what follows, the answers read again, the end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from models.calendar.entry import KINDS
from models.course.record import RecordRow
from models.course.transfer import RECEIPT, SENT
from models.forms.answers import Answers, Row, answered, asked, rows, written
from models.forms.definitions.closing import ABOUT, CLOSURE, HANDED, OUTCOMES
from models.forms.fields import ChoiceField
from models.law.retention import RETENTION, Ending
from models.usecases.close_case import Closing, Ends
from models.usecases.transfer_steps import TakenBy
from ui.context import Context
from ui.kit.card import Card
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import filled, say, show_date


def follows(closing: Closing, context: Context) -> Card:
    """Return what closing leads to: what ends, what is still out, when it is deleted."""
    card = Card(QCoreApplication.translate("ClosingParts", "This follows by itself"))
    ends = QCoreApplication.translate("ClosingParts", "Ends with the case: {what}")
    stays = QCoreApplication.translate(
        "ClosingParts", "Is still out, and stays open until it is settled: {what}"
    )
    for words, lines in ((ends, closing.ends), (stays, closing.stays)):
        if lines:
            card.add(
                Wrapped(filled(words, what=", ".join(_end(each, context) for each in lines)))
            )
    card.add(Wrapped(deletion_words(closing)))
    if closing.second:
        card.add(
            Wrapped(
                QCoreApplication.translate(
                    "ClosingParts", "A second person is asked to countersign within seven days."
                )
            )
        )
    return card


def _end(each: Ends, context: Context) -> str:
    return f"{say(KINDS[each.kind])} ({show_date(each.due)}, {context.name_of(each.owner)})"


def deletion_words(closing: Closing) -> str:
    """Return when the case is to be deleted, by which rule, and where the rule comes from."""
    words = QCoreApplication.translate(
        "ClosingParts",
        "To be deleted, or decided upon again, on {day}: {rule}, {months} months. Source: "
        "{source}, {checked}. No law sets a period; it is chosen under Settings.",
    )
    return filled(
        words,
        day=show_date(closing.delete_on),
        rule=say(RETENTION[closing.ending].title),
        months=closing.months,
        source=closing.source.name,
        checked=show_date(closing.source.checked),
    )


def answer_lines(answers: Answers) -> list[tuple[str, str]]:
    """Return (question, answer) of all that was answered on closing, needs first."""
    outcomes = dict(OUTCOMES)
    found = [(row.get("need", ""), _became(row, outcomes)) for row in rows(answers, "needs")]
    for field in ABOUT.fields:
        if asked(field, answers) and answered(field, answers):
            value = written(answers, field.key)
            if isinstance(field, ChoiceField):
                value = say(dict(field.choices)[value])
            found.append((say(field.label), value))
    return found


def _became(row: Row, outcomes: Mapping[str, object]) -> str:
    key = row.get("outcome", "")
    said = say(dict(OUTCOMES)[key]) if key in outcomes else ""
    return ": ".join(part for part in (said, row.get("to", "") or row.get("why", "")) if part)


def answers_card(title: str, pairs: Sequence[tuple[str, str]]) -> Card:
    """Return a card with questions in small letters and answers below them."""
    card = Card(title)
    column = QVBoxLayout()
    column.setSpacing(2)
    for question, answer in pairs:
        column.addWidget(Label(question, Role.SMALL, wrap=True))
        column.addWidget(Wrapped(answer).selectable())
        column.addSpacing(6)
    card.body.addLayout(column)
    return card


def handed_on(closing: Closing, taken: TakenBy) -> Answers:
    """Return the answers of a case that another kommune has taken over; each can be changed."""
    to = ", ".join(filter(None, (taken.to, taken.who)))
    why = QCoreApplication.translate("ClosingParts", "Handed over to {kommune} on {day}.")
    day = f"{taken.on:%d.%m.%Y}"
    return {
        "needs": [
            {"key": need.key, "need": say(need.what), "outcome": HANDED, "to": to}
            for need in closing.needs
        ],
        "reason": filled(why, kommune=taken.to, day=day),
        "goes_on": "yes",
        "receiver": to,
    }


def _title(record: RecordRow, others: Sequence[RecordRow]) -> str:
    """Return how a case was closed, and when; of a transfer also to whom it went."""
    if record.code == Ending.MISTAKE:
        words = QCoreApplication.translate("ClosingParts", "Created by mistake, ended {day}")
    else:
        words = QCoreApplication.translate("ClosingParts", "Closed {day}")
    moved = next((each for each in others if each.record_id == record.parent_id), None)
    if moved is None:
        return filled(words, day=show_date(record.at))
    words = QCoreApplication.translate(
        "ClosingParts", "Handed over to {kommune} on {received}, closed {day}"
    )
    received = ".".join(reversed(written(moved.said(RECEIPT.key), "received_on").split("-")))
    to = written(moved.said(SENT.key), "to")
    return filled(words, kommune=to, received=received, day=show_date(record.at))


def closure_card(record: RecordRow, context: Context, others: Sequence[RecordRow] = ()) -> Card:
    """Return one closing of the case as it was answered."""
    said = record.said(CLOSURE.key)
    card = answers_card(_title(record, others), answer_lines(said))
    who = QCoreApplication.translate("ClosingParts", "By {name}")
    lines = [filled(who, name=context.name_of(record.by))]
    if record.ended_at is not None:
        again = QCoreApplication.translate("ClosingParts", "reopened {day}")
        lines.append(filled(again, day=show_date(record.ended_at)))
    return card.add(Muted(" · ".join(lines)))

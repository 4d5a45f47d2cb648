"""Lines of the page Child and consent: a chip, what it is, and what can be done."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.calendar.entry import EntryKind
from models.course.child_report import silent_to_parents
from models.course.child_view import ChildView, ClockLine, Somebody
from models.course.consent import PURPOSES, STATES, ConsentState
from models.course.informing import DECISIONS, Informed
from models.course.record import RecordRow
from models.forms.answers import written
from models.kernel.ids import PersonId
from models.law.child import PARTY_FROM
from ui.child.sheets import called
from ui.context import Context
from ui.kit.buttons import Button
from ui.kit.card import Card, Line
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.labels import Label, Muted, Role
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when

_LOOKS = {
    ConsentState.GIVEN: (Tone.OK, "circle-check"),
    ConsentState.ASKED: (Tone.INFO, "hourglass"),
    ConsentState.NO_ANSWER: (Tone.INFO, "hourglass"),
    ConsentState.REFUSED: (Tone.INFO, "x"),
    ConsentState.WITHDRAWN: (Tone.INFO, "x"),
    ConsentState.EXPIRED: (Tone.INFO, "history"),
}


def day_of(iso: str) -> str:
    """Return ``2026-01-14`` as 14.01.2026."""
    return ".".join(reversed(iso.split("-")))


def line(look: ChipLook, title: str, *details: str, acts: tuple[Button, ...] = ()) -> QWidget:
    """Return a line: words below one another, a chip above them, what can be done beside."""
    whole = QWidget()
    across = QHBoxLayout(whole)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(3)
    words.addWidget(Chip(look), 0, Qt.AlignmentFlag.AlignLeft)
    words.addWidget(Label(title, Role.STRONG, wrap=True))
    for detail in filter(None, details):
        words.addWidget(Muted(detail))
    across.addLayout(words, 1)
    for act in acts:
        across.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
    return whole


def fill(card: Card, rows: list[QWidget], empty: str) -> Card:
    """Put the rows into a card with lines between them, or say what is not there yet."""
    if not rows:
        return card.add(Muted(empty))
    for at, row in enumerate(rows):
        if at:
            card.add(Line())
        card.add(row)
    return card


def clock_line(clock: ClockLine, context: Context) -> QWidget:
    """Return one deadline: how much is left, or when it was met."""
    now = context.clock.now()
    origin = say(clock.origin)
    if clock.ended_at is None:
        due = filled(
            QCoreApplication.translate("ChildParts", "Due {when}"),
            when=show_when(clock.due_at, now),
        )
        return line(due_chip(clock.due_at, now), due, origin)
    met = show_when(clock.ended_at, now)
    look = ChipLook(QCoreApplication.translate("ChildParts", "Done"), Tone.OK)
    report = clock.kind is EntryKind.CHILD_REPORT
    words = (
        QCoreApplication.translate("ChildParts", "Report recorded {when}")
        if report
        else QCoreApplication.translate("ChildParts", "Assessed {when}")
    )
    return line(look, filled(words, when=met), origin)


def report_lines(clock: ClockLine, names: dict[str, str]) -> tuple[str, ...]:
    """Return what is recorded of a report: the child, the authority, who received it."""
    given = clock.answers
    child = written(given, "child_words") or names.get(written(given, "child"), "")
    hour, _, minute = written(given, "delivered_time").partition(":")
    at = f"{day_of(written(given, 'delivered_date'))} kl. {hour.lstrip('0') or '0'}.{minute}"
    told: list[str] = [child] if child else []
    if written(given, "outcome") == "delivered":
        words = QCoreApplication.translate(
            "ChildParts", "Delivered {when} to {to}, received by {who}"
        )
        told.append(
            filled(
                words,
                when=at,
                to=written(given, "to"),
                who=written(given, "received_by"),
            )
        )
    if reason := written(given, "reason"):
        told.append(reason)
    if clock.number:
        number = QCoreApplication.translate("ChildParts", "Their number: {number}")
        told.append(filled(number, number=clock.number))
    if silent_to_parents(given):
        words = QCoreApplication.translate("ChildParts", "Do not tell the parents: {why}")
        told.append(filled(words, why=written(given, "omit_reason")))
    return tuple(told)


def consent_line(row: RecordRow, view: ChildView, acts: tuple[Button, ...]) -> QWidget:
    """Return one consent: whose, for what, how it stands, when and how."""
    state = ConsentState(row.state)
    tone, icon = _LOOKS[state]
    asked, answer = row.said("consent"), row.said("consent_answer") or row.said("consent")
    what = say(dict(PURPOSES)[row.code])
    title = f"{name_in(view, row.person_id)}: {what}"
    on = day_of(written(answer, "on"))
    return line(
        ChipLook(say(STATES[state]), tone, icon),
        title,
        written(asked, "which"),
        " · ".join(filter(None, (on, written(answer, "words")))),
        acts=acts,
    )


def inform_line(row: RecordRow, view: ChildView) -> QWidget:
    """Return one decision on informing, with its reason and when it is looked at again."""
    state, given = Informed(row.state), row.said("inform")
    look = ChipLook(
        say(DECISIONS[state]), Tone.OK if state is Informed.INFORMED else Tone.INFO,
        "circle-check" if state is Informed.INFORMED else "hourglass",
    )  # fmt: skip
    review = written(given, "review")
    words = QCoreApplication.translate("ChildParts", "Looked at again on {date}")
    again = filled(words, date=day_of(review)) if review else ""
    day = day_of(written(given, "on"))
    return line(look, name_in(view, row.person_id), day, written(given, "reason"), again)


def name_in(view: ChildView, person: PersonId | None) -> str:
    """Return what somebody of the case is called."""
    nobody = QCoreApplication.translate("ChildParts", "Name not known")
    found = "" if person is None else view.names.get(person, "")
    return found or nobody


def party_words(view: ChildView) -> str:
    """Return what the citizen's age means: a party or not; nothing of an adult."""
    if not view.minor or view.age is None:
        return ""
    words = (
        QCoreApplication.translate(
            "ChildParts", "{age} years: from {party} years on, a child is a party. {source}"
        )
        if view.party
        else QCoreApplication.translate(
            "ChildParts", "{age} years: a child is a party from {party} years on. {source}"
        )
    )
    source = f"{PARTY_FROM.source.name}, {PARTY_FROM.source.checked:%d.%m.%Y}"
    return filled(words, age=str(view.age), party=str(PARTY_FROM.value), source=source)


def birthday_words(view: ChildView) -> str:
    """Return when the citizen turns, or turned, 18; nothing where nobody knows."""
    if view.majority is None:
        return ""
    words = (
        QCoreApplication.translate("ChildParts", "Turns 18 on {date}")
        if view.majority > view.today
        else QCoreApplication.translate("ChildParts", "Turned 18 on {date}")
    )
    return filled(words, date=f"{view.majority:%d.%m.%Y}")


def holders_words(people: tuple[Somebody, ...]) -> str:
    """Return who has custody, in one line."""
    return ", ".join(called(each) for each in people if each.holds_custody)

"""Earlier concerns on possibly the same person: the reason first, then date, source, outcome."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from models.concerns.earlier import Earlier
from models.usecases.find_similar import PossiblySame
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.language import say, show_date


def possibly_same(person: PossiblySame) -> QFrame:
    """Return the name with the reasons, and each earlier concern; never a number or a mark."""
    part = QFrame()
    part.setProperty("role", "soft")
    column = QVBoxLayout(part)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(3)
    name = Label(person.name, Role.STRONG, wrap=True)
    reasons = Muted(" · ".join(say(why) for why in person.why))
    column.addWidget(name)
    column.addWidget(reasons)
    for before in person.earlier:
        column.addWidget(Wrapped(earlier_line(before)))
    said = [name.text(), reasons.text(), *(earlier_line(before) for before in person.earlier)]
    part.setAccessibleName(". ".join(said))
    return part


def earlier_line(before: Earlier) -> str:
    """Return date, kind of source and outcome in one line; a rejected one has no source."""
    source = None if before.source is None else say(before.source)
    parts = (show_date(before.received_at), source, say(before.outcome))
    return " · ".join(part for part in parts if part)

"""The title of a concern's page: number, initials and age; and how it came."""

from PySide6.QtCore import QCoreApplication

from models.concerns.concern import STATES
from models.concerns.rows import ConcernView
from models.forms.definitions.call import CHANNELS
from ui.context import Context
from ui.language import filled, say, show_date, show_when


def title_of(view: ConcernView) -> str:
    """Return number, initials and age; the number alone where the rest is put away."""
    subject = None if view.content is None else view.content.subject
    age = ""
    if subject is not None and subject.age is not None:
        words = QCoreApplication.translate("ConcernPage", "{age} years")
        age = filled(words, age=str(subject.age))
    parts = (view.number, subject.initials if subject else "", age)
    return " · ".join(part for part in parts if part)


def subtitle_of(view: ConcernView, context: Context) -> str:
    """Return when and how it was received, by whom it was registered, and where it stands."""
    if view.content is None:
        return f"{show_date(view.received_at)} · {say(STATES[view.state])}"
    words = QCoreApplication.translate(
        "ConcernPage", "Received {when} · {channel} · {state} · registered by {who}"
    )
    values = {
        "when": show_when(view.received_at, context.clock.now()),
        "channel": say(dict(CHANNELS)[view.channel]),
        "state": say(STATES[view.state]),
        "who": context.name_of(view.registered_by),
    }
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", value)
    return words

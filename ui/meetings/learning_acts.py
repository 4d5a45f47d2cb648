"""What the screens of meetings without cases can do; nothing here takes or gives a case."""

from collections.abc import Callable
from dataclasses import dataclass

from models.forms.answers import Answers
from models.kernel.ids import LearningId, MeetingId, ThemeId
from models.meetings.learning import Learning, LearningRow, Theme
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class LearningActs:
    """Use cases and the query, one for each act."""

    themes: Callable[[MeetingId], tuple[Theme, ...]]
    add_theme: Callable[[MeetingId, Answers], Changed]
    remove_theme: Callable[[MeetingId, ThemeId], Changed]
    write: Callable[[MeetingId, Answers], Changed]
    listed: Callable[[], tuple[LearningRow, ...]]
    read: Callable[[LearningId], tuple[Learning, Changed]]

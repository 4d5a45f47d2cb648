"""What the screen for contacts can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.kernel.ids import ContactId
from models.usecases.add_contact import Added
from models.usecases.confirm_contact import ContactShown, Heard
from models.usecases.export_card import Exported, OurCard
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class ContactActs:
    """Use cases, one for each act of the screen.

    Attributes:
        export: (folder, our phone number).
        add: the path of a card.
    """

    ours: Callable[[], OurCard]
    listed: Callable[[], tuple[ContactShown, ...]]
    export: Callable[[str, str], Exported]
    add: Callable[[str], Added]
    confirm: Callable[[ContactId, Heard], Changed]
    keep_old: Callable[[ContactId], Changed]
    revoke: Callable[[ContactId], Changed]

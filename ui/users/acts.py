"""What the pages for people and keys can do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from models.access.roles import Role
from models.kernel.ids import UserId
from models.kernel.text import Text
from models.office.people import UserRow
from models.office.vaults import PaperKeyOffer
from models.ports.keys import Secret
from models.usecases.hand_on import Belongings, Handed
from ui.changes import Changed

Judge = Callable[[str, tuple[str, ...], bool], Text]
"""Returns a sentence about a new passphrase: (typed, names of its owner, with a key file).

Raises ``Refused`` with the reason where it will not do. Quick: asks neither disk nor database.
"""


@dataclass(frozen=True, slots=True)
class KeyActs:
    """Everybody's own keys, and the office's key on paper.

    Attributes:
        key_file: whether the own slot asks for a key file.
        offer_words: gives six words for a passphrase.
        judge: says what a new passphrase is worth.
        change: replaces the own secret: (old, new).
        make_key_file: writes a new key file to a path.
        offer_paper: gives a fresh paper key.
        paper_pdf: gives it as a PDF.
        renew_paper: lets it take the place of the old one: (own secret, offer).
        show_pdf: shows a PDF over a window, under a title.
        short_of_memory: whether the last new passphrase was guarded less for want of memory.
    """

    key_file: Callable[[], bool]
    offer_words: Callable[[], str]
    judge: Judge
    change: Callable[[Secret | None, Secret], Changed]
    make_key_file: Callable[[str], None]
    offer_paper: Callable[[], PaperKeyOffer]
    paper_pdf: Callable[[PaperKeyOffer], bytes]
    renew_paper: Callable[[Secret, PaperKeyOffer], Changed]
    show_pdf: Callable[[QWidget, str, bytes], None]
    short_of_memory: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class UserActs:
    """The people of the office.

    Attributes:
        roles: those that somebody may have here.
        listed: gives everybody who has or had access.
        add: gives access: (name, initials, role, first passphrase).
        belongings: counts what somebody has open, and says who may take over.
        change: (id, name, role, who takes over or None).
        reset: gives a new first passphrase: (id, passphrase, paper key as typed or "").
        close: closes access for good: (id, own secret, a new paper key or None, heir or None).
        keys: the keys of whoever does it.
    """

    roles: tuple[Role, ...]
    listed: Callable[[], tuple[UserRow, ...]]
    add: Callable[[str, str, Role, str], Changed]
    belongings: Callable[[UserId], Belongings]
    change: Callable[[UserId, str, Role, UserId | None], Handed]
    reset: Callable[[UserId, str, str], Changed]
    close: Callable[[UserId, Secret, PaperKeyOffer | None, UserId | None], Handed]
    keys: KeyActs

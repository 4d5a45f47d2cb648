"""The tabs for people and keys, and what they can do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.documents.paper_key import paper_key_page
from models.kernel.text import Text
from models.office.office import User
from models.office.people import roles_of
from models.office.vaults import PaperKeyOffer
from models.usecases.hand_on import CountBelongings
from models.usecases.manage_users import AddUser, ChangeUser, CloseAccess, ListUsers, ResetUser
from models.usecases.own_keys import ChangeOwnSecret, RenewPaperKey
from ui.language import say
from ui.paper.paper_dialog import PaperDialog
from ui.security.security_view import SecurityTab
from ui.shell.desk import Desk
from ui.shell.outfit import Outfit
from ui.users.acts import KeyActs, UserActs
from ui.users.keys_page import KeysPage
from ui.users.users_page import UsersPage


def keys_tab(desk: Desk, outfit: Outfit) -> SecurityTab:
    """Return the tab for one's own keys, for every role."""
    words = QCoreApplication.translate("SecurityView", "Your keys")
    return SecurityTab("keys", words, partial(_keys_page, desk, outfit))


def users_tab(desk: Desk, outfit: Outfit) -> SecurityTab:
    """Return the tab for the people of the office."""
    words = QCoreApplication.translate("SecurityView", "Users")
    return SecurityTab("users", words, partial(_users_page, desk, outfit))


def _keys_page(desk: Desk, outfit: Outfit) -> KeysPage:
    return KeysPage(key_acts(outfit, partial(_show_pdf, desk, outfit)), desk.context)


def _users_page(desk: Desk, outfit: Outfit) -> UsersPage:
    return UsersPage(user_acts(outfit, partial(_show_pdf, desk, outfit)), desk.context)


def key_acts(outfit: Outfit, show_pdf: Callable[[QWidget, str, bytes], None]) -> KeyActs:
    """Return what can be done with one's own keys."""
    keys, begin, user = outfit.keys, outfit.begin, outfit.opened.user

    def judge(typed: str, names: tuple[str, ...], key_file: bool) -> Text:  # noqa: FBT001
        return keys.say_strength(typed, names, key_file=key_file)

    return KeyActs(
        key_file=partial(_asks_for_key_file, outfit, user),
        offer_words=keys.offer_words,
        judge=judge,
        change=ChangeOwnSecret(begin, keys),
        make_key_file=keys.make_key_file,
        offer_paper=keys.offer_paper_key,
        paper_pdf=partial(_paper_pdf, outfit),
        renew_paper=RenewPaperKey(begin, keys),
        show_pdf=show_pdf,
        short_of_memory=keys.short_of_memory,
    )


def user_acts(outfit: Outfit, show_pdf: Callable[[QWidget, str, bytes], None]) -> UserActs:
    """Return what can be done about the people of the office."""
    keys, begin = outfit.keys, outfit.begin
    return UserActs(
        roles=roles_of(outfit.opened.office.kind),
        listed=ListUsers(begin, keys),
        add=AddUser(begin, keys),
        belongings=CountBelongings(begin),
        change=ChangeUser(begin),
        reset=ResetUser(begin, keys),
        close=CloseAccess(begin, keys, outfit.before_rekey),
        keys=key_acts(outfit, show_pdf),
    )


def _asks_for_key_file(outfit: Outfit, user: User) -> bool:
    return outfit.keys.slots().get(user.id, (False, False))[0]


def _paper_pdf(outfit: Outfit, offer: PaperKeyOffer) -> bytes:
    office, now = outfit.opened.office, outfit.clock.now()
    return outfit.paint(paper_key_page(offer, office.name, now, say, invented=office.invented))


def _show_pdf(desk: Desk, outfit: Outfit, over: QWidget, title: str, pdf: bytes) -> None:
    PaperDialog(over, title, outfit.draw, desk.context.jobs, pdf).open()

"""Sheets for colleagues: access given, changed, given anew, closed."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from models.access.roles import ROLES, Right, may
from models.access.roles import Role as UserRole
from models.kernel.text import Text, text
from models.office.office import User
from ui.changes import Changed
from ui.context import Context
from ui.kit.card import Note
from ui.kit.labels import Muted, Wrapped
from ui.language import filled, say
from ui.users.acts import UserActs
from ui.users.heir_box import HeirBox
from ui.users.key_sheet import KeySheet, NewPassphrase, SecretEdit
from ui.users.own_sheets import NewPaper

_LONGEST_LABEL = 24
IN_SHORT: Final[dict[UserRole, Text]] = {
    UserRole.TOVHOLDER: text("RoleInShort", "All cases, handovers, users, keys and backups."),
    UserRole.CASEWORKER: text("RoleInShort", "Own cases, and those that access is given to."),
    UserRole.LEADER: text("RoleInShort", "As a coordinator; also signs as the second person."),
    UserRole.LOG_REVIEWER: text("RoleInShort", "The log and its samples, and no cases."),
    UserRole.DPO: text("RoleInShort", "The log, and who can see what; no cases."),
    UserRole.ADMINISTRATOR: text("RoleInShort", "Users, keys and backups, and no cases."),
    UserRole.POLICE_TOVHOLDER: text("RoleInShort", "What kommuner send, and everything else."),
}
"""What each role is for, where it is chosen; the tab Access lists every right."""


def roles_box(roles: tuple[UserRole, ...], chosen: UserRole) -> QComboBox:
    """Return a list of roles with one of them chosen."""
    box = QComboBox()
    for role in roles:
        box.addItem(say(ROLES[role]), role)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


class AddUserSheet(KeySheet):
    """Who gets access, and the first passphrase, which is handed over in person."""

    def __init__(self, parent: QWidget, acts: UserActs, context: Context) -> None:
        title = self.tr("Give a colleague access")
        super().__init__(parent, title, self.tr("Give access"), context)
        self._acts = acts
        self.name, self.label = QLineEdit(), QLineEdit()
        self.label.setMaxLength(_LONGEST_LABEL)
        self.label.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        self.role = roles_box(acts.roles, UserRole.CASEWORKER)
        self.first = NewPassphrase(acts.keys.judge, acts.keys.offer_words, ())
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("label", self.tr("Initials, shown before unlocking"), self.label)
        self.add_field("role", self.tr("Role"), self.role)
        self.role_in_short = Muted("")
        self.content.addWidget(self.role_in_short)
        self.role.currentIndexChanged.connect(self._tell_role)
        self._tell_role()
        self.add_field("passphrase", "", self.first)
        self.content.addWidget(
            Muted(
                self.tr(
                    "Write the words on a slip before you go on: they are not shown again. Give "
                    "your colleague the slip in person. At the first unlock your colleague must "
                    "choose another passphrase, which you do not know."
                )
            )
        )
        self.name.textChanged.connect(self.mind_words)
        self.finish_building(self.name)

    @Slot()
    def _tell_role(self) -> None:
        self.role_in_short.setText(say(IN_SHORT[UserRole(self.role.currentData())]))

    def missing(self) -> list[tuple[str, str]]:
        """Return what is wrong with the first passphrase."""
        self.first.names = (self.name.text(), self.label.text())
        problem = self.first.problem()
        return [("passphrase", problem)] if problem else []

    def work(self) -> Callable[[], Changed]:
        """Return what gives access."""
        role = UserRole(self.role.currentData())
        return partial(
            self._acts.add, self.name.text(), self.label.text(), role, self.first.typed()
        )


class ChangeUserSheet(KeySheet):
    """Name and role; the initials stay, since the log names them."""

    def __init__(self, parent: QWidget, acts: UserActs, context: Context, user: User) -> None:
        title = f"{user.name} ({user.label})"
        super().__init__(parent, title, self.tr("Save"), context)
        self._acts, self._user = acts, user
        self.name = QLineEdit(user.name)
        self.role = roles_box(acts.roles, user.role)
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("role", self.tr("Role"), self.role)
        own = user.id == context.user.id
        self.role.setEnabled(not own)
        told = self.tr("Another role takes effect when the vault is next unlocked.")
        self.content.addWidget(
            Muted(self.tr("A colleague must change your own role.") if own else told)
        )
        self.heir = HeirBox(acts, context, user)
        self.add_field("heir", "", self.heir)
        self.heir.changed.connect(self.fit)
        self.role.currentIndexChanged.connect(self._ask_heir)
        self._ask_heir()
        self.finish_building(self.name)

    @Slot()
    def _ask_heir(self) -> None:
        works = may(UserRole(self.role.currentData()), Right.CASEWORK)
        self.heir.ask(wanted=may(self._user.role, Right.CASEWORK) and not works)

    def missing(self) -> list[tuple[str, str]]:
        """Return that nobody was chosen to take over."""
        return self.heir.missing()

    def work(self) -> Callable[[], Changed]:
        """Return the change."""
        role, name = UserRole(self.role.currentData()), self.name.text()
        heir = self.heir.chosen()
        return self.heir.remember(partial(self._acts.change, self._user.id, name, role, heir))


class ResetSheet(KeySheet):
    """A new first passphrase for somebody who forgot it or lost the key file."""

    def __init__(self, parent: QWidget, acts: UserActs, context: Context, user: User) -> None:
        title = filled(self.tr("A new passphrase for {name}"), name=user.name)
        super().__init__(parent, title, self.tr("Give the new passphrase"), context)
        self._acts, self._user = acts, user
        names = (user.name, user.label)
        self.first = NewPassphrase(acts.keys.judge, acts.keys.offer_words, names)
        self.paper = QLineEdit()
        self.paper.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.add_field("passphrase", "", self.first)
        self.add_field("paper_key", self.tr("Paper key (may be left empty)"), self.paper)
        self.content.addWidget(
            Note(
                self.tr(
                    "With the paper key your colleague can still open sealed identities. Without "
                    "it, somebody who may open them must let your colleague do so again."
                )
            )
        )
        self.content.addWidget(
            Muted(
                self.tr(
                    "The old passphrase and the key file open nothing from then on. A new one "
                    "must be chosen at the next unlock."
                )
            )
        )
        self.finish_building(self.first)

    def missing(self) -> list[tuple[str, str]]:
        """Return what is wrong with the passphrase."""
        problem = self.first.problem()
        return [("passphrase", problem)] if problem else []

    def work(self) -> Callable[[], Changed]:
        """Return the reset."""
        first, paper = self.first.typed(), self.paper.text()
        return partial(self._acts.reset, self._user.id, first, paper)


class LeaveSheet(KeySheet):
    """Closes somebody's access for good: backup, new database key, perhaps a new paper key."""

    def __init__(
        self, parent: QWidget, acts: UserActs, context: Context, user: User, *, key_file: bool
    ) -> None:
        title = filled(self.tr("Close {name}'s access"), name=user.name)
        verb = self.tr("Close the access for good")
        super().__init__(parent, title, verb, context, dangerous=True)
        self._acts, self._user = acts, user
        self.content.addWidget(
            Wrapped(
                filled(
                    self.tr(
                        "First a backup is made, then the whole vault gets a new key that {name} does "
                        "not have. All others keep their passphrases. It takes up to a minute; a "
                        "power cut in the middle loses nothing."
                    ),
                    name=user.name,
                )
            )
        )
        self.heir = HeirBox(acts, context, user)
        self.add_field("heir", "", self.heir)
        self.heir.changed.connect(self.fit)
        self.heir.ask(wanted=True)
        self.knew = QCheckBox(self.tr("{name} may have seen the paper key"))
        self.knew.setText(filled(self.knew.text(), name=user.name))
        self.paper = NewPaper(acts.keys, context)
        self.paper.hide()
        self.own = SecretEdit(self.tr("Your passphrase"), key_file=key_file)
        self.add_field("knew", "", self.knew)
        self.add_field("paper", "", self.paper)
        self.add_field("passphrase", "", self.own)
        self.content.addWidget(
            Note(
                filled(
                    self.tr(
                        "Backups made until now still open with the old passphrases. Take back sticks "
                        "and copies that {name} has, and delete old backups when new ones are made."
                    ),
                    name=user.name,
                )
            )
        )
        self.knew.toggled.connect(self.paper.setVisible)
        self.knew.toggled.connect(self.fit)
        self.finish_building(self.own, default_cancel=True)

    def missing(self) -> list[tuple[str, str]]:
        """Return that nobody takes over, or that a new paper key must be kept first."""
        heir = self.heir.missing()
        if not self.knew.isChecked() or self.paper.kept.isChecked():
            return heir
        return [
            *heir,
            ("paper", self.tr("Print the new paper key or write it down first.")),
        ]

    def work(self) -> Callable[[], Changed]:
        """Return what closes the access."""
        offer = self.paper.offer if self.knew.isChecked() else None
        own, heir = self.own.secret(), self.heir.chosen()
        return self.heir.remember(partial(self._acts.close, self._user.id, own, offer, heir))

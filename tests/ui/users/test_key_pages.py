"""The pages for people and keys over a real vault."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models.access.conflict import Conflict
from models.access.roles import Role
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import EnvironmentFault
from models.kernel.ids import ConcernId, ConflictId
from models.kernel.text import text
from models.office.office import OfficeKind
from models.office.vaults import Opened
from models.usecases.register_concern import Call, RegisterConcern
from storage.keyring import Keyring
from storage.vault.paper_key import PaperKey
from tests.office import TestOffice
from tests.storage.key_office import ANE, BO, KeyOffice, people
from tests.ui.front import Went, context_of, outfit_of, show
from ui.context import Context
from ui.kit.dialogs import Dialog, FaultDialog
from ui.shell.key_tabs import key_acts, user_acts
from ui.users import key_sheet
from ui.users.key_sheet import KeySheet
from ui.users.keys_page import KeysPage
from ui.users.own_sheets import DropKeyFileSheet, KeyFileSheet, PaperSheet, PassphraseSheet
from ui.users.user_sheets import AddUserSheet, ChangeUserSheet, LeaveSheet, ResetSheet
from ui.users.users_page import UsersPage

NEW = "cykel måne trappe sølv kaktus violin"


@dataclass
class Front:
    """Both pages, over the vault that Ane has unlocked."""

    vault: KeyOffice
    plain: TestOffice
    went: Went = field(default_factory=Went)
    shown: list[bytes] = field(default_factory=list)
    fails: bool = False

    def __post_init__(self) -> None:
        session = self.vault.open
        outfit = outfit_of(
            self.plain, user=session.user, keys=Keyring(session, self.vault.outside)
        )
        self.outfit = replace(
            outfit,
            opened=Opened(session.office, session.user, (session.user,)),
            begin=session.begin,
            before_rekey=self._backup,
        )

    @property
    def context(self) -> Context:
        return context_of(self.plain, self.went, user=self.vault.open.user)

    def keys(self) -> KeysPage:
        return KeysPage(key_acts(self.outfit, self._show), self.context)

    def users(self) -> UsersPage:
        return UsersPage(user_acts(self.outfit, self._show), self.context)

    def _show(self, _over: QWidget, _title: str, pdf: bytes) -> None:
        self.shown.append(pdf)

    def _backup(self) -> None:
        if self.fails:
            raise EnvironmentFault(*(text("T", "full"),) * 3)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[KeyOffice]:
    made = people(tmp_path / "keys")
    yield made
    made.stop(killed=True)


@pytest.fixture
def front(vault: KeyOffice, office: TestOffice) -> Front:
    return Front(vault, office)


def said(sheet: KeySheet | None) -> list[str]:
    assert sheet is not None
    return [link.text() for link in sheet.problems.links]


def test_the_own_passphrase_is_changed(qtbot: QtBot, front: Front) -> None:
    page = front.keys()
    show(qtbot, page)
    assert page.no_file.isHidden()
    page.passphrase.click()
    sheet = page.sheet
    assert isinstance(sheet, PassphraseSheet)
    sheet.verb.click()
    assert "15 characters" in said(sheet)[0]
    sheet.problems.chosen.emit("passphrase")
    sheet.new.passphrase.set_text(NEW)
    assert "Hard to guess" in sheet.new.sentence.text()
    sheet.verb.click()
    assert "twice" in said(sheet)[0]
    sheet.new.passphrase.set_text("Prøvekøbing Kommune!")
    assert "tried first" in sheet.new.sentence.text()
    offered = sheet.new.offered.text()
    sheet.new.other.click()
    assert sheet.new.offered.text() != offered
    sheet.new.take.click()
    assert sheet.new.again.typed() == "", "writing it once is how it is learnt"
    sheet.new.again.set_text(sheet.new.typed())
    words = sheet.new.typed()
    sheet.old.passphrase.set_text("en helt anden")
    sheet.verb.click()
    assert "does not fit" in said(sheet)[0]
    assert sheet.new.typed() == words  # nothing typed is lost
    sheet.old.passphrase.set_text(ANE)
    sheet.old.passphrase.entered.emit()
    sheet.new.entered.emit()
    assert ("tell", "Your passphrase is changed.") in front.went.to
    assert page.memory is None
    assert front.vault.unlock("AØ", words).user.label == "AØ"


def test_a_key_file_is_used_and_not_used_any_more(
    qtbot: QtBot, front: Front, tmp_path: Path
) -> None:
    page = front.keys()
    show(qtbot, page)
    page.file.click()
    sheet = page.sheet
    assert isinstance(sheet, KeyFileSheet)
    sheet.verb.click()
    assert "Choose a key file" in said(sheet)[0]
    path = str(tmp_path / "ane.key")
    sheet.new.make_at(path)
    assert sheet.new.path() == path
    sheet.new.make_at(path)
    assert "already" in said(sheet)[0]
    sheet.own.passphrase.set_text(ANE)
    sheet.verb.click()
    assert not page.no_file.isHidden()
    page.passphrase.click()
    assert isinstance(page.sheet, PassphraseSheet)
    assert not page.sheet.old.file.isHidden()
    page.sheet.reject()
    page.no_file.click()
    drop = page.sheet
    assert isinstance(drop, DropKeyFileSheet)
    drop.own.passphrase.set_text(ANE)
    drop.own.file.line.setText(path)
    drop.verb.click()
    assert page.no_file.isHidden()
    assert front.vault.unlock("AØ", ANE).seed is not None


def test_files_are_asked_for(
    qtbot: QtBot, front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, title: str, *given: object) -> QFileDialog | None:
        asked.append(title)
        return None

    monkeypatch.setattr(key_sheet, "ask_file", ask)
    monkeypatch.setattr(key_sheet, "ask_where", ask)
    page = front.keys()
    show(qtbot, page)
    page.file.click()
    sheet = page.sheet
    assert isinstance(sheet, KeyFileSheet)
    sheet.new.choose.click()
    sheet.new.make.click()
    assert len(asked) == 2


def test_a_new_paper_key_is_printed_then_used(qtbot: QtBot, front: Front) -> None:
    page = front.keys()
    show(qtbot, page)
    page.paper.click()
    sheet = page.sheet
    assert isinstance(sheet, PaperSheet)
    sheet.own.passphrase.set_text(ANE)
    sheet.verb.click()
    assert "Print the new paper key" in said(sheet)[0]
    sheet.paper.print.click()
    assert front.shown[0].startswith(b"%PDF")
    sheet.paper.kept.setChecked(True)
    sheet.verb.click()
    paper = PaperKey.parse(sheet.paper.offer.signs)
    assert front.vault.unlock_with_paper(paper=paper).unlocked.by_paper


def test_a_caseworker_sees_no_paper_key(qtbot: QtBot, front: Front) -> None:
    front.vault.unlock("BD", BO)
    page = Front(front.vault, front.plain).keys()
    show(qtbot, page)
    assert not page.paper.isVisible()


def test_a_colleague_gets_access(qtbot: QtBot, front: Front) -> None:
    page = front.users()
    show(qtbot, page)
    assert [row.user.label for row in page.table.model.rows] == ["AØ", "BD", "CE"]
    page.add.click()
    sheet = page.sheet
    assert isinstance(sheet, AddUserSheet)
    assert sheet.role_in_short.text() == "Own cases, and those that access is given to."
    sheet.role.setCurrentIndex(sheet.role.findData(Role.DPO))
    assert "no cases" in sheet.role_in_short.text()
    sheet.role.setCurrentIndex(sheet.role.findData(Role.CASEWORKER))
    sheet.verb.click()
    assert said(sheet)
    sheet.first.take.click()
    sheet.verb.click()
    assert "name" in said(sheet)[0]
    sheet.name.setText("Dan Fiktiv")
    sheet.label.setText("DF")
    words = sheet.first.typed()
    sheet.verb.click()
    rows = {row.user.label: row for row in page.table.model.rows}
    assert rows["DF"].must_change
    assert rows["DF"].user.role is Role.CASEWORKER
    page.table.select(rows["DF"].user.id)
    assert "in person" in page.told.text()
    assert front.vault.unlock("DF", words).must_change


def test_name_and_role_are_changed(qtbot: QtBot, front: Front) -> None:
    page = front.users()
    show(qtbot, page)
    for act in (page.change_user, page.reset_user, page.close_user):
        act()  # nobody is in focus
    assert not page.findChildren(Dialog)
    assert "Choose a colleague" in page.told.text()
    page.table.select(front.vault.open.user.id)
    assert "This is you" in page.told.text()
    page.change.click()
    own = page.sheet
    assert isinstance(own, ChangeUserSheet)
    assert not own.role.isEnabled()  # nobody gives the own account another role
    own.reject()
    page.table.select(front.vault.id_of("BD"))
    assert page.told.text() == ""
    page.change.click()
    sheet = page.sheet
    assert isinstance(sheet, ChangeUserSheet)
    sheet.name.setText("Bo Nyt Navn")
    sheet.role.setCurrentIndex(sheet.role.findData(Role.DPO))
    sheet.verb.click()
    assert front.vault.users()["BD"].user.role is Role.DPO


def test_who_forgot_gets_a_new_passphrase(qtbot: QtBot, front: Front) -> None:
    page = front.users()
    show(qtbot, page)
    page.table.select(front.vault.id_of("AØ"))
    assert not page.reset.isEnabled()
    page.table.select(front.vault.id_of("BD"))
    page.reset.click()
    sheet = page.sheet
    assert isinstance(sheet, ResetSheet)
    sheet.verb.click()
    assert said(sheet)
    sheet.first.take.click()
    words = sheet.first.typed()
    sheet.paper.setText("ikke en nøgle")
    sheet.verb.click()
    assert said(sheet)
    sheet.paper.clear()
    sheet.verb.click()
    assert front.vault.unlock("BD", words).must_change


def concern_of(vault: KeyOffice, label: str) -> ConcernId:
    """Let a colleague have a concern that waits."""
    given = {
        "danger_now": "no", "words": "En nabo hørte råb", "about_name": "Sara Prøvesen",
        "reporter_type": "private", "severity": "h24",
    }  # fmt: skip
    owner = vault.id_of(label)
    with vault.open.begin() as work:
        now = work.now
    made = RegisterConcern(vault.open.begin)(Call(given, now)).concern_id
    with vault.open.begin() as work:
        found = work.concerns.get(made)
        found.owner_id = owner
        work.concerns.save(found)
        work.note(Note(Act.CASE_TAKEN))
        work.commit()
    return made


def test_who_takes_over_is_asked_before_access_is_closed(qtbot: QtBot, front: Front) -> None:
    concern_of(front.vault, "CE")
    conflicted = concern_of(front.vault, "CE")
    front.vault.unlock("BD", BO)
    front.vault.unlock()
    with front.vault.open.begin() as work:
        bo = next(user for user in work.offices.users() if user.label == "BD")
        found = work.concerns.get(conflicted)
        work.access.keep_conflict(
            Conflict(
                ConflictId(work.new_id()), bo.id, found.subject_id, None, conflicted,
                "Nabo", work.now, front.vault.open.user.id,
            )
        )  # fmt: skip
        work.note(Note(Act.CONFLICT_DECLARED))
        work.commit()
    page = Front(front.vault, front.plain, front.went).users()
    show(qtbot, page)
    page.table.select(front.vault.id_of("CE"))
    page.close_access.click()
    sheet = page.sheet
    assert isinstance(sheet, LeaveSheet)
    assert "concerns: 2" in sheet.heir.counts.text()
    sheet.own.passphrase.set_text(ANE)
    sheet.verb.click()
    assert said(sheet) == ["Choose who takes over."]
    sheet.heir.who.setCurrentIndex(sheet.heir.who.findText("Bo Demosen"))
    sheet.verb.click()
    rows = {row.user.label: row for row in page.table.model.rows}
    assert rows["CE"].left_at is not None
    told = front.went.to[-1][1]
    assert told.startswith("Access is closed")
    assert "Ane Øvelund: 1" in told, "what Bo may not have"
    assert page.table.hasFocus(), "the list, and not the search field"


def test_a_role_without_casework_asks_who_takes_over(qtbot: QtBot, front: Front) -> None:
    concern = concern_of(front.vault, "CE")
    page = front.users()
    show(qtbot, page)
    page.table.select(front.vault.id_of("CE"))
    page.change.click()
    sheet = page.sheet
    assert isinstance(sheet, ChangeUserSheet)
    assert sheet.heir.isHidden()
    sheet.role.setCurrentIndex(sheet.role.findData(Role.LOG_REVIEWER))
    assert not sheet.heir.isHidden()
    sheet.verb.click()
    assert said(sheet) == ["Choose who takes over."]
    sheet.heir.who.setCurrentIndex(0)
    sheet.verb.click()
    cia = front.vault.id_of("CE")
    with front.vault.open.begin() as work:
        assert work.concerns.get(concern).owner_id != cia
    assert front.went.to[-1] == ("tell", "Saved.")


def test_access_is_closed_in_one_guided_step(qtbot: QtBot, front: Front) -> None:
    page = front.users()
    show(qtbot, page)
    page.table.select(front.vault.id_of("CE"))
    page.close_access.click()
    sheet = page.sheet
    assert isinstance(sheet, LeaveSheet)
    sheet.own.passphrase.set_text(ANE)
    sheet.knew.setChecked(True)
    sheet.verb.click()
    assert "Print the new paper key" in said(sheet)[0]
    sheet.paper.kept.setChecked(True)
    front.fails = True
    sheet.verb.click()
    assert sheet.verb.isEnabled()
    assert sheet.findChildren(FaultDialog)
    front.fails = False
    sheet.verb.click()
    rows = {row.user.label: row for row in page.table.model.rows}
    assert rows["CE"].left_at is not None
    page.table.select(rows["CE"].user.id)
    assert not page.change.isEnabled()
    assert "closed for good" in page.told.text()
    shown = {label: page._state(row) for label, row in rows.items()}
    assert shown["BD"] == "New key at next unlock"
    assert shown["CE"].startswith("Closed")
    assert page._state(replace(rows["BD"], slot=False)) == "No passphrase yet"
    assert page._state(replace(rows["AØ"], key_file=True)) == "With key file"
    paper = PaperKey.parse(sheet.paper.offer.signs)
    assert front.vault.unlock_with_paper(paper=paper).user.label == "AØ"


def test_roles_of_a_police_office_are_offered_there(front: Front) -> None:
    office = replace(front.outfit.opened.office, kind=OfficeKind.POLICE)
    outfit = replace(front.outfit, opened=replace(front.outfit.opened, office=office))
    assert Role.POLICE_TOVHOLDER in user_acts(outfit, front._show).roles


def test_who_may_not_see_the_list_is_told(qtbot: QtBot, front: Front) -> None:
    front.vault.unlock("BD", BO)
    page = Front(front.vault, front.plain).users()
    show(qtbot, page)
    assert not page.table.model.rows


def test_that_memory_was_short_is_told_after_the_own_and_after_a_colleagues_passphrase(
    qtbot: QtBot, front: Front
) -> None:
    scale = front.vault.outside.scale
    page = front.keys()
    show(qtbot, page)
    page.passphrase.click()
    own = page.sheet
    assert isinstance(own, PassphraseSheet)
    own.new.take.click()
    own.new.again.set_text(own.new.typed())
    own.old.passphrase.set_text(ANE)
    scale.short = True
    own.verb.click()
    assert page.memory is not None
    assert page.memory.title.text() == "The computer was short of memory"
    assert not scale.short
    users = front.users()
    show(qtbot, users)
    users.add.click()
    sheet = users.sheet
    assert isinstance(sheet, AddUserSheet)
    sheet.first.take.click()
    sheet.name.setText("Dan Fiktiv")
    sheet.label.setText("DF")
    scale.short = True
    sheet.verb.click()
    assert users.memory is not None
    assert users.memory.isVisible()

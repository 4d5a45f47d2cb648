"""Security, tab Exit pack: what it means, the words, the second person, the file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.access.roles import RIGHTS, Right, Role
from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from models.office.exit_pack import ExitState
from models.office.office import User
from models.usecases.countersign import Countersign
from models.usecases.exit_pack import MadeExit
from storage.exit import desk as exit_desk
from storage.exit.desk import ExitDesk
from tests.faults.exit_forms import KEY
from tests.storage.exit.leaving import LEA, ULLA, Leaving, make_leaving
from tests.ui.front import Went, context_of, outfit_of, show
from tests.ui.later import Cancels, Later
from ui.jobs import Jobs, Report
from ui.kit.dialogs import FaultDialog, close_all
from ui.security.exit_page import ExitPage
from ui.shell.compose_exit import exit_acts
from ui.tour.hands import settle


@pytest.fixture
def leaving(tmp_path: Path) -> Iterator[Leaving]:
    made = make_leaving(tmp_path)
    yield made
    made.office.database.close()
    made.pair.police.office.database.close()


def opened(qtbot: QtBot, leaving: Leaving, user: User = LEA) -> ExitPage:
    context = context_of(leaving.office, Went(), user=user)
    page = ExitPage(exit_acts(outfit_of(leaving.office, user=user)), context)
    show(qtbot, page)
    return page


def fill(page: ExitPage, **answers: str) -> None:
    page.ask_for_it()
    assert page.sheet is not None
    page.sheet.binding.load(answers)
    page.sheet.save.click()


def state(leaving: Leaving) -> list[str]:
    rows = leaving.office.database.execute("SELECT state FROM exit_pack").fetchall()
    return [row[0] for row in rows]


def test_first_it_says_what_it_means(qtbot: QtBot, leaving: Leaving) -> None:
    page = opened(qtbot, leaving)
    assert "1 case" in page.facts.text()
    assert "1 attachment" in page.facts.text()
    assert page.practice.isVisible()
    assert page.ask.isVisible()
    assert not page.open.isVisible()
    assert not page.drafts.isVisible()


def test_the_whole_way_for_a_contact(qtbot: QtBot, leaving: Leaving, tmp_path: Path) -> None:
    page = opened(qtbot, leaving)
    fill(page, receiver=str(leaving.pair.contact), reason="Vi lukker.", reporters="no")
    assert page.sheet is not None
    question = page.sheet.question
    assert question is not None
    assert state(leaving) == []
    question.yes.click()
    assert state(leaving) == ["waiting"]
    assert page.open.isVisible()
    assert not page.ask.isVisible()
    assert not page.make.isEnabled()
    assert "E-2026-0001 to Demokredsens Politi, Peter Fiktiv" in page.what.text()
    with leaving.ulla() as work:
        [pack] = work.exit_packs.every()
    Countersign(leaving.ulla)(pack.countersignature)
    page.reload()
    assert page.make.isEnabled()
    page.make_in(str(leaving.out))
    assert [path.suffix for path in leaving.out.iterdir()] == [".age"]
    assert state(leaving) == ["made"]
    assert page.told is not None
    assert page.table.model.rows[0].state is ExitState.MADE
    assert page.table.model.rows[0].file_name.endswith(".age")
    assert page.ask.isVisible()
    close_all()


def test_words_that_differ_send_nothing(qtbot: QtBot, leaving: Leaving) -> None:
    page = opened(qtbot, leaving)
    fill(page, receiver="other", to="Arkivet", key=KEY, reason="Vi lukker.", reporters="yes")
    assert page.sheet is not None
    assert page.sheet.question is not None
    page.sheet.question.no.click()
    assert state(leaving) == []
    assert page.sheet.save.isEnabled()
    assert page.sheet.binding.answers()["reason"] == "Vi lukker."
    page.sheet.save.click()
    page.sheet.question.yes.click()
    assert state(leaving) == ["waiting"]
    assert leaving.office.database.value("SELECT reporters FROM exit_pack") == 1
    close_all()


def test_a_key_that_is_none_is_said_at_its_field(qtbot: QtBot, leaving: Leaving) -> None:
    page = opened(qtbot, leaving)
    fill(page, receiver="other", to="Arkivet", key="age1pq1x", reason="Luk.", reporters="no")
    assert page.sheet is not None
    assert page.sheet.question is None
    assert page.sheet.problems.isVisible()
    assert page.sheet.save.isEnabled()
    page.sheet.reject()
    assert state(leaving) == []


def test_who_may_not_open_reporters_is_not_asked_about_them(
    qtbot: QtBot, leaving: Leaving
) -> None:
    adam = User(ULLA.id, "UL", "Adam Attrap", Role.ADMINISTRATOR)
    page = opened(qtbot, leaving, adam)
    page.ask_for_it()
    assert page.sheet is not None
    assert "reporters" not in page.sheet.binding.keys
    page.sheet.reject()


def test_it_is_withdrawn_after_a_question(qtbot: QtBot, leaving: Leaving) -> None:
    leaving.asked()
    page = opened(qtbot, leaving)
    page.withdraw.click()
    assert page.question is not None
    page.question.yes.click()
    assert state(leaving) == ["withdrawn"]
    with pytest.raises(RuntimeError):
        page.ask_withdraw()


def test_a_refusal_and_a_fault_are_told(
    qtbot: QtBot, leaving: Leaving, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaving.agreed()
    page = opened(qtbot, leaving)
    page.make_in(str(leaving.out / "nowhere"))
    assert page.told is not None
    page.told.close()
    assert page.make.isEnabled()

    def broken(*_: object) -> None:
        raise EnvironmentFault(*(text("ExitPack", words) for words in ("a", "b", "c")))

    monkeypatch.setattr(ExitDesk, "write", broken)
    page.make_in(str(leaving.out))
    assert page.findChildren(FaultDialog)
    assert state(leaving) == ["agreed"]
    close_all()


@pytest.mark.parametrize("at", [1, 2])
def test_cancel_leaves_no_file_and_it_can_be_made_again(
    qtbot: QtBot, leaving: Leaving, at: int
) -> None:
    leaving.agreed()
    context = context_of(leaving.office, Went(), jobs=Jobs(Later()), user=LEA)
    acts = exit_acts(outfit_of(leaving.office, user=LEA))
    page = ExitPage(acts, context)
    show(qtbot, page)
    settle(context.jobs)
    press = Cancels(page.busy.cancel.click, at)

    def make(key: str, folder: str, report: Report) -> MadeExit:
        return acts.make(key, folder, press.over(report))

    page._acts = replace(acts, make=make)
    page.make_in(str(leaving.out))
    settle(context.jobs)
    assert len(press.heard) == at + 1  # the next step does not begin
    assert list(leaving.out.iterdir()) == []
    assert state(leaving) == ["agreed"]
    assert page.make.isEnabled()
    assert page.withdraw.isEnabled()
    page._acts = acts
    page.make_in(str(leaving.out))
    settle(context.jobs)
    assert [path.suffix for path in leaving.out.iterdir()] == [".age"]
    assert state(leaving) == ["made"]
    close_all()


def test_damaged_attachments_and_drafts_are_said(
    qtbot: QtBot, leaving: Leaving, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaving.office.database.execute(
        "INSERT INTO draft (id, user_id, form, version, answers, received_at, created_at, "
        "saved_at) SELECT 'd', id, 'call', 1, '{}', created_at, created_at, created_at FROM "
        "user_account LIMIT 1"
    )
    leaving.agreed()
    page = opened(qtbot, leaving)
    assert page.drafts.isVisible()
    leaving.office.database.execute("DROP TRIGGER attachment_chunk_is_final")
    leaving.office.database.execute("UPDATE attachment_chunk SET data = x'00'")
    page.make_in(str(leaving.out))
    assert page.told is not None
    close_all()


def test_the_folder_is_asked_for(
    qtbot: QtBot, leaving: Leaving, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaving.agreed()
    page = opened(qtbot, leaving)
    asked: list[str] = []
    monkeypatch.setattr(
        "ui.security.exit_page.ask_folder", lambda _over, title, _then: asked.append(title)
    )
    page.make.click()
    assert asked
    assert exit_desk.MANUAL.is_file()


def test_only_leaders_administrators_and_the_police_office_leave() -> None:
    able = {role for role, rights in RIGHTS.items() if Right.EXIT in rights}
    assert able - {Role.SYSTEM} == {Role.LEADER, Role.ADMINISTRATOR, Role.POLICE_TOVHOLDER}

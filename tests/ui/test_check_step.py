"""The check page: each file by itself, attachments through the viewer, sealing that can be stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.kernel.ids import DisclosureId, DraftId
from models.ports.attachments import Report
from models.usecases.seal_handover import Sealed
from storage.exchange.stick import NOT_ENCRYPTED
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from tests.ui.test_handing_over import WHY, hand_over
from ui.handover.hand_over_frame import CHECK
from ui.tour.hands import click, settle
from ui.tour.pages.handover import HandOverPage


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def front(pair: Pair) -> Front:
    return Front(pair.kommune, PRACTICE, ANE)


@pytest.fixture
def page(pair: Pair, front: Front, tmp_path: Path, qtbot: QtBot) -> HandOverPage:
    """A handover with a letter and an unknown file, at the check page."""
    case = pair.case()
    add(pair.kommune.office, case, file_of(tmp_path, "brev\u202efdp.pdf", PDF))
    add(
        pair.kommune.office, case, file_of(tmp_path, "data.xyz", b"\0\1\2" * 999), title="Målinger"
    )  # fmt: skip
    made = hand_over(front, case, qtbot)
    made.choose_receiver("Demokredsens Politi")
    made.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    made.forward()
    made.choose("subject", "Politiet skal vide, hvem det er.")
    made.choose("attachment", "Brevet skal vurderes.", "ordinary")
    made.choose("attachment", "Målingerne skal vurderes.", "article_9")
    made.forward()
    made.answer(WHY)
    made.forward()
    assert made.view.step == CHECK
    return made


def test_every_file_is_listed_with_its_size_and_shown(page: HandOverPage, front: Front) -> None:
    check = page.view.check
    assert check.prepared is not None
    whole = check.prepared.whole
    assert set(check.files) == {each.name for each in whole.entries} | {"manifest.json"}
    assert check.pages.sheets
    for name, said in (
        ("laes-mig.txt", "ssh-keygen -Y verify"),
        ("case.json", "Mathias Testesen"),
        ("manifest.json", "Kan skade samtalen."),
    ):
        click(check.files[name])
        assert said in check.words.toPlainText()
        assert name in check.shown.text()
    click(check.files["laes-mig.pdf"])
    settle(front.jobs)
    assert len(check.pages.sheets) == 1
    labels = " ".join(each.text() for each in check.findChildren(QLabel))
    assert "7 files" in labels
    assert "\u202e" not in labels


def test_an_attachment_is_looked_at_through_the_viewer(
    page: HandOverPage, front: Front
) -> None:
    check = page.view.check
    assert check.prepared is not None
    letter, data = check.prepared.whole.attached
    assert not check.files[data.member].isEnabled()
    if front.handover_acts.look is None:
        pytest.skip("no viewer here")
    click(check.files[letter.member])
    settle(front.jobs)
    assert page.view.looking.viewer is not None
    assert page.view.looking.viewer.isVisible()
    page.view.looking.viewer.accept()
    assert "attachment.viewed done" in front.desk.log()


def test_an_attachment_that_is_gone_is_told(page: HandOverPage, front: Front) -> None:
    page.view.check.look.emit("00000000-0000-4000-8000-000000000000")
    settle(front.jobs)
    assert page.view.looking.viewer is None


def test_nothing_shows_before_something_is_prepared(
    pair: Pair, front: Front, qtbot: QtBot
) -> None:
    view = front.hand_over(pair.case())
    qtbot.addWidget(view)
    view.check.show_file("case.pdf")
    assert view.check.shown.text() == ""


def test_a_stopped_seal_says_so_and_can_be_begun_again(
    page: HandOverPage, front: Front, pair: Pair
) -> None:
    view = page.view
    real = view._acts.seal

    def stopped(
        disclosure: DisclosureId,
        digest: str,
        folder: str,
        draft: DraftId | None,
        report: Report,
    ) -> Sealed:
        front.jobs.stop_long()
        return real(disclosure, digest, folder, draft, report)

    object.__setattr__(view._acts, "seal", stopped)
    view.seal_to(str(pair.stick))
    settle(front.jobs)
    assert list(pair.stick.glob("*.age")) == []
    assert view.step == CHECK
    told = [each for each in front.went.to if each[0] == "tell"]
    assert "Nothing was made" in told[-1][1]
    object.__setattr__(view._acts, "seal", real)
    page.seal(pair.stick)


def test_what_is_to_be_minded_about_a_stick_is_said_and_one_may_go_on(
    page: HandOverPage, front: Front, pair: Pair
) -> None:
    view = page.view
    object.__setattr__(view._acts, "mind", lambda _: NOT_ENCRYPTED)
    view.mind_place(str(pair.stick))
    settle(front.jobs)
    assert view.minding is not None
    assert list(pair.stick.glob("*.age")) == []
    view.minding.yes.click()
    settle(front.jobs)
    assert len(list(pair.stick.glob("*.age"))) == 1


def test_where_nothing_is_to_be_minded_it_is_sealed_at_once(
    page: HandOverPage, front: Front, pair: Pair
) -> None:
    page.view.mind_place(str(pair.stick))
    settle(front.jobs)
    assert page.view.minding is None
    assert len(list(pair.stick.glob("*.age"))) == 1

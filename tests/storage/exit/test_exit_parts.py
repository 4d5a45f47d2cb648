"""Parts of the exit pack: where it may lie, which keys, names of files, the page inside."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from models.documents.exit_report import CaseFacts, ExitReport, compose_exit_report
from models.exchange.key_kinds import CLASSIC_REFUSED
from models.kernel.errors import Refused
from models.kernel.text import plain
from models.office.exit_pack import ExitPack, Recipient
from models.ports.exit_packs import ExitOrder
from models.ports.records import NotFoundError
from models.usecases.exit_pack import MakeExit
from storage.exchange.age_keys import X25519Identity
from storage.exit import desk as exit_desk
from storage.exit.papers import _cell, safe_name
from storage.exit.words import read_me
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from tests.storage.exit.leaving import KEY, LEA, SEED, Leaving, make_leaving


@pytest.fixture(scope="module")
def leaving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Leaving]:
    made = make_leaving(tmp_path_factory.mktemp("parts"))
    yield made
    made.office.database.close()
    made.pair.police.office.database.close()


@pytest.mark.parametrize("place", ["", "nowhere", "kommune", "kommune/backup"])
def test_a_pack_lies_in_a_folder_outside_the_vault(leaving: Leaving, place: str) -> None:
    folder = "" if not place else str(leaving.out.parent / place)
    (leaving.out.parent / "kommune" / "backup").mkdir(exist_ok=True)
    why = exit_desk.INSIDE if "kommune" in place else exit_desk.NO_FOLDER
    with pytest.raises(Refused) as refused:
        MakeExit(leaving.lea, leaving.desk)("x", folder)
    assert refused.value.why == why


def test_only_hybrid_keys_are_read_however_they_are_pasted(leaving: Leaving) -> None:
    read = leaving.desk.read_key(f"  {KEY[:500]}\n {KEY[500:]} ")
    assert read.key == KEY
    assert len(read.words) == exit_desk.WORDS
    assert leaving.desk.read_key(KEY.upper()).key == KEY
    for spelled, why in (
        (str(X25519Identity(SEED).recipient), CLASSIC_REFUSED),
        (KEY[:-1] + "q", exit_desk.NOT_A_KEY),
        ("ssh-ed25519 AAAA", exit_desk.NOT_A_KEY),
    ):
        with pytest.raises(Refused) as refused:
            leaving.desk.read_key(spelled)
        assert refused.value.why == why


def test_names_of_files_can_be_no_paths() -> None:
    assert safe_name("B-1", "../../etc/passwd") == "B-1 _.._etc_passwd"
    assert safe_name("B-1", "CON") == "B-1 CON"
    assert safe_name("B-1", "a\u202egpj.exe") == "B-1 a_gpj.exe"
    assert safe_name("B-1", "...") == "B-1"
    assert len(safe_name("B-1", "x" * 500)) < 130


def test_a_cell_is_never_a_formula() -> None:
    assert _cell("=1+1") == "'=1+1"
    assert _cell("Ida") == "Ida"
    assert _cell(3) == 3


def test_a_real_office_is_not_marked_and_a_case_without_files_lists_none(
    leaving: Leaving,
) -> None:
    order = _order(leaving)
    with leaving.office.begin() as work:
        office = replace(work.offices.office(), practice=False)
    page = read_me(order, office, leaving.desk.facts(), plain).decode()
    assert page.startswith("Exit pack E-2026-0009 from Prøvekøbing Kommune")
    when = order.at
    case = CaseFacts("S-2026-0002", "", "", when, when, "closed", True, "")
    report = ExitReport(case, (), (), {}, office, "E-2026-0009", when)
    paper = "\n".join(words_of(paint(compose_exit_report(report, plain))))
    assert "suspended" in paper
    assert "Attachments" not in paper
    assert "PRACTICE" not in paper


def _order(leaving: Leaving) -> ExitOrder:
    now = leaving.office.clock.now()
    pack = ExitPack(
        "x", "E-2026-0009", Recipient(KEY, "Arkivet"), "Luk.", reporters=False, asked_at=now,
        asked_by=LEA.id,
    )  # fmt: skip
    return ExitOrder(pack, now, "Lea", {}, None, "")


def test_a_pack_that_is_not_there_is_not_found(leaving: Leaving) -> None:
    with leaving.lea() as work, pytest.raises(NotFoundError):
        work.exit_packs.get("nothing")

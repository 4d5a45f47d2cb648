"""Every byte that leaves stands on the check page as the receiver gets it, by each of the ways."""

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from models.exchange.manifest import (
    ATTACHED,
    CASE_JSON,
    CASE_PDF,
    MANIFEST,
    READ_ME,
    READ_ME_PDF,
    SIGNATURE,
)
from models.usecases.handover_on_paper import OnPaper
from storage.exchange.age import AgeReader
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.archive import Archive
from storage.exchange.archive_format import PADDING
from storage.exchange.locked_pdf import passphrase
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from tests.ui.handover.test_ways import begun, to_file
from tests.ui.test_handing_over import WHY
from ui.handover.hand_over_frame import CHECK, SEALED
from ui.kit.labels import Label
from ui.tour.pages.handover import HandOverPage

FILES = "Files inside"
LARGEST = 10_000_000


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


def checked(
    pair: Pair, front: Front, qtbot: QtBot, way: str, folder: Path, *, file: bool
) -> HandOverPage:
    case = pair.case()
    if file:
        add(pair.kommune.office, case, file_of(folder, "brev.pdf", PDF))
    page = begun(front, case, qtbot)
    page.choose_way(way)
    page.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    page.forward()
    page.choose("subject", "Politiet skal vide, hvem det er.")
    if file:
        page.choose("attachment", "Brevet skal vurderes.", "ordinary")
    page.forward()
    page.answer(WHY)
    page.forward()
    assert page.view.step == CHECK
    return page


def pages_of(data: bytes | PdfReader) -> list[str]:
    reader = data if isinstance(data, PdfReader) else PdfReader(BytesIO(data))
    return [page.extract_text() for page in reader.pages]


def shown_pdf(page: HandOverPage, name: str, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Choose a file; return the PDF that is drawn for it."""
    drawn: list[bytes] = []
    pages = page.view.check.pages
    with monkeypatch.context() as patch:
        patch.setattr(pages, "show_pdf", drawn.append)
        page.view.check.files[name].click()
    assert page.view.check._stack.currentWidget() is pages
    (pdf,) = drawn
    return pdf


def shown_words(page: HandOverPage, name: str) -> str:
    page.view.check.files[name].click()
    words = page.view.check._stack.currentWidget()
    assert isinstance(words, QPlainTextEdit)
    return words.toPlainText()


def words_on(page: HandOverPage) -> str:
    return "\n".join(each.text() for each in page.view.check.findChildren(Label))


def test_of_a_bundle_each_file_that_leaves_was_shown(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = checked(pair, front, qtbot, "bundle", tmp_path, file=True)
    check = page.view.check
    pdfs = {name: shown_pdf(page, name, monkeypatch) for name in (CASE_PDF, READ_ME_PDF)}
    words = {name: shown_words(page, name) for name in (READ_ME, CASE_JSON, MANIFEST)}
    listed = set(check.files)
    sealed = page.seal(pair.stick)
    with sealed.open("rb") as handle:
        reader = AgeReader(handle, (HybridIdentity(b"p" * 32),))
        reader.authenticate()
        archive = Archive(reader.plain())
        members = {
            each.name: archive.read(each.name, largest=LARGEST) for each in archive.entries
        }
    assert set(members.pop(PADDING)) <= {0}  # filling: it holds nothing
    assert set(members) - {SIGNATURE} == listed
    for name, pdf in pdfs.items():
        assert members[name] == pdf
    assert members[READ_ME].decode() == words[READ_ME]
    assert json.loads(members[CASE_JSON]) == json.loads(words[CASE_JSON])
    (file,) = (data for name, data in members.items() if name.startswith(ATTACHED))
    assert file == PDF
    signed, told = json.loads(members[MANIFEST]), json.loads(words[MANIFEST])
    assert (signed["number"], signed["recipient"]["organisation"]) == (
        told["number"],
        told["recipient"],
    )
    for part in ("request", "disclosure", "files"):
        assert signed[part] == told[part]


def test_of_a_locked_pdf_the_pages_and_what_is_attached_are_what_was_shown(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = checked(pair, front, qtbot, "locked_pdf", tmp_path, file=True)
    pdf, words = shown_pdf(page, CASE_PDF, monkeypatch), words_on(page)
    assert FILES not in words
    assert any(each.text() == "brev.pdf" for each in page.view.check.files.values())
    assert len(page.view.check.files) == 2
    six = page.lock(pair.stick)
    (made,) = pair.stick.glob("*.pdf")
    reader = PdfReader(BytesIO(made.read_bytes()))
    assert reader.decrypt(passphrase(six))
    assert [each.get_contents().get_data() for each in reader.pages] == [  # type: ignore[union-attr]
        each.get_contents().get_data()  # type: ignore[union-attr]
        for each in PdfReader(BytesIO(pdf)).pages
    ]
    assert list(reader.attachments.values()) == [[PDF]]


def test_on_paper_each_page_is_what_was_shown_with_its_copy_number(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = checked(pair, front, qtbot, "paper", tmp_path, file=False)
    pdf, words = shown_pdf(page, CASE_PDF, monkeypatch), words_on(page)
    assert FILES not in words
    assert "copy number" in page.view.check.shown.text()
    assert set(page.view.check.files) == {CASE_PDF}
    printed: list[bytes] = []
    made = page.view.on_printed

    def on_printed(done: OnPaper) -> None:
        printed.extend(each.pdf for each in done.copies)
        made(done)

    monkeypatch.setattr(page.view, "on_printed", on_printed)
    page.print_on(to_file(tmp_path / "one.pdf"))
    assert page.view.step == SEALED
    (copy,) = printed
    label = "Copy 1 of 1 · U-2026-0001"
    there = pages_of(copy)
    assert all(label in each for each in there)
    assert [_lines(each, label) for each in there] == [_lines(each) for each in pages_of(pdf)]


def _lines(page: str, without: str = "\0") -> list[str]:
    return sorted(
        line.strip() for line in page.replace(without, "").splitlines() if line.strip()
    )

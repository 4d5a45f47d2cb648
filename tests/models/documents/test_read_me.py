"""The reader's page: its commands are run exactly as they are printed."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from models.attachments.limits import SLICE
from storage.exchange.age import AgeReader
from storage.exchange.age_keys import HybridIdentity
from storage.paper.extract import words_of
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair

needs_ssh = pytest.mark.skipif(
    not all(map(shutil.which, ("ssh-keygen", "sha256sum", "unzip", "bash"))),
    reason="public tools",
)


@pytest.fixture
def opened(tmp_path: Path) -> Path:
    """A bundle with an attachment as the age tool would give it: a ZIP in an empty folder."""
    pair = make_pair(tmp_path)
    pair.introduce()
    case = pair.case()
    file = file_of(tmp_path, "brev.pdf", PDF + bytes(SLICE))
    add(pair.kommune.office, case, file)
    answers = pair.answers(case, "subject", "attachment")
    prepared = pair.kommune.prepare(case, answers)
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    folder = tmp_path / "reader"
    folder.mkdir()
    with Path(sealed.file.path).open("rb") as handle:
        reader = AgeReader(handle, (HybridIdentity(pair.police.keys.opening_seeds[0]),))
        (folder / "sagspakke.zip").write_bytes(b"".join(reader.chunks()))
    return folder


def commands(page: str) -> list[str]:
    """The lines that are set in on the page: what a reader types."""
    return [line.strip() for line in page.splitlines() if line.startswith("    ")]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/bash", "-c", command], cwd=folder, capture_output=True, text=True, check=False
    )


@needs_ssh
def test_the_printed_commands_open_and_check_the_bundle(opened: Path) -> None:
    assert run("unzip -q sagspakke.zip", opened).returncode == 0
    page = (opened / "laes-mig.txt").read_text("utf-8")
    decrypt, unpack, key, verify, listed, same = commands(page)
    assert decrypt.startswith("age --decrypt --identity noegle.txt")
    assert unpack == "unzip sagspakke.zip"
    assert run(key, opened).returncode == 0
    assert run(verify, opened).stdout.startswith(
        'Good "bundle-v1@tovholder" signature for afsender'
    )
    assert re.fullmatch(r"[0-9a-f]{64}\n", run(listed, opened).stdout)
    assert run(same, opened).stdout == "OK\n"
    assert len(re.findall(r"^[0-9a-f]{64}  ", page, re.MULTILINE)) == 3


@needs_ssh
@pytest.mark.parametrize("name", ["case.json", "case.pdf", "laes-mig.txt", "manifest.json"])
def test_the_printed_commands_find_what_was_changed(opened: Path, name: str) -> None:
    run("unzip -q sagspakke.zip", opened)
    with (opened / name).open("ab") as handle:
        handle.write(b" ")
    _, _, key, verify, listed, same = commands((opened / "laes-mig.txt").read_text("utf-8"))
    run(key, opened)
    outcomes = (
        run(verify, opened).stdout.startswith("Good"),
        bool(run(listed, opened).stdout),
        run(same, opened).stdout == "OK\n",
    )
    assert not all(outcomes)


def test_the_page_is_one_page_and_says_nothing_of_the_case(tmp_path: Path) -> None:
    pair = make_pair(tmp_path)
    pair.introduce()
    case = pair.case()
    add(pair.kommune.office, case, file_of(tmp_path, "kanarie.pdf", PDF), title="TITEL-KANARIE")
    prepared = pair.kommune.prepare(case, pair.answers(case))
    pages = words_of(prepared.whole.data("laes-mig.pdf"))
    text = prepared.whole.data("laes-mig.txt").decode()
    assert len(pages) == 1
    for canary in ("KANARIE", "kanarie", "Testesen", "740310", prepared.number, "S-2026"):
        assert canary not in text
        assert canary not in "".join(pages)
    assert pair.kommune.keys.signer in text


def test_the_page_names_a_phone_or_the_one_that_is_known(pair_of_offices: Pair) -> None:
    case = pair_of_offices.case()
    prepared = pair_of_offices.kommune.prepare(case, pair_of_offices.answers(case))
    assert "70 20 30 40" in prepared.whole.data("laes-mig.txt").decode()


@pytest.fixture
def pair_of_offices(tmp_path: Path) -> Pair:
    pair = make_pair(tmp_path)
    pair.introduce()
    return pair

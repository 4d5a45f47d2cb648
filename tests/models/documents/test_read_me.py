"""The reader's page: its commands are run exactly as they are printed."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from models.attachments.limits import SLICE
from models.exchange.hand_key import groups_of
from models.usecases.classic_keys import DecideClassicKeys
from models.usecases.confirm_contact import ConfirmContact, Heard
from models.usecases.write_key import WriteHandKey
from storage.exchange.age import AgeReader
from storage.exchange.age_keys import HybridIdentity, X25519Identity
from storage.paper.extract import words_of
from tests.attaching import PDF, add, file_of
from tests.faults.contact_acts import STATION, by_hand
from tests.handing import Pair, handover_answers, make_pair

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


@needs_ssh
@pytest.mark.skipif(not shutil.which("age"), reason="the public age tool is not here")
def test_every_printed_command_opens_a_bundle_to_a_classic_key(tmp_path: Path) -> None:
    """From the sealed file to the end, by the tools alone; what was read aloud is printed too."""
    pair = make_pair(tmp_path)
    identity, folder = X25519Identity(b"c" * 32), tmp_path / "reader"
    DecideClassicKeys(pair.kommune.office.begin)({"allowed": "yes", "reason": "Kun age 1.1."})
    made = by_hand(pair.kommune.office, STATION)
    WriteHandKey(pair.kommune.office.begin, pair.kommune.cards)(
        made, {"key": str(identity.recipient)}
    )
    heard = Heard(groups_of(str(identity.recipient)), "33 44 55 66", read_ours=True)
    ConfirmContact(pair.kommune.office.begin, pair.kommune.cards)(made, heard)
    pair.kommune.have_tried(made)
    case = pair.case()
    prepared = pair.kommune.prepare(case, handover_answers(pair.kommune, case, made, "subject"))
    sealed = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick))
    folder.mkdir()
    (folder / "noegle.txt").write_text(identity.reveal() + "\n", "ascii")
    shutil.copy(sealed.file.path, folder / "sagspakke.age")
    page = prepared.whole.data("laes-mig.txt").decode()
    decrypt, unpack, key, verify, aloud, listed, same = commands(page)
    for command in (decrypt, unpack.replace("unzip", "unzip -q"), key):
        assert run(command, folder).returncode == 0
    assert run(verify, folder).stdout.startswith("Good")
    assert run(aloud, folder).stdout.strip() == "".join(groups_of(pair.kommune.keys.signer))
    assert run(listed, folder).stdout
    assert run(same, folder).stdout == "OK\n"
    assert len(words_of(prepared.whole.data("laes-mig.pdf"))) == 1
    assert len(words_of(sealed.cover)) == 2
    pair.kommune.office.database.close()
    pair.police.office.database.close()

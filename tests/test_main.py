"""The command line, run as others run it: the tour is the test from end to end."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
MAIN = ROOT / "main.py"
HOLD = """
import sys
from pathlib import Path
from storage.vault.folder import open_folder
open_folder(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def run(*words: str, typed: str = "", cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, str(MAIN), *words],
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env=environment,
        timeout=400,
    )


def answer(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="session")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole tour; the vaults in it are copied before they are tried on."""
    out = tmp_path_factory.mktemp("tour") / "out"
    done = run("tour", "--out", str(out))
    assert done.returncode == 0, done.stderr[-2000:]
    return out


def passphrases(tour: Path) -> dict[str, tuple[str, str]]:
    lines = (tour / "vaults" / "passphrases.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return {folder: (label, words) for folder, label, words in rows}


def copied(tour: Path, folder: str, to: Path) -> Path:
    return Path(shutil.copytree(tour / "vaults" / folder, to / folder))


def the(tour: Path, pattern: str) -> Path:
    (found,) = tour.glob(pattern)
    return found


@pytest.mark.long
@pytest.mark.timeout(500)
class TestTour:
    def test_it_shows_the_whole_job_in_order(self, tour: Path) -> None:
        index = (tour / "index.md").read_text(encoding="utf-8")
        for step in ("welcome", "call", "restored", "case", "month", "sealed", "receipt"):
            assert f"-{step}.png" in index
        assert len(list(tour.glob("*.png"))) >= 40
        assert not (tour / "tour.json").exists()

    def test_its_files_are_what_they_say(self, tour: Path) -> None:
        assert (tour / "besoegsark.pdf").read_bytes().startswith(b"%PDF-")
        assert the(tour, "*.age").read_bytes().startswith(b"age-encryption.org/v1\n")
        assert the(tour, "receipt/*.age").read_bytes().startswith(b"age-encryption.org/v1\n")
        assert len(list(tour.glob("*.kontakt.json"))) == 2
        assert set(passphrases(tour)) == {"kommune", "police"}

    @pytest.mark.parametrize("folder", ["kommune", "police"])
    def test_its_vaults_verify(self, tour: Path, tmp_path: Path, folder: str) -> None:
        label, words = passphrases(tour)[folder]
        vault = copied(tour, folder, tmp_path)
        done = run("verify", str(vault), "--user", label, typed=words + "\n")
        assert (done.returncode, answer(done)["ok"]) == (0, True)

    def test_a_wrong_passphrase_is_exit_1_and_one_object(
        self, tour: Path, tmp_path: Path
    ) -> None:
        done = run("verify", str(copied(tour, "police", tmp_path)), typed="nej nej nej nej\n")
        assert (done.returncode, answer(done)["ok"]) == (1, False)

    def test_a_changed_byte_is_found(self, tour: Path, tmp_path: Path) -> None:
        _, words = passphrases(tour)["kommune"]
        vault = copied(tour, "kommune", tmp_path)
        data = bytearray((vault / "vault.db").read_bytes())
        data[len(data) // 2] ^= 1
        (vault / "vault.db").write_bytes(data)
        done = run("verify", str(vault), typed=words + "\n")
        assert (done.returncode, answer(done)["ok"]) == (1, False)

    def test_a_vault_in_use_is_exit_2(self, tour: Path, tmp_path: Path) -> None:
        vault = copied(tour, "police", tmp_path)
        held = subprocess.Popen(
            [
                sys.executable,
                "-c",
                HOLD,
                str(vault),
            ],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        try:
            assert held.stdout is not None
            held.stdout.readline()
            done = run("verify", str(vault), typed="x\n")
        finally:
            held.communicate()
        assert (done.returncode, answer(done)["ok"]) == (2, False)

    def test_a_recipient_without_the_window_opens_the_bundle(
        self, tour: Path, tmp_path: Path
    ) -> None:
        bundle, out = the(tour, "*.age"), tmp_path / "opened"
        seen = answer(run("bundle", "inspect", str(bundle)))
        assert seen["stanzas"] == ["mlkem768x25519"]
        card = the(tour, "Pr*.kontakt.json")
        key = tour / "vaults" / "police.key"
        done = run(
            "bundle", "open", str(bundle), "--key", str(key), "--sender", str(card),
            "--out", str(out),
        )  # fmt: skip
        assert done.returncode == 0, done.stdout
        case = json.loads((out / "case.json").read_text(encoding="utf-8"))
        assert "Sofie Skabelon" in json.dumps(case, ensure_ascii=False)
        assert "Ida Attrap" not in json.dumps(case, ensure_ascii=False)  # the reporter stays

    def test_another_sender_writes_nothing(self, tour: Path, tmp_path: Path) -> None:
        other = the(tour, "Demo*.kontakt.json")
        done = run(
            "bundle", "open", str(the(tour, "*.age")),
            "--key", str(tour / "vaults" / "police.key"),
            "--sender", str(other), "--out", str(tmp_path / "opened"),
        )  # fmt: skip
        assert (done.returncode, answer(done)["ok"]) == (1, False)
        assert not (tmp_path / "opened").exists()

    def test_nothing_typed_stands_in_clear_beside_the_papers(self, tour: Path) -> None:
        told = (b"Sofie Skabelon", b"6905094902", b"Ida Attrap")
        for path in tour.rglob("*"):
            if path.is_file() and path.suffix not in {".png", ".pdf"}:
                data = path.read_bytes()
                assert not [words for words in told if words in data], path.name

    @pytest.mark.long
    @pytest.mark.timeout(900)
    def test_two_tours_give_the_same_pictures(self, tmp_path: Path) -> None:
        out, first = tmp_path / "out", tmp_path / "first"
        assert run("tour", "--out", str(out)).returncode == 0
        out.rename(first)  # one picture shows the folder: both tours play in the same
        assert run("tour", "--out", str(out)).returncode == 0
        other = [
            path.name
            for path in sorted(first.glob("*.png"))
            if path.read_bytes() != (out / path.name).read_bytes()
        ]
        assert other == []


def test_a_tour_leaves_a_folder_alone_that_is_not_empty(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    done = run("tour", "--out", str(tmp_path))
    assert done.returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_self_test_finds_this_installation_sound() -> None:
    done = run("self-test")
    found = answer(done)
    assert done.returncode == 0, found
    assert found["network"]["ok"]
    assert found["translations"]["danish"]


def test_a_folder_without_a_vault_is_said_so(tmp_path: Path) -> None:
    done = run("verify", str(tmp_path), typed="x\n")
    assert (done.returncode, answer(done)["ok"]) == (1, False)


@pytest.mark.parametrize("typed", [b"", "bl\u00e5b\u00e6r\n".encode("latin-1")])
def test_a_passphrase_that_cannot_be_read_is_one_object(tmp_path: Path, typed: bytes) -> None:
    done = subprocess.run(
        [sys.executable, str(MAIN), "verify", str(tmp_path)],
        input=typed,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, json.loads(done.stdout)["ok"]) == (1, False)
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are told in another way")
def test_a_stopped_check_is_one_object(tmp_path: Path) -> None:
    held = subprocess.Popen(
        [sys.executable, "-X", "importtime", str(MAIN), "verify", str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert held.stderr is not None
    for line in held.stderr:
        if line.rstrip().endswith(b" storage.verify"):  # it reads standard input now
            break
    time.sleep(0.3)
    held.send_signal(signal.SIGINT)
    told, noise = held.communicate(timeout=60)
    assert (held.returncode, json.loads(told)["ok"]) == (1, False)
    assert b"Traceback" not in noise


@pytest.mark.parametrize(
    "size", ["abc", "1366", "0x0", "639x400", "7681x4320", "-800x600", "1e3x900"]
)
def test_a_size_that_makes_no_sense_is_one_sentence(tmp_path: Path, size: str) -> None:
    done = run("tour", "--out", str(tmp_path / "out"), f"--size={size}")
    assert done.returncode == 2
    assert done.stderr == "Write --size as 1366x768, from 640x400 to 7680x4320.\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("inside", ["file", "file/deep", "x\0y"])
def test_an_out_that_is_no_folder_is_one_sentence(tmp_path: Path, inside: str) -> None:
    (tmp_path / "file").write_text("x")
    from ui.tour.programme import unfit  # noqa: PLC0415 - Qt is not needed above

    assert unfit(tmp_path / inside, "").count(".") == 1
    if "\0" in inside:  # no command line can hold one
        return
    done = run("screens", "--out", str(tmp_path / inside))
    assert (done.returncode, done.stderr) == (2, "Name a folder with --out, not a file.\n")


def test_the_links_of_an_index_bear_spaces(tmp_path: Path) -> None:
    from ui.tour.stage import Stage  # noqa: PLC0415 - Qt is not needed above

    stage = Stage.at(tmp_path)
    stage.tell("Anes kort.json", "A card")
    assert "[Anes kort.json](<Anes kort.json>)" in stage.finish("T").read_text("utf-8")

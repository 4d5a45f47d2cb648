"""The commands without the window: one JSON object each, and an exit code to go by."""

import io
import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from storage import commands
from storage.exchange import key_files
from storage.session import Outside
from storage.system.clocks import PracticeClock
from storage.system.command_line import parser
from storage.system.randomness import SeededRandom
from tests.handing import make_pair
from tests.storage.test_session import PASSPHRASE, Place

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    clock = partial(PracticeClock, frozen=True)
    made = Place(tmp_path / "vault", Outside(SeededRandom("commands"), clock, lambda: 0))
    yield made
    for session in made.open:
        session.close()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with a line typed on standard input; gives exit code and answer."""

    def act(*words: str, typed: str = "") -> tuple[int, dict[str, Any]]:
        typing = io.TextIOWrapper(io.BytesIO(f"{typed}\n".encode()), "utf-8")
        monkeypatch.setattr(sys, "stdin", typing)
        code = commands.run(parser().parse_args(words))
        return code, json.loads(capsys.readouterr().out)

    return act


def test_a_vault_is_sound_in_use_or_refused(place: Place, run: Run) -> None:
    session = place.create()
    code, answer = run("verify", str(place.path), typed=PASSPHRASE)
    assert (code, answer["ok"]) == (2, False)
    session.close()
    place.open.clear()
    assert run("verify", str(place.path), typed=PASSPHRASE)[0] == 0
    code, answer = run("verify", str(place.path), typed="nej nej nej nej")
    assert (code, answer["ok"]) == (1, False)
    assert answer["error"]


def test_a_vault_is_held_against_a_checkpoint_from_outside(
    place: Place, run: Run, tmp_path: Path
) -> None:
    place.create().close()
    place.open.clear()
    (tmp_path / "other.txt").write_text("no checkpoint")
    words = ("verify", str(place.path), "--checkpoint", str(tmp_path / "other.txt"))
    assert run(*words, typed=PASSPHRASE)[0] == 1


def test_a_bundle_is_inspected_and_opened(run: Run, tmp_path: Path) -> None:
    pair = make_pair(tmp_path)
    pair.introduce()
    bundle = pair.sealed().file.path
    assert run("bundle", "inspect", bundle)[0] == 0
    code, answer = run("bundle", "inspect", bundle + "x")
    assert (code, answer["ok"]) == (1, False)
    key = tmp_path / "police.key"
    key.write_text(key_files.key_file_text(b"p" * 32, "Demokredsens Politi\n"))
    card = str(pair.stick / "Prøvekøbing Kommune.kontakt.json")
    code, answer = run(
        "bundle", "open", bundle, "--key", str(key), "--sender", card,
        "--out", str(tmp_path / "out"),
    )  # fmt: skip
    assert (code, answer["sender"]) == (0, "Prøvekøbing Kommune")
    pair.kommune.office.database.close()
    pair.police.office.database.close()

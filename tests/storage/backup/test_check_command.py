"""A backup is checked from a script, with one JSON object as the answer."""

import io
import json
import sys
from pathlib import Path

import pytest

import main
from models.backups.backup import Why
from storage.backup import files
from tests.storage.backup.vaults import PAPER, PASSPHRASE, Place


def run(
    words: list[str],
    typed: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> tuple[int, dict[str, object]]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
    monkeypatch.setattr(main, "shut_network", lambda: None)
    monkeypatch.setattr(main, "harden", lambda: None)
    code = main.main(["backup", "check", *words])
    return code, json.loads(capsys.readouterr().out)


def test_the_newest_backup_is_checked_by_passphrase_or_paper_key(
    place: Place, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = place.create()
    made = session.back_up(Why.MANUAL)
    session.close()
    for words, typed in (
        ([str(place.path)], PASSPHRASE),
        ([str(place.path / "backup" / made.name), "--user", "AØ"], PASSPHRASE),
        ([str(place.path / "backup"), "--paper"], PAPER.printed()),
    ):
        code, found = run(words, typed, capsys, monkeypatch)
        assert (code, found["ok"], found["reason"]) == (0, True, "manual")
        assert found["log"]["rows"] == made.log_size  # type: ignore[index]


def test_what_is_damaged_refused_or_not_there_is_said(
    place: Place,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = place.create()
    made = session.back_up(Why.MANUAL)
    session.close()
    code, found = run([str(place.path)], "forkert forkert forkert", capsys, monkeypatch)
    assert (code, found["ok"]) == (1, False)
    assert "error" in found
    code, found = run([str(tmp_path / "nowhere")], PASSPHRASE, capsys, monkeypatch)
    assert (code, found["ok"]) == (1, False)
    database = place.path / "backup" / made.name / files.DATABASE
    data = bytearray(database.read_bytes())
    data[5000] ^= 1
    database.write_bytes(data)
    code, found = run([str(place.path)], PASSPHRASE, capsys, monkeypatch)
    assert (code, found["ok"]) == (1, False)
    assert "vault.db" in str(found["error"])

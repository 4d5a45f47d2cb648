"""Leaving without the window: the words first, then the second person, then the file."""

import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from models.access.roles import Role
from models.exchange.card import Card
from models.kernel.clock import stamp
from models.kernel.errors import Refused
from models.kernel.text import plain
from models.office.office import Actor, OfficeKind
from models.usecases.countersign import Countersign
from models.usecases.exit_pack import ShowExit
from storage import commands
from storage.exchange.age_keys import HybridIdentity
from storage.exchange.cards import CARD_NAMESPACE
from storage.exchange.sshsig import SigningKey
from storage.exit.commands import Leaving, Shown, leave, spelled
from storage.exit.desk import exit_desk
from storage.founding import add_user
from storage.paper.pdf import paint
from storage.session import Outside, create_session
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.system.command_line import parser
from storage.system.randomness import SeededRandom
from storage.unit_of_work import begin_work
from tests.models.usecases.test_countersign import ULLA
from tests.office import keys_of
from tests.storage.exit.leaving import KEY, SEED, opened
from tests.storage.test_session import PAPER, PASSPHRASE, Place

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """A vault that a leader has made, closed again."""
    clock = partial(PracticeClock, frozen=True)
    made = Place(tmp_path / "vault", Outside(SeededRandom("exit"), clock, lambda: 0))
    create_session(replace(made.new, role=Role.LEADER), PAPER, made.outside).close()
    (tmp_path / "out").mkdir()
    yield made
    for session in made.open:
        session.database.close()


@pytest.fixture
def run(
    place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    def act(words: str = "", key: str = KEY) -> tuple[int, dict[str, Any]]:
        typing = io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n".encode()), "utf-8")
        monkeypatch.setattr(sys, "stdin", typing)
        monkeypatch.setattr(
            commands, "Outside", lambda program: replace(place.outside, program=program)
        )
        asked = [
            "exit", str(place.path), "--user", "AØ", "--to", key, "--for", "Arkivet, Ida",
            "--reason", "Vi lukker.", "--out", str(place.path.parent / "out"),
        ]  # fmt: skip
        code = commands.run(
            parser().parse_args([*asked, *(["--words", words] if words else [])])
        )
        return code, json.loads(capsys.readouterr().out)

    return act


def written(place: Place) -> list[Path]:
    return list((place.path.parent / "out").iterdir())


def test_words_first_then_everything(place: Place, run: Run) -> None:
    code, answer = run()
    assert (code, answer["ok"], len(answer["words"])) == (1, False, 8)
    assert written(place) == []
    code, wrong = run("a b c d e f g h")
    assert (code, wrong["ok"]) == (1, False)
    assert wrong["error"].startswith("The words are not those")
    code, made = run(" ".join(answer["words"]).upper())
    assert (code, made["ok"], made["number"]) == (0, True, "E-2026-0001")
    assert [str(path) for path in written(place)] == [made["file"]]
    with opened(made["file"], SEED) as archive:
        assert "contents.json" in archive.namelist()


def test_where_there_is_a_second_person_it_waits(place: Place, run: Run) -> None:
    session = place.unlock()
    with session.database.transaction() as transaction:
        add_user(transaction.sql, ULLA, keys_of(ULLA), stamp(PRACTICE_START))
        transaction.commit()
    session.close()
    words = " ".join(run()[1]["words"])
    code, answer = run(words)
    assert (code, answer["ok"], answer["number"]) == (1, False, "E-2026-0001")
    assert written(place) == []
    other = str(HybridIdentity(b"r" * 32).recipient)
    code, refused = run(" ".join(run(key=other)[1]["words"]), other)
    assert (code, refused["ok"]) == (1, False)
    assert "E-2026-0001" in refused["error"]
    session = place.unlock()
    ulla = partial(
        begin_work, session.database, session.surroundings, Actor(ULLA.id, ULLA.role)
    )
    with ulla() as work:
        [pack] = work.exit_packs.every()
    Countersign(ulla)(pack.countersignature)
    session.close()
    code, made = run(words)
    assert (code, made["ok"]) == (0, True)


def test_a_key_is_found_in_its_file_or_card(tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    file.write_text(f"# public key: {KEY}\nAGE-SECRET-KEY-PQ-1XYZ\n", encoding="utf-8")
    assert spelled(KEY) == KEY
    assert spelled(str(file)) == KEY
    file.write_text("nothing", encoding="utf-8")
    assert spelled(str(file)) == ""
    signer = SigningKey(b"s" * 32)
    card = Card(
        "00000000-0000-4000-8000-0000000000aa", "Arkivet", OfficeKind.KOMMUNE, "Ida", "", "",
        KEY, signer.public.line(), practice=True, created=PRACTICE_START,
    )  # fmt: skip
    card = card.signed(signer.sign(card.body(), CARD_NAMESPACE).decode())
    path = tmp_path / "arkiv.kontakt.json"
    path.write_bytes(card.to_bytes())
    assert spelled(str(path)) == KEY


def test_a_wrong_passphrase_gives_the_vault_back(place: Place) -> None:
    asked = Leaving(place.path, "AØ", KEY, "Arkivet", "Luk.", (), "")
    for _ in range(2):
        with pytest.raises(Refused):
            leave(asked, "nej nej nej nej", place.outside, Shown(plain, paint))
    place.unlock().close()


def test_a_vault_in_use_is_said(place: Place, run: Run) -> None:
    place.unlock()
    code, answer = run()
    assert (code, answer["ok"]) == (2, False)


def test_a_desk_over_a_session_withdraws_what_was_asked(place: Place) -> None:
    session = place.unlock()
    desk = exit_desk(session, plain, paint)
    assert ShowExit(session.begin, desk)().packs == ()
    assert desk.vault == place.path
    session.close()

"""A bundle with an attachment, an office that is offered hostile ones, and what it holds."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.kernel.text import Text
from tests.attaching import PDF, add, file_of
from tests.handing import Pair, make_pair
from tests.storage.exchange.hostile_files import POLICE_SEED, Files, refusal, unpack

LETTER = PDF + bytes(150_000)
"""Long enough for several sealed pieces of 64 KiB."""
LOG = {"log_leaf", "log_text", "log_about", "log_head"}


@dataclass
class Scene:
    """A bundle with an attachment on a stick, and the police office that is offered others."""

    pair: Pair
    path: str
    files: Files

    def refused(self, data: bytes, why: Text) -> None:
        """Offer a file; it is refused for that reason, logged, and nothing else is written."""
        offered = self.pair.stick / "offered.age"
        offered.write_bytes(data)
        before, files = everything(self.pair), all_files(self.pair)
        rows = self.pair.police.count("log_leaf")
        assert refusal(lambda: self.pair.police.receive(str(offered))) == why
        assert everything(self.pair) == before
        assert all_files(self.pair) == files
        assert self.pair.police.count("log_leaf") == rows + 1
        assert self.pair.police.log()[-1] == "bundle.refused refused"


def everything(pair: Pair) -> dict[str, list[Any]]:
    """Every cell of the police office but its log."""
    sql = pair.police.office.database
    names = sql.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search%'"
    ).fetchall()
    return {
        name: sql.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - our own names
        for (name,) in names
        if name not in LOG
    }


def all_files(pair: Pair) -> set[Path]:
    return set(pair.stick.parent.rglob("*"))


@contextmanager
def hostile_scene(folder: Path) -> Iterator[Scene]:
    """Lend the scene."""
    pair = make_pair(folder)
    pair.introduce()
    case = pair.case()
    add(pair.kommune.office, case, file_of(folder, "brev.pdf", LETTER))
    prepared = pair.kommune.prepare(case, pair.answers(case, "subject", "attachment"))
    path = pair.kommune.seal(prepared.disclosure_id, prepared.digest, str(pair.stick)).file.path
    try:
        yield Scene(pair, path, unpack(path, POLICE_SEED))
    finally:
        pair.kommune.office.database.close()
        pair.police.office.database.close()

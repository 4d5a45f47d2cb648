"""Freezes a vault as today's program makes it: run once when a schema is released.

    PYTHONPATH=. python tests/frozen/freeze.py

lives the working life of ``tests/faults/life.py`` and leaves ``schema_N`` beside this file.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

from storage.database.migrate import version_of
from tests.faults.fingerprint import tables
from tests.faults.life import STEPS, Life, leave

HERE = Path(__file__).parent


def main() -> None:
    """Make the vault, and write down how many rows each table has."""
    with tempfile.TemporaryDirectory() as place:
        life = Life(Path(place) / "vault", Path(place) / "beside", seed="frozen")
        for step in STEPS[: STEPS.index(leave)]:
            step(life)
        database = life.session.database
        target = HERE / f"schema_{version_of(database)}"
        rows = {
            name: database.value(f'SELECT count(*) FROM "{name}"')  # noqa: S608 - from the schema
            for name in tables(database)
        }
        life.session.close()
        if target.exists():
            sys.exit(f"{target} is frozen: a frozen vault never changes")
        target.mkdir()
        for name in ("vault.db", "keys.json", "keys-2.json"):
            shutil.copy(life.folder / name, target / name)
        (target / "rows.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

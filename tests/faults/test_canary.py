"""What people type is in no file that the program writes, save inside the encrypted vault.

A whole working life is watched byte by byte: the vault, its backups, the bundle on the stick,
the home folder, temporary folders, and whatever else a file was opened for.
"""

import base64
import re
import sys
from pathlib import Path

from tests.faults.child_marked import CANARY, OF_VISITS
from tests.faults.life import COLLEAGUES_WORDS, NEW_WORDS, PAPER, WORDS
from tests.faults.shim import ROOT
from tests.faults.watch import needles, needs_strace, watch

SECRETS = [
    CANARY, OF_VISITS, "KANARIE", "Testesen", "Skabelon", "740310-5907", "7403105907", "20 11 22 33",
    "brev fra skolen",
]  # fmt: skip
KEYS = [
    *(
        max(re.findall("[a-z ]+", words), key=len)
        for words in (WORDS, NEW_WORDS, COLLEAGUES_WORDS)
    ),
    PAPER.printed()[:12],
]


@needs_strace
def test_nothing_that_was_typed_is_in_any_file(tmp_path: Path) -> None:
    home, place = tmp_path / "home", tmp_path / "place"
    for each in (home, place):
        each.mkdir()
    env = {
        "HOME": str(home), "TMPDIR": str(home), "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1", "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home),
        "XDG_DATA_HOME": str(home), "XDG_STATE_HOME": str(home),
    }  # fmt: skip
    child = [sys.executable, "-m", "tests.faults.child_marked", str(place), "control"]
    hits, files = watch(child, tmp_path / "record", [*SECRETS, *KEYS], env)
    typed = {str(place / "beside" / "brev KANARIE.txt")}  # the file that somebody chose
    control = str(place / "control.txt.tmp")
    assert hits.pop(control) == {CANARY}
    assert set(hits) <= typed, hits
    written = {name for name in files if name.startswith("/") and not name.startswith("/dev/")}
    outside = {name for name in written if not name.startswith(str(place))}
    assert not outside, outside
    assert list(home.rglob("*")) == []
    assert any(name.endswith("vault.db") for name in written)
    assert any("/backup/" in name for name in written)
    assert any(name.endswith((".age.tmp", ".age")) for name in written)


def test_no_window_title_says_more_than_what_the_program_is() -> None:
    allowed = {'"Tovholder"', "QApplication.applicationDisplayName()", "say(demand.title)"}
    titles = {
        found
        for path in (ROOT / "ui").rglob("*.py")
        for found in re.findall(r"setWindowTitle\((.*)\)\n", path.read_text(encoding="utf-8"))
    }
    assert titles <= allowed
    for path in (ROOT / "ui").rglob("*.py"):
        assert "setWindowFilePath" not in path.read_text(encoding="utf-8")


def test_a_word_is_known_in_base64_wherever_it_starts_and_random_keys_are_not_it() -> None:
    for word, shapes in needles([*SECRETS, *KEYS]).items():
        assert min(map(len, shapes)) >= 7, word
        for before in range(6):
            hidden = base64.b64encode(b"?" * before + word.encode() + b"!" * 5)
            assert any(shape in hidden for shape in shapes), word

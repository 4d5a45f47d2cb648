"""Commands without the window: each prints one JSON object and gives an exit code."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Say, plain
from storage.backup.commands import check_backup
from storage.exchange.commands import inspect_bundle_file, open_bundle_file
from storage.exit.commands import Leaving, Shown, leave
from storage.paper.pdf import paint
from storage.session import Outside
from storage.system.console import read_passphrase
from storage.vault.lock import InUse
from storage.verify import refusal, verify_vault


class Manner(NamedTuple):
    """In which language a command makes papers, and the version of the program."""

    say: Say
    version: str


def run(asked: argparse.Namespace, say: Say = plain, version: str = "") -> int:
    """Run a command of ``COMMANDS``; whatever happens, one JSON object is printed.

    Args:
        asked: the words of the command line.
        say: the language of papers that a command makes.
        version: of the program.

    Returns:
        0 sound, 1 not, refused or failed, 2 the vault is in use.
    """
    try:
        return COMMANDS[asked.command](asked, Manner(say, version))
    except Refused as refused:
        _print(refusal(refused.why))
        return 2 if isinstance(refused, InUse) else 1
    except EnvironmentFault as fault:
        _print(refusal(fault.happened))
        return 1


def _verify(asked: argparse.Namespace, _: Manner) -> int:
    """Check a vault; its passphrase comes on standard input."""
    passphrase = read_passphrase(sys.stdin)
    outside = Path(asked.checkpoint) if asked.checkpoint else None
    report = verify_vault(Path(asked.vault_folder), asked.user, passphrase, outside)
    _print(report.as_json())
    return 0 if report.sound else 1


def _bundle(asked: argparse.Namespace, _: Manner) -> int:
    """Open or inspect a bundle."""
    if asked.way == "inspect":
        found = inspect_bundle_file(asked.file)
    else:
        found = open_bundle_file(asked.file, asked.key, asked.sender, asked.out)
    _print(_as_json(found))
    return 0


def _backup(asked: argparse.Namespace, _: Manner) -> int:
    """Check a backup; passphrase or paper key comes on standard input."""
    secret = read_passphrase(sys.stdin)
    found = check_backup(Path(asked.folder), asked.user, secret, paper=asked.paper)
    _print(_as_json(found))
    return 0 if found["ok"] else 1


def _leave(asked: argparse.Namespace, manner: Manner) -> int:
    """Leave with everything; the user's passphrase comes on standard input."""
    passphrase = read_passphrase(sys.stdin)
    wanted = Leaving(
        Path(asked.vault_folder), asked.user, asked.to, asked.receiver, asked.reason,
        asked.words.split(), asked.out,
    )  # fmt: skip
    outside = Outside(program=manner.version)
    found = leave(wanted, passphrase, outside, Shown(manner.say, paint))
    _print(_as_json(found))
    return 0 if found["ok"] else 1


COMMANDS: Final[Mapping[str, Callable[[argparse.Namespace, Manner], int]]] = {
    "verify": _verify,
    "bundle": _bundle,
    "backup": _backup,
    "exit": _leave,
}


def _as_json(found: Mapping[str, Any]) -> str:
    return json.dumps(found, ensure_ascii=False, indent=2)


def _print(words: str) -> None:
    sys.stdout.write(f"{words}\n")

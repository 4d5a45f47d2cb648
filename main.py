"""Tovholder: the one place where screens and storage meet, and the command line.

Run ``main.py --help`` for the commands; ARCHITECTURE.md says how the parts hang together.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from storage.system.hardening import harden
from storage.system.no_network import shut_network

VERSION = "0.1.0"


def parser() -> argparse.ArgumentParser:
    """Return the command line; its words are stable, others build on them."""
    top = argparse.ArgumentParser(prog="tovholder", description="Casework for a Danish Infohus")
    top.add_argument("--vault", metavar="DIR", default="", help="open this vault")
    top.add_argument("--demo", action="store_true", help="open the practice vault")
    top.add_argument("--fresh", action="store_true", help="with --demo: make it anew")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    tour = commands.add_parser("tour", help="drive the real windows through the whole job")
    tour.add_argument("--out", metavar="DIR", required=True)
    tour.add_argument("--size", default="1366x768")
    tour.add_argument("--theme", choices=("light", "dark"), default="light")
    tour.add_argument("--language", choices=("da", "en"), default="da")
    tour.add_argument("--act", type=int, help=argparse.SUPPRESS)
    verify = commands.add_parser("verify", help="check a vault; passphrase on standard input")
    verify.add_argument("vault_folder", metavar="DIR")
    verify.add_argument("--user", metavar="LABEL")
    screens = commands.add_parser("screens", help="a picture of every screen")
    screens.add_argument("--out", metavar="DIR", required=True)
    bundle = commands.add_parser("bundle", help="open or inspect a case bundle")
    ways = bundle.add_subparsers(dest="way", required=True)
    opening = ways.add_parser("open", help="write its content to a folder, in clear")
    opening.add_argument("file", metavar="FILE")
    opening.add_argument("--key", metavar="KEYFILE", required=True)
    opening.add_argument("--sender", metavar="CARD", required=True)
    opening.add_argument("--out", metavar="DIR", required=True)
    inspecting = ways.add_parser("inspect", help="what can be seen without a key")
    inspecting.add_argument("file", metavar="FILE")
    commands.add_parser("self-test", help="check this installation")
    return top


def main(words: Sequence[str] | None = None) -> int:
    """Run a command, or the window; return the exit code."""
    asked = parser().parse_args(words)
    harden()
    if asked.command == "verify":
        return _verify(asked)
    shut_network()
    if asked.command == "bundle":
        return _bundle(asked)
    if asked.command == "self-test":
        return _self_test()
    if asked.command in {"tour", "screens"}:
        return _pictures(asked)
    return _window(asked)


def _verify(asked: argparse.Namespace) -> int:
    """Print one JSON object; 0 sound, 1 not, 2 in use."""
    from models.kernel.errors import EnvironmentFault, Refused
    from storage.vault.lock import InUse
    from storage.verify import refusal, verify_vault

    passphrase = sys.stdin.readline().rstrip("\r\n")
    try:
        report = verify_vault(Path(asked.vault_folder), asked.user, passphrase)
    except InUse as busy:
        print(refusal(busy.why))
        return 2
    except Refused as refused:
        print(refusal(refused.why))
        return 1
    except EnvironmentFault as fault:
        print(refusal(fault.happened))
        return 1
    print(report.as_json())
    return 0 if report.sound else 1


def _pictures(asked: argparse.Namespace) -> int:
    """Drive the real windows without a screen, and keep pictures."""
    from storage.pictures import drive  # the tour's driver starts processes, no windows

    return drive(asked)


def _bundle(asked: argparse.Namespace) -> int:
    """Open or inspect a bundle without the window; print one JSON object."""
    from models.kernel.errors import EnvironmentFault, Refused
    from storage.exchange.commands import inspect_bundle_file, open_bundle_file
    from storage.verify import refusal

    try:
        if asked.way == "inspect":
            found = inspect_bundle_file(Path(asked.file))
        else:
            found = open_bundle_file(
                Path(asked.file), Path(asked.key), Path(asked.sender), Path(asked.out)
            )
    except Refused as refused:
        print(refusal(refused.why))
        return 1
    except EnvironmentFault as fault:
        print(refusal(fault.happened))
        return 1
    print(json.dumps(found, ensure_ascii=False, indent=2))
    return 0


def _self_test() -> int:
    """Check this installation; print one JSON object; 0 when all is well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from storage import self_test as below
    from ui import self_test as above

    app = QApplication(sys.argv[:1])
    parts = {
        "versions": below.versions(),
        "cipher": below.cipher(),
        "data": below.data(),
        "fonts": above.fonts(app),
        "translations": above.translations(app),
        "icons": above.icons(),
        "process": below.process(),
        "network": below.network(),
    }
    sound = all(part["ok"] for part in parts.values())
    answer = {"ok": sound, "version": VERSION, **parts}
    print(json.dumps(answer, ensure_ascii=False, indent=2))
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())

"""Tovholder: the one place where screens and storage meet, and the command line.

Run ``main.py --help`` for the commands; ARCHITECTURE.md says how the parts hang together.
"""

import argparse
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
    from models.kernel.errors import EnvironmentFault, Refused  # noqa: PLC0415 - fast start
    from storage.vault.lock import InUse  # noqa: PLC0415
    from storage.verify import refusal, verify_vault  # noqa: PLC0415

    passphrase = sys.stdin.readline().rstrip("\r\n")
    try:
        report = verify_vault(Path(asked.vault_folder), asked.user, passphrase)
    except InUse as busy:
        print(refusal(busy.why))  # noqa: T201 - the command's answer
        return 2
    except Refused as refused:
        print(refusal(refused.why))  # noqa: T201
        return 1
    except EnvironmentFault as fault:
        print(refusal(fault.happened))  # noqa: T201
        return 1
    print(report.as_json())  # noqa: T201
    return 0 if report.sound else 1


if __name__ == "__main__":
    sys.exit(main())

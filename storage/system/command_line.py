"""The command line: its words are stable, others build on them."""

import argparse


def parser() -> argparse.ArgumentParser:
    """Return the command line; its words are stable, others build on them."""
    top = argparse.ArgumentParser(prog="tovholder", description="Casework for an Infohus")
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
    verify.add_argument("--checkpoint", metavar="FILE", help="one that left the machine")
    screens = commands.add_parser("screens", help="a picture of every screen")
    screens.add_argument("--out", metavar="DIR", required=True)
    screens.add_argument("--act", type=int, help=argparse.SUPPRESS)
    bundle = commands.add_parser("bundle", help="open or inspect a case bundle")
    ways = bundle.add_subparsers(dest="way", required=True)
    opening = ways.add_parser("open", help="write its content to a folder, in clear")
    opening.add_argument("file", metavar="FILE")
    opening.add_argument("--key", metavar="KEYFILE", required=True)
    opening.add_argument("--sender", metavar="CARD", required=True)
    opening.add_argument("--out", metavar="DIR", required=True)
    inspecting = ways.add_parser("inspect", help="what can be seen without a key")
    inspecting.add_argument("file", metavar="FILE")
    backup = commands.add_parser("backup", help="check a backup; passphrase on standard input")
    checks = backup.add_subparsers(dest="way", required=True)
    checking = checks.add_parser("check", help="open it, and compare it with what it states")
    checking.add_argument("folder", metavar="DIR")
    checking.add_argument("--user", metavar="LABEL")
    checking.add_argument(
        "--paper", action="store_true", help="standard input is the paper key"
    )
    leaving = commands.add_parser(
        "exit", help="everything in one pack, sealed to a key; passphrase on standard input"
    )
    leaving.add_argument("vault_folder", metavar="DIR")
    leaving.add_argument("--user", metavar="LABEL", required=True)
    leaving.add_argument(
        "--to", metavar="KEY", required=True, help="a key, its file, or a card"
    )
    leaving.add_argument("--for", dest="receiver", metavar="NAME", required=True)
    leaving.add_argument("--reason", metavar="WORDS", required=True)
    leaving.add_argument("--words", metavar="WORDS", default="", help="of the key, as compared")
    leaving.add_argument("--out", metavar="DIR", required=True)
    commands.add_parser("view-child")  # started by the program itself; without help, not listed
    commands.add_parser("self-test", help="check this installation")
    return top

"""Tovholder: the one place where screens and storage meet, and the command line.

Run ``main.py --help`` for the commands; ARCHITECTURE.md says how the parts hang together.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from storage.system.command_line import parser
from storage.system.console import STOPPED, quietly
from storage.system.hardening import harden
from storage.system.no_network import shut_network
from storage.system.successor import replace_process

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from PySide6.QtWidgets import QApplication

    from models.office.vaults import Opened
    from storage.host import Host
    from ui.collector import Collector
    from ui.device import Device
    from ui.jobs import Jobs
    from ui.kit.theme import Theme
    from ui.shell.desk import Desk
    from ui.shell.idle import IdleWatch
    from ui.shell.outfit import Outfit
    from ui.shell.window import MainWindow, Program
    from ui.vaults.acts import VaultActs

VERSION: Final = "0.1.0"
OLD_WORDS: Final = "The translations are not up to date. Mend: python3 packaging/dev.py setup"


def main(words: Sequence[str] | None = None) -> int:
    """Run a command, or the window; return the exit code."""
    asked = parser().parse_args(words)
    harden()
    if asked.command == "verify":
        return quietly(partial(_windowless, asked), _stopped)
    shut_network()
    if asked.command == "view-child":
        from storage.viewer.child import run

        return run()
    if asked.command in {"bundle", "backup", "exit"}:
        return quietly(partial(_windowless, asked), _stopped)
    if asked.command == "self-test":
        return quietly(_self_test, _stopped)
    if asked.command in {"tour", "screens"}:
        return _pictures(asked)
    return _window(asked)


def _stopped() -> None:
    """Say in one JSON object that Ctrl+C came first."""
    from storage.verify import refusal

    print(refusal(STOPPED))


def _windowless(asked: argparse.Namespace) -> int:
    from storage.commands import run

    if asked.command == "exit":
        from ui.language import danish_alone

        return run(asked, danish_alone(), VERSION)
    return run(asked)


def _pictures(asked: argparse.Namespace) -> int:
    """Drive the real windows without a screen, and keep pictures; each act is a process."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if asked.act is not None:
        return _act(asked)
    from ui.tour.programme import acts_of, unfit

    wrong = unfit(Path(asked.out), getattr(asked, "size", ""))
    if wrong:
        print(wrong, file=sys.stderr)
        return 2
    for act in acts_of(asked.command):
        words = [sys.executable, __file__, *_words(asked), "--act", str(act)]
        done = subprocess.run(words, check=False)
        if done.returncode:
            return done.returncode
    return 0


def _words(asked: argparse.Namespace) -> list[str]:
    words = [asked.command, "--out", asked.out]
    if asked.command == "tour":
        words += ["--size", asked.size, "--theme", asked.theme, "--language", asked.language]
    return words


def _act(asked: argparse.Namespace) -> int:
    """Play one act of a tour, in this process."""
    from PySide6.QtWidgets import QApplication

    from models.settings.device import LANGUAGE, THEME
    from storage.host import Host
    from storage.practice.backstage import Backstage
    from storage.session import Outside
    from storage.system.randomness import SeededRandom
    from ui.device import Device
    from ui.language import say
    from ui.tour.programme import dress, play

    look = dress(asked.command, asked.act, vars(asked))
    device = Device(None)
    device.put(THEME, look.theme)
    device.put(LANGUAGE, look.language)
    host = Host(Outside(SeededRandom(f"{asked.command}-{asked.act}"), monotonic=lambda: 0))
    founding = (asked.command, asked.act) == ("tour", 0)
    backstage = Backstage(host, founding=founding, words=say)
    backstage.install()
    following = [__file__, *_words(asked), "--act", str(asked.act + 1)]
    app = QApplication(sys.argv[:1])
    running = assemble(app, host, device, lambda: replace_process(following))
    scene = running.window, running.jobs, backstage
    try:
        play(asked.command, asked.act, scene, look, Path(asked.out))
    except Exception:  # noqa: BLE001 - told in full; windows are not tidied away any more
        import traceback

        traceback.print_exc()
        os._exit(1)
    sys.stdout.flush()
    os._exit(0)  # the windows go with the process


def _window(asked: argparse.Namespace) -> int:
    """Run the window until it is closed."""
    from PySide6.QtWidgets import QApplication

    from storage.host import Host
    from storage.places import settings_file
    from storage.session import Outside
    from ui.device import Device

    app = QApplication(sys.argv[:1])
    host = Host(Outside(program=VERSION, automatic=True))
    running = assemble(app, host, Device(settings_file()), restart)
    if asked.demo:
        running.window.practise(fresh=asked.fresh)
    else:
        running.window.begin(asked.vault)
    running.window.show()
    code = app.exec()
    running.stop()
    return code


def restart() -> None:
    """Replace this process by a new one of the same command: the end of a lock."""
    words = [word for word in sys.orig_argv[1:] if word != "--fresh"]
    replace_process(words)


@dataclass(slots=True)
class Running:
    """The program with its window; the tour and the tests run the same."""

    window: "MainWindow"
    host: "Host"
    jobs: "Jobs"
    workers: tuple["ThreadPoolExecutor", ...]
    collector: "Collector"

    def stop(self) -> None:
        """End the threads."""
        self.jobs.end()
        for worker in self.workers:
            worker.shutdown(wait=True, cancel_futures=True)
        self.collector.end()


def assemble(
    app: "QApplication", host: "Host", device: "Device", again: Callable[[], None]
) -> Running:
    """Put the program together: threads, look, language, window.

    Args:
        app: the application.
        host: holds the vault; used on the database thread alone.
        device: the settings of this computer.
        again: replaces the process after a lock.
    """
    from concurrent.futures import ThreadPoolExecutor

    from models.settings.device import IDLE_MINUTES, LANGUAGE, TEXT_SIZE, THEME
    from ui.collector import Collector
    from ui.jobs import Jobs
    from ui.kit.theme import Scheme, Theme
    from ui.language import install_language
    from ui.shell.idle import IdleWatch
    from ui.shell.window import MainWindow

    workers = tuple(ThreadPoolExecutor(1, name) for name in ("database", "paper", "disk"))
    jobs, theme = Jobs(*workers), Theme(app)
    app.setApplicationDisplayName("Tovholder")
    if not install_language(app, "en" if device.get(LANGUAGE) == "en" else "da"):
        print(OLD_WORDS, file=sys.stderr)
    theme.use(Scheme(device.get(THEME)), device.number(TEXT_SIZE))
    idle = IdleWatch(app, device.number(IDLE_MINUTES))
    desk = compose_desk(host, device, jobs, theme, idle)
    window = MainWindow(compose_program(host, jobs, desk, again), device, jobs, idle)
    return Running(window, host, jobs, workers, Collector(window))


def compose_desk(
    host: "Host", device: "Device", jobs: "Jobs", theme: "Theme", idle: "IdleWatch"
) -> Callable[["Opened"], "Desk"]:
    """Return what builds the desk over the vault that was opened."""
    from models.settings.device import BACKUP_PLACE
    from storage.reference import municipalities
    from ui.changes import ChangeFeed
    from ui.shell.desk import Desk
    from ui.shell.furnish import furnish

    feed = ChangeFeed()

    def desk(opened: "Opened") -> "Desk":
        made = Desk(opened, jobs, feed, host.clock, municipalities(practice=True))
        second = device.get(BACKUP_PLACE)
        furnish(made, outfit(host, opened, second), device, theme, idle)
        return made

    return desk


def compose_program(
    host: "Host",
    jobs: "Jobs",
    desk: Callable[["Opened"], "Desk"],
    again: Callable[[], None],
) -> "Program":
    """Return what the window can do with vaults, before and after one is open."""
    from storage.paper.preview import pages_as_images
    from storage.places import practice_folder
    from storage.practice.passphrase import KOMMUNE_PASSPHRASE
    from ui.paper.paper_dialog import PaperDialog
    from ui.shell.bug_report import where_it_happened
    from ui.shell.compose import guard_acts
    from ui.shell.window import Program

    place = practice_folder()
    return Program(
        vaults=compose_vaults(host),
        desk=desk,
        close=host.close,
        restart=again,
        practice=partial(practise, host, place),
        hint=lambda folder: KOMMUNE_PASSPHRASE if Path(folder) == place else "",
        show_pdf=lambda over, title, pdf: PaperDialog(
            over, title, pages_as_images, jobs, pdf
        ).open(),
        report=lambda error: where_it_happened(error, VERSION),
        guard=lambda: guard_acts(host.held.begin),
    )


def practise(host: "Host", place: Path, *, fresh: bool) -> str:
    """Make sure that the practice vault stands there, anew if wished; return its folder."""
    from storage.practice.vaults import ensure_practice_vault
    from ui.language import say

    ensure_practice_vault(place, host.outside, fresh=fresh, words=say)
    return str(place)


def outfit(host: "Host", opened: "Opened", second: str) -> "Outfit":
    """Return what the open vault gives to its desk; ``second`` is its other backup place."""
    from models.backups.backup import Why
    from models.usecases.look_at_list import LookAtList
    from storage.attachments.desk import attachment_files
    from storage.audit.tail import SlicedCheck
    from storage.backup.desk import BackupDesk
    from storage.exchange.bundle_reader import OpeningDesk
    from storage.exchange.bundle_writer import SealingDesk
    from storage.exchange.cards import card_desk
    from storage.exchange.eject import may_release, release
    from storage.exchange.locked_pdf import LockingDesk
    from storage.exchange.new_keys import KeyMaker
    from storage.exchange.stick import mind
    from storage.exit.desk import exit_desk
    from storage.paper.pdf import paint
    from storage.paper.preview import pages_as_images
    from storage.queries.logged import LoggedReads
    from storage.queries.reads import SqlReads
    from storage.reference import municipalities
    from storage.system.durable import replace_file
    from storage.system.protections import protections
    from storage.vault.words import load_words
    from ui.language import say
    from ui.shell.outfit import Exchange, Outfit

    session, random, words = host.held, host.outside.random, load_words()
    seal, lock = SealingDesk(random), LockingDesk(random, words)
    ends = (card_desk(), seal, OpeningDesk(), words.fingerprint, lock)
    exchange = Exchange(*ends, KeyMaker(random), mind, may_release, release)
    reads = SqlReads(session.database.sql, session.clock, session.actor)
    return Outfit(
        opened=opened,
        begin=session.begin,
        clock=session.clock,
        reads=LoggedReads(reads, LookAtList(session.begin, session.clock)),
        paint=paint,
        draw=pages_as_images,
        save_file=lambda path, data: replace_file(Path(path), data),
        files=attachment_files(sys.executable, str(Path(__file__).resolve())),
        exchange=exchange,
        protections=partial(protections, session.folder.path),
        check_log=SlicedCheck(session.database.sql),
        before_live=lambda: session.back_up(Why.GOING_LIVE),
        backups=BackupDesk(session, Path(second) if second else None),
        exits=exit_desk(session, say, paint),
        automatic=host.outside.automatic,
        before_rekey=lambda: session.back_up(Why.REKEY),
        keys=host.keys,
        practice_keys=session.unlocked.file.practice,
        municipalities=municipalities(practice=True),
        folder=str(session.folder.path),
        version=VERSION,
    )


def compose_vaults(host: "Host") -> "VaultActs":
    """Build what can be done before a vault is open."""
    from datetime import UTC, datetime

    from models.documents.paper_key import paper_key_page
    from storage.paper.pdf import paint
    from storage.places import new_vault_folder
    from storage.reference import districts, municipalities
    from ui.language import say
    from ui.vaults.acts import VaultActs

    return VaultActs(
        municipalities=municipalities(practice=True),
        districts=districts(practice=True),
        default_folder=str(new_vault_folder()),
        offer_words=host.offer_words,
        offer_paper_key=host.offer_paper_key,
        paper_pdf=lambda key, office: paint(
            paper_key_page(key, office.name, datetime.now(UTC), say, invented=office.invented)
        ),
        create=host.create,
        look=host.look,
        unlock=host.unlock,
        unlock_with_paper=host.unlock_with_paper,
        judge=host.judge,
        change_own=host.change_own,
        let_go=host.let_go,
        take_back=host.take_back,
        backups_in=host.backups_in,
        try_backup=host.try_backup,
        restore=host.restore,
    )


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
    sys.exit(quietly(main))

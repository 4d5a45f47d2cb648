"""Screens over a real office: acts composed as the program does, and a way that remembers."""

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.office.office import Actor, Municipality, Office, User
from models.office.vaults import Opened
from models.usecases.look_at_list import LookAtList
from storage.attachments.desk import attachment_files
from storage.audit.tail import SlicedCheck
from storage.exchange.bundle_reader import OpeningDesk
from storage.exchange.bundle_writer import SealingDesk
from storage.exchange.cards import card_desk
from storage.exchange.locked_pdf import LockingDesk
from storage.exchange.new_keys import KeyMaker
from storage.exit.desk import ExitDesk
from storage.paper.pdf import paint
from storage.paper.preview import pages_as_images
from storage.queries.logged import LoggedReads
from storage.queries.reads import SqlReads
from storage.system.durable import replace_file
from storage.system.randomness import SeededRandom
from storage.vault.words import load_words
from tests.office import ANE, BO, PRACTICE, TestOffice
from tests.support import AtOnce, NoBackups
from ui.changes import ChangeFeed
from ui.concerns.acts import ConcernActs
from ui.context import Context
from ui.jobs import Jobs
from ui.language import say
from ui.shell import compose
from ui.shell.outfit import Exchange, Outfit

ROOT = Path(__file__).parents[2]
KOMMUNER = (
    Municipality("101", "København", "Københavns Politi", "Hovedstaden"),
    Municipality("999", "Prøvekøbing", "Demokredsens Politi", "Øvelsesregionen"),
)


@dataclass
class Went:
    """Stands in for the window; remembers where a screen wanted to go: (way, what it gave)."""

    to: list[tuple[str, ...]] = field(default_factory=list)

    def __getattr__(self, way: str) -> Any:
        if way.startswith("_"):
            raise AttributeError(way)
        return lambda *given: self.to.append((way, *given))


def context_of(
    office: TestOffice,
    go: Went | None = None,
    jobs: Jobs | None = None,
    *,
    user: User = ANE,
    owner: Office = PRACTICE,
) -> Context:
    """What every screen is given; work is done at once unless ``jobs`` say otherwise."""
    return Context(
        jobs=jobs or Jobs(AtOnce()),
        feed=ChangeFeed(),
        clock=office.clock,
        say=say,
        office=owner,
        user=user,
        users={each.id: each for each in (ANE, BO, user)},
        municipalities=KOMMUNER,
        go=go or Went(),
    )


def outfit_of(
    office: TestOffice,
    exchange: Exchange | None = None,
    *,
    user: User = ANE,
    owner: Office = PRACTICE,
    keys: Any = None,
) -> Outfit:
    """What an open vault gives to its desk."""
    return Outfit(
        opened=Opened(owner, user, (ANE, BO)),
        begin=office.begin_as(user),
        clock=office.clock,
        reads=LoggedReads(
            SqlReads(office.database.sql, office.clock, Actor(user.id, user.role)),
            LookAtList(office.begin_as(user), office.clock),
        ),
        paint=paint,
        draw=pages_as_images,
        save_file=lambda path, data: replace_file(Path(path), data),
        files=attachment_files(sys.executable, str(ROOT / "main.py")),
        exchange=exchange or _exchange(),
        protections=tuple,
        check_log=SlicedCheck(office.database.sql),
        backups=NoBackups(),
        exits=ExitDesk(
            office.database,
            SeededRandom("exit"),
            say,
            paint,
            Path("/nowhere"),
        ),
        automatic=False,
        before_live=lambda: None,
        before_rekey=lambda: None,
        keys=keys or NoKeys(),
        practice_keys=owner.invented,
        municipalities=KOMMUNER,
        folder="",
        version="0.1.0",
    )


class NoKeys:
    """Stands for the keys of an office that has no slot file."""

    def __getattr__(self, way: str) -> Any:
        return lambda *_, **__: {}


def _exchange() -> Exchange:
    sealer = SealingDesk(SeededRandom("tests"))
    words = load_words()
    locker = LockingDesk(SeededRandom("locked"), words)
    return Exchange(
        card_desk(),
        sealer,
        OpeningDesk(),
        words.fingerprint,
        locker,
        KeyMaker(SeededRandom("new keys")),
    )


@dataclass
class Screens:
    """What the screens of one office are given."""

    office: TestOffice
    user: User = ANE
    went: Went = field(default_factory=Went)

    def __post_init__(self) -> None:
        outfit = outfit_of(self.office, user=self.user)
        self.context = context_of(self.office, self.went, user=self.user)
        self.today = compose.today_acts(outfit)
        self.attachments = compose.attachment_acts(outfit)
        self.search = compose.search_acts(outfit)
        self.cases = compose.case_acts(outfit)
        self.visits = compose.visit_acts(outfit)
        self.calendar = compose.calendar_acts(outfit)


def concern_acts(office: TestOffice) -> ConcernActs:
    return compose.concern_acts(outfit_of(office))


def show(qtbot: QtBot, screen: QWidget, width: int = 1240, height: int = 640) -> None:
    """Show a screen as the window in front."""
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)

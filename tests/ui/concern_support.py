"""Screens for concerns over a real office, composed as the program does."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.office.office import Municipality
from models.usecases.complete_after_call import BeginAfterCall, CompleteAfterCall
from models.usecases.drafts import DiscardDraft, MyDrafts, TakeUpDraft
from models.usecases.find_similar import FindSimilar
from models.usecases.go_further import GoFurther
from models.usecases.mistaken_concern import MistakenConcern
from models.usecases.open_concern import OpenConcern
from models.usecases.register_concern import RegisterConcern
from models.usecases.reject_concern import RejectConcern
from models.usecases.save_draft import SaveDraft
from models.usecases.tell_back import TellBack
from tests.office import ANE, BO, PRACTICE, TestOffice
from tests.support import AtOnce
from ui.changes import ChangeFeed
from ui.concerns.acts import ConcernActs
from ui.context import Context
from ui.jobs import Jobs
from ui.language import say


@dataclass
class Way:
    """Remembers where a screen wanted to go: (name of the way, first argument)."""

    to: list[tuple[str, Any]] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *given: self.to.append((name, given[0] if given else None))


def acts_of(office: TestOffice) -> ConcernActs:
    begin = office.begin
    return ConcernActs(
        register=RegisterConcern(begin),
        matches=FindSimilar(begin),
        save_draft=SaveDraft(begin),
        drafts=MyDrafts(begin),
        take_up=TakeUpDraft(begin),
        discard=DiscardDraft(begin),
        open=OpenConcern(begin),
        after_call=BeginAfterCall(begin),
        complete=CompleteAfterCall(begin),
        further=GoFurther(begin),
        reject=RejectConcern(begin),
        mistaken=MistakenConcern(begin),
        tell_back=TellBack(begin),
    )


def context_of(office: TestOffice, way: Way, jobs: Jobs | None = None) -> Context:
    return Context(
        jobs=jobs or Jobs(AtOnce()),
        feed=ChangeFeed(),
        clock=office.clock,
        say=say,
        office=PRACTICE,
        user=ANE,
        users={each.id: each for each in (ANE, BO)},
        municipalities=(
            Municipality("101", "København", "Københavns Politi", "Hovedstaden"),
            Municipality("999", "Prøvekøbing", "Demokredsens Politi", "Øvelsesregionen"),
        ),
        go=way,
    )


def show(qtbot: QtBot, screen: QWidget, width: int = 1240, height: int = 640) -> None:
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)

"""The office's action cards: listed, written anew, printed. Nobody stands on them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.concerns.nobody import NO_NUMBER, person_shaped
from models.documents.action_card import CardBrief, action_card
from models.forms.answers import Answers, asked_only, written
from models.forms.definitions.action_card import ACTION_CARD
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import OfficePageId
from models.kernel.text import Say
from models.office.action_cards import (
    ActionCard,
    in_order,
    problems_of,
    reminder_of,
    version_of,
)
from models.ports.paper import Paint
from models.ports.records import NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, task

IN_THE_MORNING: Final = time(9)
NUMBERED: Final = "B"
"""The letter of a card's number: it comes from the preparedness plan (beredskabsplan)."""


@dataclass(frozen=True, slots=True)
class ListCards:
    """Return every card of the office with its versions; nothing personal, so no log row."""

    begin: BeginWork

    def __call__(self) -> tuple[ActionCard, ...]:
        """Return those in use first.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
            return in_order(cards_of(work))


@dataclass(frozen=True, slots=True)
class WriteCard:
    """Write a card, or a new version of one; the earlier ones stay readable."""

    begin: BeginWork

    def __call__(
        self, answers: Answers, card_id: OfficePageId | None = None
    ) -> frozenset[Topic]:
        """Keep it; return what changed.

        Args:
            answers: to ``ACTION_CARD``.
            card_id: the card that is written anew, or None for a new one.

        Raises:
            Refused: the role writes no cards, or something is to be mended; names the field.
            NotFoundError: there is no such card.
        """
        with self.begin() as work:
            work.actor.require(Right.OFFICE_PAGES)
            _require(work, answers)
            if card_id is None:
                card_id = OfficePageId(work.new_id())
                number = work.offices.next_number(NUMBERED)
                work.office_pages.add(Kind.OFFICE_CARD, card_id, number)
            else:
                work.office_pages.require(Kind.OFFICE_CARD, card_id)
            topic = (Kind.OFFICE_CARD, str(card_id))
            work.answers.add(ACTION_CARD, topic, asked_only(ACTION_CARD, answers))
            _plan_reminder(work)
            work.note(Note(Act.ACTION_CARD_WRITTEN, (topic,)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class PrintCard:
    """Return a card on one page of A4: no case, no name, so no copy is registered."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, card_id: OfficePageId) -> bytes:
        """Return the PDF.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such card.
        """
        with self.begin() as work:
            casework(work)
            office = work.offices.office()
            card = card_of(work, card_id).now
            brief = CardBrief(office.name, office.practice, card, work.now)
        return self.paint(action_card(brief, self.say))


def cards_of(work: Work) -> tuple[ActionCard, ...]:
    """Return every card of the office."""
    found = work.office_pages.written(Kind.OFFICE_CARD, ACTION_CARD.key)
    return tuple(
        ActionCard(key, tuple(version_of(each.answers, each.at, each.user) for each in said))
        for key, said in found.items()
    )


def card_of(work: Work, card_id: OfficePageId) -> ActionCard:
    """Return a card, or raise ``NotFoundError``."""
    for card in cards_of(work):
        if card.id == card_id:
            return card
    raise NotFoundError(card_id)


def _require(work: Work, answers: Answers) -> None:
    for problem in problems_of(answers, local(work.now).date()):
        raise Refused(problem.what, problem.field)
    for field in ACTION_CARD.fields:
        if person_shaped(written(answers, field.key)):
            raise Refused(NO_NUMBER, field.key)


def _plan_reminder(work: Work) -> None:
    """Let one entry ask for the plan to be revised, by the oldest plan among the cards in use."""
    cards = cards_of(work)
    for card in cards:
        for entry in work.entries.open_about(card.id):
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)
    wanted = reminder_of(cards)
    if wanted is None:
        return
    task(
        work,
        EntryKind.PLAN_REVIEW,
        max(_morning(wanted.on), deadlines.same_working_day(work.now, work.opening)),
        origin="plan_dated",
        origin_at=_morning(wanted.dated),
        owner=work.actor.user,
        about=wanted.card,
    )


def _morning(day: date) -> datetime:
    return at_wall_clock(day, IN_THE_MORNING.hour, IN_THE_MORNING.minute)

"""The office's action cards, and which of their steps are ticked for one case or concern."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from dateutil.relativedelta import relativedelta

from models.forms.answers import Answers, Problem, check, written
from models.forms.definitions.action_card import ACTION_CARD, LONGEST_STEP, WHEN
from models.kernel.ids import OfficePageId, UserId
from models.kernel.sorting import danish_order
from models.kernel.text import text
from models.law.preparedness import REMIND

MOST_STEPS: Final = 10
MOST_PHONES: Final = 6
"""Lines that stand on one page of A4 with all the rest."""
TOO_MANY_STEPS: Final = text(
    "ActionCard", "Write at most {most} steps, so that they stand on one page."
)
TOO_MANY_PHONES: Final = text("ActionCard", "Write at most {most} numbers.")
STEP_TOO_LONG: Final = text("ActionCard", "Shorten this step to {longest} characters: {step}")
STEP_TWICE: Final = text("ActionCard", "This step stands there twice: {step}")
NOT_YET_DATED: Final = text("ActionCard", "The date of the plan lies ahead.")
_ORDER: Final = {code: at for at, (code, _) in enumerate(WHEN)}
_SHOWN: Final = 40


@dataclass(frozen=True, slots=True)
class CardVersion:
    """A card as it was written once.

    Attributes:
        when: a code of ``WHEN``.
        steps: in the order in which they are done.
        phones: each with who answers.
        source: the plan it is from; ``dated`` is that plan's date.
        in_use: whether the office has checked it and uses it.
        answers: as they were given.
    """

    title: str
    when: str
    use: str
    steps: tuple[str, ...]
    phones: tuple[str, ...]
    source: str
    dated: date
    in_use: bool
    answers: Answers
    at: datetime
    by: UserId


@dataclass(frozen=True, slots=True)
class ActionCard:
    """A card of the office with every version of it, the newest first."""

    id: OfficePageId
    versions: tuple[CardVersion, ...]

    @property
    def now(self) -> CardVersion:
        """The card as it stands."""
        return self.versions[0]


@dataclass(frozen=True, slots=True)
class Tick:
    """A step was done for a case or concern, or that was taken back."""

    card: OfficePageId
    step: str
    done: bool
    why: str
    at: datetime
    by: UserId


@dataclass(frozen=True, slots=True)
class CardHere:
    """A card beside one case or concern.

    Attributes:
        fits: whether something that was answered asks for it.
        ticks: the steps that are done, by their words.
        left: done steps that no longer stand on the card, oldest first.
    """

    card: ActionCard
    fits: bool
    ticks: Mapping[str, Tick]
    left: tuple[Tick, ...] = ()

    @property
    def begun(self) -> bool:
        """Whether a step of it is done."""
        return bool(self.ticks or self.left)


@dataclass(frozen=True, slots=True)
class CardsHere:
    """The cards in use, those that fit first.

    Attributes:
        open: whether steps can be ticked now.
    """

    cards: tuple[CardHere, ...]
    open: bool = False


def lines_of(words: str) -> tuple[str, ...]:
    """Return the lines of a text, without the empty ones and the room around them."""
    found = (" ".join(line.split()) for line in words.splitlines())
    return tuple(line for line in found if line)


def version_of(answers: Answers, at: datetime, by: UserId) -> CardVersion:
    """Return what was written.

    Raises:
        ValueError: the date of the plan is none; ``problems_of`` finds that before.
    """
    return CardVersion(
        title=written(answers, "title"),
        when=written(answers, "when"),
        use=written(answers, "use"),
        steps=lines_of(written(answers, "steps")),
        phones=lines_of(written(answers, "phones")),
        source=written(answers, "source"),
        dated=date.fromisoformat(written(answers, "dated")),
        in_use=written(answers, "in_use") == "yes",
        answers=answers,
        at=at,
        by=by,
    )


def problems_of(answers: Answers, today: date) -> tuple[Problem, ...]:
    """Return what must be mended before a card can be kept.

    Args:
        answers: to ``ACTION_CARD``.
        today: a plan is not dated later than that.
    """
    found = list(check(ACTION_CARD, answers, submit=True))
    bad = {problem.field for problem in found}
    if "steps" not in bad:
        found.extend(_steps(lines_of(written(answers, "steps"))))
    if "phones" not in bad and len(lines_of(written(answers, "phones"))) > MOST_PHONES:
        found.append(Problem("phones", TOO_MANY_PHONES.filled(most=MOST_PHONES)))
    if "dated" not in bad and date.fromisoformat(written(answers, "dated")) > today:
        found.append(Problem("dated", NOT_YET_DATED))
    return tuple(found)


def _steps(steps: tuple[str, ...]) -> Iterable[Problem]:
    if len(steps) > MOST_STEPS:
        yield Problem("steps", TOO_MANY_STEPS.filled(most=MOST_STEPS))
        return
    for at, step in enumerate(steps):
        if len(step) > LONGEST_STEP:
            shown = f"{step[:_SHOWN]} …"
            yield Problem("steps", STEP_TOO_LONG.filled(longest=LONGEST_STEP, step=shown))
            return
        if step in steps[:at]:
            yield Problem("steps", STEP_TWICE.filled(step=step[:_SHOWN]))
            return


def in_order(cards: Iterable[ActionCard]) -> tuple[ActionCard, ...]:
    """Return the cards as they are listed: in use first, then by when they are used and title."""
    return tuple(
        sorted(
            cards,
            key=lambda card: (
                not card.now.in_use, _ORDER[card.now.when], danish_order(card.now.title),
            ),
        )
    )  # fmt: skip


def cards_here(
    cards: Iterable[ActionCard], fitting: frozenset[str], ticks: Iterable[Tick] = ()
) -> tuple[CardHere, ...]:
    """Return the cards in use, those that fit first, and any other of which a step is done.

    Args:
        cards: of the office.
        fitting: codes of ``WHEN`` that something answered asks for.
        ticks: for the case or concern, oldest first; the last of a step counts.
    """
    last = {(each.card, each.step): each for each in ticks}
    here = []
    for card in in_order(cards):
        done = {
            step: tick for (key, step), tick in last.items() if key == card.id and tick.done
        }
        steps = card.now.steps
        if card.now.in_use or done:
            on_it = {step: tick for step, tick in done.items() if step in steps}
            left = tuple(tick for step, tick in done.items() if step not in steps)
            here.append(CardHere(card, card.now.when in fitting, on_it, left))
    return tuple(sorted(here, key=lambda each: not each.fits))


@dataclass(frozen=True, slots=True)
class Reminder:
    """That the plan behind a card is to be revised: the card, the plan's date, and by when."""

    card: OfficePageId
    dated: date
    on: date


def reminder_of(cards: Iterable[ActionCard]) -> Reminder | None:
    """Return the reminder for the oldest plan among the cards in use, or None without any."""
    used = [card for card in cards if card.now.in_use]
    if not used:
        return None
    oldest = min(used, key=lambda card: card.now.dated)
    on = oldest.now.dated + relativedelta(months=REMIND.months)
    return Reminder(oldest.id, oldest.now.dated, on)

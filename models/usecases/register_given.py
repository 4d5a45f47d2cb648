"""Entering in the register what was given outside the program, told us, or refused."""

from dataclasses import dataclass
from typing import Final

from models.disclosures.disclosure import Direction, DisclosedItem, DisclosureState, Way
from models.disclosures.door import End, How, Why
from models.disclosures.given import TOLD, barred, items_of, problems_of, why_of
from models.disclosures.given_forms import ACUTE, CALLED, DECLINED, GIVEN
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.text import Say, text
from models.law.bases import DataCategory, Purpose, basis
from models.law.requests import Ask
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.forms_check import fit_answers
from models.usecases.given_steps import (
    About,
    Entered,
    contact_of,
    enter,
    matter_of,
    require_may,
    require_unnamed,
    settle_acute,
    their_end,
    when,
)
from models.usecases.turned_away import Attempt, turned_away, why_so_far

DANGER: Final = text("Given", "To avert danger: the alarm comes before everything else")
NOT_ASKED: Final = text("Given", "In danger nobody is asked first")


@dataclass(frozen=True, slots=True)
class RegisterGiven:
    """Register what was said, given on paper or by mail, or what others told us."""

    begin: BeginWork
    say: Say

    def __call__(self, about: About, answers: Answers) -> frozenset[Topic]:
        """Pass the gate and enter it; return what changed.

        Raises:
            Barred: the purpose is refused, or the case rests; logged and in the register.
            Refused: something is missing or does not fit together, or it is later than now;
                names the field.
            NotFoundError: there is no such case or concern, or it is hidden from this user.
        """

        def attempt(work: Work) -> Attempt:
            return _attempt(work, about, answers)

        with (
            turned_away(self.begin, (about,), attempt, self.say, quiet=(Refused,)),
            self.begin() as work,
        ):
            casework(work)
            matter = matter_of(work, about)
            never = barred(answers)
            if never is not None:
                raise never
            given = fit_answers(GIVEN, answers)
            at = when(work, given)
            require_may(matter.case, given, at)
            require_unnamed(work, matter, given)
            for problem in problems_of(given):
                raise Refused(problem.what, problem.field)
            contact = contact_of(work, given)
            direction = Direction(written(given, "direction"))
            how = How(
                Way(written(given, "way")),
                at=at,
                ask=Ask.ORIENTATION,
                contact=None if contact is None else contact.id,
                direction=direction,
            )
            theirs, told = their_end(given, contact), f"registered_{direction}"
            items = items_of(given, about)
            asked = (GIVEN, given)
            enter(work, matter, Entered(theirs, items, why_of(given), how, told, asked))
            return work.commit()


def _attempt(work: Work, about: About, answers: Answers) -> Attempt:
    """Return what was about to be given, as far as the answers say it."""
    case, concern = matter_of(work, about).owner
    try:
        theirs = their_end(answers, contact_of(work, answers))
    except Refused:
        theirs = End(written(answers, "authority"), written(answers, "person"))
    way = written(answers, "way")
    known = Way(way) if way in {str(each) for each in Way} else Way.SPOKEN
    return Attempt(theirs, why_so_far(answers), known, case, concern)


@dataclass(frozen=True, slots=True)
class RegisterDeclined:
    """Register that we, or they, chose not to share. Source: retsplejeloven § 115, stk. 4."""

    begin: BeginWork

    def __call__(self, about: About, answers: Answers) -> frozenset[Topic]:
        """Enter it, in any state of the case; return what changed.

        Raises:
            Refused: something is missing, or it is later than now; names the field.
            NotFoundError: there is no such case or concern, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            matter = matter_of(work, about)
            given = fit_answers(DECLINED, answers)
            at = when(work, given)
            require_unnamed(work, matter, given)
            contact = contact_of(work, given)
            direction = Direction(written(given, "direction"))
            how = How(
                Way.SPOKEN,
                at=at,
                ask=Ask.ORIENTATION,
                contact=None if contact is None else contact.id,
                state=DisclosureState.REFUSED,
                direction=direction,
                refused_reason=written(given, "reason"),
            )
            why = Why(basis(written(given, "basis")), written(given, "asked"))
            told = f"declined_{direction}"
            theirs, asked = their_end(given, contact), (DECLINED, given)
            enter(work, matter, Entered(theirs, (), why, how, told, asked))
            return work.commit()


@dataclass(frozen=True, slots=True)
class RegisterAcute:
    """Register what 112, 114 or the police on the spot were told: given first, written after."""

    begin: BeginWork
    say: Say

    def __call__(self, about: About, answers: Answers) -> frozenset[Topic]:
        """Enter it, in any state of the case, and settle the task; return what changed.

        Raises:
            Refused: something is missing, or it is later than now; names the field.
            NotFoundError: there is no such case or concern, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            matter = matter_of(work, about)
            given = fit_answers(ACUTE, answers)
            at = when(work, given)
            require_unnamed(work, matter, given)
            said, needed = written(given, "said"), written(given, "why")
            kinds = (DataCategory.ORDINARY,)
            item = DisclosedItem(TOLD, str(about[0]), about[1], said, needed, kinds)
            why = Why(
                basis("alarm"),
                self.say(DANGER),
                less=needed,
                purpose=Purpose.AVERT_DANGER,
                consent_reason=self.say(NOT_ASKED),
            )
            theirs = End(self.say(CALLED[written(given, "called")]))
            how = How(Way.SPOKEN, at=at, ask=Ask.ORIENTATION)
            told, asked = "registered_acute", (ACUTE, given)
            enter(work, matter, Entered(theirs, (item,), why, how, told, asked))
            settle_acute(work, matter)
            return work.commit()

"""The second person's answer: on screen, or on a signed slip; and the list of what waits."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.disclosures.disclosure import Disclosure, DisclosureState
from models.documents.countersign_slip import Slip, compose_slip
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import DisclosureId, UserId
from models.kernel.text import Say, Text, text
from models.office.countersignature import Countersignature, Settled, SignedPaper
from models.office.office import NOT_YOUR_ROLE
from models.office.two_people import GIVES_ACCESS, TWO_PEOPLE, setting_of, wanted
from models.ports.paper import Paint
from models.ports.work import BeginWork, Work
from models.usecases.identity_keys import keys_follow_rights
from models.usecases.wants_second import wants_second

ABOUT_YOU: Final = text(
    "Countersignature",
    "This is about your own access. Somebody else signs it, on screen or on paper.",
)
ON_ITS_PAGE: Final = text(
    "Countersignature",
    "Read the recommendation first: it is approved on the case's page Recommendation.",
)
LOOK_FIRST: Final = text(
    "Countersignature",
    "Look at the handover first: it is approved, or sent back, under Handovers.",
)
OTHER_SINCE: Final = text(
    "Countersignature",
    "The handover was prepared anew after this was asked for, so the paper is about another one. "
    "A leader looks at it under Handovers, and approves it or sends it back there.",
)
NOT_BY_YOU_YET: Final = text(
    "Countersignature",
    "The same colleague gave you your access or passphrase, and nobody has signed for that "
    "yet. Let it be signed first, by somebody else or on paper.",
)

SEES_LIST: Final = frozenset({Right.READ_LOG, Right.MANAGE_USERS, Right.COUNTERSIGN})
RECORDS_PAPER: Final = frozenset({Right.CASEWORK, Right.MANAGE_USERS, Right.RECEIVE})
"""Rights of which one is enough."""
SECONDS: Final = frozenset(rule.second for rule in TWO_PEOPLE.values())
"""Without one of these nobody is a second person."""


@dataclass(frozen=True, slots=True)
class TwoPeopleRow:
    """An act of the table: whether this office wants two people for it, and may change that."""

    act: Act
    on: bool
    fixed: bool


@dataclass(frozen=True, slots=True)
class CountersignatureRow:
    """A countersignature in the list, and what the one who looks may do with it.

    Attributes:
        barred: why somebody of the right role may not sign this one.
    """

    asked: Countersignature
    made_by: str
    may_sign: bool
    may_record: bool
    barred: Text | None = None

    def overdue(self, now: datetime) -> bool:
        """Whether it should have been signed."""
        return self.asked.settled_at is None and self.asked.due_at <= now


@dataclass(frozen=True, slots=True)
class Countersigning:
    """The list, and the office's settings."""

    rows: tuple[CountersignatureRow, ...]
    acts: tuple[TwoPeopleRow, ...]
    may_set: bool


@dataclass(frozen=True, slots=True)
class ListCountersignatures:
    """Show what wants or had a second person; record numbers and user names only."""

    begin: BeginWork

    def __call__(self) -> Countersigning:
        """Return the list, open ones first.

        Raises:
            Refused: the role has no part in it.
        """
        with self.begin() as work:
            _require_one_of(work, SEES_LIST)
            names = _names(work)
            rows = tuple(self._row(work, one, names) for one in work.countersignatures.every())
            acts = tuple(
                TwoPeopleRow(
                    act, wanted(act, work.offices.setting(setting_of(act))), rule.fixed
                )
                for act, rule in TWO_PEOPLE.items()
            )
            work.note(
                Note(
                    Act.LIST_VIEWED,
                    tuple((Kind.COUNTERSIGNATURE, one.asked.id) for one in rows),
                )
            )
            work.commit()
            return Countersigning(rows, acts, may(work.actor.role, Right.GO_LIVE))

    @staticmethod
    def _row(
        work: Work, one: Countersignature, names: dict[UserId, str]
    ) -> CountersignatureRow:
        role, still = work.actor.role, one.settled_at is None
        second = may(role, TWO_PEOPLE[one.act].second) and work.actor.user != one.made_by
        barred = _on_screen(work, one) if still and second else None
        records = any(may(role, right) for right in RECORDS_PAPER)
        made_by = names.get(one.made_by, str(one.made_by))
        return CountersignatureRow(
            one, made_by, still and second and barred is None, still and records, barred
        )


@dataclass(frozen=True, slots=True)
class Countersign:
    """Agree on screen to what a colleague did."""

    begin: BeginWork

    def __call__(self, key: str) -> frozenset[Topic]:
        """Sign; return what changed.

        Raises:
            Refused: the role may not, it is one's own act, or it was settled before.
        """
        with self.begin() as work:
            one = _second(work, key)
            one.sign(work.actor.user, work.now)
            return _keep(work, one, Act.COUNTERSIGNED)


@dataclass(frozen=True, slots=True)
class DeclineCountersign:
    """Say no on screen to what a colleague did."""

    begin: BeginWork

    def __call__(self, key: str, reason: str) -> frozenset[Topic]:
        """Decline; return what changed.

        Raises:
            Refused: as ``Countersign``, or no reason.
        """
        with self.begin() as work:
            one = _second(work, key)
            one.decline(reason, work.actor.user, work.now)
            return _keep(work, one, Act.COUNTERSIGN_DECLINED, one.reason)


@dataclass(frozen=True, slots=True)
class RecordSignedPaper:
    """Write down what a signed slip says: by whom, on which day, yes or no."""

    begin: BeginWork

    def __call__(self, key: str, paper: SignedPaper) -> frozenset[Topic]:
        """Record it; return what changed.

        Raises:
            Refused: the role may not, the paper does not fit, it was settled before, or it
                agrees to a handover that was prepared anew since.
        """
        with self.begin() as work:
            _require_one_of(work, RECORDS_PAPER)
            one = work.countersignatures.get(key)
            if paper.agreed and _prepared_since(work, one):
                raise Refused(OTHER_SINCE)
            names = _names(work)
            one.on_paper(paper, names.get(one.made_by, ""), work.actor.user, work.now)
            act = Act.COUNTERSIGNED if paper.agreed else Act.COUNTERSIGN_DECLINED
            words = f"{one.signer} {paper.signed_on.isoformat()} {one.reason}".strip()
            return _keep(work, one, act, words)


@dataclass(frozen=True, slots=True)
class CountersignSlip:
    """Make the slip for a signature on paper: numbers and names of users, never a citizen."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, key: str) -> bytes:
        """Return the slip as PDF; that it was made is logged.

        Raises:
            Refused: the role has no part in it.
        """
        with self.begin() as work:
            _require_one_of(work, SEES_LIST)
            one, office = work.countersignatures.get(key), work.offices.office()
            names = _names(work)
            work.note(Note(Act.PRINTED, ((Kind.COUNTERSIGNATURE, one.id),), words=one.number))
            work.commit()
        made_by = names.get(one.made_by, str(one.made_by))
        slip = Slip(one, made_by, office.name, practice=office.practice)
        return self.paint(compose_slip(slip, self.say))


@dataclass(frozen=True, slots=True)
class SetTwoPeople:
    """Choose whether the office wants two people for an act; doing without wants two itself."""

    begin: BeginWork

    def __call__(self, act: Act, *, on: bool) -> frozenset[Topic]:
        """Set it; return what changed. An act that is fixed stays as it is.

        Raises:
            Refused: the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            if TWO_PEOPLE[act].fixed:
                raise Refused(NOT_YOUR_ROLE)
            key, value = setting_of(act), "yes" if on else "no"
            before = wanted(act, work.offices.setting(key))
            work.offices.set_setting(key, value)
            work.note(Note(Act.SETTING_CHANGED, ((Kind.SETTING, key),), words=value))
            if before and not on:
                wants_second(work, Act.SETTING_CHANGED, (Kind.SETTING, key))
            return work.commit()


def _second(work: Work, key: str) -> Countersignature:
    _require_one_of(work, SECONDS)
    one = work.countersignatures.get(key)
    work.actor.require(TWO_PEOPLE[one.act].second)
    barred = _on_screen(work, one)
    if barred is not None:
        raise Refused(barred)
    return one


def _on_screen(work: Work, one: Countersignature) -> Text | None:
    """Return why this user cannot sign in the list; some acts are read before they are signed."""
    if one.act is Act.RECOMMENDED:
        return ON_ITS_PAGE
    return LOOK_FIRST if one.waits and _prepared(work, one) else barred_from(work, one)


def _prepared(work: Work, one: Countersignature) -> bool:
    """Whether it is about a handover that is to be looked at before it is approved."""
    return any(each.state is DisclosureState.PREPARED for each in _handovers(work, one))


def _prepared_since(work: Work, one: Countersignature) -> bool:
    """Whether that handover is another than the one for which it was asked."""
    return one.waits and any(
        each.state is DisclosureState.PREPARED and each.registered_at > one.made_at
        for each in _handovers(work, one)
    )


def _handovers(work: Work, one: Countersignature) -> tuple[Disclosure, ...]:
    return tuple(
        work.disclosures.get(DisclosureId(key))
        for kind, key in one.about
        if kind is Kind.DISCLOSURE
    )


def barred_from(work: Work, one: Countersignature) -> Text | None:
    """Return why this user is no second person for it, besides having done it.

    It is their own access, role or passphrase; or who acted also gave them the means to sign,
    and nobody has agreed to that. Else one person could add a leader, or give one a new
    passphrase, and sign as that leader.
    """
    if (Kind.USER, work.actor.user) in one.about:
        return ABOUT_YOU
    given = work.countersignatures.of_access(work.actor.user)
    last = next((each for each in given if each.made_by == one.made_by), None)
    return None if last is None or last.state is Settled.SIGNED else NOT_BY_YOU_YET


def _keep(work: Work, one: Countersignature, act: Act, words: str = "") -> frozenset[Topic]:
    work.countersignatures.save(one)
    work.note(Note(act, ((Kind.COUNTERSIGNATURE, one.id), *one.about), words=words))
    if one.act in GIVES_ACCESS:
        keys_follow_rights(work)
    return work.commit()


def _names(work: Work) -> dict[UserId, str]:
    """Return everybody's name, also of those who acted and have left since."""
    return {row.user.id: row.user.name for row in work.users.every()}


def _require_one_of(work: Work, rights: frozenset[Right]) -> None:
    if not any(may(work.actor.role, right) for right in rights):
        raise Refused(NOT_YOUR_ROLE)

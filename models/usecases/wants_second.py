"""One line for every act that wants two people: ``wants_second(work, Act.USER_ADDED, …)``."""

from models.access.roles import Role, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.office.countersignature import Countersignature
from models.office.two_people import TWO_PEOPLE, setting_of, wanted
from models.ports.work import Work
from models.usecases.common import task


def wants_second(
    work: Work,
    act: Act,
    *about: tuple[Kind, str],
    number: str = "",
    acute: bool = False,
    case: Case | None = None,
) -> Countersignature | None:
    """Ask for a countersignature where the act wants two people; call it beside the act's note.

    The act takes effect at once, and a task due in seven days is made for a second person.
    Only an act that may wait (a release) waits, where the vault has a second user and nothing
    is acute: then look at ``waits``.

    Args:
        work: the unit of work in which the act is done; the caller commits.
        act: what is done; a key of ``TWO_PEOPLE``.
        about: the records concerned, as in the log row of the act.
        number: the shown number of the record, for the slip; "" where it has none: then the
            initials of the users concerned stand there.
        acute: nothing waits.
        case: the case whose next step it is to approve; else the task is of no case.

    Returns:
        What was asked for; None where the office wants no second person, or a rule acts.
    """
    if work.actor.role is Role.SYSTEM or not wanted(act, work.offices.setting(setting_of(act))):
        return None
    seconds = who_may_sign(work, act, about)
    waits = TWO_PEOPLE[act].may_wait and bool(seconds) and not acute
    asked = _asked(work, act, about, number or _initials(work, about), waits=waits)
    work.countersignatures.add(asked)
    task(
        work,
        EntryKind.COUNTERSIGN if case is None else EntryKind.APPROVE,
        asked.due_at,
        origin="acted",
        origin_at=work.now,
        owner=next((one for one in seconds if (Kind.USER, one) not in about), work.actor.user),
        case=None if case is None else case.id,
        about=asked.id,
    )
    work.note(Note(Act.COUNTERSIGN_ASKED, ((Kind.COUNTERSIGNATURE, asked.id), *about)))
    return asked


def _asked(
    work: Work, act: Act, about: tuple[tuple[Kind, str], ...], number: str, *, waits: bool
) -> Countersignature:
    return Countersignature(
        id=work.new_id(),
        number=work.offices.next_number("K"),
        act=act,
        about=about,
        about_number=number,
        made_by=work.actor.user,
        made_at=work.now,
        due_at=deadlines.after(work.now, deadlines.COUNTERSIGN, work.opening),
        waits=waits,
    )


def _initials(work: Work, about: tuple[tuple[Kind, str], ...]) -> str:
    users = {key for kind, key in about if kind is Kind.USER}
    return ", ".join(row.user.label for row in work.users.every() if row.user.id in users)


def who_may_sign(
    work: Work, act: Act, about: tuple[tuple[Kind, str], ...]
) -> tuple[UserId, ...]:
    """Return the users who may be the second person for what the actor does, by name.

    Who has a conflict of interest with any of the records would never see the task. Where
    nobody is left it stands with the actor, who gets it signed on paper.
    """
    right = TWO_PEOPLE[act].second
    return tuple(
        user.id
        for user in work.offices.users()
        if user.id != work.actor.user
        and may(user.role, right)
        and work.access.sees_all(user, about)
    )

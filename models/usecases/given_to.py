"""An entry of the register from our office and whoever is at work: what every act asks the door."""

from models.disclosures.disclosure import DisclosedItem, Disclosure
from models.disclosures.door import End, How, Line, Why, through_door
from models.kernel.ids import CaseId, ConcernId, DisclosureId
from models.ports.work import Work


def our_name(work: Work) -> str:
    """Return the name of whoever is at work; "" for the program."""
    return next((user.name for user in work.offices.users() if user.id == work.actor.user), "")


def our_end(work: Work) -> End:
    """Return our office and whoever is at work."""
    return End(work.offices.office().name, our_name(work))


def next_line(
    work: Work,
    case: CaseId | None,
    concern: ConcernId | None = None,
    ours: End | None = None,
    before: Disclosure | None = None,
) -> Line:
    """Return the next free line of the register, or the line of what is prepared anew.

    Args:
        work: the unit of work.
        case: the case, if there is one; ``concern`` the same.
        concern: the concern.
        ours: our end, where it is not the office and whoever is at work.
        before: what was prepared and is prepared anew.
    """
    return Line(
        id=before.id if before else DisclosureId(work.new_id()),
        number=before.number if before else work.offices.next_number("V"),
        now=work.now,
        user=work.actor.user,
        ours=our_end(work) if ours is None else ours,
        case=case,
        concern=concern,
    )


def given_to(
    work: Work,
    theirs: End,
    why: Why,
    items: tuple[DisclosedItem, ...],
    how: How,
    *,
    case: CaseId | None,
    concern: ConcernId | None = None,
) -> Disclosure:
    """Return the entry, numbered; it is not yet in the register.

    ``work.disclosures.add`` puts it there. What was told us stands the other way round, by the
    direction in ``how``.

    Raises:
        Refused: the door refuses what it says.
    """
    return through_door(next_line(work, case, concern), theirs, why, items, how)

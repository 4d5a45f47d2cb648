"""Acts that want two people, and who stands in where the office has only one: one table.

Source: the project's decisions on practice, 13: the leader's later countersignature, within
seven days, on screen or on signed paper; what is acute never waits.
"""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.kernel.text import Text, text


@dataclass(frozen=True, slots=True)
class TwoPeople:
    """What an act wants of a second person.

    Attributes:
        title: the act as a choice of the office.
        second: the right that the second person needs; never the one who acted.
        on: whether an office has it from the start.
        fixed: the office cannot switch it off.
        may_wait: it takes effect only once the second has agreed, where the vault has such a
            user and nothing is acute. Else it takes effect at once and is countersigned.
    """

    title: Text
    second: Right = Right.COUNTERSIGN
    on: bool = True
    fixed: bool = False
    may_wait: bool = False


TWO_PEOPLE: Final[dict[Act, TwoPeople]] = {
    Act.IDENTITY_RELEASED: TwoPeople(
        text("TwoPeople", "Letting somebody learn who reported"), fixed=True, may_wait=True
    ),
    Act.ACCESS_GRANTED: TwoPeople(text("TwoPeople", "Giving a colleague access to a case")),
    # asked where whoever takes over sees more by it
    Act.ABSENCE_RECORDED: TwoPeople(
        text("TwoPeople", "Letting a colleague take over the cases of somebody who is away")
    ),
    Act.USER_ADDED: TwoPeople(text("TwoPeople", "Adding a user")),
    Act.USER_CHANGED: TwoPeople(text("TwoPeople", "Changing a user's role")),
    Act.PASSPHRASE_RESET: TwoPeople(text("TwoPeople", "Giving a user a new first passphrase")),
    Act.USER_LEFT: TwoPeople(text("TwoPeople", "Closing a user's access for good")),
    Act.BUNDLE_SEALED: TwoPeople(
        text("TwoPeople", "Sealing a handover"), on=False, may_wait=True
    ),
    Act.RECOMMENDED: TwoPeople(
        text("TwoPeople", "A recommendation in a case"), on=False, may_wait=True
    ),
    Act.LOG_THINNED: TwoPeople(text("TwoPeople", "Thinning old rows of the log"), fixed=True),
    Act.RECORD_DELETED: TwoPeople(text("TwoPeople", "Deleting a record")),
    Act.CASE_CLOSED: TwoPeople(text("TwoPeople", "Closing a case"), on=False),
    Act.EXIT_ASKED: TwoPeople(
        text("TwoPeople", "Leaving with everything in the vault"), fixed=True, may_wait=True
    ),
    Act.WENT_LIVE: TwoPeople(text("TwoPeople", "Putting the vault into real use"), fixed=True),
    Act.CLASSIC_ALLOWED: TwoPeople(
        text("TwoPeople", "Letting handovers be sealed to classic keys"), fixed=True
    ),
    # asked only for the reviewer's own rows
    Act.SAMPLE_SIGNED: TwoPeople(
        text("TwoPeople", "Signing off a sample with one's own rows in it"), fixed=True
    ),
    Act.SETTING_CHANGED: TwoPeople(
        text("TwoPeople", "Doing without the second person for one of these"), fixed=True
    ),
}
"""The substitute is the same for all: a countersignature of ``second`` within seven days."""


def setting_of(act: Act) -> str:
    """Return the key of the office's setting: "yes", "no", or nothing for the default."""
    return f"two_people.{act}"


def chosen(key: str) -> Text | None:
    """Return the act that a setting's key is about, as a choice of the office; None for others."""
    return next(
        (rule.title for act, rule in TWO_PEOPLE.items() if setting_of(act) == key), None
    )


GIVES_ACCESS: Final = frozenset({Act.USER_ADDED, Act.USER_CHANGED, Act.PASSPHRASE_RESET})
"""Acts by which one colleague could come to act in another's name, until a third has agreed."""


def wanted(act: Act, stored: str | None) -> bool:
    """Whether an office with that stored setting wants two people for the act."""
    rule = TWO_PEOPLE[act]
    if rule.fixed or stored is None:
        return rule.on
    return stored == "yes"

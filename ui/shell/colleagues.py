"""What the colleagues are called: those who have access, and those who had it."""

from dataclasses import dataclass, field

from models.kernel.ids import UserId
from models.office.office import User
from models.office.people import UserRow


@dataclass(slots=True)
class Colleagues:
    """Names for every screen of a desk, kept up to date."""

    here: dict[UserId, User]
    former: dict[UserId, User] = field(default_factory=dict)

    def learn(self, rows: tuple[UserRow, ...]) -> None:
        """Call them by these names from now on."""
        for known, gone in ((self.here, False), (self.former, True)):
            known.clear()
            known.update(
                {row.user.id: row.user for row in rows if (row.left_at is not None) is gone}
            )

"""Making a vault: whose office, who unlocks it first."""

from typing import Final

from models.access.roles import FOUNDER_ROLES, ROLES
from models.forms.fields import ChoiceField, Section, TextField, When
from models.kernel.text import text

OFFICE: Final = Section(
    "office",
    text("NewVault", "Whose vault is it?"),
    (
        ChoiceField(
            key="kind",
            label=text("NewVault", "Office"),
            choices=(
                ("kommune", text("NewVault", "A kommune's Infohus")),
                ("police", text("NewVault", "The police district's coordinator")),
            ),
            required=True,
        ),
        ChoiceField(
            key="kommune",
            label=text("NewVault", "Kommune"),
            help=text("NewVault", "Prøvekøbing is invented, for practice."),
            choices=(),
            style="list",
            required=True,
            missing=text("NewVault", "Choose the kommune."),
            when=When("kind", ("kommune",)),
        ),
        ChoiceField(
            key="district",
            label=text("NewVault", "Police district"),
            help=text("NewVault", "Demokredsens Politi is invented, for practice."),
            choices=(),
            style="list",
            required=True,
            missing=text("NewVault", "Choose the police district."),
            when=When("kind", ("police",)),
        ),
    ),
)

YOU: Final = Section(
    "you",
    text("NewVault", "Who are you?"),
    (
        TextField(
            key="user_name",
            label=text("NewVault", "Your name"),
            longest=80,
            required=True,
            missing=text("NewVault", "Write your name."),
        ),
        TextField(
            key="label",
            label=text("NewVault", "Initials"),
            help=text("NewVault", "They stand on the unlock page, before the passphrase."),
            longest=8,
            required=True,
            missing=text("NewVault", "Write your initials; they stand on the unlock page."),
        ),
        ChoiceField(
            key="role",
            label=text("NewVault", "Role"),
            choices=tuple((str(role), ROLES[role]) for role in FOUNDER_ROLES),
            required=True,
            when=When("kind", ("kommune",)),
        ),
    ),
)

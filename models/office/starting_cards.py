"""Drafts of two action cards, to be taken up and changed: no law, and in use nowhere by itself.

Their order is that of Silkeborg's action card (the leader, then 112 or 114 where it is acute,
otherwise the Infohus, which first looks at crime and safety; the reporter is told what happens
next). That an imminent departure is an emergency follows Devon's referral flowchart.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from models.forms.answers import Answers
from models.kernel.text import Say, Text, text
from models.law.sources import Source

ORDER: Final = Source(
    "Silkeborg Kommune, actioncard (beredskabsplan.silkeborg.dk); Devon, referral flowchart",
    date(2026, 11, 22),
)

PHONES: Final = (
    text("StartingCard", "112: danger now"),
    text("StartingCard", "114: the police, when it is not acute"),
    text("StartingCard", "41 74 90 90: the national hotline, every day from 8 to 22"),
)
LEADER: Final = text(
    "StartingCard", "Tell your leader. An emergency call never waits for that."
)
INFOHUS: Final = text(
    "StartingCard",
    "Not acute: the Infohus. It looks first at whether there may be a crime, and whether "
    "anybody is unsafe.",
)
CHILD: Final = text(
    "StartingCard",
    "Is the citizen under 18, or are there children in the home? Make the report on a child "
    "at once.",
)
TELL: Final = text(
    "StartingCard", "Tell whoever reported it what happens next, and where to call again."
)


@dataclass(frozen=True, slots=True)
class StartingCard:
    """A text to begin from."""

    when: str
    title: Text
    use: Text
    steps: tuple[Text, ...]
    phones: tuple[Text, ...] = PHONES

    def answers(self, say: Say) -> Answers:
        """Return it as the form takes it; plan and date are the office's own to write."""
        return {
            "title": say(self.title),
            "when": self.when,
            "use": say(self.use),
            "steps": "\n".join(map(say, self.steps)),
            "phones": "\n".join(map(say, self.phones)),
            "in_use": "no",
        }


STARTING: Final = (
    StartingCard(
        "travel",
        text("StartingCard", "Leaving for a conflict zone"),
        text("StartingCard", "Somebody says, plans or has bought something that points to it."),
        (
            LEADER,
            text(
                "StartingCard",
                "Danger now, or leaving within days? Call 112. Acute otherwise: the police on "
                "114.",
            ),
            INFOHUS,
            CHILD,
            text(
                "StartingCard",
                "Write down what is known of day, route, ticket, passport, money and company: "
                "who said it, and when.",
            ),
            text(
                "StartingCard",
                "Agree with the police who speaks with the citizen and the family, and when.",
            ),
            TELL,
        ),
    ),
    StartingCard(
        "return",
        text("StartingCard", "Back from a conflict zone"),
        text("StartingCard", "Somebody has come back, or is expected back."),
        (
            LEADER,
            text("StartingCard", "Danger now? Call 112. Acute otherwise: the police on 114."),
            INFOHUS,
            CHILD,
            text("StartingCard", "Agree with the police who meets the citizen first."),
            text(
                "StartingCard",
                "Ask what is needed first: a home, money, a doctor, somebody to talk to. It is "
                "an offer; a no says nothing about danger.",
            ),
            TELL,
        ),
    ),
)

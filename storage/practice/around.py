"""What happens around the cases: advice without a name, and a worry about a place."""

from typing import Final

from models.forms.answers import Answers
from models.kernel.text import text
from storage.practice.course_steps import GaveAdvice, SawMilieu
from storage.practice.steps import Scenario, moment

ADVICE: Final[Answers] = {
    "topic": "talk",
    "caller": "Pædagog i en ungdomsklub",
    "asked": "Et par unge gentager grove vittigheder, de har set på nettet. Skal vi gribe ind, og hvordan?",
    "given": "Spørg, hvor de har det fra, og hvad de selv synes er sjovt ved det. Sig roligt, hvad I ikke "
    "vil have i klubben. Ring igen, hvis nogen trues, eller hvis en bestemt ung fylder.",
}
MILIEU: Final[Answers] = {
    "kind": "place",
    "title": "Tunnelen ved stationen",
    "worry": "Klistermærker med hadefulde ord er kommet op tre gange siden jul. Ingen er set sætte dem op.",
    "source": "Driftsleder i kommunen",
    "review": "1",
}

AROUND: Final = Scenario(
    "around",
    text("Practice", "Advice without a name, and a worry about a place"),
    (
        GaveAdvice(moment(11, 30), "", ADVICE),
        SawMilieu(moment(12, 10, days=1), "", MILIEU),
    ),
)

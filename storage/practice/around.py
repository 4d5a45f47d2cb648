"""What happens around the cases: an action card, advice without a name, and a worry about a place."""

from typing import Final

from models.forms.answers import Answers
from models.kernel.text import text
from storage.practice.course_steps import GaveAdvice, SawMilieu
from storage.practice.steps import Scenario, WroteCard, moment

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

CARD: Final[Answers] = {
    "title": "Udrejse til konfliktzone",
    "when": "travel",
    "use": "Nogen siger, planlægger eller har købt noget, der peger på det.",
    "steps": "Sig det til din leder. Et nødopkald venter aldrig på det.\n"
    "Fare nu, eller afrejse inden for få dage? Ring 112. Haster det ellers, så ring til politiet på 114.\n"
    "Er borgeren under 18, eller er der børn i hjemmet? Afgiv underretningen med det samme.\n"
    "Skriv, hvad der vides om dag, rute, billet, pas, penge og følgeskab: hvem der sagde det, og hvornår.\n"
    "Aftal med politiet, hvem der taler med borgeren og familien, og hvornår.\n"
    "Fortæl henvenderen, hvad der sker nu, og hvor henvenderen kan ringe igen.",
    "phones": "112: fare nu\n114: politiet, når det ikke er akut",
    "source": "Prøvekøbing Kommunes beredskabsplan, side 14",
    "dated": "2025-03-03",
    "in_use": "yes",
}

AROUND: Final = Scenario(
    "around",
    text("Practice", "An action card, advice without a name, and a worry about a place"),
    (
        WroteCard(moment(8, 10), CARD),
        GaveAdvice(moment(11, 30), "", ADVICE),
        SawMilieu(moment(12, 10, days=1), "", MILIEU),
    ),
)

"""What happens around the cases: hours and duty, an action card, advice, a place, a meeting."""

from typing import Final

from models.calendar.set_hours import usual_answers
from models.forms.answers import Answers
from models.kernel.text import text
from storage.practice.course_steps import CalledMeeting, GaveAdvice, SawMilieu, SetTimes
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

HOURS: Final[Answers] = {
    **usual_answers(),
    "closings": [
        {"day": "24.12.", "begins": ""},
        {"day": "31.12.", "begins": ""},
        {"day": "15.05.2026", "begins": ""},
        {"day": "05.06.", "begins": "12:00"},
    ],
}
DUTY: Final[Answers] = {
    "numbers": [
        {"function": "Social døgnvagt", "phone": "+999 55 00 02 01"},
        {"function": "Politiets vagtcentral", "phone": "+999 55 00 02 02"},
    ]
}
MEETING: Final[Answers] = {
    "kind": "coordination",
    "date": "2026-01-28",
    "time": "09:00",
    "until": "10:30",
    "place": "Rådhuset, mødelokale 2",
    "repeat": "14",
}
PEOPLE: Final[tuple[Answers, ...]] = (
    {"who": "authority", "authority": "local_police", "function": "Lokalbetjent", "mandate": "speaks"},
    {"who": "authority", "authority": "ssp", "function": "SSP-konsulent", "mandate": "decides"},
    {
        "who": "authority", "authority": "social_under_18",
        "function": "Leder af familieafdelingen", "mandate": "decides",
    },
)  # fmt: skip

AROUND: Final = Scenario(
    "around",
    text("Practice", "Office hours, an action card, advice, a worry about a place, a meeting"),
    (
        SetTimes(moment(8, 5), HOURS, DUTY),
        WroteCard(moment(8, 10), CARD),
        GaveAdvice(moment(11, 30), "", ADVICE),
        SawMilieu(moment(12, 10, days=1), "", MILIEU),
        CalledMeeting(moment(15, 20, days=1), MEETING, PEOPLE, ("v1", "v2", "v6")),
    ),
)

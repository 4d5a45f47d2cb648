"""V7: a groundless concern, rejected on the first day with a short reason."""

from typing import Final

from models.kernel.text import text
from storage.practice.steps import T0, Scenario, TookCall, TurnedDown, call, moment

CALL: Final = call(
    "Emil i opgangen har fået skæg og bytter bøger med nogle nye venner på trappen. Han siger ikke hej "
    "mere. Jeg har ikke hørt ham true nogen eller set noget ulovligt. Jeg synes bare, at han er "
    "blevet en anden.",
    about_name="Emil Skabelon",
    about_age="21",
    about_minor="no",
    children_home="unknown",
    reporter_type="private",
    reporter_named="anonymous",
    severity="h72",
    severity_reason="Intet om vold, trusler eller ulovligheder",
    agreed="Henvenderen kan ringe igen, hvis der sker noget, som giver anledning til det.",
)

REASON: Final = (
    "Lovlig livsførelse. Intet peger på kriminalitet med ekstremistisk motiv. Tovholder og "
    "polititovholder er enige. Der er ikke spurgt andre og ikke slået op i andre systemer."
)

V7: Final = Scenario(
    "v7",
    text("Practice", "A groundless concern, rejected on the first day"),
    (
        TookCall(moment(9, 16), "v7", T0, CALL),
        TurnedDown(moment(15, 5), "v7", REASON),
    ),
)

"""The few words of the program that a practice vault keeps for good, as its Danish user writes them.

Names of authorities in the register and needs at a closing are stored in the words of whoever
wrote them; nobody has a screen open while a practice vault is filled.
"""

from typing import Final

from models.kernel.text import Text, fill

DANISH: Final[dict[tuple[str, str], str]] = {
    ("Authority", "Social services, under 18"): "Socialforvaltning, under 18",
    ("Authority", "Social services, over 18"): "Socialforvaltning, over 18",
    ("Authority", "Employment and jobcentre"): "Beskæftigelse og jobcenter",
    ("Authority", "Local police"): "Lokalpolitiet",
    (
        "Authority",
        "Municipal psychiatry (social psychiatry)",
    ): "Kommunal psykiatri (socialpsykiatri)",
    (
        "Authority",
        "Regional psychiatry (treatment psychiatry)",
    ): "Regional psykiatri (behandlingspsykiatri)",
    ("Authority", "School"): "Skole",
    ("Authority", "Youth education and guidance (UU)"): "Ungdomsuddannelse og vejledning (UU)",
    ("Authority", "SSP"): "SSP",
    ("Closing", "What concern {number} was about"): "Det, henvendelse {number} handlede om",
    ("Closing", "Planned: {what}, {day}"): "Planlagt: {what}, {day}",
    ("Closing", "Offered {day}: {what}"): "Tilbudt {day}: {what}",
    ("Closing", "Effort of {day}: {what}"): "Indsats fra {day}: {what}",
    ("EffortKind", "Mentor (VINK)"): "Mentor (VINK)",
    ("EffortKind", "Education guidance (UU)"): "Uddannelsesvejledning (UU)",
    ("EffortKind", "Leisure and associations"): "Fritid og foreninger",
    ("EntryKind", "Follow-up"): "Opfølgning",
    ("EntryKind", "Ask for the answer to the offer"): "Spørg til svaret på tilbuddet",
    (
        "Round",
        "Name, and that the kommune asks for qualification",
    ): "Navn, og at kommunen beder om kvalificering",
    ("Round", "Answer in the round of qualification"): "Svar i kvalificeringsrunden",
}
"""By context and source; the program's own translations when it was written."""


def danish(sentence: Text) -> str:
    """Return a text in Danish; one that stands not here yet as the program has it."""
    pattern = DANISH.get((sentence.context, sentence.source), sentence.source)
    return fill(pattern, sentence.values, danish)

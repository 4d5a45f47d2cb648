"""Answers to the short forms for what was given outside the program."""

from typing import Any, Final

GAVE: Final[dict[str, Any]] = {
    "direction": "out",
    "receiver": "police",
    "authority": "Prøvekredsens Politi",
    "person": "Polititovholderen",
    "way": "spoken",
    "given_date": "2026-01-14",
    "given_time": "08:10",
    "items": [
        {"what": "Navn og adresse", "necessity": "De skal vide, hvem det er",
         "category": "ordinary"},
        {"what": "Hvad naboen hørte", "necessity": "Det er det, de skal vurdere",
         "category": "article_9", "basis": "fvl28"},
    ],
    "purpose": "prevention",
    "purpose_words": "Politiet skal vurdere, om vi kan gå videre.",
    "basis": "rpl115-1-1",
    "less": "Uden ordene kan det ikke vurderes.",
    "consent": "left_out",
    "consent_reason": "Kan skade samtalen.",
    "withheld": "Hvem der ringede.",
}  # fmt: skip
SAID_NO: Final[dict[str, Any]] = {
    "direction": "in",
    "receiver": "authority",
    "authority": "Prøvekøbing Psykiatri",
    "person": "Overlægen",
    "given_date": "2026-01-14",
    "given_time": "08:10",
    "asked": "Om han er i behandling",
    "basis": "rpl115-1-2",
    "reason": "Tavshedspligten vejer tungest.",
}
ALARM: Final[dict[str, Any]] = {
    "called": "112",
    "given_date": "2026-01-14",
    "given_time": "08:10",
    "said": "Adressen, og at der er en kniv",
    "why": "Nogen kunne komme til skade",
}

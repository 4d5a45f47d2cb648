"""Calls after the project's scenarios, and a reading of the log; all persons are invented."""

import json
from typing import Any

from models.forms.answers import Answers
from models.kernel.ids import ConcernId
from models.usecases.register_concern import Call, RegisterConcern
from tests.office import TestOffice

BASE: dict[str, Any] = {
    "danger_now": "no",
    "words": "Han råbte trusler mod rådhuset.",
    "reporter_type": "police",
    "severity": "h24",
}
V1: dict[str, Any] = {
    "danger_now": "no",
    "words": "Mathias har holdt op med håndbold, deler voldshyldende memer og har tegnet et "
    "symbol på skolebordet. 'De skal have en lærestreg.' Læreren har set en liste med tre navne.",
    "about_name": "Mathias Testesen",
    "about_age": "15",
    "about_minor": "yes",
    "children_home": "yes",
    "reporter_type": "public_employee",
    "reporter_name": "UU-vejleder",
    "reporter_phone": "20304050",
    "severity": "h24",
    "severity_reason": "Liste med tre fornavne",
    "agreed": "Vi ringer igen torsdag formiddag.",
}
V5: dict[str, Any] = BASE | {
    "words": "Chikanerer to beboere og viser film med henrettelser.",
    "about_name": "Dawit Fiktiv",
    "reporter_type": "volunteer",
    "reporter_phone": "20304060",
    "severity": "h48",
}
V7: dict[str, Any] = BASE | {
    "words": "Han har fået skæg og siger ikke hej mere.",
    "about_name": "Emil Skabelon",
    "about_cpr": "6312049897",
    "reporter_type": "private",
    "reporter_named": "anonymous",
    "severity": "h72",
}
V8A: dict[str, Any] = BASE | {
    "words": "Taler om den store udrensning.",
    "about_name": "Hendrik Prøvegård",
    "about_cpr": "6101870901",
    "reporter_type": "volunteer",
    "reporter_phone": "20304070",
    "severity": "h72",
}
V8B: dict[str, Any] = BASE | {"about_name": "Henrik Prøvegaard", "about_cpr": "6101870901"}


def take_down(office: TestOffice, answers: Answers) -> ConcernId:
    """Register a call that began now."""
    call = Call(answers, office.clock.now())
    return RegisterConcern(office.begin)(call).concern_id


def log_of(office: TestOffice) -> list[tuple[str, list[list[str]], str, str]]:
    """Return (act, records, purpose, erasable words) of every leaf, in order."""
    rows = office.database.sql.execute(
        "SELECT json_extract(leaf, '$.act'), json_extract(leaf, '$.about'), "
        "json_extract(leaf, '$.purpose'), coalesce(t.words, '') FROM log_leaf AS l "
        "LEFT JOIN log_text AS t ON t.seq = l.seq ORDER BY l.seq"
    ).fetchall()
    return [(row[0], json.loads(row[1]), row[2], row[3]) for row in rows]

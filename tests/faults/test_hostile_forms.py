"""Whatever is typed into any field of any form is kept as typed or refused at the field."""

import json
import sys
import unicodedata
from typing import Any, Final

import pytest

from models.forms.answers import Value
from models.forms.definitions.after_call import AFTER_CALL
from models.forms.definitions.call import CALL
from models.forms.definitions.home_visit import HOME_VISIT
from models.forms.fields import ChoiceField, Field, Form, RowsField, TextField
from models.kernel.errors import Refused
from models.kernel.ids import ConcernId
from models.kernel.text import plain
from models.usecases.add_note import AddCaseNote
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.open_case_view import OpenCaseView
from models.usecases.plan_visit import PlanVisit, VisitPlan
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.search import Search
from tests.calls import ENOUGH
from tests.casework import open_case
from tests.office import TestOffice
from tests.visiting import AFTER, PREPARED, cleared_case

HOSTILE: Final = {
    "nul": "før\0efter",
    "turned": "Mathias \u202egnp.exe",
    "markup": '<img src="/etc/passwd"><b>fed</b>',
    "formula": '=cmd|" /C calc"!A0',
    "cpr": "740310-5907 og 7403105907",
    "composed": unicodedata.normalize("NFC", "Åse Ærø Øvelund"),
    "decomposed": unicodedata.normalize("NFD", "Åse Ærø Øvelund"),
    "half": "halv \ud83d tegn",
    "joined": "a\u200db\ufeff\u2028c",
    "sql": "'; DROP TABLE concern; --",
    "long": "x" * 1_048_576,
}

SHORT: Final = ("turned", "markup", "decomposed", "half")
"""What the short run tries; the long one tries them all."""
WORDS: Final = [
    name if name in SHORT else pytest.param(name, marks=pytest.mark.long) for name in HOSTILE
]


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every file that Python opened meanwhile, by the audit hook's word."""
    found: list[str] = []
    _WATCHERS.append(found)
    return found


_WATCHERS: list[list[str]] = []


def _heard(event: str, given: tuple[Any, ...]) -> None:
    if event == "open" and _WATCHERS:
        _WATCHERS[-1].append(str(given[0]))


sys.addaudithook(_heard)


def hostile(field: Field, word: str) -> Value | None:
    """Return an answer with that word wherever the field takes words; None where it takes none."""
    if isinstance(field, RowsField):
        parts = {
            part.key: part.choices[0][0] if isinstance(part, ChoiceField) else word
            for part in field.fields
        }
        return [parts]
    return word if isinstance(field, TextField) else None


def each_field(form: Form, word: str) -> list[tuple[str, Value]]:
    found = [(field.key, hostile(field, word)) for field in form.fields]
    return [(key, value) for key, value in found if value is not None]


def said(refusal: Refused) -> None:
    """A refusal is a sentence."""
    assert plain(refusal.why)


def said_at_the_field(refusal: Refused, key: str) -> None:
    """A refusal is a sentence, and stands at a field."""
    said(refusal)
    assert refusal.field, key


def stored(office: TestOffice, form: Form, subject: str) -> dict[str, Any]:
    row = office.database.value(
        "SELECT answers FROM answer WHERE form = :form AND subject_id = :id ORDER BY seq DESC",
        {"form": form.key, "id": subject},
    )
    answers: dict[str, Any] = json.loads(row)
    return answers


def look_everywhere(office: TestOffice, case: Any, word: str) -> None:
    """Show it in lists and look for it: nothing may break."""
    OpenCaseView(office.begin)(case)
    for sought in (word[:60], word[-60:]):
        try:
            Search(office.begin)(sought)
        except Refused as refusal:
            said(refusal)


@pytest.mark.parametrize("name", WORDS)
def test_the_call_keeps_or_refuses_every_field(
    office: TestOffice, name: str, opened_files: list[str]
) -> None:
    word = HOSTILE[name]
    for key, value in each_field(CALL, word):
        answers = {**ENOUGH, key: value}
        SaveDraft(office.begin)(Half(CALL, answers, office.clock.now(), key))
        try:
            made = RegisterConcern(office.begin)(Call(answers, office.clock.now()))
        except Refused as refusal:
            said_at_the_field(refusal, key)
            continue
        kept = stored(office, CALL, str(made.concern_id)).get(key)  # None: it was not asked
        assert kept is None or kept == value or same_but_mended(kept, value), key
    assert "/etc/passwd" not in opened_files


@pytest.mark.parametrize("name", WORDS)
def test_after_the_call_and_the_visit_keep_or_refuse_every_field(
    office: TestOffice, name: str, opened_files: list[str]
) -> None:
    word = HOSTILE[name]
    for key, value in each_field(AFTER_CALL, word):
        opened = open_case(office)
        try:
            CompleteAfterCall(office.begin)(
                AfterCall(ConcernId(opened.concern_id), {**AFTER, key: value})
            )
        except Refused as refusal:
            said_at_the_field(refusal, key)
        look_everywhere(office, opened.case_id, word)
    case = cleared_case(office).case_id
    for key, value in each_field(HOME_VISIT, word):
        try:
            PlanVisit(office.begin)(VisitPlan(case, {**PREPARED, key: value}))
        except Refused as refusal:
            said_at_the_field(refusal, key)
    try:
        AddCaseNote(office.begin)(case, word)
    except Refused as refusal:
        said(refusal)
    look_everywhere(office, case, word)
    assert "/etc/passwd" not in opened_files


def same_but_mended(kept: object, given: object) -> bool:
    """Whether only what no letter is was mended, or it stands sealed elsewhere."""
    if kept == "[sealed]":
        return True
    shown = json.dumps(given).encode("utf-8").decode("utf-8")
    whole = shown.replace("\\ud83d", "\\ufffd")
    return json.loads(whole) == kept or (
        isinstance(kept, str) and isinstance(given, str) and kept == given.strip()
    )

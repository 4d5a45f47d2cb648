"""Whatever is refused at the door in says what happened and what to do, in both languages.

What is safe stands beside it on the screen: ``arrival.NOTHING_TAKEN``.
"""

import ast
import importlib
import inspect
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from models.kernel.text import Text

MODULES = (
    "models.exchange.arrival", "models.exchange.contact", "models.exchange.responsibility",
    "models.exchange.qr_text", "models.usecases.receive_bundle",
    "models.usecases.recall_transfer", "models.usecases.take_receipt",
    "models.usecases.add_contact", "storage.exchange.cards", "storage.exchange.envelope",
    "storage.exchange.receipts", "storage.exchange.recalls", "storage.exchange.bundle_reader",
    "storage.exchange.files",
)  # fmt: skip
"""Where a bundle, receipt, recall, card or code is read and may be refused."""
NOT_READING = {
    "NOTHING_TO_COMPARE", "WORDS_DIFFER", "PHONE_NEEDED", "READ_OURS",  # comparing words
    "NOT_SENT_SEALED", "NO_TRANSFER_SENT",  # sending
    "RAN_OUT",  # sealing
}  # fmt: skip
DO = {
    "en": "ask|call|give|copy|choose|read|write|open|look|compare|scan|empty|use|answer|do not|"
    "take|check|nothing more is to be done|nothing is made twice|if",
    "da": "bed|spørg|ring|giv|kopier|vælg|indlæs|læs|skriv|åbn|se|find|sammenlign|scan|tøm|brug|"
    "svar|tag|fortæl|der skal ikke gøres mere|intet bliver oprettet|hjælper|vil i|hører",
}
"""How a clause begins that says what to do."""
TABLES = {"ANSWERED", "_UNUSABLE"}


def refused_with(module: str) -> Iterator[Text]:
    """Yield every sentence that a module refuses with, found in its own text."""
    loaded = importlib.import_module(module)
    tree = ast.parse(inspect.getsource(loaded))
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Refused":
            for name in {
                each.id for each in ast.walk(call.args[0]) if isinstance(each, ast.Name)
            }:
                found = getattr(loaded, name, None)
                if isinstance(found, Text) and name not in NOT_READING:
                    yield found
    for name in TABLES & set(vars(loaded)):
        yield from vars(loaded)[name].values()


SENTENCES = {
    (each.context, each.source): each for module in MODULES for each in refused_with(module)
}


@cache
def translations() -> dict[tuple[str, str], str]:
    root = ET.parse(Path(__file__).parents[3] / "resources/i18n/tovholder_da.ts").getroot()  # noqa: S314 - our own file
    return {
        (part.findtext("name") or "", message.findtext("source") or ""): message.findtext(
            "translation"
        )
        or ""
        for part in root.iter("context")
        for message in part.iter("message")
    }


def clauses(words: str) -> list[str]:
    found = re.split(r"[.;:]\s+|, (?:and|or|so|og|eller|så) ", words.strip().rstrip("."))
    return [each.casefold() for each in found]


def says_both(words: str, language: str) -> bool:
    """Whether it begins with what happened, and a later clause says what to do."""
    first, *rest = clauses(words)
    does = re.compile(rf"(?:{DO[language]})\b")
    return not does.match(first) and any(map(does.match, rest))


def test_the_sweep_finds_the_sentences() -> None:
    assert len(SENTENCES) >= 40
    assert not says_both("The signature does not hold.", "en")
    assert not says_both("Ask the sender.", "en")


@pytest.mark.parametrize("key", sorted(SENTENCES), ids=lambda key: key[1][:40])
def test_a_refusal_says_what_happened_and_what_to_do(key: tuple[str, str]) -> None:
    assert says_both(key[1], "en"), key[1]
    said = translations()[key]
    assert says_both(said, "da"), said

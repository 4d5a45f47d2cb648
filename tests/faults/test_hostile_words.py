"""Words of every kind through every form there is: kept as typed, or refused in a sentence."""

import inspect
import json
from collections.abc import Iterable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any, Final

import pytest

from models.forms.answers import Answers, check
from models.forms.fields import ChoiceField, Field, Form, RowsField, Shape, TextField
from models.kernel.errors import Refused
from models.kernel.text import plain
from storage.audit.log import verify_log
from storage.paper.extract import words_of
from tests.calls import everything
from tests.faults import hostile_acts
from tests.faults.hostile_acts import ELSEWHERE, FORMS, RAW, beside, declared
from tests.faults.hostile_world import World, make_world
from tests.handing import Pair, make_pair
from tests.models.access.test_needs import ACTS
from tests.office import TestOffice

KEPT: Final = {
    "markup": "<b>fed</b><img src=/etc/passwd>&lt;&amp;",
    "formula": "=cmd|' /C calc'!A0",
    "format": "{name} {0.__class__} %s %n ${x} {{",
    "path": "../../etc/passwd C:\\nul\\con ~/.ssh",
    "written from the right": "שלום 2026 مرحبا",
    "emoji": "👨‍👩‍👧‍👦 🧕🏽 🇩🇰",
    "not seen": "a\u200bb\u200dc\ufeffd\u00ade",
    "quotes": "'; DROP TABLE case_file; -- \" \\",
    "no words": "…",
}
UNFIT: Final = {
    "nul": "før\0efter",
    "escape": "\x1b]0;titel\x07\x1b[2J",
    "turned": "regning \u202egpj.exe",
    "apart": "navn \u2066 uden ende",
    "half": "halv \ud83d tegn",
    "other half": "\udc4d halv",
}
LONG: Final = {"long": "x" * 100_000, "digits": "9" * 100_000, "long emoji": "😀" * 50_000}

PATHS_AND_CODES: Final = {
    "AddContact", "RevokeOurKeys", "TakeRevocation", "SendBundleTrial", "SendLockedTrial",
    "AcceptTrialReceipt", "WriteWord", "EndTrial", "ReceiveBundle", "AcceptReceipt", "ReadRecall",
    "BeginMove", "UsePlace", "BeginRehearsal", "ApproveHandover", "ViewReceivedFile",
    "Countersign", "CountersignSlip", "FindDraft", "LookAtList", "NoteCopied", "ListAttachments",
    "ViewAttachment", "CheckSlip", "CheckNote", "SealHandover", "CitizenExtract", "PrepareInsight",
    "ShowJournal",
    "ChooseModel", "ShowModel", "PutOnAgenda", "TickStep", "ShowCards",
    "ReadBusyTimes", "ExportCalendar", "LockHandover", "LockAgain", "PrintHandover",
    "PrintDutySlip", "FindSheet", "ReadExitKey", "WithdrawExit", "MakeExit",
}  # fmt: skip
"""Use cases whose strings are paths, ids or codes: nobody's own words."""
OWN_TESTS: Final = {
    "ResetUser": "passphrases and paper key: tests/storage/test_keys.py",
    "Search": "tests/faults/test_hostile_forms.py",
    "PrintOurCard": "a phone number: tests/models/usecases/test_card_codes.py",
    "TakeCodes": "codes: tests/models/exchange/test_qr_text.py",
    "ExportCard": "a phone number: tests/models/usecases/test_handover_trust.py",
    "WriteReceipt": "the handover's own test below",
    "RecallTransfer": "it needs two offices: tests/models/usecases/test_transfer_answers.py",
    "ShowReceiptCode": "tests/faults/test_hostile_inbox.py",
    "SendBackHandover": "it needs two people: tests/models/usecases/test_approval.py",
    "ExportReceivedFile": "it needs two offices: tests/models/usecases/test_received_files.py",
    "GiveBack": "a folder: tests/models/usecases/test_inbox_steps.py",
}


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = make_world(tmp_path_factory.mktemp("hostile"))
    yield made
    made.office.database.close()


@pytest.fixture
def world(shared: World) -> World:
    shared.renew()
    return shared


def written_fields(form: Form) -> list[tuple[Field, TextField, str]]:
    """Each field that takes free words: itself or its part, and the part's key ("" for none)."""
    found: list[tuple[Field, TextField, str]] = []
    for field in form.fields:
        if isinstance(field, TextField) and field.shape is Shape.PLAIN:
            found.append((field, field, ""))
        if isinstance(field, RowsField):
            found += [
                (field, part, part.key)
                for part in field.fields
                if isinstance(part, TextField) and part.shape is Shape.PLAIN
            ]
    return found


def with_word(form: Form, field: Field, part: str, word: str, given: Answers) -> Answers:
    answers = beside(form, field.key, given)
    if not isinstance(field, RowsField):
        return {**answers, field.key: word}
    row = {
        each.key: each.choices[0][0] if isinstance(each, ChoiceField) else "Øvelse"
        for each in field.fields
        if isinstance(each, ChoiceField) or each.shape is Shape.PLAIN
    } | {
        each.key: "2026-01-12"
        for each in field.fields
        if isinstance(each, TextField) and each.shape is Shape.PARTIAL_DATE
    }
    return {**answers, field.key: [{**row, part: word}]}


def cells(value: Any) -> Iterator[str]:
    """Every text in a cell, also inside JSON."""
    if isinstance(value, str):
        yield value
        if value[:1] in "[{":
            try:
                yield from cells(json.loads(value))
            except ValueError:
                return
    elif isinstance(value, dict):
        for each in value.values():
            yield from cells(each)
    elif isinstance(value, list):
        for each in value:
            yield from cells(each)


def stands_in(office: TestOffice, word: str) -> bool:
    return any(
        word in text
        for rows in everything(office).values()
        for row in rows
        for cell in row
        for text in cells(cell)
    )


def refused_in_words(work: Any) -> Refused | None:
    """Do it; return what it was refused with, a whole sentence."""
    refused: Refused | None = None
    try:
        work()
    except Refused as refusal:
        refused = refusal
    assert refused is None or plain(refused.why)
    return refused


def test_no_form_is_forgotten() -> None:
    assert set(declared()) == set(FORMS) | set(ELSEWHERE)


def test_no_act_that_takes_words_is_forgotten() -> None:
    source = inspect.getsource(hostile_acts)
    takes = {
        name
        for name, act in ACTS.items()
        if any(
            str(hint) in {"str", "<class 'str'>"}
            for hint in inspect.get_annotations(act.__call__, eval_str=True).values()
        )
    }
    left = {name for name in takes if f"{name}(" not in source}
    assert left - PATHS_AND_CODES - set(OWN_TESTS) == set()


def try_unfit(world: World, key: str, name: str, word: str) -> None:
    """No act takes the word, with or without a screen before it; and nothing of it stays."""
    form, (given, act) = declared()[key], FORMS[key]
    for field, part, sub in written_fields(form):
        if key == "follow_up" and field.key == "case":
            continue  # looked up, never kept
        answers = with_word(form, field, sub, word, given)
        told = {
            problem.field.partition(".")[0] for problem in check(form, answers, submit=True)
        }
        assert field.key in told, (key, part.key, name)
        before = everything(world.office)
        assert refused_in_words(lambda a=answers: act(world, a)), (key, part.key, name)
        if key != "open_identity":  # its refusals are logged
            assert everything(world.office) == before


def try_kept(world: World, key: str, name: str, word: str) -> None:
    """What may be typed stands afterwards exactly as it was typed."""
    form, (given, act) = declared()[key], FORMS[key]
    for field, part, sub in written_fields(form):
        if (key == "follow_up" and field.key == "case") or part.longest < len(word):
            continue
        answers = with_word(form, field, sub, word, given)
        refusal = refused_in_words(lambda a=answers: act(world, a))
        assert refusal is None or refusal.field, (key, part.key, name)
        if refusal is None:
            sealed = field.protected or key == "new_vault"
            assert sealed or stands_in(world.office, word), (key, part.key, name)
            assert list(verify_log(world.office.database.sql)) == []
            world.renew()


def in_turn(keys: Iterable[str], words: Iterable[str]) -> list[tuple[str, str]]:
    """Each act with one word, and all words among them: the long run tries each with all."""
    return list(zip(sorted(keys), cycle(words), strict=False))


def test_every_word_has_its_turn() -> None:
    for words in (UNFIT, LONG, KEPT):
        assert {word for _, word in in_turn(FORMS, words)} == set(words)


@pytest.mark.parametrize(("key", "name"), in_turn(FORMS, UNFIT))
def test_each_form_refuses_what_cannot_be_seen(world: World, key: str, name: str) -> None:
    try_unfit(world, key, name, UNFIT[name])


@pytest.mark.parametrize(("key", "name"), in_turn(FORMS, LONG))
def test_each_form_refuses_what_is_too_long(world: World, key: str, name: str) -> None:
    try_unfit(world, key, name, LONG[name])


@pytest.mark.parametrize(("key", "name"), in_turn(FORMS, KEPT))
def test_each_form_keeps_what_was_typed(world: World, key: str, name: str) -> None:
    try_kept(world, key, name, KEPT[name])


@pytest.mark.parametrize(("key", "name"), in_turn(RAW, (*UNFIT, "long")))
def test_each_line_of_its_own_refuses(world: World, key: str, name: str) -> None:
    try_line(world, key, (name,), ())


@pytest.mark.parametrize(("key", "name"), in_turn(RAW, KEPT))
def test_each_line_of_its_own_keeps(world: World, key: str, name: str) -> None:
    try_line(world, key, (), (name,))


@pytest.mark.long
@pytest.mark.parametrize("key", sorted(RAW))
def test_each_line_of_its_own_keeps_or_refuses_everything(world: World, key: str) -> None:
    try_line(world, key, (*UNFIT, *LONG), tuple(KEPT))


def try_line(world: World, key: str, unfit: tuple[str, ...], kept: tuple[str, ...]) -> None:
    """No line takes the unfit words, and it keeps the others as they were typed."""
    act = RAW[key]
    for name in unfit:
        word = {**UNFIT, **LONG}[name]
        before = everything(world.office)
        assert refused_in_words(lambda w=word: act(world, w)), (key, name)
        if key != "SignSample.words":  # its rows were marked before
            assert everything(world.office) == before, (key, name)
        else:
            world.renew()
    for name in kept:
        if key == "AddUser.label":
            continue  # initials are short
        assert refused_in_words(lambda w=KEPT[name]: act(world, w)) is None, (key, name)
        assert stands_in(world.office, KEPT[name]), (key, name)
        world.renew()


@pytest.mark.long
@pytest.mark.parametrize("key", sorted(FORMS))
def test_each_form_keeps_or_refuses_everything(world: World, key: str) -> None:
    for name, word in (UNFIT | LONG).items():
        try_unfit(world, key, name, word)
    for name, word in KEPT.items():
        try_kept(world, key, name, word)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


def try_handover(pair: Pair, unfit: tuple[str, ...], kept: tuple[str, ...]) -> None:
    """Each field of a handover is tried with each of the words."""
    form, case = declared()["handover"], pair.case()
    agreed = {"afterwards": "delete", "terms_with": "Lederen", "terms_by": "2026-02-01"}
    given = {**pair.answers(case, "subject"), **agreed}
    desk = pair.kommune
    for field, part, sub in written_fields(form):
        if sub in ("item", "record"):
            continue  # codes
        for name in unfit:
            word = {**UNFIT, **LONG}[name]
            answers = {**given, field.key: word}
            if sub:
                answers[field.key] = [{**given[field.key][0], sub: word}]
            refusal = refused_in_words(lambda a=answers: desk.prepare(case, a))
            assert refusal is not None, (part.key, name)
            assert refusal.field.partition(".")[0] == field.key, (part.key, name)
        for name in kept:
            word = KEPT[name]
            if not sub and part.longest >= len(word) and part.key != "call_back":
                assert desk.prepare(case, {**given, field.key: word}).digest, (part.key, name)


@pytest.mark.long
def test_a_handover_keeps_or_refuses_everything(pair: Pair) -> None:
    try_handover(pair, (*UNFIT, *LONG), tuple(KEPT))


def test_a_handover_keeps_or_refuses(pair: Pair) -> None:
    try_handover(pair, ("turned",), ("markup",))


def test_a_handover_carries_words_as_typed_and_refuses_what_cannot_be_seen(pair: Pair) -> None:
    desk, case = pair.kommune, pair.case()
    given = pair.answers(case, "subject")
    word = KEPT["markup"]
    made = desk.prepare(case, {**given, "purpose_words": word, "withheld": KEPT["format"]})
    on_paper = " ".join(" ".join(words_of(made.case_pdf)).split())
    assert word in on_paper
    sealed = desk.seal(made.disclosure_id, made.digest, str(pair.stick))
    received = pair.police.receive(sealed.file.path)
    shown = pair.police.view(received.bundle_id)
    assert shown.manifest.grounds.purpose_words == word
    for bad in (UNFIT["turned"], UNFIT["nul"], UNFIT["half"]):
        receipt = pair.police.write_receipt(received.bundle_id, bad, str(pair.stick))
        assert receipt.file.path  # what cannot be seen is left out of the own number
    assert refused_in_words(
        lambda: pair.police.write_receipt(received.bundle_id, LONG["long"], str(pair.stick))
    )

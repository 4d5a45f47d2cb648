"""Manifest 2: attachments, terms, trial shipments, own bases; manifest 1 stays as it was."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from models.attachments.file_types import FileType
from models.disclosures.items import ATTACHMENT
from models.disclosures.reading import lines
from models.disclosures.terms import Afterwards
from models.documents.blocks import Heading
from models.documents.cover_sheet import Cover, compose_cover_sheet
from models.exchange.attached import LARGEST, AttachedFile, attached_files
from models.exchange.case_file import CaseItem, parse_case
from models.exchange.manifest import (
    FileEntry,
    Manifest,
    SealedItem,
    parse_manifest,
)
from models.exchange.manifest_schema import manifest_schema
from models.exchange.strict_json import MalformedError, canonical
from models.exchange.terms import KeyMark, Terms
from models.exchange.trial import trial_grounds
from models.kernel.text import plain
from models.law.bases import DataCategory
from models.law.requests import Ask
from tests.json_schema import fits
from tests.models.audit.test_checkpoint import NOTE
from tests.models.exchange.test_forms_of_exchange import (
    CASE,
    GROUNDS,
    HASH,
    MANIFEST,
    changed,
)

FROZEN = Path(__file__).parent / "frozen" / "manifest-1.json"
OTHER = "cd" * 32
READ = (FileEntry("laes-mig.txt", HASH, 4), FileEntry("laes-mig.pdf", HASH, 5))
FILE = FileEntry(f"att/{OTHER}", OTHER, 7)
TERMS = Terms(Afterwards.DELETE, date(2026, 3, 1), "Slettes, når sagen er vurderet.")
ITEM = SealedItem("attachment", "Bilag", "fordi", (DataCategory.ORDINARY,), "fvl28", 2)
WHOLE = replace(
    MANIFEST,
    grounds=replace(GROUNDS, items=(*GROUNDS.items, ITEM)),
    files=(*MANIFEST.files, *READ, FILE),
    terms=TERMS,
    keys=KeyMark.CLASSIC,
)
TRIAL = replace(
    MANIFEST, grounds=trial_grounds(Ask.ORIENTATION, "70203040", "En prøve."), trial=True
)
CONTENTS = {
    "title": "Brev fra skolen",
    "name": "brev \u0301 æ.pdf",
    "file_type": "pdf",
    "size": "7",
    "sha256": OTHER,
}
ATTACHED = CaseItem("attachment", "Bilag", "fordi", CONTENTS)


def test_the_cover_of_what_an_earlier_version_sealed_has_no_readers_page() -> None:
    def headings(manifest: Manifest) -> list[str]:
        cover = Cover(replace(manifest, checkpoint=NOTE), "a.age", (), ())
        return [
            each.words for each in compose_cover_sheet(cover, plain).blocks
            if isinstance(each, Heading)
        ]  # fmt: skip

    assert len(headings(replace(MANIFEST, version=1))) < len(headings(MANIFEST))


def test_version_1_is_read_and_gives_back_its_very_bytes() -> None:
    frozen = FROZEN.read_bytes()
    found = parse_manifest(frozen)
    assert found == replace(MANIFEST, version=1)
    assert found.to_bytes() == frozen
    assert (found.trial, found.terms, found.keys) == (False, None, KeyMark.HYBRID)


def test_version_1_has_none_of_the_later_words() -> None:
    frozen = FROZEN.read_bytes()
    for path, value in (
        (("trial",), False),
        (("terms",), TERMS.fields()),
        (("keys",), "hybrid"),
        (("disclosure", "items", 0, "basis"), ""),
    ):
        with pytest.raises(MalformedError):
            parse_manifest(changed(frozen, path, value))


@pytest.mark.parametrize("written", [MANIFEST, WHOLE, TRIAL])
def test_what_is_written_is_read_and_fits_the_schema(written: Manifest) -> None:
    assert parse_manifest(written.to_bytes()) == written
    assert fits(manifest_schema(), json.loads(written.to_bytes()))
    assert fits(manifest_schema(), json.loads(FROZEN.read_bytes()))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("v",), 3),
        (("trial",), "no"),
        (("terms",), {}),
        (("terms", "afterwards"), "burn"),
        (("terms", "by"), "2026-02-30"),
        (("terms", "by"), "1.3.2026"),
        (("terms", "extra"), "x"),
        (("keys",), "quantum"),
        (("disclosure", "items", 1, "basis"), ""),
        (("disclosure", "items", 1, "basis_version"), 0),
        (("disclosure", "basis"), ""),
        (("disclosure", "basis_version"), 0),
        (("files", 2, "name"), "other.txt"),
        (("files", 4, "name"), "att/" + HASH),
        (("files", 4, "sha256"), HASH),
        (("trial",), True),
    ],
)
def test_a_second_manifest_of_another_form_is_refused(
    path: tuple[str | int, ...], value: Any
) -> None:
    with pytest.raises(MalformedError):
        parse_manifest(changed(WHOLE.to_bytes(), path, value))


def test_the_schema_sees_what_the_parser_refuses() -> None:
    whole = json.loads(WHOLE.to_bytes())
    for broken in (
        {**whole, "keys": "quantum"},
        {**whole, "files": [{**whole["files"][0], "name": "../x"}, *whole["files"][1:]]},
        {key: value for key, value in whole.items() if key != "terms"},
    ):
        assert not fits(manifest_schema(), broken)


@pytest.mark.parametrize(
    "broken",
    [
        replace(TRIAL, grounds=GROUNDS),
        replace(TRIAL, files=(*MANIFEST.files, FILE)),
        replace(TRIAL, trial=False),
    ],
)
def test_a_trial_holds_nothing_of_a_case(broken: Manifest) -> None:
    with pytest.raises(MalformedError):
        parse_manifest(broken.to_bytes())


def test_attachments_are_described_in_the_case_file() -> None:
    case = parse_case(replace(CASE, items=(*CASE.items, ATTACHED)).to_bytes())
    file = AttachedFile("Brev fra skolen", CONTENTS["name"], FileType.PDF, 7, OTHER)
    assert attached_files(WHOLE, case) == (file,)
    assert file.member == FILE.name
    assert [label for label, _ in lines("attachment", ATTACHED.contents, plain)] == [
        plain(field.label) for field in ATTACHMENT.form.fields
    ]


def test_the_same_bytes_may_be_two_items_and_stand_there_once() -> None:
    again = replace(ATTACHED, contents={**CONTENTS, "title": "Samme brev"})
    case = replace(CASE, items=(ATTACHED, again))
    assert [file.title for file in attached_files(WHOLE, case)] == [
        "Brev fra skolen",
        "Samme brev",
    ]


@pytest.mark.parametrize(
    "items",
    [
        (),
        (replace(ATTACHED, contents={**CONTENTS, "sha256": HASH}),),
        (ATTACHED, replace(ATTACHED, contents={**CONTENTS, "sha256": HASH})),
        (replace(ATTACHED, contents={**CONTENTS, "size": "8"}),),
        (replace(ATTACHED, contents={**CONTENTS, "size": "8"}), ATTACHED),
        (replace(ATTACHED, contents={**CONTENTS, "size": "07"}),),
        (replace(ATTACHED, contents={**CONTENTS, "size": "9" * 5000}),),
        (replace(ATTACHED, contents={**CONTENTS, "file_type": "spreadsheet of doom"}),),
        (replace(ATTACHED, contents={**CONTENTS, "sha256": OTHER.upper()}),),
        (replace(ATTACHED, contents={**CONTENTS, "more": "x"}),),
        (replace(ATTACHED, contents={**CONTENTS, "name": ""}),),
        (replace(ATTACHED, contents={**CONTENTS, "name": ["x"]}),),
    ],
)
def test_attachments_that_are_not_as_listed_are_refused(items: tuple[CaseItem, ...]) -> None:
    with pytest.raises(MalformedError):
        attached_files(WHOLE, replace(CASE, items=items))


def test_attachments_that_are_too_large_together_are_refused() -> None:
    large = replace(WHOLE, files=(*WHOLE.files[:-1], replace(FILE, length=LARGEST + 1)))
    item = replace(ATTACHED, contents={**CONTENTS, "size": str(LARGEST + 1)})
    with pytest.raises(MalformedError):
        attached_files(large, replace(CASE, items=(item,)))


def test_terms_are_read_only_as_they_are_written() -> None:
    data = json.loads(WHOLE.to_bytes())
    assert data["terms"] == {
        "afterwards": "delete",
        "by": "2026-03-01",
        "words": "Slettes, når sagen er vurderet.",
    }
    assert parse_manifest(canonical({**data, "terms": None})).terms is None

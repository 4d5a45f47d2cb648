"""The JSON Schema of ``manifest.json``, for independent readers; both versions."""

from typing import Any, Final

from models.disclosures.terms import Afterwards
from models.exchange.manifest import (
    CASE_JSON,
    CASE_PDF,
    DECLARATION,
    FIRST,
    READ_ME,
    READ_ME_PDF,
    TYPE,
    VERSION,
)
from models.exchange.terms import KeyMark
from models.law.bases import OUR_PURPOSES, DataCategory
from models.law.requests import Ask, Consent
from models.office.office import OfficeKind

_WORDS: Final[dict[str, Any]] = {"type": "string"}
_SOME: Final[dict[str, Any]] = {"type": "string", "minLength": 1}
_DIGEST: Final[dict[str, Any]] = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_UUID: Final[dict[str, Any]] = {
    "type": "string",
    "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
}
_NAME: Final[dict[str, Any]] = {
    "anyOf": [
        {"enum": [CASE_JSON, CASE_PDF, READ_ME, READ_ME_PDF]},
        {"type": "string", "pattern": "^att/[0-9a-f]{64}$"},
    ]
}


def manifest_schema() -> dict[str, Any]:
    """Return the schema (draft 2020-12).

    What it cannot say, the parser does: RFC 8785's spelling, that a trial shipment has no
    items, and that an attachment is named by its digest.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TYPE,
        "oneOf": [_version(FIRST), _version(VERSION)],
    }


def _version(version: int) -> dict[str, Any]:
    second = version > FIRST
    own: dict[str, Any] = {"basis": _WORDS, "basis_version": _whole(0)}
    item = _object(
        item=_SOME,
        title=_SOME,
        necessity=_SOME,
        categories=_many({"enum": [str(category) for category in DataCategory]}),
        **(own if second else {}),
    )
    later: dict[str, Any] = {
        "trial": {"type": "boolean"},
        "terms": {"anyOf": [{"type": "null"}, _terms()]},
        "keys": _one_of(KeyMark),
    }
    name = _NAME if second else _SOME
    return _object(
        v={"const": version},
        type={"const": TYPE},
        bundle=_UUID,
        number=_SOME,
        sequence=_whole(1),
        sender=_party(),
        signer=_SOME,
        recipient=_party(),
        recipients=_many(_DIGEST, least=1),
        created=_SOME,
        request=_object(ask=_one_of(Ask), answer_by=_WORDS, call_back=_WORDS),
        disclosure=_disclosure(item, second=second),
        files=_many(_object(name=name, sha256=_DIGEST, length=_whole(0)), least=2),
        checkpoint=_SOME,
        practice={"type": "boolean"},
        **(later if second else {}),
    )


def _disclosure(item: dict[str, Any], *, second: bool) -> dict[str, Any]:
    some = _WORDS if second else _SOME
    return _object(
        basis=some,
        basis_version=_whole(0 if second else 1),
        basis_title=some,
        purpose={"enum": [str(each) for each in OUR_PURPOSES]},
        purpose_words=_SOME,
        less_would_not_do=some,
        consent=_one_of(Consent),
        consent_reason=_WORDS,
        withheld=_WORDS,
        declaration={"const": DECLARATION},
        items=_many(item, least=0 if second else 1),
    )


def _terms() -> dict[str, Any]:
    day = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
    return _object(afterwards=_one_of(Afterwards), by=day, words=_WORDS)


def _party() -> dict[str, Any]:
    return _object(
        vault=_UUID,
        organisation=_SOME,
        kind=_one_of(OfficeKind),
        person=_WORDS,
        role=_WORDS,
        phone=_WORDS,
    )


def _object(**members: dict[str, Any]) -> dict[str, Any]:
    """Return an object with exactly these members."""
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def _one_of(codes: type[Ask | Consent | KeyMark | Afterwards | OfficeKind]) -> dict[str, Any]:
    return {"enum": [str(code) for code in codes]}


def _many(what: dict[str, Any], least: int = 0) -> dict[str, Any]:
    return {"type": "array", "items": what, "minItems": least}


def _whole(least: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": least}

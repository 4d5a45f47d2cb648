"""The manifest of a bundle (følgeseddel): what is signed. Never the content itself."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.exchange.strict_json import (
    HEX_64,
    LONG,
    UUID,
    Obj,
    canonical,
    read_canonical,
    refuse,
)
from models.kernel.clock import stamp
from models.law.bases import REFUSED_PURPOSES, DataCategory, Purpose
from models.law.requests import Ask, Consent
from models.office.office import WITH_VAULT, OfficeKind

VERSION: Final = 1
TYPE: Final = "tovholder-bundle"
LARGEST: Final = 1024 * 1024
MOST_FILES: Final = 490
MOST_ITEMS: Final = 400
CASE_JSON: Final = "case.json"
CASE_PDF: Final = "case.pdf"
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
DECLARATION: Final = "ikke med henblik på efterforskning"
"""Stands in every manifest. Source: retsplejeloven § 115, stk. 2."""


@dataclass(frozen=True, slots=True)
class Party:
    """One end of a handover, as it stood when the bundle was sealed."""

    vault_id: str
    organisation: str
    kind: OfficeKind
    person: str
    role: str = ""
    phone: str = ""

    def fields(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {
            "vault": self.vault_id,
            "organisation": self.organisation,
            "kind": str(self.kind),
            "person": self.person,
            "role": self.role,
            "phone": self.phone,
        }


@dataclass(frozen=True, slots=True)
class SealedItem:
    """One line of the list of what left: what it is and why it had to."""

    item: str
    title: str
    necessity: str
    categories: tuple[DataCategory, ...]

    def fields(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {
            "item": self.item,
            "title": self.title,
            "necessity": self.necessity,
            "categories": [str(category) for category in self.categories],
        }


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why it may leave, and what is asked."""

    ask: Ask
    answer_by: datetime | None
    call_back: str
    basis: str
    basis_version: int
    basis_title: str
    purpose: Purpose
    purpose_words: str
    less_would_not_do: str
    consent: Consent
    consent_reason: str
    withheld: str
    items: tuple[SealedItem, ...]

    def request(self) -> dict[str, Any]:
        """Return what is asked, as JSON."""
        answer_by = "" if self.answer_by is None else stamp(self.answer_by)
        return {"ask": str(self.ask), "answer_by": answer_by, "call_back": self.call_back}

    def disclosure(self) -> dict[str, Any]:
        """Return the necessity record, as JSON."""
        return {
            "basis": self.basis,
            "basis_version": self.basis_version,
            "basis_title": self.basis_title,
            "purpose": str(self.purpose),
            "purpose_words": self.purpose_words,
            "less_would_not_do": self.less_would_not_do,
            "consent": str(self.consent),
            "consent_reason": self.consent_reason,
            "withheld": self.withheld,
            "declaration": DECLARATION,
            "items": [item.fields() for item in self.items],
        }


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file of the bundle: name, SHA-256 in hexadecimal, bytes."""

    name: str
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything a receiver must know before showing a bundle.

    Attributes:
        bundle_id: random, new for each bundle.
        sequence: counts the sender's bundles to this recipient from 1.
        signer: the sender's Ed25519 key as an OpenSSH line.
        recipients: SHA-256 of each key that the file is sealed for. Without it, a receiver
            could pass the signed bundle on as if it had been meant for somebody else.
        checkpoint: the sender's log, as a signed note.
    """

    bundle_id: str
    number: str
    sequence: int
    sender: Party
    signer: str
    recipient: Party
    recipients: tuple[str, ...]
    created: datetime
    grounds: Grounds
    files: tuple[FileEntry, ...]
    checkpoint: str
    practice: bool

    def to_bytes(self) -> bytes:
        """Return the exact bytes that are signed: RFC 8785 JSON."""
        return canonical(
            {
                "v": VERSION,
                "type": TYPE,
                "bundle": self.bundle_id,
                "number": self.number,
                "sequence": self.sequence,
                "sender": self.sender.fields(),
                "signer": self.signer,
                "recipient": self.recipient.fields(),
                "recipients": list(self.recipients),
                "created": stamp(self.created),
                "request": self.grounds.request(),
                "disclosure": self.grounds.disclosure(),
                "files": [
                    {"name": file.name, "sha256": file.sha256, "length": file.length}
                    for file in self.files
                ],
                "checkpoint": self.checkpoint,
                "practice": self.practice,
            }
        )

    def file(self, name: str) -> FileEntry:
        """Return a file's entry, or raise ``KeyError``."""
        for entry in self.files:
            if entry.name == name:
                return entry
        raise KeyError(name)


def parse_manifest(data: bytes) -> Manifest:
    """Return the manifest in ``data``; its signature is checked by the caller before.

    Raises:
        MalformedError: not exactly what ``to_bytes`` writes, a file named twice, no case
            file, or a purpose that no bundle may have.
    """
    found = read_canonical(data, largest=LARGEST)
    found.whole("v", least=VERSION, most=VERSION)
    found.one_of("type", (TYPE,))
    recipients = found.strings("recipients", most=8, longest=64)
    manifest = Manifest(
        bundle_id=found.words("bundle", form=UUID),
        number=found.words("number", longest=40),
        sequence=found.whole("sequence", least=1),
        sender=read_party(found.part("sender")),
        signer=found.words("signer"),
        recipient=read_party(found.part("recipient")),
        recipients=recipients,
        created=found.instant("created"),
        grounds=_grounds(found.part("request"), found.part("disclosure")),
        files=tuple(map(_file, found.parts("files", most=MOST_FILES, least=2))),
        checkpoint=found.words("checkpoint", longest=1000),
        practice=found.flag("practice"),
    )
    found.close()
    names = [file.name for file in manifest.files]
    if len(set(names)) != len(names) or not {CASE_JSON, CASE_PDF} <= set(names):
        refuse("files")
    if not recipients or not all(map(HEX_64.fullmatch, recipients)):
        refuse("recipients")
    return manifest


def read_party(found: Obj) -> Party:
    """Return one end of a handover from its JSON.

    Raises:
        MalformedError: it is not as ``Party.fields`` writes it.
    """
    party = Party(
        vault_id=found.words("vault", form=UUID),
        organisation=found.words("organisation"),
        kind=OfficeKind(found.one_of("kind", WITH_VAULT)),
        person=found.words("person", empty=True),
        role=found.words("role", empty=True),
        phone=found.words("phone", longest=40, empty=True),
    )
    found.close()
    return party


def _grounds(request: Obj, why: Obj) -> Grounds:
    allowed = tuple(purpose for purpose in Purpose if purpose not in REFUSED_PURPOSES)
    grounds = Grounds(
        ask=Ask(request.one_of("ask", tuple(Ask))),
        answer_by=request.maybe_instant("answer_by"),
        call_back=request.words("call_back", longest=40, empty=True),
        basis=why.words("basis", longest=40),
        basis_version=why.whole("basis_version", least=1, most=10_000),
        basis_title=why.words("basis_title"),
        purpose=Purpose(why.one_of("purpose", allowed)),
        purpose_words=why.words("purpose_words", longest=LONG),
        less_would_not_do=why.words("less_would_not_do", longest=LONG),
        consent=Consent(why.one_of("consent", tuple(Consent))),
        consent_reason=why.words("consent_reason", longest=LONG, empty=True),
        withheld=why.words("withheld", longest=LONG, empty=True),
        items=tuple(map(_item, why.parts("items", most=MOST_ITEMS, least=1))),
    )
    why.one_of("declaration", (DECLARATION,))
    request.close()
    why.close()
    return grounds


def _item(found: Obj) -> SealedItem:
    item = SealedItem(
        item=found.words("item", longest=40),
        title=found.words("title"),
        necessity=found.words("necessity", longest=LONG),
        categories=tuple(
            map(_category, found.strings("categories", most=len(DataCategory), longest=40))
        ),
    )
    found.close()
    return item


def _category(code: str) -> DataCategory:
    if code not in tuple(DataCategory):
        refuse("categories")
    return DataCategory(code)


def _file(found: Obj) -> FileEntry:
    entry = FileEntry(
        name=found.words("name", longest=68),
        sha256=found.words("sha256", longest=64, form=HEX_64),
        length=found.whole("length", most=2**31 - 1),
    )
    found.close()
    return entry

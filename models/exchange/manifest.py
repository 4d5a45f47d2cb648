"""The manifest of a bundle (følgeseddel): what is signed. Never the content itself.

Version 2 is written; version 1, of earlier programs, is still read and gives back its bytes.
"""

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
from models.exchange.terms import KeyMark, Terms, read_terms
from models.kernel.clock import stamp
from models.law.bases import OUR_PURPOSES, DataCategory, Purpose
from models.law.requests import Ask, Consent
from models.office.office import WITH_VAULT, OfficeKind

VERSION: Final = 2
FIRST: Final = 1
"""Without attachments, terms, trial shipments, an item's own basis, and the reader's page."""
TYPE: Final = "tovholder-bundle"
LARGEST: Final = 1024 * 1024
MOST_FILES: Final = 490
MOST_ITEMS: Final = 400
CASE_JSON: Final = "case.json"
CASE_PDF: Final = "case.pdf"
READ_ME: Final = "laes-mig.txt"
READ_ME_PDF: Final = "laes-mig.pdf"
ATTACHED: Final = "att/"
"""An attachment is called ``att/`` and its SHA-256; its own name stands in ``case.json``."""
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
    """One line of the list of what left: what it is and why it had to.

    Attributes:
        basis: code of the item's own legal basis with its version, where it is another than
            the whole has; else "" and 0.
    """

    item: str
    title: str
    necessity: str
    categories: tuple[DataCategory, ...]
    basis: str = ""
    basis_version: int = 0

    def fields(self, version: int = VERSION) -> dict[str, Any]:
        """Return it as JSON of that version of the manifest."""
        own: dict[str, Any] = {"basis": self.basis, "basis_version": self.basis_version}
        return {
            "item": self.item,
            "title": self.title,
            "necessity": self.necessity,
            "categories": [str(category) for category in self.categories],
            **({} if version == FIRST else own),
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

    def disclosure(self, version: int = VERSION) -> dict[str, Any]:
        """Return the necessity record, as JSON of that version of the manifest."""
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
            "items": [item.fields(version) for item in self.items],
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
        trial: a shipment that only tries the way (prøveforsendelse): it holds no item.
        terms: what both have agreed to do with it afterwards, or None.
        keys: whether a quantum computer may one day open the file.
        version: in which form it is written.
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
    trial: bool = False
    terms: Terms | None = None
    keys: KeyMark = KeyMark.HYBRID
    version: int = VERSION

    def to_bytes(self) -> bytes:
        """Return the exact bytes that are signed: RFC 8785 JSON."""
        terms = None if self.terms is None else self.terms.fields()
        second = {"trial": self.trial, "terms": terms, "keys": str(self.keys)}
        return canonical(
            {
                "v": self.version,
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
                "disclosure": self.grounds.disclosure(self.version),
                "files": [
                    {"name": file.name, "sha256": file.sha256, "length": file.length}
                    for file in self.files
                ],
                "checkpoint": self.checkpoint,
                "practice": self.practice,
                **({} if self.version == FIRST else second),
            }
        )

    @property
    def attached(self) -> tuple[FileEntry, ...]:
        """The files that are attachments, in their order."""
        return tuple(file for file in self.files if file.name.startswith(ATTACHED))

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
            file, a file of a name that means nothing, a purpose that no bundle may have, or
            a trial shipment with something in it.
    """
    found = read_canonical(data, largest=LARGEST)
    version = found.whole("v", least=FIRST, most=VERSION)
    found.one_of("type", (TYPE,))
    trial = found.flag("trial") if version > FIRST else False
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
        grounds=_grounds(found.part("request"), found.part("disclosure"), version, trial=trial),
        files=tuple(map(_file, found.parts("files", most=MOST_FILES, least=2))),
        checkpoint=found.words("checkpoint", longest=1000),
        practice=found.flag("practice"),
        trial=trial,
        terms=read_terms(found.maybe_part("terms")) if version > FIRST else None,
        keys=KeyMark(found.one_of("keys", tuple(KeyMark)))
        if version > FIRST
        else KeyMark.HYBRID,
        version=version,
    )
    found.close()
    _require_files(manifest)
    if not recipients or not all(map(HEX_64.fullmatch, recipients)):
        refuse("recipients")
    return manifest


def _require_files(manifest: Manifest) -> None:
    names = [file.name for file in manifest.files]
    if len(set(names)) != len(names) or not {CASE_JSON, CASE_PDF} <= set(names):
        refuse("files")
    if manifest.version == FIRST:
        return
    others = set(names) - {CASE_JSON, CASE_PDF, READ_ME, READ_ME_PDF}
    named = {ATTACHED + file.sha256 for file in manifest.attached}
    if others != named or (manifest.trial and named):
        refuse("files")


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


def _grounds(request: Obj, why: Obj, version: int, *, trial: bool) -> Grounds:
    allowed = OUR_PURPOSES
    grounds = Grounds(
        ask=Ask(request.one_of("ask", tuple(Ask))),
        answer_by=request.maybe_instant("answer_by"),
        call_back=request.words("call_back", longest=40, empty=True),
        basis=why.words("basis", longest=40, empty=trial),
        basis_version=why.whole("basis_version", least=0 if trial else 1, most=10_000),
        basis_title=why.words("basis_title", empty=trial),
        purpose=Purpose(why.one_of("purpose", allowed)),
        purpose_words=why.words("purpose_words", longest=LONG),
        less_would_not_do=why.words("less_would_not_do", longest=LONG, empty=trial),
        consent=Consent(why.one_of("consent", tuple(Consent))),
        consent_reason=why.words("consent_reason", longest=LONG, empty=True),
        withheld=why.words("withheld", longest=LONG, empty=True),
        items=tuple(
            _item(part, version)
            for part in why.parts(
                "items", most=0 if trial else MOST_ITEMS, least=0 if trial else 1
            )
        ),
    )
    why.one_of("declaration", (DECLARATION,))
    request.close()
    why.close()
    return grounds


def _item(found: Obj, version: int) -> SealedItem:
    item = SealedItem(
        item=found.words("item", longest=40),
        title=found.words("title"),
        necessity=found.words("necessity", longest=LONG),
        categories=tuple(
            map(_category, found.strings("categories", most=len(DataCategory), longest=40))
        ),
        basis=found.words("basis", longest=40, empty=True) if version > FIRST else "",
        basis_version=found.whole("basis_version", most=10_000) if version > FIRST else 0,
    )
    found.close()
    if bool(item.basis) != bool(item.basis_version):
        refuse("basis_version")
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

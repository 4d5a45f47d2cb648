"""What a case holds that can be chosen: pure, from plain records, nothing else ever gets in."""

import dataclasses
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Final

from models.attachments.attachment import Attachment
from models.attachments.names import HIDDEN, shown_name
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.concerns.concern import Concern
from models.concerns.release import Release
from models.disclosures import items
from models.disclosures.items import ItemKind
from models.disclosures.reading import as_read
from models.forms.answers import Answers, Row, Value, answered, rows, written
from models.forms.definitions.after_call import MARKS
from models.forms.definitions.analysis import PARTS, key_of
from models.kernel.clock import local, stamp
from models.kernel.cpr import Cpr
from models.kernel.ids import EntryId, RecordId
from models.kernel.text import Text
from models.law.bases import DataCategory
from models.law.dimensions import DIMENSIONS
from models.people.names import fold
from models.people.person import Person
from models.visits.visit import Visit, VisitStatus

LONGEST_NAME: Final = 200
_FIGURES: Final = frozenset({"size", "sha256"})
"""Of an attachment: they say nothing, and may look like a number."""
CPR_SHAPED: Final = re.compile(r"(?<![0-9])[0-7][0-9][01][0-9]{3}[ -]?[0-9]{4}(?![0-9])")


@dataclass(frozen=True, slots=True)
class ConcernRecord:
    """A concern with the newest answers to its two forms and the assessment.

    ``again``: further calls of the same caller, by place and time.

    ``released`` is the decision by which its reporter may be named in a handover, or None.
    """

    concern: Concern
    call: Answers
    after_call: Answers
    released: Release | None = None
    assessed: Answers | None = None
    again: tuple[tuple[int, datetime, Answers], ...] = ()


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note in the story: its number, when, and its words; of a statement also ``data``."""

    seq: int
    at: datetime
    words: str
    data: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """A visit with the newest report of it, if there is one."""

    visit: Visit
    report: Answers


@dataclass(frozen=True, slots=True)
class CourseRecord:
    """A finished analysis or a recommendation in force: its id, when, and what it says."""

    id: RecordId
    at: datetime
    answers: Answers


@dataclass(frozen=True, slots=True)
class EffortLine:
    """An effort that runs: its id, its code, an own name, when it began and goes on."""

    id: RecordId
    code: str
    own_name: str
    begun: datetime
    next: datetime | None


@dataclass(frozen=True, slots=True)
class AgreedLine:
    """What is agreed for a day that is still to come: the entry's id, its kind, and when."""

    id: EntryId
    kind: EntryKind
    when: datetime


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """Everything of a case from which items are made.

    ``names_reporter`` tells whether words name one of those who reported, ``given_name``
    whether they hold the given name of one alone: many people have it.
    """

    case: Case
    person: Person
    kommune: str
    concerns: tuple[ConcernRecord, ...]
    notes: tuple[NoteLine, ...]
    visits: tuple[VisitRecord, ...]
    names_reporter: Callable[[str], bool]
    analysis: CourseRecord | None = None
    recommendation: CourseRecord | None = None
    given_name: Callable[[str], bool] = lambda _: False
    efforts: tuple[EffortLine, ...] = ()
    agreed: tuple[AgreedLine, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Choosable:
    """One thing that can be chosen: what it is, and the contents that would leave.

    Attributes:
        code: the kind of item.
        record_kind: what sort of record it is from, with ``record_id`` to find it again.
        names_reporter: it holds the reporter's name or number, so it stays here.
        given_name: it holds the reporter's given name alone, so somebody must say whose it is.
    """

    code: str
    record_kind: str
    record_id: str
    title: Text
    contents: Answers
    categories: tuple[DataCategory, ...]
    names_reporter: bool = False
    given_name: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What a wish names it by."""
        return self.code, self.record_id


def choosable(record: CaseRecord, today: date) -> tuple[Choosable, ...]:
    """Return what can be chosen from the case, in the order in which it is offered."""
    found: list[Choosable] = []
    minor = record.person.is_minor(today) is True
    for kind, record_kind, record_id, title, contents in _offered(record, today):
        filled = _filled(kind, contents)
        if not filled:
            continue
        spoken = " ".join(_every_word(filled, but=_FIGURES))
        found.append(
            Choosable(
                kind.code,
                record_kind,
                record_id,
                title,
                filled,
                _categories(kind, spoken, minor=minor),
                record.names_reporter(spoken),
                record.given_name(of_others(spoken, record.person)),
            )
        )
    return tuple(found)


def of_others(spoken: str, person: Person) -> str:
    """Return the words without the parts of the citizen's own name."""
    own = set(fold(person.name).split())
    return " ".join(word for word in fold(spoken).split() if word not in own)


_Offer = tuple[ItemKind, str, str, Text, Answers]


def _offered(record: CaseRecord, today: date) -> Iterator[_Offer]:
    person = record.person
    for kind, contents in (
        (items.SUBJECT, _subject(record, today)),
        (items.NUMBER, {"cpr": Cpr(person.cpr).whole if person.cpr else ""}),
        (items.HOME, _home(person)),
    ):
        yield kind, "person", person.id, kind.title, contents
    for concern in record.concerns:
        yield from _of_concern(concern)
    for note in record.notes:
        yield _of_note(note)
    for visit in record.visits:
        yield from _of_visit(visit)
    if record.analysis is not None:
        yield from _of_analysis(record.analysis)
    if record.recommendation is not None:
        found = record.recommendation
        title = items.RECOMMENDED.title.filled(day=day_of(found.at))
        yield items.RECOMMENDED, "recommendation", found.id, title, found.answers
    for file in record.attachments:
        yield _of_attachment(file)
    yield from _of_what_runs(record)


def _of_attachment(file: Attachment) -> _Offer:
    """Return a file that could go along: what it is, never what is in it."""
    kind, day = items.ATTACHMENT, as_read(file.dated)
    title = kind.title.filled(number=file.number, day=day, title=file.title)
    legible = shown_name(file.name).replace(HIDDEN, "").strip()
    contents = {
        "title": file.title,
        "name": file.name[:LONGEST_NAME] if legible else file.number,
        "file_type": str(file.type),
        "size": str(file.size),
        "sha256": file.sha256,
    }
    return kind, "attachment", file.id, title, contents


def _of_what_runs(record: CaseRecord) -> Iterator[_Offer]:
    """Yield what runs and what is agreed: proposals to whoever takes the case over."""
    for effort in record.efforts:
        day = day_of(effort.begun)
        told: Answers = {
            "effort": "" if effort.own_name else effort.code,
            "own_name": effort.own_name,
            "begun": day,
            "next": "" if effort.next is None else stamp(effort.next),
        }
        yield items.EFFORT, "effort", effort.id, items.EFFORT.title.filled(day=day), told
    for each in record.agreed:
        title = items.AGREED.title.filled(day=day_of(each.when))
        said: Answers = {"what": str(each.kind), "when": stamp(each.when)}
        yield items.AGREED, "entry", each.id, title, said


def _of_concern(record: ConcernRecord) -> Iterator[_Offer]:
    concern, call, later = record.concern, record.call, record.after_call
    received = stamp(concern.received_at)
    told: Answers = {**call, "received": received, "kind": str(concern.kind)}
    source: Answers = {"reporter_type": concern.reporter_type, "channel": concern.channel}
    children: Answers = {
        "children_home": concern.children_home,
        "shared_custody": written(later, "shared_custody"),
    }
    for kind, contents in (
        (items.CONCERN_WORDS, told),
        (items.CONCERN_SOURCE, source),
        (items.URGENCY, call),
        (items.CHILDREN, children),
        (items.ASSESSED, record.assessed or {}),
    ):
        title = kind.title.filled(number=concern.number, day=day_of(concern.received_at))
        yield kind, "concern", concern.id, title, contents
    for seq, at, answers in record.again:
        title = items.CONCERN_WORDS.title.filled(number=concern.number, day=day_of(at))
        said: Answers = {**answers, "received": stamp(at), "kind": ""}
        yield items.CONCERN_WORDS, "answer", f"{concern.id}.{seq}", title, said
    if record.released is not None:
        day = day_of(record.released.decided_at)
        title = items.REPORTER.title.filled(number=concern.number, day=day)
        identity = record.released.identity_id
        yield items.REPORTER, "identity", identity, title, {"released": day}
    for digest, row in {_digest(row): row for row in rows(later, "statements")}.items():
        title = items.STATEMENT.title.filled(
            mark=dict(MARKS).get(row.get("mark", ""), items.STATEMENT.title),
            day=as_read(row.get("when", "")) or day_of(concern.received_at),
        )
        yield items.STATEMENT, "statement", f"{concern.id}.{digest}", title, dict(row)
    for kind in (items.OBSERVED, items.PROTECTS):
        yield kind, "concern", concern.id, kind.title, later


def _of_note(note: NoteLine) -> _Offer:
    """Return a note, or a statement with its mark, its source and its date."""
    if "mark" not in note.data:
        contents = {"when": stamp(note.at), "words": note.words}
        title = items.NOTE.title.filled(day=day_of(note.at))
        return items.NOTE, "happening", str(note.seq), title, contents
    mark, day = note.data["mark"], note.data["day"]
    said = {"mark": mark, "said": note.words, "source": note.data["source"], "when": day}
    title = items.STATEMENT.title.filled(mark=dict(MARKS)[mark], day=day)
    return items.STATEMENT, "happening", str(note.seq), title, said


def _of_visit(record: VisitRecord) -> Iterator[_Offer]:
    visit = record.visit
    if visit.status not in (VisitStatus.HELD, VisitStatus.NOT_HELD):
        return
    held = "yes" if visit.status is VisitStatus.HELD else "no"
    contents: Answers = {**record.report, "when": stamp(visit.starts_at), "held": held}
    title = items.VISIT.title.filled(day=day_of(visit.starts_at))
    yield items.VISIT, "visit", visit.id, title, contents


def _of_analysis(record: CourseRecord) -> Iterator[_Offer]:
    """Yield each dimension by itself, then the whole: one is given, the others need not be."""
    day = day_of(record.at)
    for dimension in DIMENSIONS:
        kind = items.CRIME if dimension.code == "crime" else items.DIMENSION
        contents = {
            part: record.answers.get(key_of(dimension.code, part), "") for part in PARTS
        }
        title = kind.title.filled(day=day, dimension=dimension.title)
        yield kind, "analysis", f"{record.id}.{dimension.code}", title, contents
    title = items.OVERALL.title.filled(day=day)
    yield items.OVERALL, "analysis", record.id, title, record.answers


def _subject(record: CaseRecord, today: date) -> Answers:
    person = record.person
    age, minor = person.age(today), person.is_minor(today)
    spellings = [{"spelling": name, "seen_in": where} for name, where in person.spellings]
    return {
        "name": person.name,
        "spellings": spellings,
        "born": person.birthday.isoformat() if person.birthday else person.born,
        "born_kind": person.born_kind if person.born_kind != "cpr" else "exact",
        "age": "" if age is None else str(age),
        "minor": {True: "yes", False: "no", None: "unknown"}[minor],
        "kommune": record.kommune,
    }


def _home(person: Person) -> Answers:
    if not (person.street or person.city):
        return {}
    return {
        "street": person.street,
        "postcode": person.postcode,
        "city": person.city,
        "address_protected": person.address_protected,
    }


def _filled(kind: ItemKind, contents: Answers) -> Answers:
    """Return what of ``contents`` the item's form knows and has an answer to."""
    kept: dict[str, Value] = {}
    for field in kind.form.fields:
        if answered(field, contents):
            known = {part.key for part in items.parts_of(field)}
            kept[field.key] = _only(contents[field.key], known)
    telling = set(kept) - {"when", "received", "address_protected", "minor", "born_kind"}
    silent = all(kept.get(key) == "unknown" for key in telling)
    return {} if silent else kept


def _only(value: Value, known: set[str]) -> Value:
    """Return the value with no members of rows beyond the known ones."""
    if isinstance(value, str):
        return value.strip()
    plain = [part for part in value if isinstance(part, str)]
    if plain:
        return plain
    return [
        {key: words for key, words in part.items() if key in known and words.strip()}
        for part in value
        if not isinstance(part, str)
    ]


def _digest(row: Row) -> str:
    """Name a statement by what it says, so that a later save does not rename it."""
    return sha256(repr(sorted(row.items())).encode()).hexdigest()[:12]


def _categories(kind: ItemKind, spoken: str, *, minor: bool) -> tuple[DataCategory, ...]:
    found = set(kind.categories)
    if CPR_SHAPED.search(spoken):
        found.add(DataCategory.CPR)
    if minor:
        found.add(DataCategory.CHILD)
    return tuple(category for category in DataCategory if category in found)


def _every_word(contents: Mapping[str, Value], but: frozenset[str]) -> Iterator[str]:
    for value in (value for key, value in contents.items() if key not in but):
        if isinstance(value, str):
            yield value
            continue
        for part in value:
            yield from (part,) if isinstance(part, str) else _row_words(part)


def _row_words(row: Row) -> Iterator[str]:
    yield from row.values()


def day_of(moment: datetime) -> str:
    """Return the Danish date, 14.01.2026."""
    return f"{local(moment):%d.%m.%Y}"

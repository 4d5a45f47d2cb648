"""What a row of the log says besides its sentence: codes told in words, by act.

Rows keep codes, so that they can be told in any language and counted. Two parts come out: the
detail is the program's own and may stand on paper; the words are somebody's, and may not.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.access.roles import ROLES, Role
from models.attachments.file_types import TYPES, FileType
from models.audit import sentence
from models.audit.acts import Act, Outcome
from models.audit.filter_words import NOT_KNOWN, filter_in_words, joined, shown_day
from models.audit.sampling import SETTING as SAMPLE_SETTING
from models.audit.sampling import VERDICTS, Verdict
from models.calendar.set_hours import HOURS, NUMBERS
from models.cases.meeting import FIELDS, Shown
from models.cases.papers import FATES, PAPERS, Channel
from models.concerns.release import SCOPES, WHYS, Scope, Why
from models.course.qualification import STATES, Invited
from models.disclosures.terms import PROOFS, Proof
from models.forms.definitions.assessment import MODEL_SETTING, MODELS
from models.forms.definitions.closing import RECORDED
from models.kernel.clock import instant, local
from models.kernel.events import Kind
from models.kernel.text import Text, text
from models.law.authorities import NAMES
from models.office.go_live import DEMANDS, Point
from models.office.two_people import TWO_PEOPLE
from models.people.searching import SAID, read
from models.ports.finding import Logged
from models.usecases.bulk import BULK_ACTS, BulkAct

Names = Mapping[str, Text | str]
"""Names of users, by id."""

LISTS: Final[dict[str, Text]] = {
    "today": text("LogWords", "the page Today"),
    "cases": text("LogWords", "the list of cases"),
    "calendar": text("LogWords", "the calendar"),
    "numbers": text("LogWords", "a case by its number"),
    "advices": text("LogWords", "advice without a person"),
    "milieus": text("LogWords", "places, forums and groups"),
    "meetings": text("LogWords", "the meetings"),
    "visits": text("LogWords", "the visits of a case"),
    "papers": text("LogWords", "printed copies"),
    "course": text("LogWords", "the course of a case"),
    "efforts": text("LogWords", "offers and efforts of a case"),
    "handovers": text("LogWords", "handovers"),
    "register": text("LogWords", "the register of disclosures"),
    "inbox": text("LogWords", "the inbox"),
    "log": text("LogWords", "the log"),
}
CALENDAR: Final = "calendar"
CALENDARS: Final[dict[str, Text]] = {
    "agenda": text("LogWords", "the agenda, {first} to {last}"),
    "month": text("LogWords", "a month of the calendar, {first} to {last}"),
}
SEVERAL: Final = text("LogWords", "{act}: {rows} rows")
COUNTERSIGNATURES: Final = text("LogWords", "countersignatures")
SETTINGS: Final[dict[str, Text]] = {
    "backup.place": text("LogWords", "the second place for backups"),
    "assessment.model": text("LogWords", "how the office assesses a concern"),
    HOURS[1]: text("LogWords", "when the office is open"),
    NUMBERS[1]: text("LogWords", "who is on duty when the office is closed"),
    "resume.draft": text("LogWords", "which draft is opened again after the lock"),
}
SECOND_PERSON: Final = text("LogWords", "a second person for: {what}")
SAMPLE_DAYS: Final = text("LogWords", "days between two samples of the log: {days}")
_MODELS: Final = dict(MODELS)
_RECORDED: Final = dict(RECORDED)
ON_OFF: Final = {"yes": text("LogWords", "on"), "no": text("LogWords", "off")}
CHANNELS: Final[dict[Channel, Text]] = {
    Channel.PRINTER: text("LogWords", "on paper"),
    Channel.FILE: text("LogWords", "as a file"),
}
A_SAMPLE: Final = text("LogWords", "a sample")
A_CHECKPOINT: Final = text("LogWords", "a checkpoint over {rows} rows")
THE_LOG_OF_A_CASE: Final = text("LogWords", "the log of one case")
OTHERS: Final = text("LogWords", "other people: {count}")
LETTERS: Final = text("LogWords", "{count} letters")
AHEAD: Final = text("LogWords", "{seconds} seconds forward")
BACK: Final = text("LogWords", "{seconds} seconds back")
THINNED: Final = text("LogWords", "{rows} rows from before {date}")
SECOND_PLACE: Final = text("LogWords", "copied to the second place")
RESTORED: Final = text("LogWords", "the log has {rows} rows; {missing} more were lost")
PAPER_KEY: Final = text("LogWords", "with the paper key")
ATTEMPTS: Final = text("LogWords", "failed attempts before: {count}")
ENTRIES_OF_DAYS: Final = text("LogWords", "{count} entries from {first} to {last}")
BLOCKS_OF_TIME: Final = text("LogWords", "stretches of time: {count}")
ACCEPTED: Final = text("LogWords", "taken in though it may do harm")
RELEASED: Final = text("LogWords", "may be told to: {who}")
KEPT: Final = text("LogWords", "is not told to: {who}")
IDENTITIES: Final = text("LogWords", "how many: {count}")
GIVEN: Final = text("LogWords", "keys given to {who}")
TAKEN: Final = text("LogWords", "keys taken from {who}")
SIGNED_ON_PAPER: Final = text("LogWords", "on paper, signed on {date}")
USER_AND_ROLE: Final = text("ReadLog", "{who}, {role}")
CPR_NUMBER: Final = re.compile(r"\b([0-9]{6})[- ]?[0-9]{4}\b")
_NUMBER: Final = re.compile(r"([A-ZÆØÅ]-[0-9]{4}-[0-9]+) ?(.*)", re.DOTALL)
_PAPER_SIGNED: Final = re.compile(r"(.*?) ([0-9]{4}-[0-9]{2}-[0-9]{2})(?: (.*))?", re.DOTALL)
_COUNT: Final = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class Told:
    """What a row says: ``detail`` is the program's own, ``words`` are somebody's."""

    detail: Text | str = ""
    words: Text | str = ""


def told(row: Logged, names: Names) -> Told:
    """Return what a row says besides its sentence, without a code, an id or a CPR number.

    Args:
        row: of the log.
        names: of users, by id.
    """
    teller = _TELLERS.get(row.act)
    if teller is not None and row.outcome is Outcome.DONE:
        try:
            return teller(row, names)
        except (ValueError, KeyError):
            pass  # written by another version: shown as it stands
    said = sentence.read(row.words)
    return Told(words=said if isinstance(said, Text) else hide_numbers(said))


def hide_numbers(words: str) -> str:
    """Return the words with the last four digits of every CPR number hidden."""
    return CPR_NUMBER.sub(lambda found: f"{found[1]}-****", words)


def _of(row: Logged, kind: Kind) -> str | None:
    return next((key for each, key in row.about if each is kind), None)


def _list(row: Logged, _names: Names) -> Told:
    name = _of(row, Kind.LIST)
    return Told(COUNTERSIGNATURES if name is None else LISTS[name])


def _bulk(row: Logged, _names: Names) -> Told:
    act, rows = row.words.split()
    return Told(SEVERAL.filled(act=BULK_ACTS[BulkAct(act)], rows=rows))


def _log_viewed(row: Logged, names: Names) -> Told:
    if _of(row, Kind.SAMPLE):
        return Told(A_SAMPLE)
    rows = _of(row, Kind.CHECKPOINT)
    if rows is not None:
        return Told(A_CHECKPOINT.filled(rows=rows))
    if _of(row, Kind.LIST) is None:
        return Told(THE_LOG_OF_A_CASE)
    return Told(filter_in_words(row.words, names))


def _printed(row: Logged, names: Names) -> Told:
    name = _of(row, Kind.LIST)
    if name == CALENDAR:
        what, first, last = row.words.split()
        days = (shown_day(date.fromisoformat(each)) for each in (first, last))
        return Told(CALENDARS[what].filled(first=next(days), last=next(days)))
    if name:
        return Told(joined(LISTS[name], filter_in_words(row.words, names)))
    rows = _of(row, Kind.CHECKPOINT)
    if rows is not None:
        return Told(A_CHECKPOINT.filled(rows=rows))
    return _paper(row, names)


def _paper(row: Logged, _names: Names) -> Told:
    """Tell papers, ways and fates; the number stands beside them already."""
    return Told(
        joined(*(_PAPER_CODES[code] for code in row.words.split() if not _NUMBER.match(code)))
    )


_PAPER_CODES: Final[dict[str, Text]] = {
    **{str(code): words for code, words in PAPERS.items()},
    **{str(code): words for code, words in CHANNELS.items()},
    **{str(code): words for code, words in FATES.items()},
}


def _setting(row: Logged, _names: Names) -> Told:
    key = _of(row, Kind.SETTING) or ""
    group, _, code = key.partition(".")
    if group == "two_people":
        title = SECOND_PERSON.filled(what=TWO_PEOPLE[Act(code)].title)
        return Told(joined(title, ON_OFF[row.words]))
    if key == SAMPLE_SETTING:
        return Told(SAMPLE_DAYS.filled(days=int(row.words)))
    if key == MODEL_SETTING:
        return Told(joined(SETTINGS[key], _MODELS[row.words]))
    return Told(SETTINGS[key])


def _point(row: Logged, _names: Names) -> Told:
    _, _, code = (_of(row, Kind.SETTING) or "").partition(".")
    return Told(DEMANDS[Point(code)].title)


def _meeting(row: Logged, _names: Names) -> Told:
    codes, _, why = row.words.partition(" · ")
    shown = (
        OTHERS.filled(count=int(code.partition(":")[2]))
        if code.startswith("others:")
        else FIELDS[Shown(code)]
        for code in codes.split(",")
    )
    return Told(joined(*shown), hide_numbers(why))


def _opened(row: Logged, _names: Names) -> Told:
    code, _, words = row.words.partition(": ")
    if code in set(Why):
        return Told(WHYS[Why(code)], hide_numbers(words))
    return Told(SCOPES[Scope(row.words)])


def _released(row: Logged, _names: Names) -> Told:
    codes, _, words = row.words.partition(": ")
    done, _, scope = codes.partition(" ")
    pattern = {"release": RELEASED, "keep": KEPT}[done]
    return Told(pattern.filled(who=SCOPES[Scope(scope)]), hide_numbers(words))


def _wrapped(row: Logged, names: Names) -> Told:
    given, _, taken = row.words.removeprefix("+").partition(" -")
    parts = ((GIVEN, given), (TAKEN, taken))
    return Told(
        joined(
            *(
                pattern.filled(
                    who=joined(*(names.get(key, NOT_KNOWN) for key in keys.split(",")))
                )
                for pattern, keys in parts
                if keys
            )
        )
    )


def _clock(row: Logged, _names: Names) -> Told:
    seconds = int(row.words.removesuffix(" s"))
    return Told((BACK if seconds < 0 else AHEAD).filled(seconds=abs(seconds)))


def _thinned(row: Logged, _names: Names) -> Told:
    rows, _, before = row.words.partition(" < ")
    day = local(instant(before)).date()
    return Told(THINNED.filled(rows=int(rows), date=shown_day(day)))


def _made(row: Logged, _names: Names) -> Told:
    return Told(SECOND_PLACE if row.words == "second place" else "")


def _restored(row: Logged, _names: Names) -> Told:
    rows, missing = (int(part) for part in _COUNT.findall(row.words))
    return Told(RESTORED.filled(rows=rows, missing=missing))


def _unlocked(row: Logged, _names: Names) -> Told:
    said = (
        PAPER_KEY
        if part == "paper key"
        else ATTEMPTS.filled(count=int(part.partition(": ")[2]))
        for part in row.words.split(", ")
        if part
    )
    return Told(joined(*said))


def _added(row: Logged, _names: Names) -> Told:
    number, code, *risk = row.words.split()
    return Told(joined(number, TYPES[FileType(code)].words, ACCEPTED if risk else ""))


def _attachment(row: Logged, _names: Names) -> Told:
    """Tell the number of an attachment, and that of its copy, apart from the reason."""
    numbers, rest = [], row.words
    while found := _NUMBER.fullmatch(rest):
        numbers.append(found[1])
        rest = found[2]
    return Told(joined(*numbers), hide_numbers(rest))


def _with_role(row: Logged, _names: Names) -> Told:
    who, _, code = row.words.rpartition(", ")
    return Told(USER_AND_ROLE.filled(who=who, role=ROLES[Role(code)]))


def _countersigned(row: Logged, _names: Names) -> Told:
    found = _PAPER_SIGNED.fullmatch(row.words)
    if found is None:
        return Told(words=hide_numbers(row.words))
    day = SIGNED_ON_PAPER.filled(date=shown_day(date.fromisoformat(found[2])))
    return Told(day, hide_numbers(": ".join(filter(None, (found[1], found[3])))))


def _authority(row: Logged, _names: Names) -> Told:
    """Tell which authority was asked, and what became of it, apart from what it said."""
    code, _, state = row.words.partition(" ")
    return Told(joined(NAMES[code], STATES[Invited(state)] if state else ""))


def _calendar(row: Logged, _names: Names) -> Told:
    """Tell how many entries left the calendar, and of which days."""
    count, *days = row.words.split()
    first, last = (shown_day(date.fromisoformat(day)) for day in days)
    return Told(ENTRIES_OF_DAYS.filled(count=int(count), first=first, last=last))


_TELLERS: Final[dict[Act, Callable[[Logged, Names], Told]]] = {
    Act.RECORD_DELETED: lambda row, _: Told(_RECORDED[row.words] if row.words else ""),
    Act.LIST_VIEWED: _list,
    Act.LOG_VIEWED: _log_viewed,
    Act.PRINTED: _printed,
    Act.PREVIEWED: _paper,
    Act.COPY_SETTLED: _paper,
    Act.TERMS_KEPT: lambda row, _: Told(PROOFS[Proof(row.words)]),
    Act.SETTING_CHANGED: _setting,
    Act.GO_LIVE_RECORDED: _point,
    Act.MEETING_SHOWN: _meeting,
    Act.IDENTITY_OPENED: _opened,
    Act.IDENTITY_RELEASED: _released,
    Act.IDENTITY_SEALED: lambda row, _: Told(IDENTITIES.filled(count=int(row.words))),
    Act.IDENTITY_WRAPPED: _wrapped,
    Act.SEARCHED: lambda row, _: Told(SAID[read(row.words)[0]]),
    Act.COPIED: lambda row, _: Told(LETTERS.filled(count=int(row.words))),
    Act.CALENDAR_EXPORTED: _calendar,
    Act.BUSY_READ: lambda row, _: Told(BLOCKS_OF_TIME.filled(count=int(row.words))),
    Act.CLOCK_JUMPED: _clock,
    Act.LOG_THINNED: _thinned,
    Act.SAMPLE_MARKED: lambda row, _: Told(VERDICTS[Verdict(row.words)]),
    Act.BACKUP_MADE: _made,
    Act.BACKUP_RESTORED: _restored,
    Act.VAULT_ARRIVED: _restored,
    Act.UNLOCKED: _unlocked,
    Act.BULK_DONE: _bulk,
    Act.BULK_UNDONE: _bulk,
    Act.ATTACHMENT_ADDED: _added,
    Act.ATTACHMENT_VIEWED: _attachment,
    Act.ATTACHMENT_EXPORTED: _attachment,
    Act.ATTACHMENT_DELETED: _attachment,
    Act.OUTSIDE_DELETED: _attachment,
    Act.OUTSIDE_LOST: _attachment,
    Act.USER_ADDED: _with_role,
    Act.USER_CHANGED: _with_role,
    Act.AUTHORITY_INVITED: _authority,
    Act.AUTHORITY_REMINDED: _authority,
    Act.AUTHORITY_ANSWERED: _authority,
    Act.ANSWER_CORRECTED: _authority,
    Act.INVITATION_WITHDRAWN: _authority,
    Act.COUNTERSIGNED: _countersigned,
    Act.COUNTERSIGN_DECLINED: _countersigned,
}

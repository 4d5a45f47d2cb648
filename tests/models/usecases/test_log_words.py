"""What a row says besides its sentence: every code in Danish words, nothing raw, nothing lost."""

import re
from datetime import date
from typing import Any

import pytest

from models.access.roles import ROLES, Role
from models.audit import sentence
from models.audit.acts import Act, Outcome
from models.audit.reading import ActGroup, LogFilter
from models.audit.sampling import Verdict
from models.cases.meeting import FIELDS, MeetingChoice
from models.cases.papers import Channel, Fate, Paper
from models.concerns.release import Scope, Why
from models.course.qualification import Invited
from models.kernel.clock import instant
from models.kernel.events import Kind
from models.kernel.ids import SYSTEM, UserId
from models.kernel.text import Text, text
from models.law.authorities import AUTHORITIES
from models.office.go_live import Point
from models.office.two_people import TWO_PEOPLE
from models.ports.finding import Logged
from models.usecases.bulk import BulkAct
from models.usecases.log_words import LISTS, Told, told
from tests.models.audit.test_golden_sentences import say

AT = instant("2026-01-14T08:00:00Z")
ANE = "11111111-2222-4333-8444-555555555555"
BO = "66666666-2222-4333-8444-555555555555"
NAMES: dict[str, Text | str] = {
    ANE: "Ane Øvelund",
    BO: "Bo Demosen",
    SYSTEM: ROLES[Role.SYSTEM],
}
CASE, PRINT = (Kind.CASE, "c1"), (Kind.PRINT, "p1")
CALENDAR = (Kind.LIST, "calendar")
LOG = (Kind.LIST, "log")

RAW = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}"  # an id
    r"|[0-9a-f]{16}"  # a digest
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"  # a day for machines
    r"|\b[a-z]+[_.=][a-z]+"  # a code
    r"|\bNone\b|[{}<>+]|\[\]"
)
"""What no sentence may hold."""


def row(act: Act, words: str = "", *about: tuple[Kind, str], **more: Any) -> Logged:
    outcome = more.get("outcome", Outcome.DONE)
    return Logged(7, AT, UserId(ANE), "tovholder", act, outcome, words, about=about)


def in_danish(part: Text | str) -> str:
    return say(part) if isinstance(part, Text) else part


def read(act: Act, words: str = "", *about: tuple[Kind, str], **more: Any) -> str:
    said = told(row(act, words, *about, **more), NAMES)
    return " | ".join(filter(None, (in_danish(said.detail), in_danish(said.words))))


ASKED = LogFilter(
    "S-2026-0001", ANE, ActGroup.LOOKED, Outcome.REFUSED, date(2026, 1, 2), AT.date()
)
CHOICE = MeetingChoice(frozenset(FIELDS), ("En", "To"))

SAID: tuple[tuple[str, str], ...] = (
    (read(Act.RECORD_DELETED, "not_worthy", CASE), "Det skal ikke journaliseres"),
    (read(Act.RECORD_DELETED, "", CASE), ""),
    (
        read(Act.LOG_VIEWED, ASKED.words(), LOG),
        "S-2026-0001, bruger Ane Øvelund, Set, afvist, fra 02.01.2026, til 14.01.2026",
    ),
    (
        read(Act.LOG_VIEWED, LogFilter("Emil", SYSTEM).words(), LOG),
        "et navn, bruger Programmet",
    ),
    (read(Act.LOG_VIEWED, LogFilter(user="left long ago").words(), LOG), ""),
    (
        read(Act.LOG_VIEWED, LogFilter(user="unknown").words(), LOG),
        "bruger en, som ikke kendes her",
    ),
    (read(Act.LOG_VIEWED, "", LOG), ""),
    (read(Act.LOG_VIEWED, "", (Kind.SAMPLE, "x")), "en stikprøve"),
    (read(Act.LOG_VIEWED, "", (Kind.CHECKPOINT, "92")), "et kontrolpunkt over 92 rækker"),
    (read(Act.LOG_VIEWED, "", CASE), "loggen for en sag"),
    (read(Act.PRINTED, "group=log", LOG), "loggen, Selve loggen"),
    (
        read(Act.PRINTED, "agenda 2026-01-14 2026-01-18", CALENDAR, CASE),
        "kalenderens liste, 14.01.2026 til 18.01.2026",
    ),
    (
        read(Act.PRINTED, "month 2026-03-30 2026-05-03", CALENDAR),
        "en måned af kalenderen, 30.03.2026 til 03.05.2026",
    ),
    (read(Act.PRINTED, "", (Kind.CHECKPOINT, "92")), "et kontrolpunkt over 92 rækker"),
    (read(Act.PRINTED, "U-2026-0001 printer visit_sheet", CASE, PRINT), "på papir, Besøgsark"),
    (read(Act.PRINTED, "K-2026-0001", (Kind.COUNTERSIGNATURE, "k")), ""),
    (read(Act.COPY_SETTLED, "U-2026-0001 lost", CASE, PRINT), "Blevet væk"),
    (read(Act.LIST_VIEWED, "", (Kind.LIST, "cases")), "sagslisten"),
    (read(Act.LIST_VIEWED), "kontrasignaturer"),
    (read(Act.SETTING_CHANGED, "no", (Kind.SETTING, "two_people.bundle.sealed")), ""),
    (
        read(Act.SETTING_CHANGED, "ssp", (Kind.SETTING, "assessment.model")),
        "hvordan kontoret vurderer en henvendelse, På SSP-mødet med lokalpolitiet",
    ),
    (
        read(Act.SETTING_CHANGED, "14", (Kind.SETTING, "sample.days")),
        "højst så mange dage mellem to stikprøver af loggen: 14",
    ),
    (read(Act.MEETING_SHOWN, f"{CHOICE.codes} · Skolen spørger", CASE), ""),
    (read(Act.MEETING_SHOWN, "number", CASE), "Sagsnummer"),
    (
        read(Act.IDENTITY_OPENED, "call_back: aftalt", CASE),
        "For at ringe tilbage som aftalt | aftalt",
    ),
    (read(Act.IDENTITY_OPENED, "handover", CASE), ""),
    (read(Act.IDENTITY_RELEASED, "release court: 631204-9897 bedt om", CASE), ""),
    (read(Act.IDENTITY_RELEASED, "keep party: ingen grund", CASE), ""),
    (read(Act.IDENTITY_SEALED, "3"), "antal: 3"),
    (read(Act.IDENTITY_WRAPPED, f"+{ANE},{BO} -"), "nøgler givet til Ane Øvelund, Bo Demosen"),
    (read(Act.IDENTITY_WRAPPED, f"+ -{BO}"), "nøgler taget fra Bo Demosen"),
    (read(Act.IDENTITY_WRAPPED, "+ -gone"), "nøgler taget fra en, som ikke kendes her"),
    (read(Act.COPIED, "42", CASE), "42 tegn"),
    (
        read(Act.CALENDAR_EXPORTED, "1 2026-01-14 2026-03-01", CASE),
        "1 aftale fra 14.01.2026 til 01.03.2026",
    ),
    (
        read(Act.CALENDAR_EXPORTED, "12 2026-01-14 2026-03-01"),
        "12 aftaler fra 14.01.2026 til 01.03.2026",
    ),
    (read(Act.BUSY_READ, "12"), "tidsrum: 12"),
    (read(Act.CLOCK_JUMPED, "+90 s"), "90 sekunder frem"),
    (read(Act.CLOCK_JUMPED, "-90 s"), "90 sekunder tilbage"),
    (
        read(Act.LOG_THINNED, "80 < 2025-01-02T23:30:00Z", (Kind.THINNING, "80")),
        "80 rækker fra før 03.01.2025",
    ),
    (read(Act.BACKUP_MADE, "second place"), "kopieret til det andet sted"),
    (read(Act.BACKUP_MADE), ""),
    (
        read(Act.BACKUP_RESTORED, "log rows 92, known to be missing after it 4"),
        "loggen har 92 rækker; 4 mere er gået tabt",
    ),
    (
        read(Act.UNLOCKED, "paper key, failed attempts before: 3"),
        "med papirnøglen, mislykkede forsøg forinden: 3",
    ),
    (read(Act.UNLOCKED), ""),
    (read(Act.ATTACHMENT_ADDED, "B-2026-0001 text"), "B-2026-0001, Ren tekst"),
    (read(Act.ATTACHMENT_ADDED, "B-2026-0001 script accepted"), ""),
    (read(Act.ATTACHMENT_VIEWED, "B-2026-0001"), "B-2026-0001"),
    (
        read(Act.ATTACHMENT_EXPORTED, "B-2026-0001 U-2026-0002 til skolen"),
        "B-2026-0001, U-2026-0002 | til skolen",
    ),
    (
        read(Act.OUTSIDE_DELETED, "B-2026-0001 U-2026-0002 fra stikket"),
        "B-2026-0001, U-2026-0002 | fra stikket",
    ),
    (read(Act.USER_ADDED, "CE: Cia Eksempel, caseworker"), "CE: Cia Eksempel, Sagsbehandler"),
    (
        read(Act.COUNTERSIGNED, "Lis Leder 2026-01-13"),
        "på papir, underskrevet 13.01.2026 | Lis Leder",
    ),
    (
        read(Act.COUNTERSIGN_DECLINED, "Lis Leder 2026-01-13 ikke nødvendigt"),
        "på papir, underskrevet 13.01.2026 | Lis Leder: ikke nødvendigt",
    ),
    (read(Act.COUNTERSIGN_DECLINED, "Ikke nødvendigt"), "Ikke nødvendigt"),
    (read(Act.AUTHORITY_INVITED, "school"), "Skole"),
    (read(Act.AUTHORITY_ANSWERED, "ssp declined"), "SSP, Vil ikke dele"),
    (read(Act.SEARCHED, "cpr 5f049bd15a36ec42"), "efter et CPR-nummer"),
    (read(Act.SAMPLE_MARKED, "look"), "Skal undersøges"),
    (read(Act.BULK_DONE, "move 12"), "Flyt frister: 12 rækker"),
)
"""(what is read, what it must be; "" where only nothing raw may stand there)."""


@pytest.mark.parametrize(("found", "wanted"), SAID)
def test_codes_are_told_in_danish(found: str, wanted: str) -> None:
    assert not RAW.search(found), found
    if wanted:
        assert found == wanted


EVERY_CODE = (
    *(read(Act.PRINTED, f"U-2026-0001 {each}", PRINT) for each in (*Channel, *Paper)),
    *(read(Act.COPY_SETTLED, f"U-2026-0001 {each}", PRINT) for each in Fate),
    *(read(Act.LIST_VIEWED, "", (Kind.LIST, each)) for each in LISTS),
    *(read(Act.GO_LIVE_RECORDED, "", (Kind.SETTING, f"go_live.{each}")) for each in Point),
    *(
        read(Act.SETTING_CHANGED, "yes", (Kind.SETTING, f"two_people.{each}"))
        for each in TWO_PEOPLE
    ),
    *(read(Act.IDENTITY_OPENED, f"{each}: x") for each in Why),
    *(read(Act.IDENTITY_RELEASED, f"keep {each}: x") for each in Scope),
    *(read(Act.USER_CHANGED, f"AØ: Ane, {each}") for each in Role),
    *(read(Act.LOG_VIEWED, f"group={each}", LOG) for each in ActGroup),
    *(read(Act.LOG_VIEWED, f"outcome={each}", LOG) for each in Outcome),
    *(read(Act.SAMPLE_MARKED, each) for each in Verdict),
    *(read(Act.AUTHORITY_REMINDED, each.code) for each in AUTHORITIES),
    *(read(Act.AUTHORITY_ANSWERED, f"school {each}") for each in Invited),
    *(read(act, f"{each} 3") for act in (Act.BULK_DONE, Act.BULK_UNDONE) for each in BulkAct),
    *(
        read(Act.SETTING_CHANGED, "", (Kind.SETTING, each))
        for each in ("backup.place", "resume.draft")
    ),
)


@pytest.mark.parametrize("found", EVERY_CODE)
def test_every_code_that_a_row_can_hold_has_its_words(found: str) -> None:
    assert found
    assert not RAW.search(found), found


def test_numbers_of_people_are_cut_short_in_what_somebody_wrote() -> None:
    for act, words in (
        (Act.CASE_VIEWED, "631204-9897 ringer"),
        (Act.IDENTITY_RELEASED, "keep party: 631204-9897"),
        (Act.IDENTITY_OPENED, "other: 6312049897"),
        (Act.MEETING_SHOWN, "name · 631204-9897"),
        (Act.COUNTERSIGN_DECLINED, "631204-9897"),
        (Act.COUNTERSIGN_DECLINED, "Lis Leder 2026-01-13 631204-9897"),
        (Act.ATTACHMENT_EXPORTED, "B-2026-0001 U-2026-0001 631204-9897"),
    ):
        assert "631204-****" in read(act, words), act


def test_what_somebody_wrote_is_never_part_of_the_detail() -> None:
    for act, words in (
        (Act.IDENTITY_OPENED, "other: Mads Prøve"),
        (Act.IDENTITY_RELEASED, "release court: Mads Prøve"),
        (Act.MEETING_SHOWN, "name · Mads Prøve"),
        (Act.ATTACHMENT_DELETED, "B-2026-0001 Mads Prøve"),
        (Act.CONFLICT_DECLARED, "Mads Prøve"),
    ):
        said = told(row(act, words), NAMES)
        assert "Mads" not in in_danish(said.detail)
        assert "Mads Prøve" in in_danish(said.words)


def test_a_refusal_is_read_in_the_readers_language() -> None:
    kept = sentence.keep(
        text("Sample", "Left: {rows}").filled(rows=3, what=FIELDS[next(iter(FIELDS))])
    )
    said = told(row(Act.DISCLOSURE_REFUSED, kept, outcome=Outcome.REFUSED), NAMES).words
    assert isinstance(said, Text)
    assert (said.context, said.source) == ("Sample", "Left: {rows}")
    assert dict(said.values) == {"rows": "3", "what": FIELDS[next(iter(FIELDS))]}


@pytest.mark.parametrize(
    "words", ['{"say":', '{"say":1}', '{"say":["a","b"]}', '{"say":["a",1,"",{}]}', "Fri tekst"]
)
def test_what_only_looks_like_a_kept_sentence_is_shown_as_it_stands(words: str) -> None:
    assert told(row(Act.CASE_VIEWED, words), NAMES) == Told(words=words)


@pytest.mark.parametrize(
    "act",
    [
        Act.SETTING_CHANGED, Act.MEETING_SHOWN, Act.CLOCK_JUMPED, Act.IDENTITY_RELEASED,
        Act.BACKUP_RESTORED, Act.GO_LIVE_RECORDED, Act.USER_ADDED, Act.UNLOCKED,
    ],
)  # fmt: skip
def test_what_another_version_wrote_is_shown_as_it_stands(act: Act) -> None:
    assert told(row(act, "Noget helt andet"), NAMES) == Told(words="Noget helt andet")
    assert told(row(Act.LOG_VIEWED, "before=1", LOG), NAMES) == Told(words="before=1")


@pytest.mark.parametrize("act", Act)
def test_a_row_whose_words_were_forgotten_says_nothing_made_up(act: Act) -> None:
    said = told(row(act), NAMES)
    assert said.words == ""
    assert not RAW.search(in_danish(said.detail))

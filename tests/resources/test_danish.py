"""The Danish of the program: fixed wordings, one tone, and nothing lost in translation."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from models.cases.case import POLICE_ANSWERS, PoliceAnswer
from models.documents.dates import long_date, moment, span
from models.documents.visit_brief import LOST_CALL, PRACTICE
from models.kernel.text import Text, fill, text
from models.law.bases import BASES, SECTION_115_SENTENCE
from models.law.reporters import ON_NAMES
from models.law.requests import ASKS, WE_ASK, Ask
from ui.language import show_left, show_long_date, show_time, show_when

FILE: Final = Path(__file__).resolve().parents[2] / "resources" / "i18n" / "tovholder_da.ts"


class Said(NamedTuple):
    """One translated sentence: where, in English, in Danish."""

    context: str
    source: str
    danish: str


def _read() -> Iterator[Said]:
    for context in ET.parse(FILE).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            forms = [form.text or "" for form in message.iter("numerusform")]
            for danish in filter(None, forms or [message.findtext("translation", "")]):
                yield Said(name, source, danish)


ALL: Final = tuple(_read())
DANISH: Final = {(said.context, said.source): said.danish for said in ALL}


def in_danish(sentence: Text) -> str:
    """Return the sentence as the program says it."""
    return fill(DANISH[sentence.context, sentence.source], sentence.values, in_danish)


def wrong(pattern: str) -> list[Said]:
    """Return every translation in which the pattern occurs."""
    return [said for said in ALL if re.search(pattern, said.danish, re.IGNORECASE)]


SECTION_115: Final = (
    "Videregivet efter retsplejelovens § 115 til brug for det kriminalitetsforebyggende "
    "samarbejde. Ikke videregivet med henblik på efterforskning af straffesager."
)
FIXED: Final = (
    (SECTION_115_SENTENCE, SECTION_115),
    (
        ON_NAMES,
        "Siger du dit navn, skal vi notere det, og vi kan ikke love, at det holdes hemmeligt.",
    ),
    (POLICE_ANSWERS[PoliceAnswer.MAY_CONTINUE], "Kan fortsætte"),
    (POLICE_ANSWERS[PoliceAnswer.WAIT], "Afvent"),
    (POLICE_ANSWERS[PoliceAnswer.TAKES_OVER], "Politiet overtager"),
    (POLICE_ANSWERS[PoliceAnswer.NONE_YET], "Intet svar endnu"),
    (WE_ASK.filled(what=ASKS[Ask.ASSESSMENT]), "Vi beder politiet om vurdering"),
    (WE_ASK.filled(what=ASKS[Ask.PARTICIPATION]), "Vi beder politiet om deltagelse"),
    (WE_ASK.filled(what=ASKS[Ask.ORIENTATION]), "Vi beder politiet om orientering"),
    (WE_ASK.filled(what=ASKS[Ask.TAKEOVER]), "Vi beder politiet om overtagelse"),
    (PRACTICE, "KUN ØVELSE"),
    (text("Report", "PRACTICE ONLY"), "KUN ØVELSE"),
    (text("SamePersonPanel", "Possibly the same person"), "Mulig samme person"),
    (text("DisclosureState", "Confirmed by voice"), "Bekræftet mundtligt"),
    (text("DisclosureState", "Receipt on paper"), "Kvitteret på papir"),
    (text("DisclosureState", "Digital receipt"), "Kvitteret digitalt"),
    (text("ErrorSummary", "There is a problem"), "Der er et problem"),
    (text("IntakeView", "Register concern"), "Registrer henvendelsen"),
    (text("UnlockView", "Unlock"), "Lås op"),
    (text("Paper", "Visit sheet"), "Besøgsark"),
    (text("Paper", "Preparation sheet"), "Forberedelsesark"),
    (text("CaseAccessPage", "Conflicts of interest"), "Inhabilitet"),
    (text("Role", "Log reviewer"), "Logkontrollant"),
    (text("LogPlace", "Sample"), "Stikprøve"),
    (text("LogPlace", "Checkpoints"), "Kontrolpunkter"),
    (text("BackupsPage", "Rehearse a restore"), "Prøv en gendannelse"),
    (text("Log", "Rehearsed a restore"), "Prøvede en gendannelse"),
    (text("Log", "Put the vault into real use"), "Satte sagsbasen i drift"),
    (text("TwoPeople", "Sealing a handover"), "Forsegle en videregivelse"),
    (text("Right", "Hand cases over to the police"), "Videregive sager til politiet"),
    (text("GoLive", "GDPR art. 30"), "Databeskyttelsesforordningens art. 30"),
    (
        text("GoLive", "GDPR art. 5(1)(e)"),
        "Databeskyttelsesforordningens art. 5, stk. 1, litra e",
    ),
)
LAWS: Final = {
    "rpl115-1-1": "Retsplejelovens § 115, stk. 1, nr. 1 (SSP)",
    "rpl115-1-2": "Retsplejelovens § 115, stk. 1, nr. 2 (PSP)",
    "rpl115-1-3": "Retsplejelovens § 115, stk. 1, nr. 3 (KSP)",
    "fvl28": "Forvaltningslovens § 28 sammen med databeskyttelseslovens § 8",
    "strl141": "Straffelovens § 141",
    "barnets-lov-133": "Barnets lov",
    "sel12b": "Servicelovens § 12 b",
}
RAIL: Final = {
    "Today": "I dag",
    "Cases": "Sager",
    "Calendar": "Kalender",
    "Handovers": "Videregivelser",
    "Inbox": "Indbakke",
    "Contacts": "Kontakter",
    "Help": "Hjælp",
    "Settings": "Opsætning",
    "Lock": "Lås",
    "Security": "Sikkerhed",
}
SECURITY: Final = {
    "Protection": "Beskyttelse",
    "Your keys": "Dine nøgler",
    "Users": "Brugere",
    "Backups": "Sikkerhedskopier",
    "Go-live list": "Klar til drift",
    "Log": "Log",
    "Access": "Adgang",
    "Countersignatures": "Kontrasignaturer",
    "Exit pack": "Exitpakke",
}


@pytest.mark.parametrize(("sentence", "danish"), FIXED)
def test_a_fixed_wording_is_exactly_this(sentence: Text, danish: str) -> None:
    assert in_danish(sentence) == danish


def test_laws_are_called_by_their_danish_names() -> None:
    named = {basis.code: in_danish(basis.title).partition(":")[0] for basis in BASES}
    assert named == LAWS


def test_the_rail_says_where_one_can_go() -> None:
    assert {source: DANISH["Desk", source] for source in RAIL} == RAIL


def test_the_tabs_of_security_are_called_so() -> None:
    assert {source: DANISH["SecurityView", source] for source in SECURITY} == SECURITY


def test_a_sentence_that_shows_the_way_names_a_tab_that_is_there() -> None:
    """Sentences say "Sikkerhed, Log, Kontrolpunkter": place, tab, and part of the log."""
    parts = {said.danish for said in ALL if said.context == "LogPlace"}
    shown = [way for said in ALL for way in re.findall(r"Sikkerhed, (.+)", said.danish)]
    assert len(shown) >= 7
    for way in shown:
        tab = next((tab for tab in SECURITY.values() if way.startswith(tab)), None)
        assert tab is not None, way
        part = re.match(r", ([A-ZÆØÅ]\w+)", way.removeprefix(tab)) if tab == "Log" else None
        assert part is None or part[1] in parts, way


def test_a_button_that_is_quoted_is_called_so() -> None:
    """What stands in »…« is a button, a value or a word that the user types."""
    offered = {said.danish.removesuffix(" …") for said in ALL} | {"henvender", "backup"}
    quoted = [word for said in ALL for word in re.findall(r"»([^«{]+)«", said.danish)]
    assert quoted
    assert [word for word in quoted if word not in offered] == []


BLAMES: Final = (
    r"din fejl|du burde|du skulle have|desværre|ugyldig|fejl!|fejl:|!|forbudt|ikke tilladt"
)
ENGLISH: Final = r"\b(the|and|please|you|your|of|with|not|this|that|from)\b"
NEVER_OF_A_PERSON: Final = (
    r"mistænk|trusselsniveau|risikoscore|\bscore\b|radikal|gerningsm|terror"
)
OTHER_WORDS: Final = r"hvælving|boks\b|\barkiv\b|passphrase|vault|login|password|USB-nøgle"
"""Words for which the glossary has another: sagsbase, adgangssætning, lås op, USB-stik."""
OTHER_TERMS: Final = (
    r"(?<!USB-)\bstik(ket)?\b|(?-i:usb-)|konvolut|\bprint(e|es|et)?\b|\btjek(ke[rst]?|ket)?\b|"
    r"genskab|\bøv(e|ede|et|es)? en gendannelse|Mine nøgler|rigtig brug|ibrugtag|erklær|"
    r"træk(ke|ker)? en stikprøve|overdrag\w*(?=.*politi)|politi.*overdrag|forsegle en overdrag|"
    r"styrer? brugere|nøglefilerne"
)
"""Words for which the program uses another: prøve en gendannelse, udtage en stikprøve, videregive
(overdragelse is only to another kommune), kuvert, udskrive, kontrollere, i drift.
"""
ACCENT: Final = r"\b\w{3,}ér\b"
"""The imperatives are written without accent throughout: registrer, kopier, kontroller."""


@pytest.mark.parametrize(
    "pattern",
    [
        BLAMES,
        ENGLISH,
        NEVER_OF_A_PERSON,
        OTHER_WORDS,
        OTHER_TERMS,
        ACCENT,
        r" {2}|\t",
        r"[“”\"]",
    ],
)
def test_no_sentence_says_it_so(pattern: str) -> None:
    assert wrong(pattern) == []


def test_nothing_is_sent_to_pet_and_only_a_centres_own_duty_names_it() -> None:
    """The checklist asks what the centre has done itself; there is no address to go to.

    Where PET itself has asked, the law by which it did is on record with what was answered.
    """
    named = {(said.context, said.source) for said in ALL if re.search(r"\bPET\b", said.danish)}
    assert named == {
        ("Basis", "PET Act § 4: PET asks for information"),
        ("Receiver", "PET, which has asked for it"),
        ("OperatorCheck", "To PET?"),
        ("OperatorCheck", "That is the centre's own task. We report nothing to PET."),
        ("OperatorCheck", "Choose an answer for PET."),
        (
            "TransitionsCard",
            "Local police: {police}. PET: {pet}. The centre reports itself.",
        ),
    }


def _last(sentence: str) -> str:
    """Return the full stop or ellipsis at the end; an abbreviation's point is none."""
    if re.search(r"\b(kl|nr|no|stk|ca)\.$", sentence, re.IGNORECASE):
        return ""
    return sentence[-1:] if sentence.endswith((".", "…")) else ""


def test_a_sentence_ends_as_its_source() -> None:
    assert [said for said in ALL if _last(said.danish) != _last(said.source)] == []


def test_no_value_is_lost_or_doubled() -> None:
    def holes(sentence: str) -> Counter[str]:
        return Counter(re.findall(r"\{\w+\}|%[1-9n]", sentence))

    assert [said for said in ALL if holes(said.danish) != holes(said.source)] == []


def test_one_english_word_for_a_thing_has_one_danish_word() -> None:
    """Sources that stand in many places and always mean the same."""
    alone = ("Cancel", "Close", "Legal basis", "Purpose", "Passphrase", "Paper key", "Undo")
    safe = ("That cannot be done", "Your passphrase", "Restore from a backup", "Attachments")
    both = (*alone, *safe, "Countersignatures", "Conflict of interest", "Key file")
    for source in (*both, "New concern", "After the call", "Possibly the same person"):
        assert len({said.danish for said in ALL if said.source == source}) == 1, source


def test_the_visit_sheet_can_be_read_without_shame_or_fear() -> None:
    """Source: the domain's two sheets (B): the citizen may read every line."""
    shown = [said for said in ALL if said.context in {"VisitSheet", "Offer"}]
    heavy = r"ekstrem|trus|fare|vold|kriminel|straf|politi|risik|sag\b|borger|henvend|tegn"
    assert [said for said in shown if re.search(heavy, said.danish, re.IGNORECASE)] == []
    assert max(len(line) for said in shown for line in said.danish.split(". ")) <= 110


class FromFile(QTranslator):
    """Speaks Danish straight from the .ts file, compiled or not."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return DANISH.get((context, sourceText), "")

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def danish(qapp: QApplication) -> Iterator[None]:
    translator = FromFile()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


NOW: Final = datetime(2026, 1, 14, 8, 5, tzinfo=UTC)  # 9.05 in Denmark


@pytest.mark.usefixtures("danish")
def test_times_are_said_as_danes_say_them() -> None:
    assert show_time(NOW) == "kl. 9.05"
    assert show_long_date(NOW) == "onsdag den 14. januar 2026"
    assert show_when(NOW, NOW) == "i dag kl. 9.05"
    assert show_when(NOW + timedelta(days=1), NOW) == "i morgen kl. 9.05"
    assert show_when(NOW + timedelta(days=5), NOW) == "man 19.01. kl. 9.05"


@pytest.mark.usefixtures("danish")
def test_time_left_is_short() -> None:
    assert show_left(NOW + timedelta(hours=2, minutes=40), NOW) == "2 t 40 min"
    assert show_left(NOW - timedelta(hours=1, minutes=10), NOW) == "Overskredet 1 t 10 min"
    assert show_left(NOW + timedelta(days=3, hours=2), NOW) == "3 dage 2 t"


def test_times_on_paper_read_as_a_sentence() -> None:
    assert long_date(date(2026, 2, 28), in_danish) == "lørdag den 28. februar 2026"
    assert moment(NOW, in_danish) == "onsdag den 14. januar 2026 kl. 9.05"
    said = span(NOW, NOW + timedelta(hours=1), in_danish)
    assert said == "onsdag den 14. januar 2026 fra kl. 9.05 til kl. 10.05"


def test_kl_is_never_said_twice() -> None:
    """A time brings its own "kl."; only a clock face kept as typed has none."""
    bare = {("When", "{hour}.{minute}"), ("Story", "112 or 114 called at {time}")}
    assert {(said.context, said.source) for said in wrong(r"kl\. \{")} == bare


def test_a_lost_sheet_has_a_number_to_call() -> None:
    assert in_danish(LOST_CALL.filled(phone="12 34 56 78")).endswith("12 34 56 78 nu.")

"""Columns, filters and chips of the register, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from models.disclosures.disclosure import WAYS, Direction, DisclosureState, Way
from models.disclosures.register import (
    FILTERS,
    VALUES,
    Asked,
    Filter,
    RegisterPage,
    RegisterRow,
)
from models.documents.dates import MONTHS
from models.kernel.text import Text, text
from models.law.bases import PURPOSES, basis
from ui.handover.handover_card import RECEIPT_ICONS, RECEIPT_TONES
from ui.kit.chip import ChipLook
from ui.kit.filter_bar import Choice, Group
from ui.kit.row_model import Column
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_time

HEADINGS: Final = {
    "number": text("RegisterList", "Number"),
    "when": text("RegisterList", "When"),
    "other": text("RegisterList", "To or from"),
    "way": text("RegisterList", "Way"),
    "law": text("RegisterList", "Legal basis"),
    "purpose": text("RegisterList", "Purpose"),
    "about": text("RegisterList", "Case"),
    "journal": text("RegisterList", "Journal number"),
    "state": text("RegisterList", "How it stands"),
}
TO: Final = text("RegisterList", "To {who}")
FROM: Final = text("RegisterList", "From {who}")
LAW: Final = text("RegisterList", "{law} (version {version})")
SECTION_115: Final = {
    "rpl115-1-1": text("RegisterList", "§ 115(1)(1) (SSP)"),
    "rpl115-1-2": text("RegisterList", "§ 115(1)(2) (PSP)"),
    "rpl115-1-3": text("RegisterList", "§ 115(1)(3) (KSP)"),
}
"""What tells the three apart, so that a narrow column does not cut it off."""
MONTH: Final = text("RegisterList", "{month} {year}")
TERMS: Final = text("RegisterList", "{state}, terms are running")
_TONES: Final = {**RECEIPT_TONES, DisclosureState.SEALED: Tone.SOON}


def columns(*, with_case: bool) -> tuple[Column[RegisterRow], ...]:
    """Return the columns; on a case's own page its number is not one of them."""

    def head(key: str) -> str:
        return say(HEADINGS[key])

    about: Column[RegisterRow] = Column(head("about"), lambda row: row.about, priority=2)
    return (
        Column(head("number"), lambda row: row.number, strong=True),
        Column(head("when"), _when),
        Column(head("other"), other_end, stretch=True),
        Column(head("way"), lambda row: say(WAYS[Way(row.way)]), priority=3),
        Column(head("law"), brief_law, stretch=True, priority=2, muted=True),
        Column(head("purpose"), lambda row: say(PURPOSES[row.purpose]), priority=5, muted=True),
        *((about,) if with_case else ()),
        Column(head("journal"), lambda row: row.esdh_no, priority=4, muted=True),
        Column(head("state"), stands, chip=look),
    )


def _when(row: RegisterRow) -> str:
    return f"{show_date(row.at)} {show_time(row.at)}"


def other_end(row: RegisterRow) -> str:
    """Return to or from whom: the authority, and the person there by function."""
    who = ", ".join(part for part in (row.other, row.person) if part)
    return say((TO if row.direction is Direction.OUT else FROM).filled(who=who))


def law(row: RegisterRow) -> str:
    """Return the legal basis with its version."""
    return say(LAW.filled(law=basis(row.basis).title, version=row.basis_version))


def brief_law(row: RegisterRow) -> str:
    """Return the legal basis as the list has room for it; the entry names it in full."""
    short = SECTION_115.get(row.basis)
    return law(row) if short is None else say(short)


def stands(row: RegisterRow) -> str:
    """Return how far it is, and whether something agreed is still to be done."""
    return say(TERMS.filled(state=row.stands)) if row.terms else say(row.stands)


def look(row: RegisterRow) -> ChipLook:
    """Return the chip: each of the three receipts has its own drawing and words."""
    drawing = RECEIPT_ICONS.get(row.state, "")
    tone = _TONES.get(row.state, Tone.INFO)
    return ChipLook(stands(row), tone, drawing) if drawing else ChipLook(stands(row), tone)


def groups(page: RegisterPage) -> list[Group]:
    """Return the filters with their values; periods and other ends are those there are."""
    found = [Group(say(FILTERS[Filter.PERIOD]), _periods(page))]
    found += [
        Group(
            say(FILTERS[key]),
            [Choice(str(key), value, say(words)) for value, words in VALUES[key].items()],
        )
        for key in VALUES
    ]
    others = [Choice(str(Filter.OTHER), name, name) for name in page.others]
    return [
        each for each in (*found, Group(say(FILTERS[Filter.OTHER]), others)) if each.choices
    ]


def _periods(page: RegisterPage) -> list[Choice | Group]:
    years = dict.fromkeys(month[:4] for month in page.months)
    found: list[Choice | Group] = []
    for year in years:
        inner: list[Choice | Group] = [Choice(str(Filter.PERIOD), year, _whole(year))]
        inner += [
            Choice(str(Filter.PERIOD), month, period_words(month))
            for month in page.months
            if month.startswith(year)
        ]
        found.append(Group(year, inner))
    return found


def _whole(year: str) -> str:
    words = QCoreApplication.translate("RegisterList", "All of {year}")
    return filled(words, year=year)


def period_words(period: str) -> str:
    """Return a month or a year in words."""
    year, _, month = period.partition("-")
    if not month:
        return year
    return say(MONTH.filled(month=MONTHS[int(month) - 1], year=year))


def chips(asked: Asked) -> list[Choice]:
    """Return the filters in force, as their chips say them."""
    return [Choice(str(key), value, _chip(key, value)) for key, value in asked.filters]


def _chip(key: Filter, value: str) -> str:
    if key is Filter.PERIOD:
        return period_words(value)
    known: Text | None = VALUES.get(key, {}).get(value)
    return value if known is None else say(known)

"""What can be wrong with a calendar file, and the line that is."""

from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import Text, text


class Wrong(StrEnum):
    """The rule that a line breaks; the code stands in the log."""

    TOO_LARGE = "too_large"
    NOT_A_CALENDAR = "not_a_calendar"
    TOO_LONG = "too_long"
    CONTROL = "control"
    ENCODING = "encoding"
    NO_PROPERTY = "no_property"
    TOO_DEEP = "too_deep"
    NOT_OPEN = "not_open"
    NOT_CLOSED = "not_closed"
    AFTER_THE_END = "after_the_end"
    VERSION = "version"
    TOO_MANY = "too_many"
    TWICE = "twice"
    NO_START = "no_start"
    MOMENT = "moment"
    YEAR = "year"
    MIXED = "mixed"
    LENGTH = "length"
    BACKWARDS = "backwards"
    ZONE = "zone"
    RULE = "rule"
    TOO_OFTEN = "too_often"
    NEVER = "never"
    FOLLOWING = "following"


WRONG: Final[dict[Wrong, Text]] = {
    Wrong.TOO_LARGE: text("Ics", "the file is larger than 10 MB"),
    Wrong.NOT_A_CALENDAR: text("Ics", "the file is no calendar: it must begin with BEGIN:VCALENDAR"),
    Wrong.TOO_LONG: text("Ics", "the line is too long"),
    Wrong.CONTROL: text("Ics", "there are invisible control characters in it"),
    Wrong.ENCODING: text("Ics", "it is not written in UTF-8"),
    Wrong.NO_PROPERTY: text("Ics", "a name and a colon are missing"),
    Wrong.TOO_DEEP: text("Ics", "too many parts lie inside one another"),
    Wrong.NOT_OPEN: text("Ics", "a part ends that was not begun"),
    Wrong.NOT_CLOSED: text("Ics", "the part that begins here has no end"),
    Wrong.AFTER_THE_END: text("Ics", "something stands after the calendar's end"),
    Wrong.VERSION: text("Ics", "only version 2.0 can be read"),
    Wrong.TOO_MANY: text("Ics", "the calendar has too many entries"),
    Wrong.TWICE: text("Ics", "the same is said twice of one entry"),
    Wrong.NO_START: text("Ics", "the entry that begins here has no start"),
    Wrong.MOMENT: text("Ics", "it is no date or time"),
    Wrong.YEAR: text("Ics", "the year must lie between 1900 and 2199"),
    Wrong.MIXED: text("Ics", "one is a date and the other a time"),
    Wrong.LENGTH: text("Ics", "it is no length of time"),
    Wrong.BACKWARDS: text("Ics", "the end lies before the start"),
    Wrong.ZONE: text("Ics", "the time zone is not known"),
    Wrong.RULE: text("Ics", "the rule for repeating is not understood"),
    Wrong.TOO_OFTEN: text("Ics", "it repeats too often"),
    Wrong.NEVER: text("Ics", "the rule for repeating never comes true"),
    Wrong.FOLLOWING: text("Ics", "a change of all following cannot be read"),
}  # fmt: skip
"""Each rule in words; they follow the number of a line."""
AT_LINE: Final = text("Ics", "Line {line}: {what}. Nothing was changed.")


class StrangeFileError(Refused):
    """A calendar file breaks a rule; carries the line's number, never what stands in it.

    Attributes:
        line: counted from 1, as editors do.
    """

    def __init__(self, line: int, wrong: Wrong) -> None:
        super().__init__(AT_LINE.filled(line=line, what=WRONG[wrong]))
        self.line, self.wrong = line, wrong

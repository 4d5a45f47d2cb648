"""What can be wrong with an age file: one exception for each verdict of the testkit."""

from typing import ClassVar


class AgeError(Exception):
    """An age file, key or set of recipients was refused. The text holds no personal data.

    Attributes:
        verdict: the word that the public age testkit uses for this outcome.
    """

    verdict: ClassVar[str] = "refused"


class HeaderError(AgeError):
    """The header, or a stanza meant for one of our keys, is malformed."""

    verdict = "header failure"


class NoMatchError(AgeError):
    """The file is well formed, but none of the keys opens it."""

    verdict = "no match"


class MacError(AgeError):
    """A key opens the file, but the header was changed after it was sealed."""

    verdict = "HMAC failure"


class ArmorError(AgeError):
    """The text wrapping around the file is not strict, canonical armor."""

    verdict = "armor failure"


class PayloadError(AgeError):
    """A chunk is not authentic, or the file is cut short or goes on after its end."""

    verdict = "payload failure"


class KeyTextError(AgeError):
    """A text or byte string is not a usable age key."""

    verdict = "bad key"


class RecipientsError(AgeError):
    """These recipients cannot be used together in one file."""

    verdict = "bad recipients"

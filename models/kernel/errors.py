"""The three kinds of trouble: refused, environment, bug (any other exception)."""

from models.kernel.text import Text, plain


class Refused(Exception):  # noqa: N818 - reads as a sentence at the raise site
    """The rules say no; nothing was changed. Carries the sentence to show and its field.

    Attributes:
        why: the sentence; identity may be compared against a module constant.
        field: the key of the form field it belongs to, or "".
    """

    def __init__(self, why: Text, field: str = "") -> None:
        super().__init__(plain(why))
        self.why = why
        self.field = field


class EnvironmentFault(Exception):  # noqa: N818 - reads as a sentence at the raise site
    """A disk, file, key or printer failed; says what happened, what is safe, what to do."""

    def __init__(self, happened: Text, safe: Text, advice: Text) -> None:
        super().__init__(plain(happened))
        self.happened = happened
        self.safe = safe
        self.advice = advice

"""What was refused stands in the log, though everything else of it is undone."""

from collections.abc import Iterator
from contextlib import contextmanager

from models.audit.acts import Act, Outcome
from models.audit.leaf import Note
from models.audit.sentence import keep
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.ports.work import BeginWork


@contextmanager
def refusals_logged(
    begin: BeginWork,
    act: Act,
    about: tuple[tuple[Kind, str], ...] = (),
) -> Iterator[None]:
    """Log a refusal inside the block in a unit of work of its own, and let it go on."""
    try:
        yield
    except Refused as refusal:
        with begin() as work:
            words = keep(refusal.why)
            work.note(Note(act, about, outcome=Outcome.REFUSED, words=words))
            work.commit()
        raise

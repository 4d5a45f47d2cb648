"""A half-filled form is kept, at every pause; nothing in it is demanded."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.forms.answers import Answers
from models.forms.fields import Form
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import DraftId
from models.kernel.text import text
from models.ports.records import Draft, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.common import casework

DRAFT_GONE: Final = text(
    "Draft", "This draft was registered or discarded. Open the concern, or begin again."
)


@dataclass(frozen=True, slots=True)
class Half:
    """A form as it stands.

    Attributes:
        received_at: when the call began; a draft that is taken up again goes on from there.
        focus: the key of the field in which somebody was writing.
        draft: where it was kept before, or None.
        about: the record the form belongs to, or None for a new call.
    """

    form: Form
    answers: Answers
    received_at: datetime
    focus: str = ""
    draft: DraftId | None = None
    about: tuple[Kind, str] | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """Where and when the form was kept."""

    draft: DraftId
    saved_at: datetime
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Keep a form as it stands; only the first time is logged."""

    begin: BeginWork

    def __call__(self, half: Half) -> Kept:
        """Keep the form and say where.

        Raises:
            Refused: the role does no casework, or the draft is no longer there: a late save
                must not bring back what was registered.
        """
        with self.begin() as work:
            casework(work)
            draft = begun(work, half) if half.draft is None else _again(work, half, half.draft)
            work.drafts.keep(draft)
            changed = work.commit()
            return Kept(draft.id, draft.saved_at, changed)


def begun(work: Work, half: Half) -> Draft:
    """Return a new draft of one's own; that it was begun is logged, its words are not."""
    kind, key = half.about or ("", "")
    draft_id = DraftId(work.new_id())
    about = ((Kind.DRAFT, str(draft_id)), *((half.about,) if half.about else ()))
    work.note(Note(Act.DRAFT_STARTED, about))
    return Draft(
        id=draft_id,
        user=work.actor.user,
        form=half.form.key,
        version=half.form.version,
        subject_kind=str(kind),
        subject_id=key,
        answers=half.answers,
        focus=half.focus,
        received_at=half.received_at,
        created_at=work.now,
        saved_at=work.now,
    )


def own_draft(work: Work, draft: DraftId) -> Draft:
    """Return one's own draft.

    Raises:
        Refused: it was registered or discarded.
    """
    try:
        return work.drafts.get(draft)
    except NotFoundError:
        raise Refused(DRAFT_GONE) from None


def _again(work: Work, half: Half, draft: DraftId) -> Draft:
    return replace(
        own_draft(work, draft),
        answers=half.answers,
        focus=half.focus,
        received_at=half.received_at,
        saved_at=work.now,
    )

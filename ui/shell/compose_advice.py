"""Acts of what is about nobody in particular: advice; places, forums and groups."""

from models.concerns.milieu import KEEPING
from models.usecases.advise import (
    BeginConcern,
    DeleteOldAdvice,
    FindOldAdvice,
    KeepAdviceFor,
    OpenAdvice,
    RecordAdvice,
)
from models.usecases.drafts import DiscardDraft, FindDraft
from models.usecases.milieus import FollowUpMilieu, OpenMilieu, RegisterMilieu
from models.usecases.save_draft import SaveDraft
from ui.concerns.advice_acts import AdviceActs
from ui.concerns.milieu_acts import MilieuActs
from ui.forms.acts import DraftActs
from ui.language import say
from ui.shell.outfit import Outfit


def advice_acts(outfit: Outfit) -> AdviceActs:
    """Return what can be done with advice without a person."""
    begin = outfit.begin
    return AdviceActs(
        listed=outfit.reads.advices,
        record=RecordAdvice(begin),
        drafts=_drafts(outfit),
        open=OpenAdvice(begin),
        begin_concern=BeginConcern(begin, say),
        kept=FindOldAdvice(begin),
        keep_for=KeepAdviceFor(begin),
        delete_old=DeleteOldAdvice(begin),
    )


def milieu_acts(outfit: Outfit) -> MilieuActs:
    """Return what can be done with concerns about places, forums and groups."""
    begin = outfit.begin
    return MilieuActs(
        listed=outfit.reads.milieus,
        register=RegisterMilieu(begin),
        drafts=_drafts(outfit),
        open=OpenMilieu(begin),
        follow_up=FollowUpMilieu(begin),
        kept=FindOldAdvice(begin, KEEPING),
        keep_for=KeepAdviceFor(begin, KEEPING),
        delete_old=DeleteOldAdvice(begin, KEEPING),
    )


def _drafts(outfit: Outfit) -> DraftActs:
    begin = outfit.begin
    return DraftActs(SaveDraft(begin), FindDraft(begin), DiscardDraft(begin))

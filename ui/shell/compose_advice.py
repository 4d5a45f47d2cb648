"""Acts of what is about nobody in particular: advice."""

from models.usecases.advise import (
    BeginConcern,
    DeleteOldAdvice,
    FindOldAdvice,
    KeepAdviceFor,
    OpenAdvice,
    RecordAdvice,
)
from ui.concerns.advice_acts import AdviceActs
from ui.language import say
from ui.shell.outfit import Outfit


def advice_acts(outfit: Outfit) -> AdviceActs:
    """Return what can be done with advice without a person."""
    begin = outfit.begin
    return AdviceActs(
        listed=outfit.reads.advices,
        record=RecordAdvice(begin),
        open=OpenAdvice(begin),
        begin_concern=BeginConcern(begin, say),
        kept=FindOldAdvice(begin),
        keep_for=KeepAdviceFor(begin),
        delete_old=DeleteOldAdvice(begin),
    )

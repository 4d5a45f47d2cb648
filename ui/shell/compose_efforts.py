"""The acts of offers and efforts, composed for an open vault."""

from models.usecases.effort_course import NoteContact, NoteProgress, PauseEffort, TakeUpEffort
from models.usecases.effort_endings import CheckAfter, EndEffort
from models.usecases.efforts import BeginEffort, PlanEffort
from models.usecases.good_release import PlanRelease
from models.usecases.inform_declined import InformDeclined, KeepDeclined
from models.usecases.offers import AnswerOffer, MakeOffer, OfferAgain
from ui.efforts.acts import EffortActs
from ui.language import say
from ui.shell.outfit import Outfit


def effort_acts(outfit: Outfit) -> EffortActs:
    """Return what can be done with offers and efforts."""
    begin = outfit.begin
    return EffortActs(
        view=outfit.reads.efforts,
        offer=MakeOffer(begin),
        answer=AnswerOffer(begin),
        again=OfferAgain(begin),
        inform=InformDeclined(begin, say),
        keep=KeepDeclined(begin),
        plan=PlanEffort(begin),
        begin=BeginEffort(begin),
        contact=NoteContact(begin),
        progress=NoteProgress(begin),
        pause=PauseEffort(begin),
        take_up=TakeUpEffort(begin),
        end=EndEffort(begin),
        check=CheckAfter(begin),
        release=PlanRelease(begin),
    )

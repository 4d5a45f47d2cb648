"""What the pages of analysis and recommendation can do, put together."""

from models.usecases.analyse import OpenAnalysis, SaveAnalysis, SetConcernType
from models.usecases.approve_recommendation import (
    ApproveRecommendation,
    ReturnRecommendation,
)
from models.usecases.open_triage import OpenTriage
from models.usecases.print_board import PreviewBoard, PrintBoard
from models.usecases.recommend import ReferToDecision, WriteRecommendation
from ui.analysis.acts import AnalysisActs
from ui.language import say
from ui.shell.compose import draft_acts
from ui.shell.outfit import Outfit
from ui.triage.acts import TriageActs


def analysis_acts(outfit: Outfit) -> AnalysisActs:
    """Return what can be done with the analysis of a case."""
    begin = outfit.begin
    return AnalysisActs(
        open=OpenAnalysis(begin),
        save=SaveAnalysis(begin),
        set_type=SetConcernType(begin),
        drafts=draft_acts(outfit),
        preview=PreviewBoard(begin, say),
        order=PrintBoard(begin, outfit.paint, say, outfit.exchange.spell),
        paint=outfit.paint,
        draw=outfit.draw,
        save_file=outfit.save_file,
    )


def triage_acts(outfit: Outfit) -> TriageActs:
    """Return what can be done with the recommendation of a case."""
    begin = outfit.begin
    return TriageActs(
        open=OpenTriage(begin),
        write=WriteRecommendation(begin),
        approve=ApproveRecommendation(begin),
        send_back=ReturnRecommendation(begin),
        refer=ReferToDecision(begin),
        drafts=draft_acts(outfit),
    )

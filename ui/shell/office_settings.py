"""What may be chosen for the whole office on the page of settings."""

from models.access.roles import Right, may
from models.usecases.assessing import ChooseModel, ShowModel
from models.usecases.classic_keys import DecideClassicKeys, ShowClassicKeys
from models.usecases.office_hours import SetDutyNumbers, SetOfficeHours, ShowOfficeTimes
from ui.settings.acts import ClassicActs, HoursActs, ModelActs
from ui.shell.outfit import Outfit


def model_acts(outfit: Outfit) -> ModelActs | None:
    """Return the choice of how concerns are assessed, for a role of casework that may choose."""
    role = outfit.opened.user.role
    if not (may(role, Right.GO_LIVE) and may(role, Right.CASEWORK)):
        return None
    return ModelActs(ShowModel(outfit.begin), ChooseModel(outfit.begin))


def classic_acts(outfit: Outfit) -> ClassicActs | None:
    """Return the policy on classic keys, for a role that hands over; who decides may set it."""
    if not may(outfit.opened.user.role, Right.HAND_OVER):
        return None
    return ClassicActs(ShowClassicKeys(outfit.begin), DecideClassicKeys(outfit.begin))


def hours_acts(outfit: Outfit) -> HoursActs:
    """Return when the office is open, for everybody to see; who decides may set it."""
    begin = outfit.begin
    return HoursActs(ShowOfficeTimes(begin), SetOfficeHours(begin), SetDutyNumbers(begin))

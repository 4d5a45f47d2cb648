"""What the page Transfer of a case can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.forms.answers import Answers
from models.kernel.ids import CaseId, RecordId
from models.usecases.open_transfer import TransferView
from models.usecases.recall_transfer import CalledBack
from models.usecases.take_receipt import Accepted
from ui.changes import Changed
from ui.handover.acts import Choose

OnCase = Callable[[CaseId, Answers], Changed]
OnTransfer = Callable[[RecordId, Answers], Changed]


@dataclass(frozen=True, slots=True)
class TransferActs:
    """Use cases, one for each act of the page.

    Attributes:
        choose: what may leave the case, for what is given by hand.
        recall: (transfer, why, folder): signs that it is called back.
        accept: the path of a signed receipt.
    """

    open: Callable[[CaseId], TransferView]
    moved: OnCase
    not_yet: OnCase
    prepare: OnCase
    choose: Choose
    given: OnTransfer
    receipt: OnTransfer
    withdraw: OnTransfer
    recall: Callable[[RecordId, Answers, str], CalledBack]
    accept: Callable[[str], Accepted]

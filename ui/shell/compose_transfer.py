"""What can be done when a case goes to another kommune: use cases put together."""

from models.usecases.open_transfer import OpenTransfer
from models.usecases.prepare_handover import ChooseFromCase
from models.usecases.recall_transfer import ReadRecall, RecallTransfer
from models.usecases.reject_transfer import RejectTransfer
from models.usecases.take_up_transfer import OpenTakeUp, TakeUpTransfer
from models.usecases.transfers import (
    DeferTransfer,
    GiveTransfer,
    PrepareTransfer,
    RecordMove,
    RecordTransferReceipt,
    WithdrawTransfer,
)
from models.usecases.write_receipt import AcceptReceipt
from ui.handover.transfer_acts import TransferActs
from ui.inbox.transfer_flow import TransferInActs
from ui.language import say
from ui.shell.outfit import Outfit


def transfer_acts(outfit: Outfit) -> TransferActs:
    """Return what can be done on the page Transfer."""
    begin, kommuner, exchange = outfit.begin, outfit.kommuner, outfit.exchange
    return TransferActs(
        open=OpenTransfer(begin, kommuner),
        moved=RecordMove(begin, kommuner),
        not_yet=DeferTransfer(begin),
        prepare=PrepareTransfer(begin, kommuner),
        choose=ChooseFromCase(begin, kommuner),
        given=GiveTransfer(begin, say, kommuner),
        receipt=RecordTransferReceipt(begin),
        withdraw=WithdrawTransfer(begin),
        recall=RecallTransfer(begin, exchange.sealer, say),
        accept=AcceptReceipt(begin, exchange.opener, exchange.sealer),
    )


def transfer_in_acts(outfit: Outfit) -> TransferInActs:
    """Return what can be done with a case that another kommune hands over to us."""
    begin, exchange = outfit.begin, outfit.exchange
    return TransferInActs(
        look=OpenTakeUp(begin),
        take_up=TakeUpTransfer(begin, say, outfit.kommuner),
        reject=RejectTransfer(begin, say),
        read_recall=ReadRecall(begin, exchange.opener, exchange.sealer, say),
    )

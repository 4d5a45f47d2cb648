"""What the inbox of the police or of a kommune can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.exchange.rows import InboxPage
from models.kernel.ids import BundleId
from models.usecases.receive_bundle import BundleShown, Received
from models.usecases.write_receipt import Written
from ui.inbox.transfer_flow import TransferInActs


@dataclass(frozen=True, slots=True)
class InboxActs:
    """Use cases and queries, one for each act of the screen.

    Attributes:
        receive: the path of a sealed file.
        write_receipt: (bundle, our own number, folder).
    """

    listed: Callable[[], InboxPage]
    receive: Callable[[str], Received]
    view: Callable[[BundleId], BundleShown]
    write_receipt: Callable[[BundleId, str, str], Written]
    transfers: TransferInActs

"""What the inbox of the police or of a kommune can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.cases.papers import Fate
from models.documents.receipt_slip import Slip
from models.exchange.rows import InboxPage
from models.forms.answers import Answers
from models.kernel.ids import BundleId, ContactId, PrintId
from models.ports.attachments import Look, Report
from models.usecases.give_back import Given
from models.usecases.print_received import Copied
from models.usecases.receive_bundle import BundleShown, Received
from models.usecases.received_files import CopiedOut
from models.usecases.view_attachment import Laid
from models.usecases.write_receipt import Shown, Written
from ui.changes import Changed
from ui.inbox.transfer_flow import TransferInActs
from ui.paper.pictures import Draw

OfBundle = Callable[[BundleId, Answers], Changed]


@dataclass(frozen=True, slots=True)
class InboxActs:
    """Use cases and queries, one for each act of the screen.

    Attributes:
        receive: the path of a sealed file, and what is told how far it is.
        write_receipt: (bundle, our own number, folder).
        receipt_code: (bundle, our own number): the receipt in few bytes.
        give_back: (bundle, answers, folder or "").
        write_word: (bundle that has left, folder): our signed word in a file.
        view_file: (bundle, digest of a file): lays it out to be looked at; logged.
        export_file: (bundle, digest, reason): registers a copy and returns its bytes.
        look: the viewer's child, beside the database; None where the system has none.
        slip: paints the page with the codes.
        draw: makes pictures of a PDF that another office has sent.
    """

    transfers: TransferInActs
    listed: Callable[[], InboxPage]
    receive: Callable[[str, Report], Received]
    view: Callable[[BundleId], BundleShown]
    write_receipt: Callable[[BundleId, str, str], Written]
    receipt_code: Callable[[BundleId, str], Shown]
    journalise: OfBundle
    answer: OfBundle
    keep: OfBundle
    periods: Callable[[ContactId, Answers], Changed]
    give_back: Callable[[BundleId, Answers, str], Given]
    word_code: Callable[[BundleId], Shown]
    write_word: Callable[[BundleId, str], Written]
    print_case: Callable[[BundleId, Answers], Copied]
    settle: Callable[[PrintId, Fate], Changed]
    view_file: Callable[[BundleId, str], Laid]
    export_file: Callable[[BundleId, str, str], CopiedOut]
    look: Look | None
    save_file: Callable[[str, bytes], None]
    slip: Callable[[Slip], bytes]
    draw: Draw

"""What the inbox can do: use cases and queries, put together."""

from functools import partial

from models.documents.blocks import Paragraph
from models.documents.document import Document
from models.documents.receipt_slip import Slip, compose_receipt_slip
from models.kernel.text import Text
from models.ports.attachments import Report
from models.usecases.give_back import GiveBack, ShowWordCode, WriteWord
from models.usecases.inbox_steps import (
    AnswerBundle,
    JournaliseBundle,
    KeepBundle,
    SetSenderPeriods,
)
from models.usecases.keep_backups import BackedUpFirst
from models.usecases.print_received import PrintReceived, SettleReceived
from models.usecases.receive_bundle import ReceiveBundle, Received, ViewBundle
from models.usecases.received_files import ExportReceivedFile, ViewReceivedFile
from models.usecases.write_receipt import ShowReceiptCode, WriteReceipt
from ui.inbox.acts import InboxActs
from ui.language import say
from ui.paper.outside import drawn_outside
from ui.paper.pictures import Draw
from ui.shell.compose_transfer import transfer_in_acts
from ui.shell.outfit import Outfit


def inbox_acts(outfit: Outfit) -> InboxActs:
    """Return what the inbox can do."""
    begin, exchange = outfit.begin, outfit.exchange
    receive = ReceiveBundle(begin, exchange.opener, exchange.sealer, exchange.spell)

    def take_in(path: str, report: Report) -> Received:
        return BackedUpFirst(outfit.backups, partial(receive, report=report))(path)

    def slip(made: Slip) -> bytes:
        return outfit.paint(compose_receipt_slip(made, say))

    return InboxActs(
        listed=outfit.reads.inbox,
        receive=take_in,
        view=ViewBundle(begin, exchange.spell),
        write_receipt=WriteReceipt(begin, exchange.sealer, say),
        receipt_code=ShowReceiptCode(begin, exchange.sealer, say),
        transfers=transfer_in_acts(outfit),
        journalise=JournaliseBundle(begin),
        answer=AnswerBundle(begin),
        keep=KeepBundle(begin),
        periods=SetSenderPeriods(begin),
        give_back=GiveBack(begin, exchange.sealer, say),
        word_code=ShowWordCode(begin),
        write_word=WriteWord(begin, exchange.sealer, say),
        print_case=PrintReceived(begin),
        settle=SettleReceived(begin),
        view_file=ViewReceivedFile(begin),
        export_file=ExportReceivedFile(begin),
        look=outfit.files.look,
        save_file=outfit.save_file,
        slip=slip,
        draw=_draw_theirs(outfit),
    )


def _draw_theirs(outfit: Outfit) -> Draw:
    """Return what draws the pages that another office has sent; in the child where there is one."""

    def on_paper(why: Text) -> bytes:
        page = Document(
            title="Tovholder",
            blocks=(Paragraph(say(why)),),
            created=outfit.clock.now(),
            page_label="{page}/{pages}",
        )
        return outfit.paint(page)

    look = outfit.files.look
    return outfit.draw if look is None else drawn_outside(look, outfit.draw, on_paper)

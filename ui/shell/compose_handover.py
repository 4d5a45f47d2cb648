"""What can be done with handovers, put together for one vault."""

from models.kernel.events import Kind
from models.usecases.approval import (
    ApproveHandover,
    AskApproval,
    SendBackHandover,
    ShowPrepared,
)
from models.usecases.handover_locked import Lock, LockAgain, LockHandover, TellWords
from models.usecases.handover_on_paper import PrintHandover, PrintHandoverAgain
from models.usecases.handover_record import Desk
from models.usecases.prepare_handover import ChooseFromCase, PrepareHandover
from models.usecases.receipts import ConfirmByVoice, ReceiveOnPaper
from models.usecases.save_draft import SaveDraft
from models.usecases.seal_handover import (
    MarkHandedOver,
    SealHandover,
    ShowCover,
    WithdrawHandover,
)
from models.usecases.take_back_handover import TakeBackHandover
from models.usecases.view_attachment import ListAttachments, ViewAttachment
from models.usecases.write_receipt import AcceptReceipt, AcceptShortReceipt
from ui.handover.acts import HandoverActs, Release
from ui.language import say
from ui.shell.outfit import Outfit


def handover_acts(outfit: Outfit) -> HandoverActs:
    """Return what can be done with handovers."""
    begin, exchange, kommuner = outfit.begin, outfit.exchange, outfit.kommuner
    paint, spell = outfit.paint, exchange.spell
    lock, desk = Lock(exchange.locker, spell, say, paint), Desk(say, paint, spell)
    return HandoverActs(
        choose=ChooseFromCase(begin, kommuner),
        prepare=PrepareHandover(begin, say, paint, spell, kommuner),
        seal=SealHandover(begin, exchange.sealer, spell, say, paint, kommuner),
        lock=LockHandover(begin, lock, kommuner),
        lock_again=LockAgain(begin, lock, kommuner),
        words_told=TellWords(begin),
        print_copies=PrintHandover(begin, desk, kommuner),
        print_again=PrintHandoverAgain(begin, desk, kommuner),
        handed_over=MarkHandedOver(begin),
        withdraw=WithdrawHandover(begin),
        take_back=TakeBackHandover(begin),
        cover=ShowCover(begin, spell, say, paint),
        accept=AcceptReceipt(begin, exchange.opener, exchange.sealer),
        accept_code=AcceptShortReceipt(begin, exchange.opener),
        by_voice=ConfirmByVoice(begin),
        on_paper=ReceiveOnPaper(begin),
        files=lambda case_id: ListAttachments(begin)(Kind.CASE, case_id).rows,
        listed=outfit.reads.handovers,
        save_draft=SaveDraft(begin),
        draw=outfit.draw,
        ask_approval=AskApproval(begin),
        show_prepared=ShowPrepared(begin, say, paint, spell, kommuner),
        approve=ApproveHandover(begin, say, paint, spell, kommuner),
        send_back=SendBackHandover(begin),
        mind=exchange.mind,
        view_file=ViewAttachment(begin),
        look=outfit.files.look,
        release=Release(exchange.may_release, exchange.release),
    )

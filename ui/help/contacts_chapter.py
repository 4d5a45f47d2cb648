"""The chapter on contacts, their ways and the keys."""

from typing import Final

from models.access.roles import Right
from models.kernel.text import text
from ui.help.chapter import Chapter

CONTACTS: Final = Chapter(
    text("HelpView", "Contacts and keys"),
    (
        text(
            "HelpView",
            "Give your card on a stick, or print it: a hand scanner reads its codes in any order "
            "under Paste or scan codes. Then call a number you find yourself and compare the "
            "eight words, both ways.",
        ),
        text(
            "HelpView",
            "An authority without the program is written by hand. Send a trial shipment by each "
            "way before you use it, and write how it went. Nothing real goes by a way that was "
            "never tried.",
        ),
        text(
            "HelpView",
            "A police office that uses the public tool age instead of Tovholder can have its public "
            "key written down: Write down their key. Compare it by phone, four characters at a time. "
            "They open a bundle as its reader's page says, and confirm by voice or on paper.",
        ),
        text(
            "HelpView",
            "A key that begins with age1pq1 is hybrid and always allowed. A classic key (age1) can "
            "be used only while the office's policy says so, under Settings, and it is said on the "
            "cover sheet. When the policy is off again, nothing more is sealed to such a key.",
        ),
        text(
            "HelpView",
            "Keys last two years. You are told 30 days before they run out: renew yours, give "
            "everybody the new card, and ask contacts for theirs. If a computer is lost, choose "
            "Our keys are lost and call your contacts the same day.",
        ),
    ),
    Right.CONTACTS,
)

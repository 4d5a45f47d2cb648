"""What protects the vault now, read back from the system."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.settings.protection import Protection
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Muted, Wrapped
from ui.kit.page import READING, Body
from ui.kit.tokens import Tone
from ui.language import say
from ui.security.acts import ProtectionActs


class ProtectionPage(Body):
    """One line for each measure: whether it is in force, and why not where it is not."""

    def __init__(self, acts: ProtectionActs) -> None:
        super().__init__(READING)
        card = Card(self.tr("What protects the vault now"))
        for protection in acts.protections():
            card.add(self._line(protection))
        self.content.addWidget(card)

    def _line(self, protection: Protection) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        state = self.tr("In force") if protection.active else self.tr("Not in force")
        tone = Tone.OK if protection.active else Tone.SOON
        chip = Chip(ChipLook(state, tone, "shield-check" if protection.active else "shield"))
        across.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Wrapped(say(protection.name)))
        if protection.detail:
            words.addWidget(Muted(say(protection.detail)))
        across.addLayout(words, 1)
        return line

"""What is done with the answers to the form that asks to leave with everything."""

from collections.abc import Callable
from typing import Final

from models.forms.answers import Answers
from models.kernel.text import plain
from models.usecases.exit_pack import AskForExit
from storage.exchange.age_keys import HybridIdentity
from storage.exit.desk import ExitDesk
from storage.paper.pdf import paint
from storage.system.randomness import SeededRandom
from tests.faults.hostile_world import LEA, World
from ui.security.exit_sheet import wish_of

KEY: Final = str(HybridIdentity(b"q" * 32).recipient)


def _ask(world: World, answers: Answers) -> object:
    desk = ExitDesk(world.office.database, SeededRandom("exit"), plain, paint, world.folder)
    return AskForExit(world.office.begin_as(LEA), desk)(wish_of(answers, compared=True))


EXIT_FORMS: Final[dict[str, tuple[Answers, Callable[[World, Answers], object]]]] = {
    "exit_wish": (
        {
            "receiver": "other",
            "to": "Prøvekøbings arkiv",
            "key": KEY,
            "reason": "Infohuset lukker",
            "reporters": "no",
        },
        _ask,
    ),
}

"""Which protections are in force in this process, each read back from the system."""

from models.kernel.text import text
from models.settings.protection import Protection
from storage.system.hardening import hardening
from storage.system.no_network import network_status

NOT_HERE = text("Protection", "This system does not offer it.")


def protections() -> tuple[Protection, ...]:
    """Return each measure and whether it holds now; the self-test tries sockets as well."""
    hard, network = hardening(), network_status()
    refused = network.kernel_filter
    return (
        Protection(
            text("Protection", "No network: the system refuses every network connection"),
            refused,
            None if refused else network.why_not or NOT_HERE,
        ),
        Protection(text("Protection", "No network: the program's own sockets are refused"), network.hook),
        Protection(text("Protection", "Files are readable by this account alone"), hard.private_files),
        Protection(
            text("Protection", "A crash leaves no copy of the memory on disk"),
            hard.no_core_dumps,
            None if hard.no_core_dumps else NOT_HERE,
        ),
        Protection(
            text("Protection", "Other programs of this account cannot read the memory"),
            hard.not_traceable,
            None if hard.not_traceable else NOT_HERE,
        ),
    )  # fmt: skip

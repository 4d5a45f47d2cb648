"""The practice vaults' passphrases: no secret, shown on their unlock page.

A practice vault holds invented people only; whoever tries the program must be able to open it.
"""

from typing import Final

KOMMUNE_PASSPHRASE: Final = "gondol blåbær klarinet sejr symfoni pelikan"  # noqa: S105 - no secret, see above
POLICE_PASSPHRASE: Final = "orkester guitar bivoks safran elverhøj kiosk"  # noqa: S105 - as above

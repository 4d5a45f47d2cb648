"""Where things lie on this computer: the user's data folder, settings, the practice vault."""

from pathlib import Path

import platformdirs

APP = "Tovholder"


def data_folder() -> Path:
    """Return the user's own data folder for this program; not the roaming one."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False, roaming=False))


def settings_file() -> Path:
    """Return the ini file with the settings of this computer."""
    folder = Path(platformdirs.user_config_dir(APP, appauthor=False, roaming=False))
    return folder / "tovholder.ini"


def practice_folder() -> Path:
    """Return where the practice vault lies."""
    return data_folder() / "practice"


def new_vault_folder() -> Path:
    """Return where a new vault is proposed to lie: a folder that is not there yet."""
    folder = data_folder() / "sagsbase"
    number = 2
    while folder.exists():
        folder = data_folder() / f"sagsbase-{number}"
        number += 1
    return folder

"""No vault on a share, in a synchronised folder, or in a roaming profile."""

from pathlib import Path

import pytest

from models.kernel.errors import Refused
from models.kernel.text import plain
from storage.system.mounts import linux_mounts
from storage.vault import place
from storage.vault.place import drive_type, file_system, require_place

TABLE = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/share rw - cifs //server/x rw
31 22 0:41 / /mnt/share/stick rw - vfat /dev/sdb1 rw
32 22 0:42 / /mnt/with\040blank rw - nfs4 server:/x rw
33 22 0:43 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
34 22 0:44 / /mnt/windows rw - fuseblk /dev/sdc1 rw
35 22 0:45 / /home/x/remote rw - fuse.sshfs x@y: rw
36 22 0:46 / /mnt/over rw - nfs server:/y rw
37 22 0:47 / /mnt/over rw - ext4 /dev/sdd1 rw
a line that is none
"""


def judge(path: Path | str, table: str = TABLE, **environment: str) -> str:
    """Return the refusal's sentence, or "" where the place will do."""
    try:
        require_place(
            Path(path), mounts=lambda: table, drive=lambda _: 3, environment=environment
        )
    except Refused as refusal:
        return plain(refusal.why)
    return ""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/x/vault", "ext4"),
        ("/mnt/share/vault", "cifs"),
        ("/mnt/shared/vault", "ext4"),
        ("/mnt/share/stick/vault", "vfat"),
        ("/mnt/with blank/v", "nfs4"),
        ("/mnt/over/v", "ext4"),
    ],
)
def test_the_innermost_and_latest_mount_counts(path: str, kind: str) -> None:
    assert file_system(Path(path), TABLE) == kind


@pytest.mark.parametrize(
    ("path", "refused"),
    [
        ("/home/x/vault", False),
        ("/mnt/windows/vault", False),
        ("/mnt/share/stick/vault", False),
        ("/mnt/share/vault", True),
        ("/mnt/with blank/vault", True),
        ("/run/user/1000/gvfs/vault", True),
        ("/home/x/remote/vault", True),
    ],
)
def test_exactly_what_travels_is_refused(path: str, *, refused: bool) -> None:
    assert judge(path) == (plain(place.ON_A_SHARE) if refused else "")


def test_every_listed_type_is_refused() -> None:
    for kind in place.NETWORK_TYPES:
        assert judge("/srv/vault", f"1 1 0:1 / / rw - {kind} x rw") == plain(place.ON_A_SHARE)


def test_a_mapped_drive_of_windows_is_a_share() -> None:
    with pytest.raises(Refused) as refusal:
        require_place(Path("/v"), mounts=str, drive=lambda _: 4, environment={})
    assert refusal.value.why is place.ON_A_SHARE
    assert refusal.value.field == place.FIELD


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive - Prøvekøbing Kommune", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("Dropbox (Privat)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Mobile Documents", "iCloud"),
        ("Syncthing", "Syncthing"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(folder: str, name: str) -> None:
    assert f"({name})" in judge(f"/home/x/{folder}/vault")


@pytest.mark.parametrize("folder", ["Sager", "Boxe", "Dropboxen", "drev", "Onedrives"])
def test_names_that_only_resemble_are_fine(folder: str) -> None:
    assert judge(f"/home/x/{folder}/vault") == ""


@pytest.mark.parametrize(
    ("marker", "name"),
    [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox"), (".sync_ab12.db", "Nextcloud")],
)
def test_a_synchronised_folder_is_known_by_its_marker(
    tmp_path: Path, marker: str, name: str
) -> None:
    assert judge(tmp_path / "deep" / "vault") == ""
    (tmp_path / marker).mkdir()
    assert f"({name})" in judge(tmp_path / "deep" / "vault")


def test_windows_says_where_its_cloud_and_its_roaming_profile_lie() -> None:
    assert "(OneDrive)" in judge("/c/sky/vault", OneDriveCommercial="/c/sky")
    assert judge("/c/roam/vault", APPDATA="/c/roam") == plain(place.ROAMING)
    assert judge("/c/local/vault", APPDATA="/c/roam", OneDrive="/c/sky") == ""


def test_a_link_does_not_hide_the_place(tmp_path: Path) -> None:
    real = tmp_path / "Dropbox"
    real.mkdir()
    (tmp_path / "plain").symlink_to(real)
    assert "(Dropbox)" in judge(tmp_path / "plain" / "vault")


def test_the_machine_itself_can_be_asked(tmp_path: Path) -> None:
    assert isinstance(linux_mounts(), str)
    assert drive_type("/") == 0
    require_place(tmp_path / "vault")


def test_elsewhere_there_is_no_mount_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)
    assert linux_mounts() == ""

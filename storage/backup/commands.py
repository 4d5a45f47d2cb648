"""Checking a backup from a script: IT need not open the window, nor a vault."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from models.kernel.clock import stamp
from models.kernel.text import plain
from storage.backup import restore
from storage.backup.check import Damaged, bring_in, require_attachments
from storage.backup.files import DATABASE
from storage.backup.opening import unlock


def check_backup(folder: Path, user: str | None, secret: str, *, paper: bool) -> dict[str, Any]:
    """Open a backup into scratch, encrypted, and compare all of it with what it states.

    What the backup lies on is only read. The scratch is taken away again.

    Args:
        folder: the backup, or a folder that holds some: then the newest is checked.
        user: initials; None where the backup has one user only.
        secret: that user's passphrase of the time, or the paper key.
        paper: whether it is the paper key.

    Returns:
        What was found, without content of any case; ``ok`` is whether all is as stated.

    Raises:
        Refused: no backup there, or a wrong passphrase or paper key.
        EnvironmentFault: a disk fails.
    """
    shown = restore.look(folder)[0]
    label = user or (shown.users[0].label if shown.users else "")
    front: dict[str, Any] = {
        "folder": shown.path,
        "made": stamp(shown.made_at),
        "reason": str(shown.why),
        "number": shown.number,
        "practice": shown.practice,
    }
    try:
        opened = unlock(
            Path(shown.path), label, "" if paper else secret, secret if paper else ""
        )
        scratch = Path(tempfile.mkdtemp(prefix="tovholder-check-"))
        try:
            facts = bring_in(opened.path, opened.statement, opened.fresh, scratch)
            require_attachments(scratch / DATABASE, opened.fresh, facts)
        finally:
            shutil.rmtree(scratch)
    except Damaged as damaged:
        return {"ok": False, **front, "error": plain(damaged.why)}
    return {
        "ok": True,
        **front,
        "program": facts.program,
        "schema": facts.schema,
        "rows": dict(facts.counts),
        "log": {"rows": facts.log_size, "root": facts.log_root},
    }

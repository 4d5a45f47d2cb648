"""Shared custody, said once, stands at both parents."""

from typing import Final

from ui.kit.form_rows import FormBinding
from ui.kit.rows_editor import Entry, RowsEditor

PARENTS: Final = frozenset({"mother", "father"})


class CustodyFollows:
    """Where custody is shared, a mother or father of whom nobody said otherwise holds it.

    It stands in the field, where it can be changed; nobody is asked about twice.
    """

    def __init__(self, relatives: RowsEditor, binding: FormBinding) -> None:
        """Follow the form whose field ``shared_custody`` stands below these entries."""
        self._relatives, self._binding = relatives, binding
        self._seen: list[Entry] = []
        binding.changed.connect(self.follow)

    def follow(self) -> None:
        """Fill in what follows from the answers that stand now."""
        if self._binding.value("shared_custody") != "yes":
            self._seen = []
            return
        for entry in self._relatives.entries:
            row = entry.row()
            if entry in self._seen or row.get("relation") not in PARENTS:
                continue
            self._seen.append(entry)
            if "custody" not in row:
                entry.parts["custody"].set_value("yes")

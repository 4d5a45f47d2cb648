"""Where a tour leaves what it sees: pictures, papers and files, in the order of the story."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from ui.tour.hands import picture

RECORD: Final = "tour.json"


@dataclass(slots=True)
class Stage:
    """The folder of a tour; several processes write to it, one after the other."""

    out: Path
    lines: list[dict[str, str]] = field(default_factory=list)

    @classmethod
    def at(cls, out: Path) -> "Stage":
        """Return the stage as an earlier process left it, or a new one."""
        out.mkdir(parents=True, exist_ok=True)
        record = out / RECORD
        lines = json.loads(record.read_text(encoding="utf-8")) if record.exists() else []
        return cls(out, lines)

    def shot(self, window: QWidget, name: str, caption: str) -> None:
        """Keep a picture of the window as a person would see it."""
        file = f"{len(self.lines) + 1:02d}-{name}.png"
        picture(window).save(str(self.out / file))
        self._tell(file, caption)

    def keep(self, name: str, content: bytes, caption: str) -> Path:
        """Keep a file that the program made."""
        path = self.out / f"{len(self.lines) + 1:02d}-{name}"
        path.write_bytes(content)
        self._tell(path.name, caption)
        return path

    def tell(self, file: str, caption: str) -> None:
        """Add a line about a file or folder that is there already."""
        self._tell(file, caption)

    def _tell(self, file: str, caption: str) -> None:
        self.lines.append({"file": file, "caption": caption})
        record = self.out / RECORD
        record.write_text(
            json.dumps(self.lines, ensure_ascii=False, indent=1), encoding="utf-8"
        )

    def finish(self, title: str) -> Path:
        """Write ``index.md``, which shows everything in order; return its path."""
        parts = [f"# {title}", ""]
        for number, line in enumerate(self.lines, 1):
            file, caption = line["file"], line["caption"]
            parts.append(f"## {number}. {caption}")
            to = f"<{file}>"  # a name may have spaces in it
            parts.append(f"![{caption}]({to})" if file.endswith(".png") else f"[{file}]({to})")
            parts.append("")
        index = self.out / "index.md"
        index.write_text("\n".join(parts), encoding="utf-8")
        (self.out / RECORD).unlink(missing_ok=True)
        return index

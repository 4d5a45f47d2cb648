"""Drives the timeline of a case as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.cases.timeline import Mark
from ui.calendar.timeline_strip import Zoom, bounds
from ui.calendar.timeline_view import CaseTimeline
from ui.language import say

LEFT = Qt.MouseButton.LeftButton


class TimelinePage:
    """The drawing, and the list below it."""

    def __init__(self, page: CaseTimeline) -> None:
        self.page = page
        self.view = page.view

    @property
    def listed(self) -> tuple[str, ...]:
        """What stands in the list, from the first to the last."""
        return tuple(say(mark.words) for mark in self.view.table.model.rows)

    def titles(self) -> tuple[str, ...]:
        """Return the lines of the drawing, from top to bottom."""
        return tuple(say(lane.track.title) for lane in self.view.strip.lanes)

    def zoom(self, zoom: Zoom) -> None:
        """Choose how much time is seen."""
        self.view.zoom.go(zoom)

    def click(self, mark: Mark) -> None:
        """Click on a mark of the drawing."""
        strip = self.view.strip
        strip.select(mark.key)  # scrolls to it
        QTest.mouseClick(strip.viewport(), LEFT, pos=bounds(strip, mark.key).center())

    def double_click(self, mark: Mark) -> None:
        """Click twice on a mark of the drawing."""
        strip = self.view.strip
        strip.select(mark.key)
        QTest.mouseDClick(strip.viewport(), LEFT, pos=bounds(strip, mark.key).center())

    def key(self, *keys: Qt.Key) -> None:
        """Press keys in the drawing."""
        for each in keys:
            QTest.keyClick(self.view.strip, each)

    def selected(self) -> Mark | None:
        """Return what is selected in the list."""
        return self.view.table.current()

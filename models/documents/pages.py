"""A page as a picture in memory: what passes from the painter to the screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Page:
    """One page of pixels, four bytes each: blue, green, red, unused; rows from the top.

    Args:
        width: pixels in a row.
        height: rows.
        stride: bytes from one row to the next, at least ``4 * width``.
        pixels: ``stride * height`` bytes.
    """

    width: int
    height: int
    stride: int
    pixels: bytes

    def __post_init__(self) -> None:
        if self.stride < 4 * self.width or len(self.pixels) != self.stride * self.height:
            raise ValueError(self.stride)

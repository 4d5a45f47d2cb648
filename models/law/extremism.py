"""Types of extremism: said of a concern after its analysis, never of a person in a list.

Source: the project's decisions on practice, 3.
"""

from typing import Final

from models.kernel.text import Text, text

UNCLEAR: Final = "unclear"

EXTREMISM: Final[dict[str, Text]] = {
    UNCLEAR: text("Extremism", "Not clarified"),
    "right": text("Extremism", "Right-wing extremism"),
    "left": text("Extremism", "Left-wing extremism"),
    "islamism": text("Extremism", "Extreme Islamism"),
    "single_issue": text("Extremism", "Single issue"),
    "mixed": text("Extremism", "Mixed"),
    "none": text("Extremism", "No extremism"),
}
"""Codes in words; ``UNCLEAR`` until somebody says otherwise. Source: ``TYPES_OF_EXTREMISM``."""

"""The eight scenarios, an older case and what is around. Everybody in them is invented."""

from typing import Final

from storage.practice.around import AROUND
from storage.practice.v1 import V1
from storage.practice.v2 import V2
from storage.practice.v3 import V3
from storage.practice.v4 import V4
from storage.practice.v5 import V5
from storage.practice.v6 import V6
from storage.practice.v7 import V7
from storage.practice.v8 import V8
from storage.practice.v9 import V9

SCENARIOS: Final = (V1, V2, V3, V4, V5, V6, V7, V8, V9, AROUND)

"""Hypothesis looks as hard as five minutes allow, and says what it found the same way everywhere."""

import sys
from pathlib import Path

from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
settings.register_profile("amounts", max_examples=300, deadline=None, database=None)
settings.load_profile("amounts")

"""Reading is linear: four times the hostile text costs about four times as much, in every family, in five scripts."""

import pytest
from hostile import OPERATIONS, WORDS, families, growth


@pytest.mark.parametrize("family", families("en"))
def test_law_9_linear_in_every_script(family):
    """At 2,000 and 8,000 characters, where a square would be sixteen times; ``make hostile`` tries 100 and 400 KB."""
    for language in (language for language in WORDS if family in families(language)):
        for operation in OPERATIONS if language == "en" else OPERATIONS[:1]:
            small, large = growth(operation, families(language)[family], language, 2000, 9)
            assert large < 9 * small + 0.02, (language, operation, small, large)

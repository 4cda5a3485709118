"""Tamil: the scales of running text, which CLDR's compact forms lack. Source: தமிழ் இணையக் கல்விக்கழகம்."""

SCALES = {"லட்சம்": 5, "இலட்சம்": 5, "லட்ச": 5, "கோடி": 7}

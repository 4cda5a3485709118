"""A bar on standard error that says how far the work has come, where a person looks at it."""

from __future__ import annotations

import os
import sys
import time

WIDTH = 30
PATIENCE, EVERY = 0.5, 0.1  # seconds: nothing is shown of work that is done so soon, and nothing redrawn sooner


class Progress:
    """``size`` is the bytes of all that will be read, or None; ``what`` the word for the documents."""

    def __init__(self, size: int | None, what: str, shown: bool) -> None:
        self.size, self.what = size, what
        self.shown = shown and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self.read = self.documents = 0
        self.next = time.monotonic() + PATIENCE
        self.drawn = False

    def add(self, read: int, documents: int) -> None:
        self.read += read
        self.documents += documents
        if self.shown and time.monotonic() >= self.next:
            self.next = time.monotonic() + EVERY
            print(f"\r{self}\x1b[K", end="", file=sys.stderr, flush=True)
            self.drawn = True

    def clear(self) -> None:
        """Off the screen, before anything else is written there."""
        if self.drawn:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self.drawn = False

    def __str__(self) -> str:
        count = f"{self.documents:,} {self.what}"
        if not self.size:
            return count
        part = min(1.0, self.read / self.size)
        full = int(part * WIDTH)
        return f"{part:4.0%} [{'#' * full}{' ' * (WIDTH - full)}] {count}"

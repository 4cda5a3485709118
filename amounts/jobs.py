"""Many documents in many processes: what comes out stands in the order of what went in.

Documents go to the processes in parcels, and only so many parcels are on their way at once: the memory that
is needed doesn't grow with the input.
"""

from __future__ import annotations

from .documents import documents
from .errors import AmountError
from .outcomes import source, target
from .shapes import Shown, show, together

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Generator, Iterable, Iterator

    from .documents import Document

PARCEL, MOST = 1 << 16, 500  # bytes and documents: some tenths of a second of work
AHEAD = 3  # parcels for each process


def ready(options: Namespace) -> Namespace:
    """The options with the rates and the target that they name; an AmountError where there is no such thing."""
    from argparse import Namespace

    found = {"to": options.to and target(options.to), "rates": source(options.rates or "ecb")}
    return Namespace(**{**vars(options), **found})


def results(options: Namespace) -> Generator[Shown]:
    """What becomes of the documents that the options name, in their order."""
    prepared = ready(options)  # here too, for what is wrong with them is said once
    if options.jobs == 1 or not options.several:
        return (show(document, prepared) for document in documents(options))
    return _pooled(options)


def _pooled(options: Namespace) -> Generator[Shown]:
    from collections import deque
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[Future[Shown]] = deque()
    pool = ProcessPoolExecutor(options.jobs, initializer=_begin, initargs=(options,))
    try:
        for parcel in parcels(documents(options)):
            waiting.append(pool.submit(_parcel, parcel))
            if len(waiting) > AHEAD * options.jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise AmountError("a process was ended before its work was done", expected="fewer of them with -j") from error
    finally:
        pool.shutdown(cancel_futures=True)


def parcels(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """The documents in lists, each of so many bytes or of one document that is larger."""
    parcel: list[Document] = []
    size = 0
    for document in documents:
        parcel.append(document)
        size += len(document.content or b"")
        if size >= PARCEL or len(parcel) >= MOST:
            yield parcel
            parcel, size = [], 0
    if parcel:
        yield parcel


# ---------------------------------------------------------------- in the processes

_options: Namespace


def _begin(options: Namespace) -> None:
    import signal

    global _options
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all of them: the first process says so, and ends the others
    _options = ready(options)


def _parcel(parcel: list[Document]) -> Shown:
    return together([show(document, _options) for document in parcel])

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
    from multiprocessing.connection import Connection
    from typing import Any

    from .documents import Document

PARCEL, MOST = 1 << 16, 500  # bytes and documents: some tenths of a second of work
AHEAD = 3  # parcels for each process that may wait for one before them


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
    """Each process has a pipe of its own, which ends with it: in a shared one, a process that is killed may hold up all."""
    from multiprocessing import Pipe, Process
    from multiprocessing.connection import wait

    processes: list[Process] = []
    idle: list[Connection] = []
    busy: list[Connection] = []
    done: dict[int, Shown] = {}
    first = 0  # the number of the parcel that comes out next
    numbered = enumerate(parcels(documents(options)))
    try:
        parcel = next(numbered, None)
        while parcel or busy:
            while parcel and len(busy) < options.jobs and parcel[0] - first < AHEAD * options.jobs:
                if not idle:
                    ours, theirs = Pipe()
                    processes.append(Process(target=_work, args=(theirs, options), daemon=True))
                    processes[-1].start()
                    theirs.close()
                    idle.append(ours)
                busy.append(idle.pop())
                busy[-1].send(parcel)  # it waits for one: neither end can be full
                parcel = next(numbered, None)
            heard: list[Any] = wait(busy)
            for pipe in heard:
                number, shown = pipe.recv()
                done[number] = shown
                busy.remove(pipe)
                idle.append(pipe)
            while first in done:
                yield done.pop(first)
                first += 1
    except (EOFError, OSError) as error:
        raise AmountError("a process was ended before its work was done", expected="fewer of them with -j") from error
    finally:
        for process in processes:
            process.terminate()
            process.join()


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


def _work(pipe: Connection, options: Namespace) -> None:
    """What each process does until the first one is done, or gone."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all of them: the first process ends the others
    prepared = ready(options)
    while True:
        try:
            number, parcel = pipe.recv()
        except EOFError:
            return
        pipe.send((number, together([show(document, prepared) for document in parcel])))

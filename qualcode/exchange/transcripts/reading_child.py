"""The child process that reads transcripts: it takes paths from a pipe and answers with packed results."""

import logging
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from qualcode.exchange.transcripts.preview import Preview, read_preview
from qualcode.exchange.transcripts.reading import ReadOptions
from qualcode.exchange.transcripts.wire import Failure, pack
from qualcode.model.errors import UserError

READY = b""  # said once, so that starting the process does not count as reading


def serve(pipe: Connection, memory: int) -> None:
    """Read each file asked for until the other end closes; never use more than `memory` bytes where possible."""
    _limit_memory(memory)
    pipe.send_bytes(READY)
    while True:
        try:
            path, options = pipe.recv()
        except EOFError:
            return
        pipe.send_bytes(pack(_result(Path(path), options)))


def _result(path: Path, options: ReadOptions) -> Preview | Failure:
    try:
        return read_preview(path, options)
    except UserError as error:
        return Failure(error.key, error.values)
    except MemoryError:
        return Failure("import.too_much_memory", {})
    except Exception as error:  # a bug must not take the other files with it; the log carries no interview text
        logging.getLogger(__name__).error("reading failed: %s", type(error).__name__)
        return Failure("import.reader_failed", {"error": type(error).__name__})


def _limit_memory(limit: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    soft = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    except (ValueError, OSError):  # macOS may refuse; the time limit remains
        logging.getLogger(__name__).info("no memory limit on this system")

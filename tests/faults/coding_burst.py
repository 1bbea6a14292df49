"""A program that codes without end and prints each coding once it is saved: the tests kill it."""

import sys
from pathlib import Path

from qualcode.ops.codings import code_span
from qualcode.ops.projects import open_project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.documents import documents_of, text_of


def main(path: Path, first: int) -> None:
    project = open_project(path)
    document, code = documents_of(project)[0].guid, codes_of(project)[0].guid
    length = len(text_of(project, document))
    print("ready", flush=True)
    for number in range(first, first + 100_000):
        start, width = number % (length - 60), 2 + number // (length - 60)
        print(code_span(project, document, start, start + width, code), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

"""A program that merges a package, withdraws it and brings it back without end: the tests kill it."""

import sys
from pathlib import Path

from qualcode.ops.projects import open_project
from qualcode.store.queries.merges_received import merges_of
from qualcode.team import merge as merging
from qualcode.team.package import read_package


def main(path: Path, package: Path) -> None:
    merging.backup_before = lambda *args: None  # type: ignore[assignment]  # so that it is killed in the merge itself
    project = open_project(path)
    brought = read_package(package)
    print("ready", flush=True)
    while True:
        found = [merge for merge in merges_of(project) if merge.is_here]
        if not found:
            merging.merge_package(project, brought)
        elif found[0].withdrawn:
            merging.readmit_merge(project, found[0].guid)
        else:
            merging.withdraw_merge(project, found[0].guid)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

"""Attribute packs: listed from the codebooks folder, read from there or from any YAML file of that form."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.attributes.pack_nodes import PackReader
from qualcode.exchange.codebooks.yaml_nodes import parsed_file
from qualcode.model.errors import UserError
from qualcode.model.margins import AttributePack
from qualcode.resources import codebooks_folder

_PREFIX = "attributes_"


class PackFile(NamedTuple):
    """A pack that comes with the program: the name it is asked for by, and its file."""

    id: str
    path: Path


def pack_files() -> list[PackFile]:
    """List the packs that come with the program, by name."""
    found = sorted(codebooks_folder().glob(f"{_PREFIX}*.yaml"))
    return [PackFile(path.stem.removeprefix(_PREFIX), path) for path in found]


def find_pack(name: str) -> Path:
    """Give the file of a pack by its name ("mtm") or its path. Raises UserError where there is none."""
    packs = pack_files()
    for pack in packs:
        if pack.id == name.strip().casefold():
            return pack.path
    path = Path(name)
    if path.suffix.lower() in (".yaml", ".yml") and path.is_file():
        return path
    raise UserError("packs.no_such_pack", name=name, known=", ".join(pack.id for pack in packs))


def read_pack(path: Path) -> AttributePack:
    """Read a pack. Raises UserError with the line for a file that cannot be understood."""
    return PackReader(path.name).pack(parsed_file(path))


def packs_named(names: Sequence[str] = ()) -> tuple[AttributePack, ...]:
    """Read the packs of these names, without any all that come with the program. Raises UserError as reading does."""
    paths = [find_pack(name) for name in names] or [pack.path for pack in pack_files()]
    return tuple(map(read_pack, paths))

"""Attribute packs: listed from the codebooks folder, read from there or from any YAML file of that form."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.attributes.pack_nodes import PackReader
from qualcode.exchange.codebooks.yaml_nodes import parsed, parsed_file
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
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


def kept_pack(name: str) -> Value:
    """Give a pack as a saved table keeps it: one that comes with the program by its name, any other with its words, so
    that a colleague needs no file. Raises UserError where it cannot be read.
    """
    path = find_pack(name)
    if path in [pack.path for pack in pack_files()]:
        return name.strip().casefold()
    read_pack(path)
    return {"file": path.name, "text": path.read_text(encoding="utf-8-sig")}


def packs_asked(kept: Value) -> tuple[AttributePack, ...]:
    """Give the packs that a saved table keeps, a list of `kept_pack`; where it keeps none, all of the program.

    Raises UserError as reading does.
    """
    found = [_asked(one) for one in kept] if isinstance(kept, list) else []
    return tuple(found) or packs_named()


def _asked(kept: Value) -> AttributePack:
    if isinstance(kept, dict):
        source = str(kept.get("file"))
        return PackReader(source).pack(parsed(str(kept.get("text")), source))
    return read_pack(find_pack(str(kept)))

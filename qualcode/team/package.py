"""The package file: one file that brings a part of a project to somebody else, checked before anything is read."""

import json
import os
import secrets
import struct
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import Log
from qualcode.ops.projects import project_guid, project_name
from qualcode.store.packing import DamagedError, pack_log, unpack_log
from qualcode.store.project import Project
from qualcode.team.scope import WHOLE, KeptBack, Part, Scope, Told, choose

SUFFIX = ".qcpack"
FORMAT = (1, 0)  # major: who does not know it must not read it; minor: what is new can be left aside
MOST_BYTES = 1 << 30
_MAGIC = b"QualCode package\n"
_HEAD = struct.Struct(">HHI")  # major, minor, length of the header
_MOST_HEADER = 1 << 16
_SCRYPT = {"n": 1 << 15, "r": 8, "p": 1}


class Package(NamedTuple):
    """A package as it was read. `hash`: of its content; `made`: UTC, milliseconds; `coder`: who made it (her name
    beside); `handed_to`: for whom, empty for anybody; `kept_back`: how many documents stayed at home.
    """

    file: str
    hash: str
    project: Guid
    project_name: str
    part: Part
    made: int
    coder: Guid
    coder_name: str
    handed_to: Guid
    kept_back: int
    log: Log
    texts: dict[str, str]


class Packed(NamedTuple):
    """What was written: the file, its size, how many operations and codings it holds, and what stayed at home."""

    path: Path
    size: int
    operations: int
    codings: int
    kept_back: tuple[KeptBack, ...]


def write_package(
    project: Project,
    path: Path,
    scope: Scope = WHOLE,
    *,
    passphrase: str = "",
    also: frozenset[Guid] = frozenset(),
    handed_to: Guid = "",
    replace: bool = False,
    told: Told = lambda done, of: None,
) -> Packed:
    """Write a package: all of it is there, or nothing. `also`: documents that travel although not released; `told`
    hears how far it is (done, of how many), and may raise to give it up.

    Raises UserError where a file lies there already (unless it may be replaced) or the disk refuses.
    """
    if path.exists() and not replace:
        raise UserError("store.file_exists", file=path.name)
    chosen = choose(project, scope, also, lambda done, of: told(done, 2 * of))
    about: dict[str, Value] = {
        "project": project_guid(project),
        "name": project_name(project),
        "part": scope.part.value,
        "made": time.time_ns() // 1_000_000,
        "coder": project.me,
        "coder_name": str(project.values(project.me)["name"]) if project.me else "",
        "handed_to": handed_to,
        "kept_back": len(chosen.kept_back),
    }
    packed = pack_log(chosen.log, chosen.texts, about, lambda done, of: told(of + done, 2 * of))
    size = _write(path, _sealed(packed, passphrase))
    codings = sum(item.kind == "coding" and not item.field for item in chosen.log.operations.values())
    return Packed(path, size, len(chosen.log.operations), codings, chosen.kept_back)


def _sealed(content: bytes, passphrase: str) -> bytes:
    header: dict[str, Value] = {"hash": sha256(content).hexdigest() if not passphrase else ""}
    if passphrase:
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        header["sealed"] = {"salt": salt.hex(), "nonce": nonce.hex(), **_SCRYPT}
        head = json.dumps(header).encode()
        content = _cipher(passphrase, salt, **_SCRYPT).encrypt(nonce, content, head)
    else:
        head = json.dumps(header).encode()
    return _MAGIC + _HEAD.pack(*FORMAT, len(head)) + head + content


def _write(path: Path, content: bytes) -> int:
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-", suffix=SUFFIX)
        fresh = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserError("team.cannot_write", file=path.name, folder=str(path.parent)) from error
    return len(content)


def needs_passphrase(path: Path) -> bool:
    """Say whether a package was sealed with a passphrase. Raises UserError for what is no package."""
    return "sealed" in _header(_read(path), path.name)[0]


def read_package(path: Path, passphrase: str = "", told: Told = lambda done, of: None) -> Package:
    """Read and check a package; nothing of any project is touched. `told` as for writing one.

    Raises UserError: no package, damaged, too large, of a newer version, or the passphrase lacks or is wrong.
    """
    data = _read(path)
    header, head, body = _header(data, path.name)
    sealed = header.get("sealed")
    if sealed is not None:
        body = _opened(cast(dict[str, Any], sealed), head, body, passphrase, path.name)
    elif sha256(body).hexdigest() != header.get("hash"):
        raise UserError("team.package_damaged", file=path.name)
    try:
        unpacked = unpack_log(body, told)
        return _package(path.name, sha256(body).hexdigest(), unpacked.about, unpacked.log, unpacked.texts)
    except (DamagedError, LookupError, TypeError, ValueError) as error:
        raise UserError("team.package_damaged", file=path.name) from error


def _package(file: str, digest: str, about: dict[str, Value], log: Log, texts: dict[str, str]) -> Package:
    return Package(
        file,
        digest,
        _told(about, "project"),
        _told(about, "name"),
        Part(_told(about, "part")),
        int(cast(int, about["made"])),
        _told(about, "coder"),
        _told(about, "coder_name"),
        _told(about, "handed_to"),
        int(cast(int, about["kept_back"])),
        log,
        texts,
    )


def _told(about: dict[str, Value], name: str) -> str:
    value = about[name]
    if not isinstance(value, str):
        raise TypeError(name)
    return value


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError("team.package_too_large", file=path.name)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("store.no_file", file=str(path)) from error
    except OSError as error:
        raise UserError("team.cannot_read", file=path.name) from error


def _header(data: bytes, name: str) -> tuple[dict[str, Value], bytes, bytes]:
    """Give what the header says, its bytes, and the content."""
    start = len(_MAGIC) + _HEAD.size
    if not data.startswith(_MAGIC):
        raise UserError("team.no_package", file=name)
    if len(data) < start:
        raise UserError("team.package_damaged", file=name)
    major, _, length = _HEAD.unpack_from(data, len(_MAGIC))
    if major > FORMAT[0]:
        raise UserError("team.package_newer", file=name)
    head = data[start : start + length]
    try:
        if length > _MOST_HEADER:
            raise ValueError(length)
        header = json.loads(head)
        if not isinstance(header, dict):
            raise TypeError(header)
    except (ValueError, TypeError, RecursionError) as error:
        raise UserError("team.package_damaged", file=name) from error
    return header, head, data[start + length :]


def _opened(sealed: dict[str, Any], head: bytes, body: bytes, passphrase: str, name: str) -> bytes:
    from cryptography.exceptions import InvalidTag

    if not passphrase:
        raise UserError("team.passphrase_needed", file=name)
    try:
        cost = {key: int(sealed[key]) for key in _SCRYPT}
        if any(not 1 <= cost[key] <= 4 * most for key, most in _SCRYPT.items()):  # else it would eat the memory
            raise ValueError(cost)
        cipher = _cipher(passphrase, bytes.fromhex(sealed["salt"]), **cost)
        return cipher.decrypt(bytes.fromhex(sealed["nonce"]), body, head)
    except InvalidTag as error:
        raise UserError("team.passphrase_wrong", file=name) from error
    except (LookupError, TypeError, ValueError) as error:
        raise UserError("team.package_damaged", file=name) from error


class _Cipher(NamedTuple):
    """Authenticated encryption under one key."""

    encrypt: Callable[[bytes, bytes, bytes], bytes]
    decrypt: Callable[[bytes, bytes, bytes], bytes]


def _cipher(passphrase: str, salt: bytes, n: int, r: int, p: int) -> _Cipher:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    key = Scrypt(salt=salt, length=32, n=n, r=r, p=p).derive(_normal(passphrase))
    cipher = ChaCha20Poly1305(key)
    return _Cipher(cipher.encrypt, cipher.decrypt)


def _normal(passphrase: str) -> bytes:
    """Give the same bytes for a passphrase however the keyboard composed its letters."""
    import unicodedata

    return unicodedata.normalize("NFC", passphrase).encode()

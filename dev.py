"""Sets QualCode up on a fresh machine and starts it (`run`) or checks it (`test`); needs only Python 3.11."""

from __future__ import annotations  # so that an older Python lives to hear the sentence at the end

import argparse
import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
EXTRAS = {"run": "", "test": "[dev]"}

# What PySide6-Essentials 6.11 links to beyond its own files, and the Debian package that holds it.
LIBRARIES_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
LIBRARIES_FOR_A_SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


class NotReadyError(Exception):
    """Something this script cannot do by itself: a sentence for the person at the keyboard."""


def say(sentence: str) -> None:
    """Print a line at once, so that it stands before what the next program prints."""
    print(sentence, flush=True)


# System packages


def quietly(command: Sequence[str | Path], **changes: str) -> subprocess.CompletedProcess[str]:
    """Run a command without keyboard and screen and give its exit code and output."""
    return subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=environment(**changes),
    )


def can_load(library: str) -> bool:
    """Tell whether the system's loader finds the shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: Mapping[str, str], found: Callable[[str], bool] = can_load) -> list[str]:
    """Give the packages of those `libraries` (file name -> package) that the system does not have."""
    return sorted({package for library, package in libraries.items() if not found(library)})


def apt_get() -> list[str] | None:
    """Give the beginning of a command that may install packages without asking; None where there is none."""
    if not shutil.which("apt-get"):
        return None
    if getattr(os, "geteuid", lambda: 1)() == 0:
        return ["apt-get"]
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and quietly([*sudo, "true"]).returncode == 0:
        return [*sudo, "apt-get"]
    return None


def install_packages(packages: Sequence[str]) -> bool:
    """Install Debian packages where that is allowed; tell whether it worked."""
    command = apt_get()
    if command is None:
        return False
    say(f"Installing system packages: {' '.join(packages)}")
    install = [*command, "install", "-y", "-q", "--no-install-recommends", *packages]
    quietly([*command, "update", "-q"])
    done = quietly(install, DEBIAN_FRONTEND="noninteractive")
    if done.returncode != 0:
        say(done.stderr.strip())
    return done.returncode == 0


def advice(packages: Sequence[str]) -> str:
    """Give the sentence that tells a person which packages to install."""
    names = " ".join(packages)
    if shutil.which("apt-get"):
        return f"Please run this, then repeat your command: sudo apt-get install {names}"
    return f"Please install what your system calls these Debian packages, then repeat your command: {names}"


def provide_libraries(platform: str = sys.platform) -> bool:
    """See to it that Qt's system libraries are there; tell whether a window can be shown with them.

    Raises NotReadyError if even the libraries that Qt needs without a screen are missing.
    """
    if not platform.startswith("linux"):
        return True
    wanted = missing_packages(LIBRARIES_ALWAYS | LIBRARIES_FOR_A_SCREEN)
    if not wanted or install_packages(wanted):
        return True
    if missing_packages(LIBRARIES_ALWAYS):
        raise NotReadyError(f"Qt needs system packages that are missing here. {advice(wanted)}")
    say(f"A window cannot be shown without some system packages. {advice(wanted)}")
    return False


# The virtual environment


def venv_python(venv: Path = VENV, platform: str = sys.platform) -> Path:
    """Give the interpreter inside a virtual environment."""
    return venv / "Scripts" / "python.exe" if platform == "win32" else venv / "bin" / "python"


def works(python: Path) -> bool:
    """Tell whether the interpreter is there, has pip, and is of the version that runs this script."""
    question = "import sys, pip; print(sys.version_info[:2])"
    try:
        answer = quietly([python, "-c", question])
    except OSError:
        return False
    return answer.stdout.strip() == str(sys.version_info[:2])


def make_venv() -> None:
    """Make `.venv` unless a working one is there; raises NotReadyError if this Python cannot."""
    if works(venv_python()):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if importlib.util.find_spec("ensurepip") is None and not install_packages([package]):
        raise NotReadyError(f"This Python cannot make virtual environments. {advice([package])}")
    say("Making the virtual environment .venv")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False).returncode != 0:
        raise NotReadyError("The virtual environment could not be made: see the lines above.")


def fingerprint(root: Path = ROOT) -> str:
    """Give a hash of all that decides what is installed: the two files, the Python, the folder."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {root}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def stamp(kind: str, venv: Path = VENV) -> Path:
    """Give the file that tells what was installed last for "run" or "test"."""
    return venv / f"installed-for-{kind}"


def is_installed(kind: str, venv: Path = VENV, root: Path = ROOT) -> bool:
    """Tell whether the environment is ready for "run" or "test"; what is ready to test is ready to run."""
    stamps = [stamp(each, venv) for each in {kind, "test"}]
    return any(each.is_file() and each.read_text() == fingerprint(root) for each in stamps)


def install(kind: str) -> None:
    """Install the project and what it needs for `kind` into `.venv`, unless that is done already."""
    if is_installed(kind):
        return
    say("Installing QualCode and what it needs (some minutes, the first time only)")
    wanted = ["-c", "constraints.txt", "-e", f".{EXTRAS[kind]}"]
    pip = ["-m", "pip", "install", "--no-input", "--disable-pip-version-check", *wanted]
    with subprocess.Popen(
        [venv_python(), *pip],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        lines = tell_progress(process.stdout)
    if process.returncode != 0:
        raise NotReadyError("\n".join([*lines[-20:], "The installation failed: is this computer online?"]))
    stamp(kind).write_text(fingerprint())


def tell_progress(lines: Iterable[str]) -> list[str]:
    """Say every tenth package that pip names, and when it begins to install; give all the lines."""
    seen, count = [], 0
    for line in lines:
        seen.append(line.rstrip())
        if collecting := re.match(r"Collecting ([\w.-]+)", line):
            count += 1
            if count % 10 == 0:
                say(f"  {count} packages so far, now {collecting[1]}")
        elif line.startswith("Installing collected packages"):
            say("  putting them in place")
    return seen


def set_up(kind: str) -> bool:
    """Make everything ready for "run" or "test"; tell whether a window can be shown."""
    make_venv()
    install(kind)
    return provide_libraries()


# The three commands


def environment(**changes: str) -> dict[str, str]:
    """Give this process's environment without another Python's traces, with UTF-8 everywhere."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONHOME", "PYTHONPATH"}}
    return {**kept, "PYTHONUTF8": "1", **changes}


def has_display(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Tell whether there is a screen to open a window on."""
    if variables.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if not platform.startswith("linux"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def call(arguments: Sequence[str], **changes: str) -> int:
    """Run the environment's Python with `arguments` and give its exit code (128 + n if signal n ended it)."""
    command: list[str | Path] = [venv_python(), *arguments]
    code = subprocess.run(command, check=False, cwd=ROOT, env=environment(**changes)).returncode
    return code if code >= 0 else 128 - code


def run(arguments: Sequence[str]) -> int:
    """Open the window, or do the main job without one where there is no screen."""
    window_possible = set_up("run")
    if has_display() and window_possible:
        say("Opening QualCode")
        return call(["-m", "ui.app", *arguments])
    reason = "No window can be opened without those packages" if has_display() else "There is no screen here"
    say(f"{reason}: doing the main job without a window. What it makes goes into the folder out")
    return call(["-m", "ui.demo", *arguments], QT_QPA_PLATFORM="offscreen")


def checks(arguments: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Give the checks in their order, each with what it does; `arguments` go to pytest."""
    return [
        ("Looking for mistakes in the code (ruff)", ["-m", "ruff", "check", "-q", "."]),
        ("Looking at the layout of the code (ruff)", ["-m", "ruff", "format", "-q", "--check", "."]),
        ("Checking the types (mypy)", ["-m", "mypy", "qualcode", "ui", "dev.py"]),
        ("Running the tests (pytest)", ["-m", "pytest", "-n", "auto", *arguments]),
    ]


def test(arguments: Sequence[str]) -> int:
    """Run all checks; stop at the first that fails and give its exit code."""
    set_up("test")
    for sentence, check in checks(arguments):
        say(sentence)
        if code := call(check, QT_QPA_PLATFORM="offscreen"):
            return code
    return 0


def setup(_arguments: Sequence[str]) -> int:
    """Install everything for running and testing, and start nothing."""
    set_up("test")
    say("Everything is ready: python3 dev.py run, python3 dev.py test")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"run": run, "test": test, "setup": setup}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for and give the exit code."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=COMMANDS, help="run QualCode, test it, or only set it up")
    parsed, rest = parser.parse_known_args(arguments)
    try:
        return COMMANDS[parsed.command](rest)
    except NotReadyError as reason:
        say(str(reason))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.exit("QualCode needs Python 3.11 or newer: repeat this command with a newer Python.")
    sys.exit(main())

"""Shortcuts and letters on a Latin, a Russian and a Kyrgyz keyboard, by real keys on an X screen of our own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from ui.action_list import SPECS
from ui.shortcut_keys import on_every_layout

HERE = Path(__file__).resolve()
TOOLS = ("Xvfb", "xdotool", "setxkbmap")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]

# The layouts, of which the first is active; what the hand types to find a code, by the place of the keys; what comes of
# it; and what stands on the key of "-": on the Kyrgyz layout of X11 it is a letter.
LAYOUTS = {
    "us": ("debt", "debt", "-"),
    "ru": ("djpd", "возв", "-"),
    "kg": ("rfqn", "кайт", "ө"),
    "ru,us": ("djpd", "возв", "-"),
    "kg,us": ("rfqn", "кайт", "ө"),
}


@pytest.fixture
def screen():
    """Start an X screen; give its name."""
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-noreset", "-screen", "0", "1366x768x24"],
        pass_fds=(theirs,),
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    with os.fdopen(ours) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.mark.parametrize(
    ("declared", "all_of_them"),
    [
        ("Ctrl+R", ["Ctrl+R", "Ctrl+К"]),
        ("Ctrl+Shift+P", ["Ctrl+Shift+P", "Ctrl+Shift+З"]),
        ("Ctrl++", ["Ctrl++", "Ctrl+=", "Ctrl+Ң", "Ctrl+Shift+Ң"]),
        ("Ctrl+-", ["Ctrl+-", "Ctrl+Ө"]),
        ("Alt+Down", ["Alt+Down"]),
        ("Space", ["Space"]),
        ("", [""]),
    ],
)
def test_a_shortcut_is_known_by_the_cyrillic_letter_too(declared, all_of_them):
    assert on_every_layout(QKeySequence(declared)) == [QKeySequence(keys) for keys in all_of_them]


def test_no_two_actions_share_keys_on_any_layout():
    declared = [QKeySequence(spec.shortcut) for spec in SPECS if spec.shortcut]
    taken = [keys.toString() for one in declared for keys in on_every_layout(one)]
    assert sorted(taken) == sorted(set(taken))


@pytest.mark.skipif(sys.platform != "linux", reason="X screens are of Linux")
@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_kind_of_shortcut_works_on_the_layout(layout, screen, sample, tmp_path):
    env = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "QUALCODE_HOME": str(tmp_path / "settings"),
        "PYTHONPATH": str(HERE.parents[3]),
    }
    subprocess.run(["setxkbmap", "-layout", layout], env=env, check=True)
    program = [sys.executable, str(HERE.with_name("driven.py")), str(sample), *LAYOUTS[layout]]
    done = subprocess.run(program, env=env, capture_output=True, text=True, check=False, timeout=300)
    if "could not connect to display" in done.stderr or "platform plugin" in done.stderr:
        pytest.skip("Qt finds no libraries for an X screen here")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert len(found) > 20
    assert not [name for name, works in found.items() if not works]

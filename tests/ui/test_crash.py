"""A sudden end of the program leaves a note of the lines at work."""

import os
import subprocess
import sys

_PROGRAM = """
import ctypes
from ui import crash

def where_it_happened():
    ctypes.string_at(0)

crash.watch_for_sudden_ends()
where_it_happened()
"""


def test_a_sudden_end_is_noted_beside_the_log(tmp_path):
    env = {**os.environ, "QUALCODE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", _PROGRAM], env=env, capture_output=True, timeout=60, check=False)
    assert done.returncode != 0
    (noted,) = tmp_path.glob("*.sudden.log")
    assert "where_it_happened" in noted.read_text(encoding="utf-8")

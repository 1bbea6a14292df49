"""Keeps the tests away from the screen and from the settings of whoever runs them."""

import os
import sys

import pytest

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def settings_of_the_tests(tmp_path_factory):
    """Let this computer's name and settings lie in a scratch folder, also for programs the tests start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QUALCODE_HOME", str(tmp_path_factory.mktemp("settings")))
        yield

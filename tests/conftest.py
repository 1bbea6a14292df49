"""Keeps the tests away from the screen and from the settings of whoever runs them; builds the sample study once."""

import os
import sys
from functools import cache

import pytest

from qualcode.exchange.sample.build import build_sample

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def settings_of_the_tests(tmp_path_factory):
    """Let this computer's name and settings lie in a scratch folder, also for programs the tests start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QUALCODE_HOME", str(tmp_path_factory.mktemp("settings")))
        yield


@pytest.fixture(scope="session")
def sample_in(settings_of_the_tests, tmp_path_factory):
    """Give the function that gives the file of the sample study in a language: to be read; copy it to write into it."""

    @cache
    def built(language="ru"):
        return build_sample(tmp_path_factory.mktemp("sample") / "sample.qualcode", language)

    return built

import importlib.util
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def dev():
    """A fresh `dev.py` for each test: it is a script beside the packages, not a part of them."""
    spec = importlib.util.spec_from_file_location("dev_under_test", ROOT / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path):
    """A folder that holds what the fingerprint looks at, under a name that breaks careless programs."""
    root = tmp_path / "папка с пробелом"
    (root / ".venv").mkdir(parents=True)
    (root / "pyproject.toml").write_text("[project]\n")
    (root / "constraints.txt").write_text("numpy==2\n")
    return root


@pytest.fixture
def calls(dev, monkeypatch):
    """The arguments of each Python call that `dev` would make, in order; each call succeeds."""
    made = []

    def record(arguments, **changes):
        made.append((list(arguments), changes))
        return 0

    monkeypatch.setattr(dev, "call", record)
    monkeypatch.setattr(dev, "set_up", lambda kind: True)
    return made


def write_stamp(dev, kind, root):
    dev.stamp(kind, root / ".venv").write_text(dev.fingerprint(root))


def test_nothing_is_installed_without_a_stamp(dev, project):
    assert not dev.is_installed("run", project / ".venv", project)


@pytest.mark.parametrize(
    ("stamped", "asked", "ready"),
    [("run", "run", True), ("test", "test", True), ("test", "run", True), ("run", "test", False)],
)
def test_what_is_ready_to_test_is_ready_to_run_but_not_the_other_way(dev, project, stamped, asked, ready):
    write_stamp(dev, stamped, project)
    assert dev.is_installed(asked, project / ".venv", project) is ready


@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt"])
def test_a_changed_file_asks_for_a_new_installation(dev, project, changed):
    write_stamp(dev, "test", project)
    (project / changed).write_text("other\n")
    assert not dev.is_installed("test", project / ".venv", project)


def test_a_moved_folder_asks_for_a_new_installation(dev, project):
    write_stamp(dev, "test", project)
    moved = project.rename(project.with_name("elsewhere"))
    assert not dev.is_installed("test", moved / ".venv", moved)


def test_a_finished_installation_is_not_repeated(dev, monkeypatch):
    monkeypatch.setattr(dev, "is_installed", lambda kind: True)
    monkeypatch.setattr(dev.subprocess, "Popen", lambda *_, **__: pytest.fail("pip was started"))
    dev.install("test")


def test_a_failed_installation_leaves_no_stamp_and_shows_what_pip_said(dev, project, monkeypatch):
    monkeypatch.setattr(dev, "ROOT", project)
    monkeypatch.setattr(dev, "is_installed", lambda kind: False)
    monkeypatch.setattr(dev, "stamp", lambda kind: project / "stamp")
    broken = project / "python"
    broken.write_text("#!/bin/sh\necho no matching distribution\nexit 1\n")
    broken.chmod(0o755)
    if sys.platform == "win32":
        pytest.skip("needs a shell script")
    monkeypatch.setattr(dev, "venv_python", lambda: broken)
    with pytest.raises(dev.NotReadyError, match=r"no matching distribution(.|\n)*online"):
        dev.install("run")
    assert not (project / "stamp").exists()


def test_progress_names_every_tenth_package_and_the_last_step(dev, capsys):
    lines = [f"Collecting package{n}==1.0\n" for n in range(1, 22)] + ["Installing collected packages: a, b\n"]
    assert len(dev.tell_progress(lines)) == 22
    assert capsys.readouterr().out.splitlines() == [
        "  10 packages so far, now package10",
        "  20 packages so far, now package20",
        "  putting them in place",
    ]


def test_only_packages_of_missing_libraries_are_asked_for(dev):
    libraries = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libX11.so.6": "libx11-6"}
    assert dev.missing_packages(libraries, lambda name: name == "libGL.so.1") == ["libegl1", "libx11-6"]


def test_a_library_that_does_not_exist_cannot_be_loaded(dev):
    assert not dev.can_load("libnosuchthing.so.99")


def on_linux(dev, monkeypatch, missing, may_install):
    """Let the loader lack `missing`; give the list that receives the packages asked for."""
    asked = []
    monkeypatch.setattr(dev, "missing_packages", lambda libraries: sorted(missing & set(libraries.values())))
    monkeypatch.setattr(dev, "install_packages", lambda packages: asked.extend(packages) or may_install)
    return asked


def test_nothing_is_installed_when_all_libraries_are_there(dev, monkeypatch):
    asked = on_linux(dev, monkeypatch, missing=set(), may_install=False)
    assert dev.provide_libraries("linux")
    assert asked == []


def test_missing_libraries_are_installed_where_that_is_allowed(dev, monkeypatch):
    asked = on_linux(dev, monkeypatch, missing={"libegl1", "libxcb-cursor0"}, may_install=True)
    assert dev.provide_libraries("linux")
    assert asked == ["libegl1", "libxcb-cursor0"]


def test_libraries_for_a_screen_are_named_but_stop_nothing(dev, monkeypatch, capsys):
    on_linux(dev, monkeypatch, missing={"libxcb-cursor0"}, may_install=False)
    assert not dev.provide_libraries("linux")
    assert "libxcb-cursor0" in capsys.readouterr().out


def test_without_the_libraries_of_qt_itself_the_user_is_told_the_packages(dev, monkeypatch):
    on_linux(dev, monkeypatch, missing={"libegl1", "libxcb-cursor0"}, may_install=False)
    with pytest.raises(dev.NotReadyError, match="libegl1 libxcb-cursor0"):
        dev.provide_libraries("linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_no_system_libraries_are_looked_for_outside_linux(dev, monkeypatch, platform):
    monkeypatch.setattr(dev, "missing_packages", lambda libraries: pytest.fail("looked for libraries"))
    assert dev.provide_libraries(platform)


def test_without_permission_nothing_is_installed(dev, monkeypatch):
    monkeypatch.setattr(dev, "apt_get", lambda: None)
    assert not dev.install_packages(["libegl1"])


def test_a_refused_package_is_reported(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "apt_get", lambda: ["apt-get"])
    monkeypatch.setattr(dev, "quietly", lambda command, **_: CompletedProcess(command, 100, "", "E: no package"))
    assert not dev.install_packages(["libegl1"])
    assert "E: no package" in capsys.readouterr().out


def test_a_python_without_ensurepip_is_told_which_package_helps(dev, monkeypatch):
    monkeypatch.setattr(dev, "works", lambda python: False)
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(dev, "install_packages", lambda packages: False)
    with pytest.raises(dev.NotReadyError, match=rf"python3\.{sys.version_info.minor}-venv"):
        dev.make_venv()


def test_an_interpreter_that_is_not_there_does_not_work(dev, project):
    assert not dev.works(project / ".venv" / "bin" / "python")


@pytest.mark.parametrize(
    ("variables", "platform", "screen"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "linux", False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
        ({"QT_QPA_PLATFORM": "minimal"}, "darwin", False),
    ],
)
def test_a_screen_is_found_by_the_variables_and_the_system(dev, variables, platform, screen):
    assert dev.has_display(variables, platform) is screen


@pytest.mark.parametrize(
    ("platform", "path"), [("linux", "bin/python"), ("darwin", "bin/python"), ("win32", "Scripts/python.exe")]
)
def test_the_interpreter_lies_where_the_system_puts_it(dev, platform, path):
    assert dev.venv_python(Path("папка/.venv"), platform) == Path("папка/.venv") / path


def test_run_opens_the_window_where_there_is_a_screen(dev, calls, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    assert dev.main(["run", "my study.qualcode"]) == 0
    assert calls == [(["-m", "ui.app", "my study.qualcode"], {})]


@pytest.mark.parametrize(
    ("display", "libraries", "reason"), [(False, True, "no screen"), (True, False, "without those packages")]
)
def test_run_does_the_same_job_without_a_window_and_says_why(
    dev, calls, monkeypatch, capsys, display, libraries, reason
):
    monkeypatch.setattr(dev, "has_display", lambda: display)
    monkeypatch.setattr(dev, "set_up", lambda kind: libraries)
    assert dev.main(["run"]) == 0
    assert calls == [(["-m", "ui.demo"], {"QT_QPA_PLATFORM": "offscreen"})]
    assert reason in capsys.readouterr().out


def test_the_checks_run_in_order_with_pytest_last(dev, calls):
    assert dev.main(["test", "-x"]) == 0
    modules = [arguments[1:3] for arguments, _ in calls]
    assert modules == [["ruff", "check"], ["ruff", "format"], ["mypy", "qualcode"], ["pytest", "-n"]]
    assert calls[-1][0][-1] == "-x"
    assert all(changes == {"QT_QPA_PLATFORM": "offscreen"} for _, changes in calls)


def test_the_first_failing_check_stops_the_rest_and_gives_its_exit_code(dev, calls, monkeypatch):
    def fail_at_mypy(arguments, **_):
        calls.append(arguments)
        return 7 if "mypy" in arguments else 0

    monkeypatch.setattr(dev, "call", fail_at_mypy)
    assert dev.main(["test"]) == 7
    assert len(calls) == 3


def test_nothing_is_printed_after_the_summary_of_pytest(dev, calls, capsys, monkeypatch):
    monkeypatch.setattr(dev, "call", lambda arguments, **_: print(f"output of {arguments[1]}") or 0)
    dev.main(["test"])
    assert capsys.readouterr().out.splitlines()[-1] == "output of pytest"


@pytest.mark.parametrize(("ended", "code"), [(0, 0), (3, 3), (-11, 139)])
def test_the_exit_code_of_a_call_is_passed_on_and_a_signal_becomes_128_and_more(dev, monkeypatch, ended, code):
    monkeypatch.setattr(dev.subprocess, "run", lambda command, **_: CompletedProcess(command, ended))
    assert dev.call(["-m", "pytest"]) == code


def test_what_stops_the_set_up_is_said_and_ends_with_two(dev, monkeypatch, capsys):
    def refuse(kind):
        raise dev.NotReadyError("Please install python3.11-venv")

    monkeypatch.setattr(dev, "set_up", refuse)
    assert dev.main(["setup"]) == 2
    assert capsys.readouterr().out == "Please install python3.11-venv\n"


def test_the_environment_is_free_of_another_python(dev, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    given = dev.environment(QT_QPA_PLATFORM="offscreen")
    assert "PYTHONPATH" not in given
    assert (given["PYTHONUTF8"], given["QT_QPA_PLATFORM"]) == ("1", "offscreen")


@pytest.mark.parametrize(("user", "command"), [(0, ["apt-get"]), (1000, None)])
def test_packages_are_installed_only_as_root_or_with_sudo_that_asks_nothing(dev, monkeypatch, user, command):
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(dev, "quietly", lambda command, **_: CompletedProcess(command, 1))
    assert dev.apt_get() == command


def test_sudo_that_asks_nothing_is_used(dev, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev, "quietly", lambda command, **_: CompletedProcess(command, 0))
    assert dev.apt_get() == ["sudo", "-n", "apt-get"]


def test_without_apt_get_the_user_is_told_the_names_of_debian(dev, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    assert dev.apt_get() is None
    assert dev.advice(["libegl1"]).endswith("these Debian packages, then repeat your command: libegl1")

"""Charts on the command line: as SVG and PNG, kept under a name, refused in one sentence."""

import pytest


@pytest.mark.parametrize("kind", ["grouped", "stacked", "full", "heat", "portrait", "code_line"])
def test_every_kind_is_drawn(study, run, tmp_path, kind):
    file = tmp_path / "chart.svg"
    told = run("--lang", "ky", "chart", study, kind, "--report", "documents", "--kind", "all", "--out", file)
    assert told.code == 0, told.err
    assert "chart.svg" in told.out
    assert ">маек" in file.read_text(encoding="utf-8")


def test_a_picture_is_as_wide_as_asked_for(study, done, tmp_path):
    told = done("chart", study, "heat", "--report", "documents", "--width", "200", "--out", tmp_path / "a.png")
    assert told["width"] == round(200 / 25.4 * 72)
    assert (tmp_path / "a.png").read_bytes()[16:20] == int(200 / 25.4 * 300).to_bytes(4, "big")


def test_a_chart_is_kept_under_a_name(study, done, tmp_path):
    words = ("chart", study, "stacked", "--report", "documents", "--order", "most_first", "--swap")
    done(*words, "--out", tmp_path / "a.svg", "--save", "Тилкелер")
    (kept,) = done("saved", "list", study, "--view", "chart")
    assert (kept["asked"]["kind"], kept["asked"]["order"], kept["asked"]["transposed"]) == (
        "stacked",
        "most_first",
        True,
    )
    assert done("saved", "run", study, "Тилкелер")["rows"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("stacked", "--show", "row_percent", "--out", "a.svg"), "add up"),
        (("heat", "--report", "documents", "--out", "a.pdf"), ".svg or .png"),
        (("portrait", "--code", "Артык", "--out", "a.svg"), "nothing to draw"),
    ],
)
def test_what_cannot_be_drawn_is_said(study, done, run, tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    done("add", "respondent", study, "--name", "Айгүл")
    done("link", study, "маек", "Р", "Айгүл")
    done("add", "code", study, "--name-ru", "Артык")
    told = run("chart", study, *words)
    assert told.code == 1
    assert said in told.err
    assert len(told.err.strip().splitlines()) == 1

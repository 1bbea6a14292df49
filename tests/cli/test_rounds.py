"""Rounds on the command line: looked at first, written when asked for, changed and listed."""

import shutil

import pytest


@pytest.fixture
def sample(sample_in, tmp_path):
    return shutil.copyfile(sample_in("en"), tmp_path / "sample.qualcode")


def test_a_draw_is_shown_first_and_the_very_same_is_written(sample, done, run):
    looked = run("draw", sample, "--unreleased", "--seed", "2026")
    assert "11" in looked.out and "--seed 2026 --write" in looked.err
    assert done("rounds", sample) == []
    plan = done("draw", sample, "--unreleased", "--seed", "2026")
    made = done("draw", sample, "--unreleased", "--seed", "2026", "--write")
    assert plan["round"] is None and made["round"]
    assert {**made, "round": None} == plan
    assert len(made["drawn"]) == made["wanted"] == 4 and made["interviews"] == 11
    (found,) = done("rounds", sample)
    assert (found["guid"], found["seed"], found["share"]) == (made["round"], 2026, 0.2)
    assert found["not_started"] >= 4 and sum(found[state] for state in ("not_started", "in_work", "done")) == 8
    assert {(one["document"], coder) for one in made["drawn"] for coder in one["coders"]} == {
        (task["document"], task["coder"]) for task in found["tasks"]
    }
    assert all(one["blind"] for one in done("blind", sample))


def test_what_is_left_out_is_told_with_its_reason(sample, run):
    told = run("draw", sample, "--lang", "ru")
    assert told.code == 0 and "транскрипт ещё не выпущен (11)" in told.out


def test_pairs_and_coders_are_named(sample, done, run):
    made = done("draw", sample, "--unreleased", "--pair", "Айбек=Чолпон", "--coder", "Айбек", "--coder", "Чолпон")
    assert len({frozenset(one["coders"]) for one in made["drawn"]}) == 1
    refused = run("draw", sample, "--pair", "Айбек")
    assert refused.code == 1 and "Айбек=Чолпон" in refused.err
    assert run("draw", sample, "--share", "0").code == 1


def test_a_training_round_is_chosen_by_hand_and_numbered(sample, done, run):
    refused = run("draw", sample, "--kind", "training")
    assert refused.code == 1
    made = done("draw", sample, "--kind", "training", "--document", "05_asel_husband_talas", "--write", "--lang", "ru")
    assert made["name"] == "Раунд 1" and len(made["drawn"][0]["coders"]) == 3
    told = run("rounds", sample, "--round", "Раунд 1", "--put", "06_asel_talas", "--rename", "Июнь")
    assert "06_asel_talas" in told.out and "Чолпон" in told.out
    assert len(done("rounds", sample)[0]["documents"]) == 2
    done("rounds", sample, "--round", "Июнь", "--take", "06_asel_talas")
    assert len(done("rounds", sample)[0]["documents"]) == 1
    assert done("rounds", sample, "--round", "Июнь", "--dissolve") == [] == done("blind", sample)[3:]


def test_later_ones_are_due_only_where_a_draw_asks_for_them(sample, done, run):
    refused = run("draw", sample, "--kind", "later")
    assert refused.code == 1 and "--every" in refused.err
    made = done("draw", sample, "--unreleased", "--every", "5", "--write")
    assert done("draw", sample, "--kind", "later", "--unreleased")["drawn"] == []
    done("rounds", sample, "--round", made["round"], "--every", "0")
    assert run("draw", sample, "--kind", "later").code == 1


def test_ones_own_is_coded_again_under_a_second_name(sample, done, run):
    assert done("draw", sample, "--kind", "again")["drawn"] == []  # the sample was coded today
    made = done("draw", sample, "--kind", "again", "--weeks", "0", "--each", "1", "--coder", "Айбек", "--write")
    assert len(made["drawn"]) == 1
    assert "Айбек (2)" in [one["name"] for one in done("list", "coder", sample)]
    assert "Айбек (2)" in run("rounds", sample, "--round", made["name"]).out


def test_a_change_names_its_round(sample, run):
    refused = run("rounds", sample, "--rename", "Июнь")
    assert refused.code == 1 and "--round" in refused.err
    assert run("rounds", sample).out.strip() != ""

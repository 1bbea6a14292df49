"""The command line marks documents as done and tells how far everybody is."""


def test_a_document_is_marked_as_done_and_taken_up_again(run, done, study):
    record = done("mark", study, "маек", "done")
    assert (record["state"], record["codings"], record["blind"]) == ("done", 1, True)
    assert (record["turns_coded"], record["turns"]) == (1, 2)
    assert len(record["first_pass"]) == 1
    assert run("mark", study, "маек", "in_work").out == "маек: in work. Your codings: 1.\n"


def test_progress_is_told_for_each_coder_and_for_documents_nobody_has_begun(run, done, study, tmp_path):
    (tmp_path / "бош.txt").write_text("И: Салам.\nР: Салам.\n", encoding="utf-8")
    done("import", study, tmp_path / "бош.txt")
    rows = done("progress", study)
    assert [(row["state"], row["turns_coded"], row["turns"]) for row in rows] == [
        ("in_work", 1, 2),
        ("not_started", 0, 1),
    ]
    assert rows[1]["coder"] is None
    (one,) = done("progress", study, "--coder", "Айбек", "--document", "бош")
    assert one["coder"] == rows[0]["coder"] and one["state"] == "not_started"
    told = run("progress", study)
    assert "1 / 2" in told.out and "not started" in told.out and "Айбек" in told.out

"""`qualcode link-speakers`."""


def test_speakers_are_listed_first_and_then_linked(done, run, study):
    done("add", "respondent", study, "--name", "R07", "--pseudonym", "Бурул")
    (document,) = done("list", "document", study)
    done("set", "document", study, document["guid"], "--name", "07_burul_issyk_kul")
    (row,) = done("link-speakers", study, "--dry-run")
    assert (row["label"], row["respondent"], row["why"]) == (
        "Р",
        row["candidates"][0],
        "The name stands in the name of the document.",
    )
    said = run("link-speakers", study)
    assert said.code == 0
    assert "Speakers linked: 1. Unsure, left as they are: 0." in said.out
    assert done("link-speakers", study) == []

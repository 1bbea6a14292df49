"""`attributes pack`: listed, added, chosen from, refused."""


def test_packs_are_listed_with_the_number_of_their_attributes(study, run, done):
    assert [(pack["pack"], len(pack["attributes"])) for pack in done("attributes", "pack", study)] == [
        ("lik", 22),
        ("mtm", 53),
    ]
    assert "MTM: returning migrant workers" in run("attributes", "pack", study).out


def test_a_pack_is_added_once_and_taken_back_by_one_undo(study, run, done):
    assert done("attributes", "pack", study, "mtm") == {"pack": "mtm", "added": 53, "completed": 0, "unchanged": 0}
    assert run("attributes", "pack", study, "mtm").out == (
        "Attributes added: 0. Lists of values completed: 0. As before: 53.\n"
    )
    assert len(done("list", "attribute", study)) == 53
    done("undo", study)
    assert done("list", "attribute", study) == []


def test_only_the_attributes_named_are_added_and_units_speak_the_language_asked_for(study, run, done):
    done("attributes", "pack", study, "mtm", "--only", "country", "--only", "income_now", "--lang", "ky")
    found = {record["key"]: record["unit"] for record in done("list", "attribute", study)}
    assert found == {"country": None, "income_now": "сом айына"}
    wrong = run("attributes", "pack", study, "mtm", "--only", "shoe_size")
    assert wrong.code != 0 and "shoe_size" in wrong.err


def test_a_pack_that_is_not_there_is_refused_with_the_names_of_those_that_are(study, run):
    outcome = run("attributes", "pack", study, "census")
    assert outcome.code != 0 and "lik, mtm" in outcome.err

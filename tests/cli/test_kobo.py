"""`attributes import` of a KoBo export: previewed, taken, taken again when it has grown."""

import shutil

import openpyxl
import pytest

from qualcode.resources import sample_transcripts_folder


@pytest.fixture
def export(tmp_path):
    for name in ("respondents_kobo.xlsx", "respondents_xlsform.xlsx"):
        shutil.copyfile(sample_transcripts_folder() / name, tmp_path / name)
    return tmp_path / "respondents_kobo.xlsx"


@pytest.fixture
def study(done, tmp_path):
    done("new", tmp_path / "study.qualcode", "--coder", "Айбек")
    return tmp_path / "study.qualcode"


def grow(export):
    """Correct an age and a trip, add a woman, as a form that is still being filled in does."""
    book = openpyxl.load_workbook(export)
    main, trips = book.worksheets
    headings = [cell.value for cell in main[1]]
    main.cell(2, headings.index("who/age") + 1).value = 39
    fresh = dict(zip(headings, [cell.value for cell in main[2]], strict=True))
    fresh |= {"ids/respondent_id": "R40", "ids/pseudonym": "Нур", "_uuid": "0" * 8, "_index": 19}
    main.append([fresh[heading] for heading in headings])
    trips.cell(2, [cell.value for cell in trips[1]].index("trips/trip_returned") + 1).value = "2021-11-01"
    book.save(export)
    book.close()


def test_a_preview_names_the_columns_and_writes_nothing(export, study, run, done):
    outcome = run(
        "attributes", "import", study, export, "--form", export.with_name("respondents_xlsform.xlsx"), "--preview"
    )
    assert outcome.code == 0
    assert "New trips: 14. Documents of written answers: 1." in outcome.out
    assert done("list", "respondent", study) == []
    told = done("attributes", "import", study, export, "--preview")
    uses = {column["column"]: column["use"] for column in told["columns"]}
    assert (uses["respondent_id"], uses["pseudonym"], uses["_uuid"]) == ("respondent", "pseudonym", "record")
    assert (uses["why_now"], uses["_submission_time"], uses["oblast"]) == ("answers", "ignore", "attribute")


def test_a_grown_export_updates_and_one_undo_takes_the_step_back(export, study, done):
    first = done("attributes", "import", study, export)["imported"]
    assert (first["respondents"], first["attributes"], first["trips"], first["documents"]) == (18, 10, 14, 1)
    again = done("attributes", "import", study, export)["imported"]
    assert (again["respondents"], again["values"], again["trips"], again["documents"]) == (0, 0, 0, 0)
    grow(export)
    told = done("attributes", "import", study, export, "--preview")
    assert told["new"] == ["R40"]
    assert told["changes"] == [
        {"respondent": "R01", "attribute": "age", "old": 38, "new": 39},
        {"respondent": "R01, 1", "attribute": "returned", "old": "2021-10", "new": "2021-11"},
    ]
    grown = done("attributes", "import", study, export)["imported"]
    assert (grown["respondents"], grown["documents"]) == (1, 1)
    done("undo", study)
    assert len(done("list", "respondent", study)) == 18


def test_a_respondent_renamed_here_is_known_again_by_the_record(export, study, done):
    done("attributes", "import", study, export)
    done("set", "respondent", study, "R01", "--name", "Биринчи аял")
    told = done("attributes", "import", study, export)
    assert (told["imported"]["respondents"], told["imported"]["values"], told["imported"]["documents"]) == (0, 0, 0)
    assert "R01" in told["known"]


def test_the_column_chosen_for_the_respondent_is_remembered(export, study, done, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    done("attributes", "import", study, export, "--key", "ids/pseudonym")
    told = done("attributes", "import", study, export, "--preview")
    uses = {column["column"]: column["use"] for column in told["columns"]}
    assert (uses["pseudonym"], uses["respondent_id"]) == ("respondent", "attribute")


def test_answers_may_be_a_document_for_each_respondent_and_trips_left_out(export, study, done):
    told = done("attributes", "import", study, export, "--answers-by", "respondent", "--no-trips", "--lang", "ru")
    assert (told["imported"]["documents"], told["imported"]["trips"]) == (10, 0)
    assert {record["name"] for record in done("list", "document", study)} >= {"R01, письменные ответы"}
    assert done("list", "episode", study) == []


def test_a_form_in_place_of_the_answers_is_refused_with_what_to_do(export, study, run):
    outcome = run("attributes", "import", study, export.with_name("respondents_xlsform.xlsx"))
    assert outcome.code != 0 and "form" in outcome.err
    other = run("attributes", "import", study, export, "--form", export)
    assert other.code != 0 and "survey" in other.err


def test_a_repeat_within_a_repeat_is_told_before_and_after(export, study, run, done):
    book = openpyxl.load_workbook(export)
    sheet = book.create_sheet("wages")
    for row in (("wages/pay", "_index", "_parent_table_name", "_parent_index"), (400, 1, book.worksheets[1].title, 1)):
        sheet.append(row)
    book.save(export)
    book.close()
    sentence = "Sheet “wages” is left out, rows: 1. It is a repeat within another repeat."
    assert sentence in run("attributes", "import", study, export, "--preview").out
    assert done("attributes", "import", study, export, "--preview")["left_out"] == [sentence]
    assert sentence in run("attributes", "import", study, export).out

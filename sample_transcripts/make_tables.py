"""Writes the respondents as the export of a KoBo form, and the form itself, from the sources beside this file.

    python sample_transcripts/make_tables.py [--into FOLDER]

What the table of respondents says is said again in the form's own words: names of choices, codes for missing answers,
a column for each option, trips on a sheet of their own. The same sources always give the same files.
"""

import argparse
import uuid
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter
import yaml

HERE = Path(__file__).parent
SOURCE = HERE / "source"
DAY = datetime(2023, 11, 20, tzinfo=UTC)
NAMES = uuid.UUID("0f6cf1d4-4f0f-5d0c-8f0e-5c7a1be0a2d3")
LANGUAGES = {"ky": "Кыргызча (ky)", "ru": "Русский (ru)"}
NOTHING = ("-", "нет данных")
REFUSED = "отказ"
Told = dict[str, Any]
Row = dict[str, Any]


def read(path: Path) -> Told:
    """Read a source."""
    told: Told = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


class Study:
    """What the sources say, asked in the words of the form."""

    def __init__(self) -> None:
        table = read(SOURCE / "respondents.yaml")
        self.people = [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]
        self.attributes = {one["heading"]: one for one in read(HERE / "attributes.yaml")["attributes"]}
        self.kobo = read(SOURCE / "kobo.yaml")
        self.trips = trips_told()

    def name_of(self, key: str) -> str:
        """The name of a choice for the key of a value."""
        return str(self.kobo["names"].get(key, key))

    def answer(self, question: Told, person: Told) -> object:
        """What the form holds for a cell of the table; None where there is nothing."""
        cell = person[question["heading"]]
        if cell in NOTHING:
            return None
        if cell == REFUSED:
            return -99
        for value in self.attributes[question["heading"]].get("values", ()):
            if cell in (value["key"], value["ru"], *value.get("spellings", ())):
                return self.name_of(value["key"])
        return cell


def trips_told() -> dict[str, list[Told]]:
    """The trips of each respondent, as the team has put them down."""
    found: dict[str, list[Told]] = {}
    for file in sorted((HERE / "coding").glob("*.yaml")):
        told = read(file)
        if told.get("episodes"):
            found[next(iter(told["respondents"].values()))] = told["episodes"]
    return found


def path_of(question: Told) -> str:
    """The heading of a question: its group and its name."""
    return f"{question['group']}/{question['name']}"


def main_rows(study: Study) -> list[Row]:
    """One row for each respondent, keyed by heading, in the order of an export."""
    return [main_row(study, number, person) for number, person in enumerate(study.people, start=1)]


def main_row(study: Study, number: int, person: Told) -> Row:
    """The answers of a respondent with what the device and the server add."""
    name = person["ID"]
    sent = f"2023-11-{1 + number:02d}T10:{number:02d}:00.000+06:00"
    row: Row = {"start": sent, "end": sent.replace("T10", "T11"), "today": sent[:10], "deviceid": "collect:Qm3xT9"}
    row |= {"ids/respondent_id": name, "ids/pseudonym": person["Псевдоним"]}
    row |= {path_of(question): study.answer(question, person) for question in study.kobo["questions"]}
    for question in study.kobo["multiple"]:
        row |= ticked(study, question, question["answers"].get(name))
    row[path_of(study.kobo["open"])] = study.kobo["open"]["answers"].get(name)
    return row | {
        "_id": 418_000 + number,
        "_uuid": str(uuid.uuid5(NAMES, name)),
        "_submission_time": sent.replace("T10", "T12")[:19],
        "_validation_status": None,
        "_notes": None,
        "_status": "submitted_via_web",
        "_submitted_by": "kaituu_2023",
        "__version__": study.kobo["version"],
        "_tags": None,
        "_index": number,
    }


def ticked(study: Study, question: Told, answers: list[str] | None) -> Row:
    """The own column of a question with several answers, and one of 0 and 1 for each option."""
    own = path_of(question)
    names = [one["name"] for one in (*question["choices"], *study.kobo["missing"])]
    told = None if answers is None else " ".join(answers)
    return {own: told} | {f"{own}/{name}": None if answers is None else int(name in answers) for name in names}


def trip_rows(study: Study) -> list[Row]:
    """One row for each trip, tied to the row of the respondent."""
    indexes = {person["ID"]: number for number, person in enumerate(study.people, start=1)}
    told = [(name, trip) for name, trips in sorted(study.trips.items()) for trip in trips]
    return [
        {
            "trips/trip_country": study.name_of(trip["country"]),
            "trips/trip_left": month(trip["left"]),
            "trips/trip_returned": month(trip["returned"]),
            "_index": number,
            "_parent_table_name": study.kobo["title"],
            "_parent_index": indexes[name],
            "_submission__id": 418_000 + indexes[name],
            "_submission__uuid": str(uuid.uuid5(NAMES, name)),
        }
        for number, (name, trip) in enumerate(told, start=1)
    ]


def month(told: object) -> str:
    """The first day of a month, as a form keeps a date that is asked by year and month."""
    words = told.isoformat() if isinstance(told, date) else str(told)
    return f"{words[:7]}-01"


def survey(study: Study) -> list[Row]:
    """The questions of the form, group by group."""
    kobo = study.kobo
    rows: list[Row] = [{"type": name, "name": name} for name in ("start", "end", "today", "deviceid")]
    ids = [
        {"type": "text", "name": "respondent_id", "required": "true"}
        | labels({"ky": "Респонденттин коду", "ru": "Код респондента"}),
        {"type": "text", "name": "pseudonym"} | labels({"ky": "Лакап ат", "ru": "Псевдоним"}),
    ]
    rows += group("ids", kobo["groups"]["ids"], ids)
    who = [asked(study, one) for one in kobo["questions"] if one["group"] == "who"]
    rows += group("who", kobo["groups"]["who"], who)
    abroad = [asked(study, one) for one in kobo["questions"] if one["group"] == "migration"]
    abroad += [
        {"type": f"select_multiple {one['name']}", "name": one["name"]} | labels(one["label"])
        for one in kobo["multiple"]
    ]
    abroad.append(
        {"type": "text", "name": kobo["open"]["name"], "appearance": "multiline"} | labels(kobo["open"]["label"])
    )
    return [*rows, *group("migration", kobo["groups"]["migration"], abroad), *repeat(kobo["trips"])]


def asked(study: Study, question: Told) -> Row:
    """A question that is a column of the table."""
    attribute = study.attributes[question["heading"]]
    kind = question.get("type", f"select_one {question['name']}")
    hint = labels(study.kobo["hint_missing"], "hint") if kind in ("integer", "text") else {}
    return {"type": kind, "name": question["name"]} | labels(attribute["name"]) | hint


def group(name: str, title: Told, rows: list[Row]) -> list[Row]:
    """A group around questions."""
    return [{"type": "begin_group", "name": name} | labels(title), *rows, {"type": "end_group"}]


def repeat(trips: Told) -> list[Row]:
    """The repeat that asks for each trip."""
    return [
        {"type": "begin_repeat", "name": trips["name"]} | labels(trips["label"]),
        {"type": "select_one country", "name": "trip_country"} | labels(trips["country"]),
        {"type": "date", "name": "trip_left", "appearance": "month-year"} | labels(trips["left"]),
        {"type": "date", "name": "trip_returned", "appearance": "month-year"} | labels(trips["returned"]),
        {"type": "end_repeat"},
    ]


def choices(study: Study) -> list[Row]:
    """The lists of answers, each with the codes for a missing one."""
    rows: list[Row] = []
    for question in study.kobo["questions"]:
        values = study.attributes[question["heading"]].get("values", ())
        told = [{"name": study.name_of(value["key"]), "ky": value["ky"], "ru": value["ru"]} for value in values]
        rows += listed(question["name"], [*told, *study.kobo["missing"]]) if values else []
    for question in study.kobo["multiple"]:
        rows += listed(question["name"], [*question["choices"], *study.kobo["missing"]])
    return rows


def listed(name: str, told: list[Told]) -> list[Row]:
    """The rows of one list."""
    return [{"list_name": name, "name": one["name"]} | labels(one) for one in told]


def labels(told: Told, what: str = "label") -> Row:
    """The columns of a text in the languages of the form."""
    return {f"{what}::{title}": told[language] for language, title in LANGUAGES.items()}


def write_book(path: Path, sheets: dict[str, list[Row]]) -> Path:
    """Write sheets whose columns are the keys of their rows, in the order in which they come."""
    with xlsxwriter.Workbook(path, {"strings_to_numbers": False, "strings_to_formulas": False}) as book:
        book.set_properties({"author": "QualCode", "created": DAY.replace(tzinfo=None)})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            headings = list(dict.fromkeys(key for row in rows for key in row))
            sheet.write_row(0, 0, headings)
            for number, row in enumerate(rows, start=1):
                for place, heading in enumerate(headings):
                    if row.get(heading) is not None:
                        sheet.write(number, place, row[heading])
    return path


def write_tables(folder: Path) -> list[Path]:
    """Write the export and its form into a folder; the files written."""
    study = Study()
    settings = [
        {"form_title": study.kobo["title"], "version": study.kobo["version"], "default_language": LANGUAGES["ru"]}
    ]
    return [
        write_book(
            folder / "respondents_kobo.xlsx", {study.kobo["title"]: main_rows(study), "trips": trip_rows(study)}
        ),
        write_book(
            folder / "respondents_xlsform.xlsx",
            {"survey": survey(study), "choices": choices(study), "settings": settings},
        ),
    ]


def main() -> None:
    """Write the files and name them."""
    parser = argparse.ArgumentParser(description="Write the KoBo export and form of the sample study.")
    parser.add_argument("--into", type=Path, default=HERE, help="the folder to write into")
    for file in write_tables(parser.parse_args().into):
        print(file)


if __name__ == "__main__":
    main()

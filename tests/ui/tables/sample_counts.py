"""Counts of the sample study made from its files alone: no database, none of the program's own reading."""

from typing import Any

from tests.sample_files import BOOK, DOCUMENTS, SAMPLE, read, respondent_rows

NOT_THERE = ("absent", "denied")


def told_of() -> dict[str, dict[str, str]]:
    """What the workbook tells of each respondent, by column."""
    headings, *rows = respondent_rows()
    return {str(row[0]): {str(head): str(cell) for head, cell in zip(headings, row, strict=True)} for row in rows}


def english_labels(heading: str) -> dict[str, str]:
    """Give the English label of every spelling in a column of the workbook."""
    (column,) = [one for one in read(SAMPLE / "attributes.yaml")["attributes"] if one["heading"] == heading]
    return {word: value["en"] for value in column["values"] for word in (value["key"], *value.get("spellings", ()))}


def codes_above(codes: list[dict[str, Any]], above: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
    """Each code of the codebook with itself and all above it."""
    found: dict[str, tuple[str, ...]] = {}
    for code in codes:
        found[code["id"]] = (*above, code["id"])
        found |= codes_above(code.get("codes", []), found[code["id"]])
    return found


def english_names(codes: list[dict[str, Any]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for code in codes:
        found |= {code["id"]: code["name"]["en"]} | english_names(code.get("codes", []))
    return found


def respondents_with_codes(kinds: tuple[str, ...]) -> dict[str, set[str]]:
    """The respondents (R01) who have each code or one below it, by the coding of whoever is responsible."""
    above = codes_above(BOOK["codes"])
    found: dict[str, set[str]] = {}
    for document in DOCUMENTS.values():
        if document["kind"] not in kinds:
            continue
        (respondent,) = document["respondents"].values()
        for coding in document["codings"]:
            final = coding["coder"] == document["responsible"]
            there = (coding.get("facets") or {}).get("presence") not in NOT_THERE
            if final and there:
                for code in above[coding["code"]]:
                    found.setdefault(code, set()).add(respondent)
    return found

"""Counts of the sample study made from its files alone: no database, none of the program's own reading."""

from typing import Any

from tests.content.test_sample import BOOK, CODINGS, LABELS, TEXTS, respondent_rows

NOT_THERE = ("absent", "denied")


def told_of() -> dict[str, dict[str, str]]:
    """What the workbook tells of each respondent, by column."""
    headings, *rows = respondent_rows()
    return {str(row[0]): {str(head): str(cell) for head, cell in zip(headings, row, strict=True)} for row in rows}


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


def said_by_respondent(file: str, coding: dict[str, Any]) -> bool:
    """Whether some of a quote stands in a paragraph of the respondent."""
    text, quote = TEXTS[file], coding["quote"]
    start = -1
    for _ in range(coding.get("number") or 1):
        start = text.index(quote, start + 1)
    first = text.rfind("\n", 0, start) + 1
    lines = text[first : start + len(quote)].split("\n")
    return any(LABELS[file][0] not in line[:30] for line in lines)


def respondents_with_codes(kinds: tuple[str, ...]) -> dict[str, set[str]]:
    """The respondents (R01) who have each code or one below it, by the coding of whoever is responsible."""
    above = codes_above(BOOK["codes"])
    found: dict[str, set[str]] = {}
    for document in CODINGS["documents"]:
        if document["kind"] not in kinds:
            continue
        (respondent,) = document["respondents"].values()
        for coding in document["codings"]:
            final = coding["coder"] == document["responsible"]
            there = (coding.get("facets") or {}).get("presence") not in NOT_THERE
            if final and there and said_by_respondent(document["file"], coding):
                for code in above[coding["code"]]:
                    found.setdefault(code, set()).add(respondent)
    return found

"""A workbook of chosen tables, opened again: every link against a recount, charts, shading, colours, cancelling."""

import zipfile
from collections import Counter
from dataclasses import replace

import openpyxl
import pytest

from qualcode.analysis.query import Near, Query, Rows, Show, Unit
from qualcode.analysis.reports import DESCRIBED
from qualcode.exchange import behind
from qualcode.exchange.excel.charts import Bars
from qualcode.exchange.excel.pace import WHOLE, CancelledError, Pace
from qualcode.exchange.export import LISTS, Choice, Chosen, export_chosen
from qualcode.exchange.offered import offered
from qualcode.model.table import Table
from qualcode.ops.codings import code_span
from qualcode.ops.consents import record_withdrawal
from qualcode.ops.projects import create_project, open_project
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.store.queries.respondents import attributes_of, respondents_of
from tests.analysis.recount import NAMES, PSEUDONYMS, final
from tests.sample_files import transcript

CODES = NAMES["ru"]
SHEET = "Фрагменты за числами"
HELD = "[не приводится: нет согласия]"


@pytest.fixture(scope="module")
def sample(sample_in):
    with open_project(sample_in(), write=False) as project:
        yield project


def attribute(project, key):
    return next(one.guid for one in attributes_of(project) if one.key == key)


def written(project, path, *tables, language="ru", **more):
    export_chosen(project, path, Choice(tuple(tables), language, **more))
    return openpyxl.load_workbook(path)


def blocks(book, sheet):
    """Give for each linked cell of a sheet the rows of its block."""
    listed = list(book[SHEET].iter_rows(values_only=True))
    found = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.hyperlink is not None:
                name, _, place = cell.hyperlink.location.rpartition("!")
                assert name == f"'{SHEET}'" and cell.hyperlink.target is None
                first = int(place.removeprefix("A")) - 1
                lines = []
                while first < len(listed) and listed[first][:2] == (listed[first][0], sheet.title):
                    if lines and listed[first][0] != lines[0][0]:
                        break
                    lines.append(listed[first])
                    first += 1
                found[cell.coordinate] = lines
    return found


def headings_of(sheet):
    """Give the row of the headings, and of the first code."""
    column = [cell.value for cell in sheet["A"]]
    at = column.index("N") if "N" in column else column.index("Код")
    return at + (0 if column[at] == "N" else 1), at + 2


def said(told):
    return transcript(told.file).text[told.start : told.end]


def test_a_number_of_the_matrix_leads_to_just_the_passages_that_it_counts(sample, tmp_path):
    book = written(sample, tmp_path / "a.xlsx", Chosen("documents", Query(language="ru")))
    sheet = book.worksheets[0]
    heading, _ = headings_of(sheet)
    expected = {}
    for told in final():
        for code in told.line:
            stem = told.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
            expected.setdefault((CODES[code], stem), Counter())[said(told)] += 1
    found = {}
    for place, lines in blocks(book, sheet).items():
        cell = sheet[place]
        assert len(lines) == cell.value
        code, document = sheet.cell(cell.row, 1).value, sheet.cell(heading, cell.column).value
        assert {line[2:5] for line in lines} == {(code, document, document)}
        found[code, document] = Counter(line[7] for line in lines)
    assert found.keys() == expected.keys()
    for number, quotes in expected.items():
        if HELD in found[number]:
            assert found[number].total() == quotes.total()
        else:
            assert found[number] == quotes


def test_a_number_of_respondents_leads_to_what_those_respondents_say(sample, tmp_path):
    place = attribute(sample, "Область")
    query = Query(attribute=place, language="ru")
    book = written(sample, tmp_path / "a.xlsx", Chosen("crosstab", query), Chosen("respondent_list", query))
    sheet = book.worksheets[0]
    heading, _ = headings_of(sheet)
    people = list(book["Респонденты"].iter_rows(values_only=True))
    lives = {row[people[0].index("Псевдоним")]: row[people[0].index("Область")] for row in people[1:]}
    titles = {cell.column: cell.value for cell in sheet[heading]}
    seen = 0
    for at, lines in blocks(book, sheet).items():
        cell = sheet[at]
        code, column = sheet.cell(cell.row, 1).value, titles[cell.column]
        expected = Counter(
            (PSEUDONYMS[told.person], said(told))
            for told in final(("in_depth",))
            if code in [CODES[one] for one in told.line] and column in (lives[PSEUDONYMS[told.person]], "Всего")
        )
        assert Counter((line[5], line[7]) for line in lines) == expected, (code, column)
        assert len({line[5] for line in lines}) == cell.value
        seen += 1
    numbers = [
        cell for row in sheet.iter_rows(min_row=heading + 2, min_col=2) for cell in row if isinstance(cell.value, int)
    ]
    assert seen == sum(cell.value > 0 for cell in numbers) > 300


def test_each_passage_leads_back_to_its_number_and_zero_leads_nowhere(sample, tmp_path):
    book = written(sample, tmp_path / "a.xlsx", Chosen("frequencies", Query(language="ru")))
    sheet = book.worksheets[0]
    for row in book[SHEET].iter_rows(min_row=2, max_col=2):
        place, name = row[0].value, row[1].value
        assert row[0].hyperlink.location == f"'{name}'!{place}" and sheet[place].value > 0
    linked = [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert linked and all(cell.data_type == "n" and cell.value for cell in linked)


def test_numbers_of_one_row_with_the_same_passages_share_a_block(sample, tmp_path):
    book = written(sample, tmp_path / "a.xlsx", Chosen("frequencies", Query(language="ru")))
    rows = {}
    for row in book.worksheets[0].iter_rows():
        for cell in row:
            if cell.hyperlink:
                rows.setdefault(cell.row, set()).add(cell.hyperlink.location)
    assert all(len(places) == 1 for places in rows.values())
    assert book[SHEET]["D2"].value == "Фрагменты; Документы; Респонденты; % респондентов; Слова"


def test_two_codes_together_lead_to_the_passages_they_have_together(sample, tmp_path):
    query = Query(language="ru", near=Near.OVERLAP, kinds=())
    book = written(sample, tmp_path / "a.xlsx", Chosen("cooccurrence", query))
    sheet = book.worksheets[0]
    found = blocks(book, sheet)
    assert found and all(len(lines) >= 1 for lines in found.values())


def test_a_table_with_too_many_numbers_says_so_and_has_no_links(sample, tmp_path, monkeypatch):
    monkeypatch.setattr(behind, "MOST_NUMBERS", 100)
    book = written(sample, tmp_path / "a.xlsx", Chosen("documents", Query(language="ru")))
    assert SHEET not in book.sheetnames
    words = [str(cell.value) for cell in book.worksheets[0]["A"]]
    assert any("слишком много" in line for line in words)
    assert not any(cell.hyperlink for row in book.worksheets[0].iter_rows() for cell in row)


def test_passages_that_no_longer_fit_leave_the_whole_table_without_links(sample, tmp_path, monkeypatch):
    monkeypatch.setattr(behind, "MOST_PASSAGES", 1_500)
    tables = (Chosen("frequencies", Query(language="ru")), Chosen("documents", Query(language="ru")))
    book = written(sample, tmp_path / "a.xlsx", *tables)
    linked = [any(cell.hyperlink for row in sheet.iter_rows() for cell in row) for sheet in book.worksheets[:2]]
    assert linked == [True, False]


def test_words_held_back_are_held_back_behind_numbers_too(sample_in, tmp_path):
    import shutil

    with open_project(shutil.copyfile(sample_in(), tmp_path / "held.qualcode")) as project:
        woman = next(one for one in respondents_of(project) if one.name == "R01")
        record_withdrawal(project, woman.guid, "2024-02-01")
        book = written(project, tmp_path / "a.xlsx", Chosen("frequencies", Query(language="en")), language="en")
    hers = [row for row in book["Passages of numbers"].iter_rows(values_only=True) if row[5] == woman.pseudonym]
    assert hers and {row[7] for row in hers} == {"[held back: consent]"}


def test_codes_have_their_colours_and_numbers_are_shaded(sample, tmp_path):
    query = Query(attribute=attribute(sample, "Область"), language="ru")
    book = written(sample, tmp_path / "a.xlsx", Chosen("crosstab", query), Chosen("segments", query))
    sheet = book.worksheets[0]
    _, first = headings_of(sheet)
    colours = [sheet.cell(row, 1).border.left.color.rgb for row in range(first, first + 20)]
    assert len(set(colours)) > 5
    ranges = {str(area.sqref): [rule.type for rule in area.rules] for area in sheet.conditional_formatting}
    (shaded,) = ranges
    assert ranges[shaded] == ["colorScale", "cellIs"] and shaded.startswith(f"B{first}:")
    total = sheet.cell(first - 2, sheet.max_column).value
    assert total == "Всего" and not shaded.split(":")[1].startswith(sheet.cell(1, sheet.max_column).column_letter)
    code = [cell.value for cell in book["Закодированные фрагменты"][1]].index("Путь кода")
    assert book["Закодированные фрагменты"].cell(2, code + 1).border.left.style == "thick"


@pytest.mark.parametrize(
    ("bars", "grouping"), [(Bars.GROUPED, "clustered"), (Bars.STACKED, "stacked"), (Bars.SHARES, "percentStacked")]
)
def test_charts_draw_the_greatest_numbers_of_the_table(sample, tmp_path, bars, grouping):
    query = Query(attribute=attribute(sample, "Семейное положение"), unit=Unit.SEGMENTS, language="ru")
    choice = (Chosen("crosstab", query), Chosen("crosstab", replace(query, rows=Rows.FAMILIES, show=Show.ROW_PERCENT)))
    book = written(sample, tmp_path / "a.xlsx", *choice, bars=bars, linked=False)
    sheet = book["Диаграммы"]
    assert len(sheet._charts) == 2
    chart = sheet._charts[0]
    assert (chart.grouping, chart.barDir, len(chart.series)) == (grouping, "bar", 4)
    drawn = list(sheet.iter_rows(min_row=4, max_row=18, min_col=12, values_only=True))
    sums = [sum(value or 0 for value in row[1:5]) for row in drawn]
    assert len(drawn) == 15 and sums == sorted(sums, reverse=True) and sums[-1] > 0
    table = {row[0].value: [cell.value for cell in row[1:5]] for row in book.worksheets[0].iter_rows(min_row=8)}
    for row in drawn:
        assert table[row[0]] == list(row[1:5])


def test_every_report_goes_into_one_workbook_in_every_language(sample, tmp_path):
    for language in ("ky", "ru", "en"):
        tables = tuple(one.chosen for one in offered(sample, language))
        assert {one.report for one in tables} == {one.name for one in DESCRIBED}
        path = tmp_path / f"{language}.xlsx"
        names = export_chosen(sample, path, Choice(tables, language))
        book = openpyxl.load_workbook(path)
        assert book.sheetnames == names and len({name.lower() for name in names}) == len(names)
        cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
        assert all(cell.data_type != "f" for cell in cells)
        for cell in cells:
            if cell.hyperlink:
                assert cell.hyperlink.target is None
                assert cell.hyperlink.location.rpartition("!")[0].strip("'").replace("''", "'") in names


def test_the_same_choice_gives_the_same_bytes(sample, tmp_path):
    tables = (Chosen("frequencies", Query()), Chosen("segments", Query()))
    files = []
    for name in ("a.xlsx", "b.xlsx"):
        export_chosen(sample, tmp_path / name, Choice(tables))
        files.append((tmp_path / name).read_bytes())
    assert files[0] == files[1]


def test_an_empty_project_gives_a_workbook_of_headings(tmp_path):
    with create_project(tmp_path / "empty.qualcode", "Бош", "Айбек") as project:
        tables = tuple(one.chosen for one in offered(project, "ky"))
        names = export_chosen(project, tmp_path / "a.xlsx", Choice(tables, "ky"))
    assert len(names) == len(tables) + 1  # no charts, no passages, only what tells of them


def test_progress_goes_up_to_the_whole_and_never_back(sample, tmp_path):
    told = []
    tables = (Chosen("frequencies", Query()), *(Chosen(name, Query()) for name in LISTS))
    export_chosen(sample, tmp_path / "a.xlsx", Choice(tables), Pace(lambda done, total: told.append((done, total))))
    assert {total for _, total in told} == {WHOLE}
    done = [one for one, _ in told]
    assert done == sorted(done) and done[0] == 0 and done[-1] == WHOLE and len(set(done)) > 50


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.5, 0.7, 0.95])
def test_a_cancel_at_any_time_leaves_the_earlier_file_and_nothing_else(sample, tmp_path, share):
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"earlier")
    reached = []
    pace = Pace(lambda done, total: reached.append(done), lambda: bool(reached) and reached[-1] >= share * WHOLE)
    tables = (Chosen("frequencies", Query()), *(Chosen(name, Query()) for name in LISTS))
    with pytest.raises(CancelledError):
        export_chosen(sample, path, Choice(tables), pace)
    assert path.read_bytes() == b"earlier" and list(tmp_path.iterdir()) == [path]


def test_passages_that_look_like_formulas_stay_text_behind_numbers(tmp_path, sample_in):
    import shutil

    with open_project(shutil.copyfile(sample_in(), tmp_path / "s.qualcode")) as project:
        document = documents_of(project)[0]
        text = text_of(project, document.guid)
        at = text.index("- ") if "- " in text else text.index("-")
        code_span(project, document.guid, at, at + 12, next(iter(sorted(_codes(project)))))
        book = written(project, tmp_path / "a.xlsx", Chosen("documents", Query(language="ru")))
    cells = [cell for row in book[SHEET].iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)


def _codes(project):
    from qualcode.store.queries.codes import codes_of

    return [code.guid for code in codes_of(project)]


def test_what_was_shown_sorted_and_without_empty_rows_goes_in_so(sample, tmp_path):
    def seen(table):
        order = sorted(range(len(table.rows)), key=lambda row: -table.values(row)[1])[:5]
        return Table(table.title, table.columns, tuple(table.rows[row] for row in order))

    book = written(sample, tmp_path / "a.xlsx", Chosen("frequencies", Query(language="ru"), "Частые", seen))
    sheet = book["Частые"]
    counts = [cell.value for cell in sheet["B"] if isinstance(cell.value, int)]
    assert counts == sorted(counts, reverse=True) and len(counts) == 5
    for place, lines in blocks(book, sheet).items():
        if place.startswith("B"):
            assert len(lines) == sheet[place].value


def test_the_file_holds_no_link_to_anything_outside_it(sample, tmp_path):
    written(sample, tmp_path / "a.xlsx", Chosen("frequencies", Query(language="ru")))
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        parts = [book.read(name).decode() for name in book.namelist() if name.endswith(".rels")]
    assert not any("External" in part for part in parts)

"""Codes added, moved and named; codebooks taken in."""

from dataclasses import replace
from pathlib import Path

import pytest

from qualcode.exchange.codebooks.registry import read_codebook, write_codebook
from qualcode.model.codebook import Codebook, CodeEntry, FacetEntry, FacetValue, SetEntry
from qualcode.model.errors import UserError
from qualcode.ops import codebook as ops
from qualcode.ops.code_colours import CODE_COLOURS, shade
from qualcode.ops.codebook_import import CodebookImport, import_codebook
from qualcode.ops.objects import add_object, delete_objects
from qualcode.ops.projects import create_project
from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.queries.codebook import codebook_of
from qualcode.store.queries.codes import codes_of, members_of

FILE = Path(__file__).parents[2] / "codebooks" / "return_migration.yaml"
SMALL = Codebook(
    "small",
    codes=(
        CodeEntry("debts", "", {"ru": "Долги"}, {"ru": "Долг после возвращения"}, colour="#112233"),
        CodeEntry("loans", "debts", {"ru": "Кредиты"}),
        CodeEntry("stigma", "", {"ru": "Стигма"}, order=1),
    ),
    facets=(FacetEntry("whose", {"ru": "Чьё"}, (FacetValue("self", {"ru": "своё"}),)),),
    sets=(SetEntry("money", "family", True, {"ru": "Деньги"}, ("debts", "loans")),),
)


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "a.qualcode", "Кайтуу", "Айбек") as made:
        yield made


def tree(project):
    """Give the names as they stand in the tree, with their depth."""
    return [(code.name("ru"), len(code.path) - 1) for code in codes_of(project)]


def guid_of(project, name):
    return next(code.guid for code in codes_of(project) if code.name("ru") == name)


def test_a_new_code_stands_last_and_a_sub_code_is_a_shade_of_its_parent(project):
    first = ops.add_code(project, {"ru": " Долги ", "ky": ""})
    child = ops.add_code(project, {"ru": "Кредиты"}, first)
    ops.add_code(project, {"ru": "Стигма"})
    assert tree(project) == [("Долги", 0), ("Кредиты", 1), ("Стигма", 0)]
    colours = {code.guid: code.colour for code in codes_of(project)}
    assert colours[first] in CODE_COLOURS
    assert colours[child] == shade(colours[first], 0) != colours[first]
    assert len({code.colour for code in codes_of(project)}) == 3


def test_a_colour_of_the_palette_comes_again_only_when_all_are_taken(project):
    codes = [ops.add_code(project, {"ru": f"Код {n}"}) for n in range(len(CODE_COLOURS))]
    assert {code.colour for code in codes_of(project)} == set(CODE_COLOURS)
    assert len(codes) == len(CODE_COLOURS)


def test_a_code_without_a_name_is_refused(project):
    with pytest.raises(UserError):
        ops.add_code(project, {"ru": "  "})
    assert codes_of(project) == []


def test_a_code_is_moved_before_another_or_to_the_end(project):
    names = ("а", "б", "в", "г")
    codes = {name: ops.add_code(project, {"ru": name}) for name in names}
    ops.move_code(project, codes["г"], None, codes["б"])
    assert [name for name, _ in tree(project)] == ["а", "г", "б", "в"]
    ops.move_code(project, codes["а"], None)
    assert [name for name, _ in tree(project)] == ["г", "б", "в", "а"]
    ops.move_code(project, codes["в"], codes["б"])
    assert tree(project) == [("г", 0), ("б", 0), ("в", 1), ("а", 0)]
    undo(project)
    assert [name for name, _ in tree(project)] == ["г", "б", "в", "а"]


def test_codes_without_a_place_are_numbered_when_one_is_moved(project):
    codes = [add_object(project, "code", {"name_ru": name}) for name in "абв"]
    ops.move_code(project, codes[2], None, codes[1])
    assert [name for name, _ in tree(project)] == ["а", "в", "б"]


def test_moving_between_two_again_and_again_keeps_the_order(project):
    first, last = ops.add_code(project, {"ru": "а"}), ops.add_code(project, {"ru": "я"})
    others = [ops.add_code(project, {"ru": name}) for name in ("о", "п")]
    for turn in range(120):
        ops.move_code(project, others[turn % 2], None, last)
        ops.move_code(project, others[(turn + 1) % 2], None, others[turn % 2])
        middle = [name for name, _ in tree(project)]
        assert middle[0] == "а" and middle[-1] == "я" and middle[1] == "по"[turn % 2], turn
    assert first == guid_of(project, "а")


def test_a_code_cannot_be_moved_into_itself(project):
    top = ops.add_code(project, {"ru": "а"})
    child = ops.add_code(project, {"ru": "б"}, top)
    with pytest.raises(UserError):
        ops.move_code(project, top, child)
    assert tree(project) == [("а", 0), ("б", 1)]


def test_names_definitions_colour_and_use_are_set_and_others_stay(project):
    code = ops.add_code(project, {"ru": "Долги", "ky": "Карыз"})
    ops.rename_code(project, code, {"ru": "Кредиты"})
    ops.recolour_code(project, code, "#ABCDEF")
    ops.define_code(project, code, {"definition": {"ru": " Что это "}, "when": {"ky": "Качан"}})
    ops.activate_code(project, code, False)
    (found,) = codes_of(project)
    assert found.names == {"ru": "Кредиты", "ky": "Карыз"}
    assert (found.definitions, found.when, found.colour, found.active) == (
        {"ru": "Что это"},
        {"ky": "Качан"},
        "#ABCDEF",
        False,
    )
    with pytest.raises(UserError):
        ops.rename_code(project, code, {"ru": "", "ky": " "})
    with pytest.raises(UserError):
        ops.define_code(project, code, {"colour": {"ru": "x"}})


def test_two_teams_that_take_in_the_same_file_have_the_same_codes(project, tmp_path):
    book = read_codebook(FILE)
    import_codebook(project, book)
    with create_project(tmp_path / "b.qualcode", "Башка", "Чолпон") as other:
        import_codebook(other, book)
        assert codes_of(other) == codes_of(project)
        for kind in ("code_set", "membership", "facet", "facet_value"):
            mine, theirs = ({item.guid for item in items_of(place, kind)} for place in (project, other))
            assert mine == theirs != set()


def test_a_codebook_taken_in_stands_as_in_its_file(project):
    book = read_codebook(FILE)
    done = import_codebook(project, book)
    assert done.updated == done.unchanged == 0
    found = codebook_of(project)
    told = [(code.names, code.definitions, code.when, code.not_when, code.examples, code.active) for code in book.codes]
    assert [
        (code.names, code.definitions, code.when, code.not_when, code.examples, code.active) for code in found.codes
    ] == told
    assert found.facets == book.facets
    assert [(entry.names, entry.kind, entry.exclusive, len(entry.codes)) for entry in found.sets] == [
        (entry.names, entry.kind, entry.exclusive, len(entry.codes)) for entry in book.sets
    ]


def test_taking_it_in_again_changes_nothing_and_leaves_no_step(project):
    first = import_codebook(project, SMALL)
    position = project.position()
    assert first == CodebookImport(6, 0, 0)
    assert import_codebook(project, SMALL) == CodebookImport(0, 0, 6)
    assert project.position() == position


def test_only_what_the_file_says_otherwise_is_updated_and_own_codes_stay(project):
    import_codebook(project, SMALL)
    own = ops.add_code(project, {"ru": "Наш код"}, guid_of(project, "Долги"))
    ops.define_code(project, guid_of(project, "Стигма"), {"definition": {"ru": "наше"}})
    changed = replace(SMALL, codes=(replace(SMALL.codes[0], names={"ru": "Долги, займы"}), *SMALL.codes[1:]))
    assert import_codebook(project, changed) == CodebookImport(0, 1, 5)
    assert own in [code.guid for code in codes_of(project)]
    assert tree(project)[0] == ("Долги, займы", 0)
    assert [code.definitions for code in codes_of(project) if code.name("ru") == "Стигма"] == [{"ru": "наше"}]
    undo(project)
    assert tree(project)[0] == ("Долги", 0)


def test_a_set_follows_the_file_for_the_codes_of_the_file_only(project):
    import_codebook(project, SMALL)
    (found,) = items_of(project, "code_set")
    own = ops.add_code(project, {"ru": "Наш код"})
    add_object(project, "membership", {"code_set": found.guid, "member": own})
    fewer = replace(SMALL, sets=(replace(SMALL.sets[0], codes=("loans", "stigma")),))
    assert import_codebook(project, fewer) == CodebookImport(0, 1, 5)
    names = {code.guid: code.name("ru") for code in codes_of(project)}
    assert sorted(names[member] for member in members_of(project, found.guid)) == ["Кредиты", "Наш код", "Стигма"]


def test_a_code_of_the_file_that_was_deleted_comes_back(project):
    import_codebook(project, SMALL)
    delete_objects(project, (guid_of(project, "Долги"),))
    assert tree(project) == [("Стигма", 0)]
    assert import_codebook(project, SMALL).added == 2
    assert tree(project) == [("Долги", 0), ("Кредиты", 1), ("Стигма", 0)]
    assert import_codebook(project, SMALL) == CodebookImport(0, 0, 6)


@pytest.mark.parametrize("ending", ["yaml", "xlsx", "csv"])
def test_an_exported_codebook_taken_in_again_changes_nothing(project, tmp_path, ending):
    import_codebook(project, SMALL)
    ops.add_code(project, {"ky": "Өзүбүздүн код"}, guid_of(project, "Долги"))
    path = tmp_path / f"book.{ending}"
    write_codebook(codebook_of(project), path, "ru")
    done = import_codebook(project, read_codebook(path))
    assert (done.added, done.updated) == (0, 0)
    with create_project(tmp_path / "b.qualcode", "Башка", "Чолпон") as other:
        import_codebook(other, read_codebook(path))
        assert [code.guid for code in codes_of(other)] == [code.guid for code in codes_of(project)]


def test_shades_follow_the_colour_above_but_a_colour_chosen_by_hand_stays(project):
    debts = ops.add_code(project, {"ru": "Долги"}, colour="#CC6677")
    loans = ops.add_code(project, {"ru": "Кредиты"}, debts)
    bank = ops.add_code(project, {"ru": "Банк"}, loans)
    other = ops.add_code(project, {"ru": "Родня"}, debts, colour="#000001")
    ops.recolour_code(project, debts, "#117733")
    colours = {code.guid: code.colour for code in codes_of(project)}
    assert colours[loans] == shade("#117733", 0)
    assert colours[bank] == shade(shade("#117733", 0), 0)
    assert colours[other] == "#000001"
    ops.shade_codes(project, debts)
    assert project.values(other)["colour"] == shade("#117733", 1)
    undo(project)
    undo(project)
    assert project.values(bank)["colour"] == shade(shade("#CC6677", 0), 0)


def test_shades_need_a_colour(project):
    code = add_object(project, "code", {"name_ru": "Долги"})
    with pytest.raises(UserError):
        ops.shade_codes(project, code)

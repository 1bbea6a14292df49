"""Named versions of the codebook: kept as they were, numbered on, compared."""

import pytest

from qualcode.analysis.codebook_changes import NOW, What, compare_versions
from qualcode.analysis.query import Query
from qualcode.analysis.registry import report
from qualcode.model.errors import UserError
from qualcode.ops.codebook import activate_code, add_code, define_code, move_code, rename_code
from qualcode.ops.codebook_versions import name_codebook_version, next_version_name
from qualcode.ops.locking import lock_codebook
from qualcode.ops.merging import merge_codes
from qualcode.ops.objects import delete_objects, set_fields
from qualcode.ops.proposals import accept_proposal, merge_proposal, propose_code
from qualcode.ops.undo import undo
from qualcode.store.queries.codebook_versions import versions_of
from qualcode.store.receive import receive
from qualcode.team.merge import Same, recognise_same
from qualcode.text.wording import side_by_side
from tests.ops.study import colleague, texts_of


def changes(project, first, second=NOW):
    return {change.before or change.after: change for change in compare_versions(project, first, second, "ru")}


def test_a_version_keeps_the_codes_as_they_stood_and_says_who_named_it(study):
    version = name_codebook_version(study.project, " v1.0 ", "Первая для всех")
    rename_code(study.project, study.debts, {"ru": "Кредиты"})
    (found,) = versions_of(study.project)
    assert (found.guid, found.name, found.note, found.coder) == (version, "v1.0", "Первая для всех", study.project.me)
    assert found.codes[study.debts]["name_ru"] == "Долги"
    undo(study.project)
    undo(study.project)
    assert versions_of(study.project) == []


@pytest.mark.parametrize(
    ("names", "wanted"),
    [([], "v1.0"), (["v1.0"], "v1.1"), (["v1.9", "v1.10"], "v1.11"), (["2"], "v2.1"), (["черновик"], "v1.0")],
)
def test_the_next_number_is_suggested(study, names, wanted):
    for name in names:
        name_codebook_version(study.project, name)
    assert next_version_name(study.project) == wanted


def test_a_version_has_a_name_of_its_own(study):
    name_codebook_version(study.project, "v1.0")
    for name, key in (("V1.0", "proposals.version_taken"), (" ", "proposals.version_needs_name")):
        with pytest.raises(UserError) as error:
            name_codebook_version(study.project, name)
        assert error.value.key == key
    delete_objects(study.project, (study.debts, study.stigma, study.gossip))
    with pytest.raises(UserError) as error:
        name_codebook_version(study.project, "v1.1")
    assert error.value.key == "proposals.no_codes"


def test_the_codes_of_a_version_cannot_be_rewritten_but_its_note_can(study):
    version = name_codebook_version(study.project, "v1.0")
    with pytest.raises(UserError) as error:
        set_fields(study.project, version, {"codes": {}})
    assert error.value.key == "proposals.snapshot_stays"
    set_fields(study.project, version, {"note": "После первой недели"})
    assert versions_of(study.project)[0].note == "После первой недели"


def test_versions_are_named_while_the_codebook_is_locked_too(study):
    lock_codebook(study.project, True)
    assert name_codebook_version(study.project, "v1.0")


def test_comparing_tells_what_became_of_each_code(study):
    project = study.project
    extra = add_code(project, {"ru": "Лишний"})
    other = add_code(project, {"ru": "Кредиты"})
    first = name_codebook_version(project, "v1.0")
    rename_code(project, study.stigma, {"ru": "Клеймо"})
    define_code(project, study.debts, {"definition": {"ru": "Долг любого рода"}, "example": {"ru": "Карыз"}})
    move_code(project, study.gossip, None)
    activate_code(project, study.gossip, False)
    delete_objects(project, (extra,))
    merge_codes(project, [other], study.debts)
    fresh = add_code(project, {"ru": "Уят"})
    found = changes(project, first)
    assert {name: change.what for name, change in found.items()} == {
        "Стигма": (What.RENAMED,),
        "Долги": (What.REDEFINED, What.EXAMPLE),
        "Стигма > Сплетни": (What.MOVED, What.OUT_OF_USE),
        "Уят": (What.NEW,),
        "Лишний": (What.GONE,),
        "Кредиты": (What.MERGED,),
    }
    assert found["Кредиты"].into == "Долги" and found["Стигма"].after == "Клеймо"
    assert [tuple(wording) for wording in found["Долги"].wordings] == [
        ("definition_ru", "", "Долг любого рода"),
        ("example_ru", "", "Карыз"),
    ]
    second = name_codebook_version(project, "v1.1")
    assert changes(project, second) == {} and changes(project, first, first) == {}
    assert changes(project, first, second).keys() == found.keys()
    assert found["Уят"].code == fresh
    assert changes(project, second, first)["Лишний"].what == (What.NEW,)


def test_a_proposed_code_is_no_part_of_a_version_until_it_is_accepted(study):
    project = study.project
    lock_codebook(project, True)
    first = name_codebook_version(project, "v1.0")
    accepted, merged = (propose_code(project, {"ru": name}, None, "Нужен") for name in ("Уят", "Стыд"))
    assert changes(project, first) == {}
    accept_proposal(project, accepted)
    merge_proposal(project, merged, accepted)
    assert {name: change.what for name, change in changes(project, first).items()} == {"Уят": (What.NEW,)}


def test_merged_on_and_on_is_followed_to_what_is_there(study):
    project = study.project
    other = add_code(project, {"ru": "Кредиты"})
    first = name_codebook_version(project, "v1.0")
    merge_codes(project, [other], study.gossip)
    merge_codes(project, [study.gossip], study.stigma)
    found = changes(project, first)
    assert (found["Кредиты"].what, found["Кредиты"].into) == ((What.MERGED,), "Стигма")


def test_a_version_holds_when_codes_are_recognised_as_one(study):
    mine, other = study.project, colleague(study)
    here = add_code(mine, {"ru": "Уят"})
    there = add_code(other, {"ru": "Уяты"})
    first = name_codebook_version(mine, "v1.0")
    theirs = name_codebook_version(other, "v1.0 а")
    receive(mine, other.journal.log(), texts_of(other))
    both = name_codebook_version(mine, "v1.1")
    recognise_same(mine, (Same("code", here, there),))
    assert changes(mine, first) == {}
    assert {change.what for change in changes(mine, theirs).values()} == {(What.RENAMED,)}
    assert {name: (one.what, one.into) for name, one in changes(mine, both).items()} == {
        "Уяты": ((What.MERGED,), "Уят")
    }
    assert changes(mine, both, both) == {}
    other.close()


def test_tables_say_under_which_version_of_the_codebook_they_were_made(study):
    def told():
        table = report("documents").build(study.project, Query(kinds=(), language="en"))
        return table.facts.get("Version of the codebook")

    assert told() is None
    name_codebook_version(study.project, "v1.0")
    assert told() == "v1.0"
    rename_code(study.project, study.debts, {"ru": "Кредиты"})
    assert told() == "v1.0+"
    undo(study.project)
    assert told() == "v1.0"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Долг банку", "Долг банку или соседу"),
        ("Карызы бар, төлөй албайт", "Карызы бар эле"),
        ("", "Долг"),
        ("Долг", ""),
        ("то же", "то же"),
        ("а б в г", "в б д"),
    ],
)
def test_two_wordings_are_cut_into_what_both_have_and_what_one_has(before, after):
    first, second = side_by_side(before, after)
    assert "".join(piece.text for piece in first) == before
    assert "".join(piece.text for piece in second) == after
    same = ["".join(piece.text for piece in side if not piece.differs) for side in (first, second)]
    assert same[0] == same[1]


def test_the_words_that_came_are_marked():
    _, after = side_by_side("Долг банку", "Долг банку или соседу")
    assert [piece.text for piece in after if piece.differs] == [" или соседу"]

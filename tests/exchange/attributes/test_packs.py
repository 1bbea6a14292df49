"""Attribute packs read from YAML, wherever it lies, and refused with the line where they are wrong."""

import pytest

from qualcode.exchange.attributes.packs import find_pack, pack_files, read_pack
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.model.margins import Margin

OWN = """\
pack: own
name: {ky: Өзүбүздүкү, ru: Свой, en: Own}
populations:
  - {id: village, n: 40, name: {en: The village}, source: Our list}
attributes:
  - key: house
    type: single
    bearer: household
    name: {en: House}
    values:
      - {key: own, en: own}
      - {key: rented, en: rented}
  - {key: size, type: number, unit: {ky: адам, en: persons}, bearer: household}
margins:
  - {attribute: house, population: village, sex: both, shares: {own: 75.5}, counts: {own: 30}}
  - {attribute: size, population: village, mean: 5.2}
"""


@pytest.fixture
def own(tmp_path):
    def write(text=OWN):
        path = tmp_path / "own.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_the_packs_of_the_program_are_found_by_name_and_any_other_by_its_path(own):
    assert [known.id for known in pack_files()] == ["lik", "mtm"]
    assert find_pack("MTM").name == "attributes_mtm.yaml"
    assert find_pack(str(own())) == own()
    with pytest.raises(UserError) as raised:
        find_pack("census")
    assert "lik, mtm" in raised.value.text("ru")


def test_a_users_own_pack_has_attributes_with_units_and_figures(own):
    pack = read_pack(own())
    assert pack.attributes[1].as_new("ky") == NewAttribute("size", "number", unit="адам", bearer="household")
    assert pack.attributes[0].options[1] == NewOption("rented", {"en": "rented"})
    assert pack.margins == (
        Margin("house", "own", "village", "both", {}, share=75.5, n=30),
        Margin("size", "", "village", "both", {}, mean=5.2),
    )
    assert (pack.populations[0].n, pack.populations[0].source) == (40, "Our list")


@pytest.mark.parametrize(
    ("old", "new", "key", "row"),
    [
        ("own: 75.5", "own: 101", "packs.share_outside", 15),
        ("own: 75.5", "own: nan", "packs.not_a_number", 15),
        ("own: 75.5", "hired: 75.5", "packs.no_such_option", 15),
        ("attribute: size", "attribute: weight", "packs.not_known", 16),
        ("key: rented", "key: own", "packs.key_twice", 6),
        ("bearer: household\n", "bearer: village\n", "packs.not_known", 8),
        ("type: single", "type: number", "packs.values_and_type", 6),
        ("pack: own", "packs: own", "packs.unknown_field", 1),
        ("  - key: house", "  - key: ''", "packs.lacks", 6),
        ("name: {en: House}", "name: House", "packs.wrong_form", 9),
    ],
)
def test_what_cannot_be_understood_is_refused_with_its_line(own, old, new, key, row):
    with pytest.raises(UserError) as raised:
        read_pack(own(OWN.replace(old, new, 1)))
    assert (raised.value.key, raised.value.values["row"]) == (key, row)


def test_a_file_that_is_no_pack_is_refused(own):
    with pytest.raises(UserError, match="attributes"):
        read_pack(own("pack: empty\n"))
    path = own()
    path.write_bytes("pack: Өз\n".encode("cp1251", errors="replace") + b"\xff\xfe")
    with pytest.raises(UserError) as raised:
        read_pack(path)
    assert raised.value.key == "codebook.not_utf8"

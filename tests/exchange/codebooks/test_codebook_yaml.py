"""YAML codebooks typed by hand, and what is refused in them."""

import pytest

from qualcode.exchange.codebooks import yaml_file, yaml_nodes
from qualcode.model.errors import UserError

HEAD = "codebook: b\ncodes:\n"


def read(tmp_path, text):
    path = tmp_path / "book.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return yaml_file.read(path)


def test_words_that_yaml_takes_for_other_things_stay_text(tmp_path):
    found = read(tmp_path, "codebook: no\nversion: 1.10\ncodes:\n- id: 010\n  name: {ru: да, en: yes, ky: ~}\n")
    assert (found.id, found.version, found.codes[0].id) == ("no", "1.10", "010")
    assert found.codes[0].names == {"ru": "да", "en": "yes"}


def test_codes_without_an_id_get_one_that_nobody_has(tmp_path):
    found = read(tmp_path, HEAD + "- name: {ru: Долги}\n  codes: [{name: {ru: Долги}}, {id: dolgi, name: {ru: Уят}}]\n")
    assert [(code.id, code.parent) for code in found.codes] == [
        ("dolgi_2", ""),
        ("dolgi_3", "dolgi_2"),
        ("dolgi", "dolgi_2"),
    ]


@pytest.mark.parametrize(
    "text, key, row",
    [
        ("", "empty_file", None),
        ("# nothing\n", "no_codes", None),
        ("codebook: b\n", "no_codes", None),
        ("- a\n- b\n", "yaml_not_a_mapping", 1),
        (HEAD + "- id: a\n  name: {ru: А}\n- id: b\n   name: x\n", "yaml_syntax", 6),
        (HEAD + "- id: a\n  name: Долги\n", "yaml_not_a_mapping", 4),
        (HEAD + "- id: a\n", "no_name", 3),
        (HEAD + "- id: a\n  name: {ru: А}\n  defintion: {ru: x}\n", "yaml_unknown_key", 5),
        (HEAD + "- id: a\n  name: {ru: А}\n  name: {ru: Б}\n", "yaml_key_twice", 5),
        (HEAD + "- id: a\n  name: {ru: А}\n- id: a\n  name: {ru: Б}\n", "id_twice", 5),
        (HEAD + "- id: [a]\n  name: {ru: А}\n", "yaml_not_a_text", 3),
        ("codes: {id: a}\n", "yaml_not_a_list", 1),
        (HEAD + "- &x {id: a, name: {ru: А}}\n- *x\n", "yaml_alias", 4),
        (HEAD + "- id: a\n  name: {ru: А}\n  colour: blue\n", "bad_colour", 5),
        (HEAD + "- id: a\n  name: {ru: А}\n  active: maybe\n", "not_yes_or_no", 5),
        (HEAD + "- id: a\n  name: {ru: А}\nsets:\n- {id: s, name: {ru: С}, codes: [a, zz]}\n", "unknown_member", 6),
        (HEAD + "- id: a\n  name: {ru: А}\nsets:\n- {id: s, kind: heap, name: {ru: С}}\n", "unknown_kind", 6),
        (HEAD + "- " + "[" * 100 + "]" * 100, "yaml_too_deep", 3),
        (HEAD + "- id: a\n  name: {ru: Долги}\n".encode("cp1251").decode("latin-1"), None, None),
    ],
)
def test_a_wrong_file_is_refused_with_the_line(tmp_path, text, key, row):
    if key is None:
        with pytest.raises(UserError, match="UTF-8") as caught:
            read(tmp_path, text.encode("latin-1"))
        assert caught.value.values["row"] == 4
        return
    with pytest.raises(UserError) as caught:
        read(tmp_path, text)
    assert (caught.value.key.split(".")[1], caught.value.values.get("row")) == (key, row)
    for language in ("ky", "ru", "en"):
        assert caught.value.text(language)


def test_a_tag_of_python_is_only_text(tmp_path):
    found = read(tmp_path, HEAD + "- id: a\n  name: {ru: !!python/object/apply:os.getcwd А}\n")
    assert found.codes[0].names == {"ru": "А"}


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(yaml_nodes, "MAX_BYTES", 10)
    with pytest.raises(UserError) as caught:
        read(tmp_path, HEAD + "- id: a\n")
    assert caught.value.key == "sheets.file_too_large"

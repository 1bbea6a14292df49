import pytest

from qualcode.cli.commands.kinds import KINDS_OF
from qualcode.model.fields import ANY_KIND, FieldType
from qualcode.model.registry import KINDS

TYPED = {
    FieldType.TEXT: ("Сөз өң ү", "Сөз өң ү"),
    FieldType.INTEGER: ("37", 37),
    FieldType.REAL: ("2,5", 2.5),
    FieldType.BOOLEAN: ("ооба", True),
    FieldType.DATE: ("2021-05", "2021-05"),
    FieldType.COLOUR: ("#12ABef", "#12ABef"),
    FieldType.JSON: ("whose=self, phase=after", {"whose": "self", "phase": "after"}),
}
CHOSEN = {  # fields that have to fit other fields
    ("attribute", "bearer"): "respondent",
    ("attribute", "type"): "text",
}
BEARERS = {("membership", "member"): "code", ("attribute_value", "bearer"): "respondent", ("memo", "about"): "document"}
LEFT_OUT = {("judgement", "code"), ("attribute_value", "value"), ("attribute", "rule")}


def option(name):
    return "--" + name.replace("_", "-")


class Maker:
    """Makes an object of any kind by the command line, with all it refers to."""

    def __init__(self, done, study):
        self.done, self.study = done, study
        self.made = {
            "document": done("list", "document", study)[0]["guid"],
            "code": done("list", "code", study)[0]["guid"],
            "coder": done("list", "coder", study)[0]["guid"],
        }

    def make(self, kind):
        words, expected = [], {}
        for field in KINDS[kind].fields:
            if (kind, field.name) not in LEFT_OUT and field.target != kind:
                typed, value = self.value(kind, field)
                words += [option(field.name), typed]
                expected[field.name] = value
        answer = self.done("add", kind, self.study, *words)
        assert answer["kind"] == kind
        return answer["guid"], expected

    def value(self, kind, field):
        if (kind, field.name) in CHOSEN:
            return (CHOSEN[kind, field.name],) * 2
        if field.choices:
            return field.choices[-1], field.choices[-1]
        if field.type is FieldType.REFERENCE:
            guid = self.target(BEARERS[kind, field.name] if field.target == ANY_KIND else field.target)
            return guid, guid
        if field.type is FieldType.SPAN:
            return "3:8", [self.version(), 3, 8]
        if field.type is FieldType.ANCHOR:
            return "3:8:Долги", [self.version(), 3, 8, self.made["code"]]
        return TYPED[field.type]

    def target(self, kind):
        if kind not in self.made:
            self.made[kind] = self.make(kind)[0]
        return self.made[kind]

    def version(self):
        return self.done("list", "text_version", self.study)[0]["guid"]


@pytest.mark.parametrize("kind", KINDS_OF["add"])
def test_an_object_of_each_kind_is_added_listed_changed_deleted_and_restored(kind, study, done, run):
    guid, expected = Maker(done, study).make(kind)
    listed = {record["guid"]: record for record in done("list", kind, study)}
    assert {name: listed[guid][name] for name in expected} == expected
    shown = done("show", kind, study, guid)
    assert {name: shown[name] for name in expected} == expected
    assert guid[-8:] in run("list", kind, study).out

    field = changeable(kind)
    if field is not None:
        fresh = field.choices[0] if field.choices else "башка" if field.type is FieldType.TEXT else "7"
        assert done("set", kind, study, guid, option(field.name), fresh)["fields"] == [field.name]
        now = done("show", kind, study, guid)[field.name]
        assert now == (7 if fresh == "7" else fresh)
        assert now != expected[field.name]

    if kind != "document":
        assert done("delete", kind, study, guid)["deleted"] >= 1
        assert guid not in [record["guid"] for record in done("list", kind, study)]
        assert guid in [entry["guid"] for entry in done("bin", study, "--kind", kind)]
        assert done("restore", kind, study, guid)["restored"] >= 1
        assert guid in [record["guid"] for record in done("list", kind, study)]


def changeable(kind):
    for field in KINDS[kind].fields:
        plain = field.type in (FieldType.TEXT, FieldType.REAL, FieldType.CHOICE)
        if plain and field.name not in KINDS[kind].identity and (kind, field.name) not in {*LEFT_OUT, *CHOSEN}:
            return field
    return None


@pytest.mark.parametrize("kind", KINDS_OF["list"])
def test_each_kind_is_listed_and_an_empty_list_is_said_in_words(kind, study, run):
    outcome = run("list", kind, study)
    assert outcome.code == 0
    assert outcome.out.strip()


def test_an_object_is_found_by_name_path_guid_and_either_end_of_it(study, done):
    codes = {record["name_ru"]: record["guid"] for record in done("list", "code", study)}
    bank = codes["Банк"]
    names = ("Банк", "банк", "Долги > Банк", "Карыздар>Банк", bank, bank[:24], bank[-8:], "…" + bank[-8:])
    for words in names:
        assert done("show", "code", study, words)["guid"] == bank, words


def test_a_name_that_two_objects_share_is_refused_and_its_path_is_not(study, done, run):
    done("add", "code", study, "--name-ru", "Банк")
    refused = run("show", "code", study, "Банк ")
    assert refused.code == 1
    assert "2" in refused.err
    by_path = run("show", "code", study, "Карыздар > Банк", "--json")
    assert by_path.json["parent"] is not None


def test_a_value_of_an_attribute_is_read_in_the_attributes_type(study, done, run):
    woman = done("add", "respondent", study, "--name", "Айгүл")["guid"]
    done("add", "attribute", study, "--key", "age", "--bearer", "respondent", "--type", "number")
    done("add", "attribute", study, "--key", "back", "--bearer", "respondent", "--type", "yes_no")
    for key, typed, value in (
        ("age", "34", 34),
        ("age", "missing:refused", {"missing": "refused"}),
        ("back", "нет", False),
    ):
        words = ("--attribute", key, "--bearer", "respondent:Айгүл", "--value", typed)
        guid = done("add", "attribute_value", study, *words)["guid"]
        record = done("show", "attribute_value", study, guid)
        assert (record["bearer"], record["value"]) == (woman, value)
    wrong = run("add", "attribute_value", study, "--attribute", "age", "--bearer", woman, "--value", "жаш")
    assert wrong.code == 1
    assert "жаш" in wrong.err


def test_an_empty_value_clears_a_field(study, done):
    done("add", "respondent", study, "--name", "Айгүл", "--pseudonym", "Роза")
    done("set", "respondent", study, "Айгүл", "--pseudonym", "")
    assert done("show", "respondent", study, "Айгүл")["pseudonym"] is None


def test_the_project_itself_is_shown_and_renamed_without_being_named(study, done):
    assert done("show", "project", study)["name"] == "Кайтуу"
    done("set", "project", study, "--description", "Аялдардын кайтуусу")
    assert done("list", "project", study)[0]["description"] == "Аялдардын кайтуусу"


def test_a_new_coder_gets_initials_and_a_colour(study, done):
    done("add", "coder", study, "--name", "Нурзат Асанова")
    coder = done("show", "coder", study, "Нурзат Асанова")
    assert coder["initials"] == "НА"
    assert coder["colour"].startswith("#")


def test_a_new_code_gets_a_colour_and_the_last_place_unless_told_otherwise(study, done):
    done("add", "code", study, "--name-ru", "Стыд", "--parent", "Долги")
    done("add", "code", study, "--name-ru", "Уят", "--parent", "Долги", "--position", "-1", "--colour", "#112233")
    names = [record["name_ru"] for record in done("list", "code", study)]
    assert names == ["Долги", "Уят", "Банк", "Стыд"]
    assert done("show", "code", study, "Стыд")["colour"].startswith("#")
    assert done("show", "code", study, "Уят")["colour"] == "#112233"


def test_codes_are_listed_as_a_tree(study, run):
    lines = run("list", "code", study, "--lang", "ru").out.splitlines()
    assert [line.partition("  ")[2] for line in lines[2:]] == ["Долги", "  Банк"]


def test_an_empty_name_is_nobody(study, run):
    for words in (("show", "coder"), ("set", "code"), ("delete", "code")):
        assert run(*words, study, "").code == 1


def test_pairs_and_references_are_shown_in_words(study, done, run):
    done("code", study, "маек", "Долги", "--quote", "Ооба", "--facet", "presence=denied", "--facet", "whose=self")
    assert "presence=denied, whose=self" in run("list", "coding", study).out
    shown = run("show", "code", study, "Банк", "--lang", "ru").out
    assert "parent: Долги\n" in shown

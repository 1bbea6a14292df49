"""Which respondents are proposed for speakers that nobody has linked yet."""

import shutil

import pytest

from qualcode.analysis.speaker_links import proposed_links, sure_links
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.documents import Person, import_transcript, link_speakers
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.projects import create_project, open_project
from qualcode.ops.undo import undo
from qualcode.store.queries.documents import speakers_of
from qualcode.store.queries.families import people_of


@pytest.fixture
def unlinked(sample_path, tmp_path):
    """Give the sample study with its links taken away, and the links it had."""
    with open_project(shutil.copyfile(sample_path, tmp_path / "sample.qualcode")) as project:
        known = {one.guid: one.respondent for one in speakers_of(project) if one.respondent}
        link_speakers(project, dict.fromkeys(known, Person()))
        yield project, known


def wrong(project, known):
    found = sure_links(proposed_links(project))
    return {speaker: guid for speaker, guid in found.items() if guid != known[speaker]}


def test_all_speakers_of_the_sample_study_are_found_again(unlinked):
    project, known = unlinked
    assert len(known) == 17
    assert sure_links(proposed_links(project)) == known


def test_a_table_of_names_and_pseudonyms_alone_finds_all_but_one(unlinked):
    project, known = unlinked
    nothing = dict.fromkeys(("kind", "about", "kinship", "household", "institution", "level", "post"))
    for person in people_of(project):
        set_fields(project, person.guid, nothing)
    found = sure_links(proposed_links(project))
    assert (len(found), found.items() <= known.items()) == (16, True)


def test_nobody_takes_the_place_of_a_respondent_who_is_not_in_the_table(unlinked):
    project, known = unlinked
    for person in people_of(project):
        delete_objects(project, (person.guid,))
        assert wrong(project, known) == {}, person.called
        undo(project)


def test_all_are_linked_in_one_step(unlinked):
    project, known = unlinked
    link_speakers(project, {speaker: Person(guid) for speaker, guid in known.items()})
    assert proposed_links(project) == []
    undo(project)
    assert len(proposed_links(project)) == 17


# Small cases ---------------------------------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "links.qualcode", "Study", "Айбек") as project:
        yield project


def respond(project, name, **fields):
    return add_object(project, "respondent", {"name": name, **fields})


def document(project, name, *labels, kind="", source=""):
    lines = [f"{label}: ооба, {name}" for label in labels]
    turns, place = [], 0
    for number, line in enumerate(lines):
        turns.append(Turn(place, place + len(labels[number]) + 2, place + len(line), number))
        place += len(line) + 1
    speakers = tuple(Speaker(label, Role.RESPONDENT) for label in labels)
    import_transcript(project, Transcript(name, "\n".join(lines), tuple(turns), speakers), kind, source)


def proposed(project):
    names = {person.guid: person.name for person in people_of(project)}
    return [names.get(one.respondent, "") for one in proposed_links(project)]


@pytest.mark.parametrize(
    ("called", "source", "label", "names", "expected"),
    [
        ("Документ (3)", "07_burul_issyk_kul.docx", "Р", ["Бурул", "Назира"], "Бурул"),
        ("Zhyldyz, Chui", "", "Жооп", ["Жылдыз", "Назира"], "Жылдыз"),
        ("R07 интервью", "", "Р", ["R07", "R70"], "R07"),
        ("Маек", "", "Бурул эже", ["Бурул", "Назира"], "Бурул"),
        ("aigul_osh", "", "Р", ["Айгүл Мамытова", "Назира"], "Айгүл Мамытова"),
    ],
)
def test_who_is_called_by_name_is_proposed(project, called, source, label, names, expected):
    for name in names:
        respond(project, name)
    document(project, called, label, source=source)
    assert proposed(project) == [expected]


@pytest.mark.parametrize(
    ("called", "label", "names"),
    [
        ("01_aigul_osh", "Р", ["Айгүл, Ноокат", "Айгүл, Талас"]),  # two of one name
        ("aigul_osh", "Назира", ["Айгүл", "Назира"]),  # label and document disagree
        ("05_mamytova_gulzat", "Р", ["Айгүл Мамытова"]),  # a surname beside another first name
        ("focus", "Р1", ["R1", "R2"]),  # the first to speak is not the respondent with the code R1
        ("05_asel_husband", "Респ.", ["Асел"]),  # the husband is not the woman
        ("08_osh_city", "Р", ["Бурул, Ош"]),  # a place is no name
        ("gulnura", "Р", ["Гульнара"]),  # another name by one letter
        ("15", "Р", ["R15"]),  # a number alone
    ],
)
def test_nobody_is_proposed_where_it_is_unsure(project, called, label, names):
    for name in names:
        respond(project, name)
    document(project, called, label)
    assert proposed(project) == [""]


def test_two_speakers_of_one_document_are_known_by_their_labels_only(project):
    respond(project, "Асел")
    respond(project, "Назира")
    document(project, "asel_talas", "Р1", "Р2")
    document(project, "group", "Асел", "Назира")
    assert proposed(project) == ["", "", "Асел", "Назира"]


def test_one_respondent_is_not_proposed_for_documents_called_otherwise(project):
    respond(project, "Айгүл")
    document(project, "01_aigul_osh", "Р")
    document(project, "21_aigul_naryn", "Р")
    assert proposed(project) == ["", ""]


def test_two_interviews_called_alike_are_of_one_respondent(project):
    respond(project, "Айгүл")
    document(project, "01_aigul_osh", "Р")
    document(project, "01_aigul_osh_2", "Р")
    assert proposed(project) == ["Айгүл", "Айгүл"]


def test_the_kind_of_interview_decides_between_two_who_fit(project):
    respond(project, "Асел")
    woman = respond(project, "Асел байке", kind="in_depth")
    document(project, "asel", "Р", kind="in_depth")
    (found,) = proposed_links(project)
    assert found.respondent == woman


def test_a_patronymic_is_no_kinship(project):
    respond(project, "Айгүл Токтосун кызы")
    document(project, "aigul_osh", "Р")
    assert proposed(project) == ["Айгүл Токтосун кызы"]


@pytest.mark.parametrize(("language", "words"), [("en", "label"), ("ru", "обозначении"), ("ky", "белгисинде")])
def test_each_proposal_says_why(project, language, words):
    respond(project, "Бурул")
    document(project, "Маек", "Бурул")
    assert words in proposed_links(project)[0].why.text(language)
    assert proposed_links(project)[0].first_words == "ооба, Маек"


def test_a_name_typed_for_two_speakers_is_one_new_respondent(project):
    document(project, "a", "Р")
    document(project, "b", "Р", kind="family")
    link_speakers(project, {one.guid: Person(new_name="Нурзат") for one in speakers_of(project)})
    (person,) = people_of(project)
    assert {one.respondent for one in speakers_of(project)} == {person.guid}
    undo(project)
    assert people_of(project) == []

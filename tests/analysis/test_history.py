import pytest

from qualcode.analysis.history import history_table, verbs_named, wanted_words
from qualcode.analysis.step_words import StepWords
from qualcode.messages import words
from qualcode.model.registry import KINDS
from qualcode.ops.codebook import define_code, rename_code
from qualcode.ops.codings import annotate_coding, recode, uncode
from qualcode.ops.document_states import mark_document
from qualcode.ops.memos import add_memo
from qualcode.ops.undo import undo
from qualcode.store.queries.history import ALL, Wanted, changes_of, count_of_changes, step_ids, steps_at
from tests.ui.small_study import small_study


@pytest.fixture
def study(tmp_path):
    study = small_study(tmp_path)
    yield study
    study.project.close()


def told(study, wanted=ALL, language="en"):
    project = study.project
    named = StepWords(project, language)
    return [(step.verb, named.about(step)) for step in steps_at(project, step_ids(project, wanted))]


def newest(study):
    return steps_at(study.project, step_ids(study.project)[:1])[0]


def test_the_newest_step_stands_first_and_says_document_and_code(study):
    assert told(study)[0] == ("set_value", "Бурул: Age")
    assert ("code_span", "01 Айгүл: Stigma > Blame") in told(study)
    assert len(told(study)) == len(study.project.journal.steps())


def test_a_removed_coding_is_still_named_and_found_by_its_document_and_code(study):
    uncode(study.project, (study.codings["blame 1"],))
    for about in (study.documents["01 Айгүл"], study.codes["blame"]):
        found = told(study, Wanted(about=(about,)))
        assert found[0] == ("uncode", "01 Айгүл: Stigma > Blame")
    assert all("Support" not in what for _, what in told(study, Wanted(about=(study.codes["blame"],))))


def test_a_coding_is_found_by_the_code_it_had_before(study):
    recode(study.project, (study.codings["blame 1"],), study.codes["support"])
    found = [verb for verb, _ in told(study, Wanted(about=(study.codes["blame"],)))]
    assert found == ["recode", "code_span", "add_code"]


def test_memos_on_a_coding_belong_to_its_document(study):
    add_memo(study.project, "Караңыз", study.codings["blame 1"])
    assert told(study, Wanted(about=(study.documents["01 Айгүл"],)))[0][0] == "add_memo"
    assert "add_memo" not in [verb for verb, _ in told(study, Wanted(about=(study.documents["02 Гульнара"],)))]


def test_steps_are_narrowed_by_coder_verb_and_all_of_it_at_once(study):
    other = Wanted(coder=study.coders["Чолпон"])
    assert told(study, other) == [("code_span", "01 Айгүл: Stigma > Gossip")]
    both = Wanted(study.coders["Айбек"], ("code_span",), (study.documents["02 Гульнара"], study.codes["gossip"]))
    assert told(study, both) == [("code_span", "02 Гульнара: Stigma > Gossip")]


@pytest.mark.parametrize("letters", ["куноолоо", "КҮНӨӨ", "blam", "обвин"])
def test_letters_find_names_in_every_language_without_their_marks(study, letters):
    wanted = wanted_words(study.project, letters, ALL, ())
    assert [verb for verb, _ in told(study, wanted)] == ["code_span", "add_code"]


def test_letters_find_coders_and_the_names_of_steps(study):
    assert told(study, wanted_words(study.project, "чолп", ALL, ()))[0][0] == "code_span"
    verbs = verbs_named("definition", "en", frozenset(("define_code", "add_code")))
    assert verbs == ("define_code",)
    assert told(study, wanted_words(study.project, "definition", ALL, verbs)) == [("define_code", "Stigma > Gossip")]
    assert told(study, wanted_words(study.project, "жок нерсе", ALL, ())) == []


def test_a_change_tells_old_and_new(study):
    named = StepWords(study.project, "en")
    annotate_coding(study.project, study.codings["blame 1"], weight=40)
    annotate_coding(study.project, study.codings["blame 1"], weight=80)
    assert [text for _, text in named.changes(newest(study).id, -1)] == ["weight: 40 → 80"]
    rename_code(study.project, study.codes["blame"], {"en": "Shame"})
    assert [text for _, text in named.changes(newest(study).id, -1)] == ["name (en): Blame → Shame"]
    recode(study.project, (study.codings["blame 1"],), study.codes["support"])
    quote = "“Балдарын таштап кетти дешти.”"
    texts = [text for _, text in StepWords(study.project, "en").changes(newest(study).id, -1)]
    assert texts[0] == f"passage and code: {quote}, Stigma > Shame → {quote}, Support"


@pytest.mark.parametrize(("language", "words"), [("en", "in work → done"), ("ru", "в работе → готово")])
def test_what_was_chosen_is_told_in_words(study, language, words):
    mark_document(study.project, next(iter(study.documents.values())), "in_work")
    mark_document(study.project, next(iter(study.documents.values())), "done")
    texts = [text for _, text in StepWords(study.project, language).changes(newest(study).id, -1)]
    assert any(text.endswith(words) for text in texts)


def test_making_deleting_and_restoring_are_told(study):
    named = StepWords(study.project, "en")
    add_memo(study.project, "Караңыз", study.codings["blame 1"])
    assert [text for item, text in named.changes(newest(study).id, -1) if not item.field] == ["added"]
    uncode(study.project, (study.codings["support 1"],))
    assert [text for _, text in named.changes(newest(study).id, -1)] == ["deleted"]
    undo(study.project)
    assert [text for _, text in named.changes(newest(study).id, -1)] == ["restored"]


def test_of_a_large_step_only_the_first_changes_are_read(study):
    step = next(step for step in study.project.journal.steps() if count_of_changes(study.project, step.id) > 2)
    assert len({item.object for item in changes_of(study.project, step.id, 1)}) == 1


def test_the_table_is_the_audit_trail_without_words_of_interviews(study):
    rename_code(study.project, study.codes["blame"], {"en": "Shame"})
    table = history_table(study.project, "ru")
    assert [column.title for column in table.columns][-1] == "Что изменилось"
    first = [cell.value for cell in table.rows[0]]
    assert first[1] == "Айбек"
    assert first[3:] == ["Переименование кода", "Стигма > Обвинение", "название (en): Blame → Shame"]
    assert "ушак көп" not in str(table)


def test_a_definition_that_was_set_first_tells_that_there_was_none(study):
    define_code(study.project, study.codes["blame"], {"definition": {"en": "She is blamed."}})
    table = history_table(study.project, "en", Wanted(verbs=("define_code",)))
    assert table.rows[0][-1].value == "definition (en): nothing → She is blamed."


def test_every_field_has_a_name_in_three_languages():
    named = words("fields")
    for kind in KINDS.values():
        for field in kind.fields:
            base, _, language = field.name.rpartition("_")
            assert field.name in named or (language in ("ky", "ru", "en") and base in named), field.name

"""Withdrawal of consent: nothing of her stays, nothing of others goes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from qualcode.model.attributes import AnswerDocument, AnswerTurn, NewAttribute, NewRecord, NewTrip
from qualcode.model.errors import UserError
from qualcode.model.fold import fold
from qualcode.model.guides import NewGuide, NewQuestion
from qualcode.model.transcript import Note
from qualcode.ops.attributes import import_attributes
from qualcode.ops.codings import code_span
from qualcode.ops.consents import record_consent
from qualcode.ops.documents import correct_turn, import_transcript, link_speaker
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.guides import add_guide, link_question
from qualcode.ops.interviews import record_interview
from qualcode.ops.judgements import give_evidence, judge
from qualcode.ops.languages import set_turn_language
from qualcode.ops.memos import add_memo, edit_memo
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.people import add_episode
from qualcode.ops.translations import translate
from qualcode.ops.undo import undo
from qualcode.ops.units import fix_units
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, speakers_of, text_of, text_of_version
from qualcode.store.queries.guides import questions_of
from qualcode.store.receive import receive
from tests.laws.view import fold_view, tables_view
from tests.ops.study import LINES, TEXT, Study, colleague, span, texts_of, transcript

HERS = (LINES[1][1], LINES[3][1])


def bytes_of(project: Project) -> bytes:
    """Close a project and give all that is left of it on the disk."""
    assert tables_view(project) == fold_view(fold(project.journal.log()))
    project.close()
    files = [path for path in project.path.parent.glob(project.path.name + "*") if not path.name.endswith("-lock")]
    return b"".join(path.read_bytes() for path in files)


def test_her_turns_go_and_those_of_others_stay(study: Study) -> None:
    hers = code_span(study.project, study.document, *span("карызга"), study.debts)
    his = code_span(study.project, study.document, *span("күттүк"), study.stigma)
    add_memo(study.project, "Сыртэсимдик", hers)
    add_memo(study.project, "Экинчиэсимдик", study.document, span("ушак"))
    erased = erase_respondent(study.project, study.aigul)
    assert (erased.documents, erased.blanked) == (0, 1)
    assert [found.guid for found in all_codings(study.project)] == [his]
    assert LINES[2][1] in text_of(study.project, study.document)
    rest = bytes_of(study.project)
    for words in (*HERS, "Айгүл", "Сыртэсимдик", "Экинчиэсимдик"):
        assert words.encode() not in rest, words
    assert LINES[2][1].encode() in rest


def test_codings_on_a_correction_that_was_taken_back_do_not_stop_it(study: Study) -> None:
    correct_turn(study.project, study.document, 1, "Мен Казандан келдим.")
    start = text_of(study.project, study.document).index("Казандан")
    code_span(study.project, study.document, start, start + 8, study.debts)
    undo(study.project)
    undo(study.project)
    erase_respondent(study.project, study.aigul)
    rest = bytes_of(study.project)
    assert "Казандан".encode() not in rest and HERS[0].encode() not in rest


def test_a_memo_on_words_of_hers_that_were_taken_out_goes(study: Study) -> None:
    start = TEXT.index("Айгүл")
    add_memo(study.project, "Жашырынсөз", study.document, (start + 7, start + 10))
    correct_turn(study.project, study.document, 1, "")
    erase_respondent(study.project, study.aigul)
    assert "Жашырынсөз".encode() not in bytes_of(study.project)


def test_her_transcript_in_the_bin_goes_too(study: Study) -> None:
    only = replace(
        transcript(),
        title="Бинмаек",
        text=TEXT.replace("ушак", "катаал ушак").replace("Нурлан", "Айгүл "),
        turns=(),
        speakers=transcript().speakers[:2],
        notes=(Note(0, 2, "Четтегисөз", "АБ", "comment"),),
    )
    document = import_transcript(study.project, only, source="Бинфайл.docx")
    link_speaker(study.project, speakers_of(study.project, document)[1].guid, study.aigul)
    delete_objects(study.project, (document,))
    erase_respondent(study.project, study.aigul)
    rest = bytes_of(study.project)
    for words in ("катаал ушак", "Бинмаек", "Бинфайл", "Четтегисөз"):
        assert words.encode() not in rest, words


def test_a_transcript_of_two_in_the_bin_goes_as_a_whole(study: Study) -> None:
    delete_objects(study.project, (study.document,))
    erase_respondent(study.project, study.aigul)
    rest = bytes_of(study.project)
    assert HERS[0].encode() not in rest


def test_a_household_of_hers_alone_goes_with_what_is_known_of_it(study: Study) -> None:
    household = add_object(study.project, "household", {"name": "Жекеүйбүлө", "note": "Үйжөнүндө"})
    shared = add_object(study.project, "household", {"name": "Ортоктуйбүлө"})
    set_fields(study.project, study.nurlan, {"household": shared})
    set_fields(study.project, study.aigul, {"household": household})
    attribute = add_object(study.project, "attribute", {"key": "мал", "bearer": "household", "type": "text"})
    add_object(study.project, "attribute_value", {"attribute": attribute, "bearer": household, "value": "Онкой"})
    episode = add_object(study.project, "episode", {"respondent": study.aigul, "note": "Кайтууэпизод"})
    of_return = add_object(study.project, "attribute", {"key": "себеп", "bearer": "episode", "type": "text"})
    add_object(study.project, "attribute_value", {"attribute": of_return, "bearer": episode, "value": "Себебисөз"})
    erase_respondent(study.project, study.aigul)
    rest = bytes_of(study.project)
    for words in ("Жекеүйбүлө", "Үйжөнүндө", "Онкой", "Кайтууэпизод", "Себебисөз"):
        assert words.encode() not in rest, words
    assert "Ортоктуйбүлө".encode() in rest


def test_a_household_shared_with_others_stays(study: Study) -> None:
    shared = add_object(study.project, "household", {"name": "Ортоктуйбүлө"})
    for respondent in (study.aigul, study.nurlan):
        set_fields(study.project, respondent, {"household": shared, "referred_by": None})
    set_fields(study.project, study.nurlan, {"referred_by": study.aigul, "about": study.aigul})
    erase_respondent(study.project, study.aigul)
    values = study.project.values(study.nurlan)
    assert (values["household"], values["referred_by"], values["about"]) == (shared, None, None)


@pytest.mark.parametrize("first", ["mine", "other"])
def test_a_correction_made_elsewhere_meanwhile_does_not_bring_her_words_back(study: Study, first: str) -> None:
    other = colleague(study)
    correct_turn(other, study.document, 2, "Биз аны көпкүттүк.")
    start = text_of(other, study.document).index("көпкүттүк")
    his = code_span(other, study.document, start, start + 9, study.stigma)
    erase_respondent(study.project, study.aigul)
    if first == "mine":
        receive(study.project, other.journal.log(), texts_of(other))
        receive(other, study.project.journal.log(), texts_of(study.project))
    else:
        receive(other, study.project.journal.log(), texts_of(study.project))
        receive(study.project, other.journal.log(), texts_of(other))
    for project in (study.project, other):
        assert "[…]" in text_of(project, study.document)
        assert his in {found.guid for found in all_codings(project)}
        project.rebuild_file()
    for rest in (bytes_of(study.project), bytes_of(other)):
        for words in HERS:
            assert words.encode() not in rest


def test_what_colleagues_made_of_her_words_meanwhile_goes_on_arrival(study: Study) -> None:
    hers = code_span(study.project, study.document, *span("карызга"), study.debts)
    memo = add_memo(study.project, "Алгачкысөз", hers)
    other, third = colleague(study), colleague(study, "third")
    fresh = code_span(other, study.document, *span("ушак"), study.gossip)
    add_memo(other, "Четинкисөз", fresh)
    add_memo(other, "Аралыксөз", study.document, span("Москвадан"))
    his = code_span(other, study.document, *span("күттүк"), study.stigma)
    edit_memo(third, memo, "Кийинкисөз")
    correct_turn(third, study.document, 1, "Мен Казандан карызга батып келдим.")
    start = text_of(third, study.document).index("Казандан")
    add_memo(third, "Казансөз", study.document, (start, start + 8))
    erase_respondent(study.project, study.aigul)
    receive(study.project, other.journal.log(), texts_of(other))
    receive(study.project, third.journal.log(), texts_of(third))
    receive(third, study.project.journal.log(), texts_of(study.project))
    assert study.project.journal.log() == third.journal.log()
    assert [found.guid for found in all_codings(study.project)] == [his]
    for project in (study.project, third):
        project.rebuild_file()
        rest = bytes_of(project)
        for words in (*HERS, "Алгачкысөз", "Четинкисөз", "Аралыксөз", "Кийинкисөз", "Казансөз", "Казандан"):
            assert words.encode() not in rest, words


def test_the_same_withdrawal_made_apart_keeps_what_others_said(study: Study) -> None:
    other = colleague(study)
    erase_respondent(study.project, study.aigul)
    erase_respondent(other, study.aigul)
    receive(study.project, other.journal.log(), texts_of(other))
    receive(other, study.project.journal.log(), texts_of(study.project))
    for project in (study.project, other):
        assert LINES[2][1] in text_of(project, study.document)
    erase_respondent(other, study.nurlan)
    receive(study.project, other.journal.log(), texts_of(other))
    assert documents_of(study.project) == []
    other.close()


def test_two_withdrawals_made_apart_leave_neither(study: Study) -> None:
    other = colleague(study)
    erase_respondent(study.project, study.aigul)
    erase_respondent(other, study.nurlan)
    receive(study.project, other.journal.log(), texts_of(other))
    receive(other, study.project.journal.log(), texts_of(study.project))
    for project in (study.project, other):
        documents_of(project)
        all_codings(project)
        project.rebuild_file()
        rest = bytes_of(project)
        for words in (*HERS, LINES[2][1]):
            assert words.encode() not in rest


def test_a_received_withdrawal_is_seen_at_once(study: Study) -> None:
    other = colleague(study)
    assert HERS[0] in text_of(other, study.document)
    version = documents_of(other)[0].version
    erase_respondent(study.project, study.aigul)
    receive(other, study.project.journal.log(), texts_of(study.project))
    with pytest.raises(UserError, match="erased"):
        text_of_version(other, version)
    other.close()


def test_bytes_that_a_reader_holds_on_to_are_spoken_of(study: Study) -> None:
    with study.project.reader() as reader:
        reader.connection.execute("BEGIN")
        reader.connection.execute("SELECT count(*) FROM text").fetchone()
        with pytest.raises(UserError):
            erase_respondent(study.project, study.aigul)
        assert not study.project.life_of(study.aigul).is_there
    study.project.rebuild_file()
    assert HERS[0].encode() not in study.project.path.read_bytes()


def told_of_her(study: Study, project: Project, words: Callable[[str], str]) -> None:
    """Tell of Aigul in every way there is, with words to be found again on the disk."""
    hers = code_span(project, study.document, *span("ушак кылды"), study.gossip)
    code_set = add_object(project, "code_set", {"name_ru": "Тип", "exclusive": True})
    add_object(project, "membership", {"code_set": code_set, "member": study.debts})
    trip = add_episode(project, study.aigul, words("сапар"), "2019", "2021", words("өлкө"), words("сапаржөнүндө"))
    judgement = judge(project, trip, code_set, study.debts, note=words("баасөз"))
    give_evidence(project, judgement, hers, "for")
    on_others = code_span(project, study.document, *span("күттүк"), study.stigma)
    evidence = give_evidence(project, judgement, on_others, "against")
    consent = record_consent(project, study.aigul, ["quote"], words("форма"), date="2023-05", guardian=words("апасы"))
    for about in (study.aigul, trip, judgement, evidence, consent, hers):
        add_memo(project, words("мемо"), about)
    translate(project, study.document, 1, "ru", words("котормо"), words("котормочу"))
    translate(project, study.document, span("ушак"), "en", words("бөлүк"))
    set_turn_language(project, study.document, 3, "uz")
    record = NewRecord("Айгүл", {"айыл": words("айыл")}, study.aigul, words("лакап"), words("uuid"))
    answers = AnswerDocument(
        "form", "Эмне үчүн?", (AnswerTurn("?", "Эмне үчүн?"), AnswerTurn("Айгүл", words("жооп"), "Айгүл"))
    )
    import_attributes(
        project, [NewAttribute("айыл")], [record], [NewTrip("Айгүл", 2, {"note": words("экинчи")})], [answers]
    )
    alone = replace(
        transcript(),
        title="Жалгыз",
        text=TEXT.replace("ушак", "катаал сөз"),
        speakers=transcript().speakers[:2],
        turns=transcript().turns[:2],
    )
    document = import_transcript(project, alone, source=words("файл"))
    link_speaker(project, speakers_of(project, document)[1].guid, study.aigul)
    told = {
        "place": words("жер"),
        "present": words("жанында"),
        "note": words("кагаз"),
        "interviewer": words("сурамжычы"),
    }
    interview = record_interview(project, document, **told)
    add_memo(project, words("маекмемо"), interview)
    guide = add_guide(project, NewGuide("Аялдар", "in_depth", "1", "ky", (NewQuestion("1", text_ky="Кандай?"),)))
    (question,) = questions_of(project, guide)
    asking = link_question(project, document, 0, question.guid)
    link_question(project, study.document, 0, question.guid)
    add_memo(project, words("сурамемо"), asking)
    fix_units(project, document)
    fix_units(project, study.document)


@pytest.mark.parametrize("told", ["here", "elsewhere"])
def test_whatever_was_told_of_her_goes_and_what_others_have_stays(study: Study, told: str) -> None:
    written: list[str] = []

    def words(kind: str) -> str:
        written.append(f"{kind}{len(written)}белги")
        return written[-1]

    other = colleague(study)
    told_of_her(study, study.project if told == "here" else other, words)
    erase_respondent(study.project, study.aigul)
    receive(study.project, other.journal.log(), texts_of(other))
    receive(other, study.project.journal.log(), texts_of(study.project))
    for project in (study.project, other):
        gone = ("episode", "judgement", "evidence", "consent", "interview", "translation", "turn_language", "memo")
        assert [kind for kind in gone if items_of(project, kind)] == []
        assert [item.values["document"] for item in items_of(project, "asking")] == [study.document]
        assert [coding.code for coding in all_codings(project)] == [study.stigma]
        project.rebuild_file()
        rest = bytes_of(project)
        assert [kind for kind in (*written, "катаал сөз") if kind.encode() in rest] == []
        assert LINES[2][1].encode() in rest and "Кандай?".encode() in rest

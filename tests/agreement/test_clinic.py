"""Codes that coders take for one another, counted again in plain Python from the codings."""

import random
from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest

from qualcode.agreement.clinic import MOST_TOLD, clinic, pairs_confused, passages_confused
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.confusions import confused
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_respondent
from qualcode.ops.codings import code_span
from qualcode.ops.consents import record_consent
from qualcode.ops.documents import link_speaker
from qualcode.ops.projects import add_coder, work_as
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import current_version, speakers_of, text_of, turns_of_version
from qualcode.text.words import words
from tests.agreement.conftest import TURNS


def counted(pair, wanted=TURNS):
    """Give (first code, second code or "") to (units, with either, pairs of passages), as the program counts."""
    names = {guid: name for name, guid in pair.codes.items()} | {"": ""}
    return {
        (names[one.code], names[one.other]): (one.units, one.either, one.times)
        for one in clinic(pair.project, wanted).pairs
    }


def plainly(pair, children=True):
    """Count the same one by one: units are the turns of the respondent, ends are those of words."""
    names = {guid: name for name, guid in pair.codes.items()}
    order = {code.guid: place for place, code in enumerate(codes_of(pair.project))}
    parents = {code.guid: code.parent for code in codes_of(pair.project)}
    times, units, uses = Counter(), {}, {}
    for document in pair.documents:
        text, turns = (
            text_of(pair.project, document),
            turns_of_version(pair.project, current_version(pair.project, document)),
        )
        said = [(turn.speech, turn.end) for number, turn in enumerate(turns.turns) if number % 2]
        spans = list(words(text))
        heard = {place for start, end in said for place in range(start, end)}
        passages = {}
        for one in codings_of(pair.project, document):
            begin = next(first for first, last in spans if last > one.start)
            end = next(last for first, last in reversed(spans) if first < one.end)
            passage = set(range(begin, end)) & heard
            if passage:
                passages.setdefault((one.coder, one.code), []).append(passage)
        workers = sorted({one.coder for one in codings_of(pair.project, document)})
        given = {key: set().union(*some) for key, some in passages.items()}
        if len(workers) < 2:
            continue
        runs = [(coder, code, run) for (coder, code), some in passages.items() for run in hanging_together(some)]
        for _, code, run in runs:
            uses.setdefault(code, set()).update((document, unit) for unit in touched(run, said))

        def gave(coder, code, place, given=given):
            codes = [code]
            if children:
                codes += [one for one in parents if code in above(one, parents)]
            return any(given.get((coder, one), set()) & place for one in codes)

        for (one, mine, first), (two, hers, second) in combinations(runs, 2):
            both = first & second
            if one == two or mine == hers or not both or 2 * len(both) < max(len(first), len(second)):
                continue
            if gave(one, hers, both) or gave(two, mine, both):
                continue
            key = tuple(sorted((mine, hers), key=order.__getitem__))
            times[key] += 1
            units.setdefault(key, set()).update((document, unit) for unit in touched(both, said))
        for coder, code, run in runs:
            for other in workers:
                if other != coder and not any(places & run for (who, _), places in given.items() if who == other):
                    times[code, ""] += 1
                    units.setdefault((code, ""), set()).update((document, unit) for unit in touched(run, said))
    return {
        (names[one], names.get(two, "")): (
            len(found),
            len(uses[one] | uses.get(two, set())),
            times[one, two],
        )
        for (one, two), found in units.items()
    }


def above(code, parents):
    found = []
    while parents[code]:
        code = parents[code]
        found.append(code)
    return found


def hanging_together(passages):
    """Unite passages that share words."""
    found = []
    for one in passages:
        meeting = [other for other in found if other & one]
        found = [other for other in found if not other & one] + [one.union(*meeting)]
    return found


def touched(places, said):
    return [number for number, (start, end) in enumerate(said) if places & set(range(start, end))]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("children", [True, False])
def test_a_count_by_hand_of_random_codings_gives_the_same(pair_of, seed, children):
    pair, chance = pair_of(3), random.Random(seed)
    pair.coders["В"] = add_coder(pair.project, "В")
    for coder in pair.coders.values():
        work_as(pair.project, coder)
        for document in pair.documents:
            end = len(text_of(pair.project, document))
            for _ in range(chance.randrange(5)):
                start = chance.randrange(4, end - 8)
                # Apart from one another: what only touches is two passages for the program.
                code_span(
                    pair.project, document, start, min(end, start + chance.randrange(3, 40)),
                    chance.choice(list(pair.codes.values())),
                )  # fmt: skip
    expected = plainly(pair, children)
    if not expected:
        pytest.skip("nobody coded the same document")
    assert counted(pair, replace(TURNS, children=children)) == expected


@pytest.fixture
def mixed(pair):
    """Of one answer А says Debts and Б Children, of another the other way round; one Б leaves out."""
    pair.code("А", 0, "Карызым көп")
    pair.code("Б", 0, "Карызым көп болчу", "children")
    pair.code("А", 0, "Балдарым калды", "children")
    pair.code("Б", 0, "Балдарым калды")
    pair.code("А", 1, "Жумуш жок")
    pair.code("Б", 1, "Болду", "children")
    return pair


def test_two_codes_on_largely_the_same_words_are_counted_whoever_gave_which(mixed):
    assert counted(mixed) == {("debts", "children"): (2, 4, 2), ("debts", ""): (1, 3, 1), ("children", ""): (1, 3, 1)}


def test_who_gave_both_codes_has_confused_neither(mixed):
    mixed.code("А", 0, "Карызым", "children")
    assert counted(mixed)["debts", "children"][0] == 1


def test_words_that_are_hardly_shared_are_no_confusion(pair):
    pair.code("А", 0, "Балдарым калды. Апам карады")
    pair.code("Б", 0, "карады", "children")
    assert ("debts", "children") not in counted(pair)


def test_a_code_is_not_confused_with_one_above_it_unless_each_stands_for_itself(pair):
    pair.code("А", 0, "Жумуш жок")
    pair.code("Б", 0, "Жумуш жок", "bank")
    with pytest.raises(UserError, match="No two codes"):
        pairs_confused(pair.project, TURNS)
    assert counted(pair, replace(TURNS, children=False)) == {("debts", "bank"): (1, 1, 1)}


def test_what_happens_often_and_in_a_large_part_of_the_uses_comes_first(pair_of):
    pair = pair_of(3)
    for document in range(3):
        pair.code("А", document, "Жумуш", "bank")
        pair.code("Б", document, "Жумуш", "children")
        for quote in ("Карызым", "Балдарым", "Кайра"):
            pair.code("А", document, quote, "debts")
            pair.code("Б", document, quote, "debts" if quote != "Кайра" or document else "children")
    # 3 of 4 units against 1 of 13.
    assert list(counted(pair)) == [("bank", "children"), ("debts", "children")]


def test_codes_that_are_asked_for_stand_on_either_side(mixed):
    mixed.code("А", 1, "Кайра кетем", "bank")
    mixed.code("Б", 1, "Кайра кетем", "children")
    found = counted(mixed, replace(TURNS, codes=(mixed.codes["bank"],)))
    assert set(found) == {("bank", "children")}


def test_of_characters_it_says_how_many(mixed):
    found = counted(mixed, replace(TURNS, unit=UnitKind.CHARACTER))
    assert found["debts", "children"][0] == len("Карызым көп") + len("Балдарым калды")


def test_a_telling_passage_has_the_question_above_the_words_and_what_each_coder_gave(mixed):
    mixed.coders["В"] = add_coder(mixed.project, "В")
    found = clinic(mixed.project, TURNS)
    (first, second) = found.pairs[0].tellings
    assert (first.name, first.turn, first.question) == ("0", 2, "Айтыңыз, кандай болду?")
    assert (first.words, second.words) == ("Карызым көп болчу", "Балдарым калды")
    assert [(voice.name, voice.codes) for voice in first.voices] == [
        ("А", (mixed.codes["debts"],)),
        ("Б", (mixed.codes["children"],)),
    ]
    text = text_of(mixed.project, mixed.documents[0])
    assert text[first.start : first.end] == first.words
    assert found.compared.startswith("Compared: А, Б.")


def test_passages_come_from_as_many_documents_as_possible_and_no_words_twice(pair_of):
    pair = pair_of(3)
    pair.coders["В"] = add_coder(pair.project, "В")
    for document in range(3):
        for quote in ("Карызым", "Жумуш"):
            for coder, code in zip("АБВ", ("debts", "children", "children"), strict=True):
                pair.code(coder, document, quote, code)
    (one,) = clinic(pair.project, TURNS).pairs
    assert (one.units, one.times) == (6, 12)
    assert len(one.tellings) == MOST_TOLD
    assert {told.document for told in one.tellings} == set(pair.documents)


def test_words_that_may_not_be_quoted_stay_out_of_what_leaves_the_team(mixed):
    woman = add_respondent(mixed.project, "Айгүл")
    speaker = next(one for one in speakers_of(mixed.project, mixed.documents[0]) if one.label == "Р")
    link_speaker(mixed.project, speaker.guid, woman)
    record_consent(mixed.project, woman, ["record"])
    inside = passages_confused(mixed.project, TURNS).rows[0]
    outside = passages_confused(mixed.project, replace(TURNS, outgoing=True)).rows[0]
    assert [cell.value for cell in inside[3:5]] == ["Айтыңыз, кандай болду?", "Карызым көп болчу"]
    assert [cell.value for cell in outside[3:5]] == ["[held back: consent]"] * 2
    assert [cell.value for cell in outside[5:]] == ["Debts", "Children"]


def test_the_tables_say_what_is_counted_in_three_languages(mixed):
    for language in ("en", "ru", "ky"):
        wanted = replace(TURNS, language=language)
        table = pairs_confused(mixed.project, wanted)
        assert [cell.value for cell in table.rows[0]][1:] == [2, 4, 0.5, 2]
        assert len(table.notes) > 2
        assert passages_confused(mixed.project, wanted).columns[-1].title == "Б"
    assert table.rows[0][0].passages.codes == (mixed.codes["debts"], mixed.codes["children"])


def test_the_sample_study_has_a_pair_that_wants_a_better_definition(sample):
    found = confused(sample, Comparison(first_pass=True))
    first = found.found[0]
    names = [found.own.study.codes[place].name("en") for place in (first.code, first.other)]
    assert names == ["Discrimination (acts)", "Loss of status"]
    assert (first.units, first.either) == (5, 14)

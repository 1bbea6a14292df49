from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qualcode.text.units import MOST_WORDS, units
from qualcode.text.words import word_count


def words_of(text, found):
    return [[text[start:end] for start, end in unit] for unit in found]


def spans_of(text, parts):
    return [(text.index(part), text.index(part) + len(part)) for part in parts]


def test_an_answer_runs_on_over_the_probes_of_the_interviewer():
    text = "Ооба.\nИ: Дагы?\nАнан үйгө келдим. Жыргадым."
    answer = spans_of(text, ["Ооба.", "Анан үйгө келдим. Жыргадым."])
    assert words_of(text, units(text, [answer])) == [["Ооба.", "Анан үйгө келдим. Жыргадым."]]


def test_two_answers_never_share_a_unit():
    text = "Ооба.\nЖок."
    assert words_of(text, units(text, [[(0, 5)], [(6, 10)]])) == [["Ооба."], ["Жок."]]


def test_a_paragraph_within_a_turn_ends_a_unit():
    text = "Биринчи. Дагы биринчи.\nЭкинчи."
    assert words_of(text, units(text, [[(0, len(text))]])) == [["Биринчи. Дагы биринчи."], ["Экинчи."]]


def test_a_unit_ends_with_the_sentence_in_which_its_120th_word_stands():
    text = " ".join(["Мен иштедим ошол жакта."] * 70)  # sentences of four words: the thirtieth holds the 120th word
    found = units(text, [[(0, len(text))]])
    assert [word_count(text, *unit[0]) for unit in found] == [120, 120, 40]
    longer = " ".join(["Мен ошол жакта көп иштедим да."] * 21)  # of six words: 20 sentences are 120 words
    assert [word_count(longer, *unit[0]) for unit in units(longer, [[(0, len(longer))]])] == [120, 6]
    one = "сөз " * 300
    assert len(units(one, [[(0, len(one))]])) == 1  # nowhere else does a sentence end


def test_words_of_several_turns_count_together():
    turn = " ".join(["Мен иштедим ошол жакта."] * 20)
    text = f"{turn}\nИ: А?\n{turn}"
    spans = [(0, len(turn)), (len(text) - len(turn), len(text))]
    found = units(text, [spans])
    assert [sum(word_count(text, *span) for span in unit) for unit in found] == [120, 40]
    assert [len(unit) for unit in found] == [2, 1]


def test_silence_is_no_unit():
    assert units("… \nООба", [[(0, 2)], [], [(3, 7)]]) == (((3, 7),),)


@given(st.lists(st.sampled_from(["сөз", "көп сөз бар", "Ооба.", "Жок!", "\n", " ", "…"]), max_size=400), st.data())
def test_every_word_of_every_answer_stands_in_just_one_unit(pieces, data):
    text = " ".join(pieces)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    spans = [span for span in pairwise(cuts) if span[0] < span[1]]
    answers = [spans[:2], spans[2:]]
    found = units(text, answers)
    stretches = [span for unit in found for span in unit]
    assert all(first[1] <= second[0] for first, second in pairwise(stretches))
    said = sum(word_count(text, *span) for span in spans)
    assert sum(word_count(text, *span) for span in stretches) == said
    assert all(any(a <= s and e <= b for a, b in spans) for s, e in stretches)
    for unit in found:
        before = sum(word_count(text, *span) for span in unit[:-1])
        assert before < MOST_WORDS

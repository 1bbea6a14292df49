from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui.transcript.density import CELLS, Density
from ui.transcript.highlight import Highlight
from ui.transcript.highlights import HighlightIndex
from ui.transcript.paragraphs import Paragraphs
from ui.transcript.pieces import Piece

TEXT = "Биринчи сап.\n\nЭкинчи сап узунураак.\nҮчүнчү."
PARAGRAPHS = Paragraphs(TEXT)


def highlights():
    edge = st.integers(0, len(TEXT))
    spans = st.tuples(edge, edge).filter(lambda span: span[0] < span[1])
    return st.lists(st.tuples(spans, st.sampled_from("ABC")), max_size=12).map(
        lambda found: [Highlight(f"{n:02}", *span, code, "me") for n, (span, code) in enumerate(found)]
    )


def index_of(found):
    return HighlightIndex(PARAGRAPHS, len(TEXT), found)


def codes_shown_at(index, offset):
    pieces = index.pieces(PARAGRAPHS.of(offset))
    return next((set(piece.codes) for piece in pieces if piece.start <= offset < piece.end), set())


@given(highlights())
def test_each_character_is_shown_under_just_its_codes(found):
    index = index_of(found)
    for offset in range(len(TEXT)):
        assert codes_shown_at(index, offset) == {item.code for item in found if item.start <= offset < item.end}


@given(highlights(), st.data())
def test_adding_and_removing_one_by_one_equals_laying_all_at_once(found, data):
    index = index_of(found)
    gone = data.draw(st.sets(st.sampled_from(found))) if found else set()
    for item in gone:
        index.remove(item.guid)
        index.add(item)
        index.remove(item.guid)
    fresh = index_of([item for item in found if item not in gone])
    numbers = range(len(PARAGRAPHS))
    assert [index.pieces(number) for number in numbers] == [fresh.pieces(number) for number in numbers]
    assert index.density.cells() == fresh.density.cells()
    assert index.between(0, len(TEXT)) == fresh.between(0, len(TEXT))


@given(highlights())
def test_walking_forward_meets_every_coding_once_in_the_order_of_the_text(found):
    index, met = index_of(found), []
    item = index.after(0, 0)
    while item is not None:
        met.append(item)
        item = index.after(item.start, item.end, item.guid)
    assert met == sorted(found, key=lambda item: (item.start, item.end, item.guid))
    assert all(index.before(b.start, b.end, b.guid) == a for a, b in pairwise(met))


def test_two_coders_with_the_same_code_keep_the_tint_of_one_code():
    index = index_of([Highlight("1", 0, 8, "A", "me"), Highlight("2", 3, 8, "A", "you")])
    assert index.pieces(0) == (Piece(0, 3, ("A",)), Piece(3, 8, ("A",)))


def test_a_recoded_passage_keeps_its_lane():
    index = index_of([Highlight("1", 0, 8, "A", "me"), Highlight("2", 0, 9, "B", "me")])
    lane = index.lanes.lane("1")
    index.replace(Highlight("1", 0, 8, "C", "me"))
    assert (index.lanes.lane("1"), index.pieces(0)[0].codes) == (lane, ("C", "B"))


def test_a_coding_without_words_is_not_shown():
    index = index_of([Highlight("1", 4, 4, "A", "me")])
    index.add(Highlight("2", 5, 5, "A", "me"))
    index.remove("unknown")
    assert (len(index), index.pieces(0)) == (0, ())


@given(st.text(alphabet="аб\n", max_size=40), st.data())
def test_a_paragraph_is_what_lies_between_two_line_ends(text, data):
    paragraphs = Paragraphs(text)
    lines = text.split("\n")
    spans = [(paragraphs.start(number), paragraphs.end(number)) for number in range(len(paragraphs))]
    assert [text[start:end] for start, end in spans] == lines
    offset = data.draw(st.integers(0, len(text)))
    assert spans[paragraphs.of(offset)][0] <= offset <= spans[paragraphs.of(offset)][1]


@given(st.lists(st.tuples(st.integers(0, 999), st.integers(1, 300)), max_size=8))
def test_the_ruler_counts_a_coding_in_every_cell_it_touches(found):
    density = Density(1_000)
    spans = [(start, min(1_000, start + length)) for start, length in found]
    for start, end in spans:
        density.count(start, end, 1)
    cells = density.cells()
    for cell in range(0, CELLS, 37):
        touching = [s for s in spans if s[0] * CELLS // 1_000 <= cell <= (s[1] - 1) * CELLS // 1_000]
        assert cells[cell] == len(touching)


@given(highlights(), st.sets(st.sampled_from("ABC")))
def test_hidden_codings_are_nowhere_but_stay_known_and_keep_their_lanes(found, codes):
    index, shown = index_of(found), [item for item in found if item.code in codes]
    lanes = {item.guid: index.lanes.lane(item.guid) for item in found}
    index.show_only(lambda item: item.code in codes)
    alone = index_of(shown)
    numbers = range(len(PARAGRAPHS))
    assert [index.pieces(number) for number in numbers] == [alone.pieces(number) for number in numbers]
    assert index.density.cells() == alone.density.cells()
    assert (index.hidden, index.coders(), len(index)) == (len(found) - len(shown), alone.coders(), len(found))
    assert index.after(0, 0) == alone.after(0, 0)
    assert index.before(len(TEXT), len(TEXT)) == alone.before(len(TEXT), len(TEXT))
    assert {item.guid: index.lanes.lane(item.guid) for item in found} == lanes
    index.show_only(None)
    assert (index.hidden, index.between(0, len(TEXT))) == (0, index_of(found).between(0, len(TEXT)))


@given(highlights(), st.data())
def test_a_change_to_a_hidden_coding_is_not_seen(found, data):
    index = index_of(found)
    index.show_only(lambda item: item.code != "A")
    index.density, index.coders()
    for item in data.draw(st.sets(st.sampled_from(found))) if found else ():
        index.remove(item.guid)
        index.add(item._replace(code="A"))
        found = [item._replace(code="A") if other.guid == item.guid else other for other in found]
    alone = index_of([item for item in found if item.code != "A"])
    assert index.density.cells() == alone.density.cells()
    assert (index.hidden, index.coders()) == (len(found) - len(alone), alone.coders())
    assert [index.pieces(n) for n in range(len(PARAGRAPHS))] == [alone.pieces(n) for n in range(len(PARAGRAPHS))]

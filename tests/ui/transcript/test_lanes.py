from hypothesis import given
from hypothesis import strategies as st

from ui.transcript.highlight import Highlight
from ui.transcript.lanes import PAD, Lanes


def span_of(start, end, guid):
    return Highlight(guid, start, end, "a", "me")


LENGTHS = st.tuples(st.integers(0, 5_000), st.integers(1, 2_000))
SPANS = st.lists(LENGTHS, max_size=60).map(
    lambda found: [span_of(start, start + length, f"{number:04}") for number, (start, length) in enumerate(found)]
)


def overlapping_in_a_lane(lanes, spans):
    return [
        (a, b)
        for a in spans
        for b in spans
        if a.guid < b.guid
        and lanes.lane(a.guid) == lanes.lane(b.guid)
        and a.start < b.end + PAD
        and b.start < a.end + PAD
    ]


def most_at_once(spans):
    return max((sum(a.start <= b.start < a.end + PAD for a in spans) for b in spans), default=0)


@given(SPANS)
def test_no_two_stripes_touch_in_a_lane_and_no_lane_is_wasted(spans):
    lanes = Lanes(spans)
    assert overlapping_in_a_lane(lanes, spans) == []
    assert len(lanes) == most_at_once(spans)


@given(SPANS, SPANS)
def test_a_stripe_stays_in_its_lane_whatever_comes(first, later):
    lanes = Lanes(first)
    before = {span.guid: lanes.lane(span.guid) for span in first}
    new = [span._replace(guid=f"n{span.guid}") for span in later]
    for span in new:
        lanes.add(span)
    assert {span.guid: lanes.lane(span.guid) for span in first} == before
    assert overlapping_in_a_lane(lanes, first + new) == []


@given(SPANS, st.data())
def test_a_stripe_stays_in_its_lane_whatever_goes_and_the_place_is_free_again(spans, data):
    lanes = Lanes(spans)
    gone = data.draw(st.sets(st.sampled_from(spans))) if spans else set()
    before = {span.guid: lanes.lane(span.guid) for span in spans}
    for span in gone:
        lanes.remove(span)
    left = [span for span in spans if span not in gone]
    assert all(lanes.lane(span.guid) == before[span.guid] for span in left)
    for span in gone:
        lanes.add(span)
    assert overlapping_in_a_lane(lanes, spans) == []
    assert len(lanes) <= len(spans)


@given(SPANS, SPANS, st.data())
def test_laid_anew_stripes_keep_the_lanes_they_had(spans, later, data):
    lanes, new = Lanes(spans), [span._replace(guid=f"n{span.guid}") for span in later]
    gone = data.draw(st.sets(st.sampled_from(spans))) if spans else set()
    left = [span for span in spans if span not in gone]
    again = Lanes([*new, *left], kept=lanes.known())
    assert all(again.lane(span.guid) == lanes.lane(span.guid) for span in left)
    assert overlapping_in_a_lane(again, [*new, *left]) == []


@given(SPANS, st.data())
def test_a_stripe_that_comes_back_finds_its_lane_again(spans, data):
    lanes = Lanes(spans)
    before = {span.guid: lanes.lane(span.guid) for span in spans}
    gone = data.draw(st.lists(st.sampled_from(spans), unique=True)) if spans else []
    for span in gone:
        lanes.remove(span)
    for span in gone:
        lanes.add(span)
    assert {span.guid: lanes.lane(span.guid) for span in spans} == before


def test_of_two_stripes_that_begin_together_the_longer_one_comes_first():
    lanes = Lanes([span_of(0, 10, "short"), span_of(0, 5_000, "long")])
    assert (lanes.lane("long"), lanes.lane("short")) == (0, 1)


def test_nothing_is_left_when_all_stripes_are_gone():
    spans = [span_of(0, 10, "a"), span_of(5, 10, "b")]
    lanes = Lanes(spans)
    for span in spans:
        lanes.remove(span)
    assert len(lanes) == 0

"""Where passages sit in their interviews, and how much of what is said they cover."""

from collections import defaultdict

import pytest

from qualcode.analysis.charts.asked import Asked, Kind, Order
from qualcode.analysis.charts.made import shown_in
from qualcode.analysis.charts.strips import Stretch, as_table, laned
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query
from qualcode.model.errors import UserError
from qualcode.model.table import Passages
from qualcode.model.transcript import Role
from tests.analysis.recount import LINES, NAMES, final
from tests.sample_files import DOCUMENTS, transcript

EVERYBODY = Query(language="en", kinds=())


def said_in(file):
    """Give the spans of what all but interviewers say."""
    found = transcript(file)
    return [
        (turn.speech, turn.end)
        for turn in found.turns
        if turn.speaker < 0 or found.speakers[turn.speaker].role is not Role.INTERVIEWER
    ]


def characters_under(file, spans):
    said = {at for start, end in said_in(file) for at in range(start, end)}
    under = {at for start, end in spans for at in range(start, end)}
    return len(said & under), len(said)


def test_every_passage_of_the_sample_stands_at_its_place(sample):
    found = shown_in(sample, Asked(Kind.PORTRAIT, query=EVERYBODY))
    told = {
        (strip.name, found.codes[one.code].name, one.start, one.end)
        for strip in found.strips
        for one in strip.stretches
    }
    expected = {
        (told.file.rsplit(".", 1)[0], NAMES["en"][told.line[-1]], told.start, told.end)
        for told in final()
        if characters_under(told.file, [(told.start, told.end)])[0]
    }
    assert told == expected


def test_shares_are_a_plain_recount(sample):
    found = shown_in(sample, Asked(Kind.PORTRAIT, query=EVERYBODY))
    spans, everything = defaultdict(list), defaultdict(list)
    for told in final():
        file = told.file.rsplit(".", 1)[0]
        spans[file, NAMES["en"][told.line[-1]]].append((told.start, told.end))
        everything[file].append((told.start, told.end))
    files = {file.rsplit(".", 1)[0]: file for file in DOCUMENTS}
    for strip in found.strips[:6]:
        file = files[strip.name]
        for code, share in zip(found.codes, strip.shares, strict=True):
            under, said = characters_under(file, spans[strip.name, code.name])
            assert share == pytest.approx(under / said)
        under, said = characters_under(file, everything[strip.name])
        assert strip.covered == pytest.approx(under / said)


def test_a_chosen_code_stands_for_those_under_it(sample):
    study = shown_in(sample, Asked(Kind.PORTRAIT, query=EVERYBODY))
    top = next(line[0] for line in LINES.values() if len(line) > 1)
    from qualcode.store.queries.codes import codes_of

    guid = next(code.guid for code in codes_of(sample) if code.name("en") == NAMES["en"][top])
    query = Query(language="en", kinds=(), codes=(guid,))
    found = shown_in(sample, Asked(Kind.CODE_LINE, query=query))
    assert [code.name for code in found.codes] == [NAMES["en"][top]]
    assert found.codes[0].codings == sum(top in told.line for told in final())
    assert len(found.strips) <= len(study.strips)


def test_a_line_of_codes_begins_with_those_used_most_and_says_so(sample):
    found = shown_in(sample, Asked(Kind.CODE_LINE, query=EVERYBODY))
    assert len(found.codes) == 6
    assert any("6" in note for note in found.notes)


def test_each_stretch_and_share_opens_its_passages(sample):
    found = shown_in(sample, Asked(Kind.PORTRAIT, query=EVERYBODY))
    strip, one = found.strips[0], found.strips[0].stretches[0]
    (opened,) = passages(sample, Passages(codings=(one.coding,)))
    assert (opened.document, opened.start, opened.end) == (strip.document, one.start, one.end)
    behind = passages(sample, found.passages(0, one.code))
    assert len(behind) == sum(other.code == one.code for other in strip.stretches)
    table = as_table(found, "Document")
    assert table.rows[0][one.code + 1].passages == found.passages(0, one.code)


def test_overlapping_stretches_get_lanes_and_others_all_the_room():
    told = [Stretch(0, 5, 0, "a"), Stretch(3, 9, 1, "b"), Stretch(6, 8, 2, "c"), Stretch(9, 12, 0, "d")]
    assert [(one.lane, one.lanes) for one in laned(told)] == [(0, 2), (1, 2), (0, 2), (0, 1)]


def test_interviewers_are_told_apart(tiny):
    tiny.code("1", "Карыз көп", "debts", "Айбек")
    tiny.code("2", "Банкка карызмын", "loans", "Чолпон")
    found = shown_in(tiny.project, Asked(Kind.PORTRAIT, query=Query(kinds=(), coder=tiny.coders["Айбек"])))
    (strip,) = found.strips
    assert [turn.role for turn in strip.spoken] == [Role.INTERVIEWER]
    assert strip.shares == (pytest.approx(len("Карыз көп") / len("Карыз көп, насыя да бар.Менде карыз жок.")),)


def test_most_coded_interviews_come_first_where_asked(sample):
    found = shown_in(sample, Asked(Kind.PORTRAIT, query=EVERYBODY, order=Order.MOST_FIRST))
    covered = [strip.covered for strip in found.strips]
    assert covered == sorted(covered, reverse=True)


def test_an_interview_without_the_code_is_drawn_too(tiny):
    tiny.code("1", "Карыз көп", "debts", "Айбек")
    tiny.code("2", "Ушак да көп", "stigma", "Айбек")
    query = Query(kinds=(), coder=tiny.coders["Айбек"], codes=(tiny.codes["stigma"],))
    found = shown_in(tiny.project, Asked(Kind.CODE_LINE, query=query))
    assert [(strip.name, len(strip.stretches)) for strip in found.strips] == [("first", 0), ("second", 1)]


def test_nothing_coded_is_said_in_a_sentence(tiny):
    with pytest.raises(UserError) as caught:
        shown_in(tiny.project, Asked(Kind.PORTRAIT))
    assert caught.value.key == "charts.no_passages"


def test_what_is_said_by_nobody_known_is_drawn_only_where_everyone_is(tiny):
    tiny.code("2", "ушак болду", "stigma", "Айбек")
    everyone = Query(kinds=(), coder=tiny.coders["Айбек"])
    assert len(shown_in(tiny.project, Asked(Kind.PORTRAIT, query=everyone)).strips[0].stretches) == 1
    with pytest.raises(UserError):
        shown_in(tiny.project, Asked(Kind.PORTRAIT, query=Query(coder=tiny.coders["Айбек"])))

"""Retrievals on the sample study, against its files: what stands with what, and the question that started it all."""

from bisect import bisect_right
from pathlib import Path

import pytest

from qualcode.analysis.retrieval import Relation, Retrieval
from qualcode.analysis.retrieved import retrieved
from qualcode.analysis.study import study_of
from qualcode.store.queries.respondents import attributes_of
from tests.analysis.recount import NAMES, asked_turns, by_file, final
from tests.sample_files import respondent_rows

PAIRS = (("gossip", "debts"), ("stigma", "difficulties"), ("emotional_support", "childcare_away"), ("stigma", "besd"))


def code_ids(sample):
    """Give the codes of the project by the ids of the files."""
    names = {code.names["en"]: code.guid for code in study_of(sample).codes}
    return {code: names[name] for code, name in NAMES["en"].items()}


def answers(told):
    asked = list(asked_turns(told.file))
    return {bisect_right(asked, turn) for turn in told.turns if bisect_right(asked, turn)}


def stands(one, other, relation, turns):
    """Say whether a coding stands with another one of its file."""
    return {
        Relation.OVERLAP: one.start < other.end and other.start < one.end,
        Relation.INSIDE: other.start <= one.start and one.end <= other.end,
        Relation.TURN: bool(set(one.turns) & set(other.turns)),
        Relation.ANSWER: bool(answers(one) & answers(other)),
        Relation.TURNS: any(abs(a - b) <= turns for a in one.turns for b in other.turns),
        Relation.DOCUMENT: True,
    }[relation]


def places(found):
    entries = [entry.passage for entry in found[:]]
    return sorted((entry.document_name, entry.start, entry.end, entry.code) for entry in entries)


def expected(sample, told):
    codes = code_ids(sample)
    return sorted((Path(one.file).stem, one.start, one.end, codes[one.line[-1]]) for one in told)


def having(told, *codes):
    return [one for one in told if set(codes) & set(one.line)]


@pytest.mark.parametrize("relation", list(Relation))
@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_what_stands_with_what_equals_a_recount_from_the_files(sample, first, second, relation):
    codes, together, without = code_ids(sample), [], []
    for told in by_file(final(absent=True)).values():
        one, other = having(told, first), having(told, second)
        for mine, theirs in ((one, other), (other, one)):
            meet = [a for a in mine if a in theirs or any(stands(a, b, relation, 3) for b in theirs)]
            together += [a for a in meet if a not in together]
        without += [a for a in one if a not in other and not any(stands(a, b, relation, 3) for b in other)]
    asked = Retrieval(must=(codes[first], codes[second]), beside=relation, turns=3)
    assert places(retrieved(sample, asked)) == expected(sample, together)
    apart = Retrieval(must=(codes[first],), must_not=(codes[second],), apart=relation, turns=3)
    assert places(retrieved(sample, apart)) == expected(sample, without)
    assert together or without


def test_do_women_who_came_back_from_russia_with_debts_speak_of_stigma_and_in_which_words(sample):
    codes = code_ids(sample)
    head, *rows = respondent_rows()
    from_russia = {row[0] for row in rows if row[head.index("Страна")] == "Россия"}
    told = [one for one in final(("in_depth",), absent=True) if one.person in from_russia]
    in_debt = {one.person for one in having(told, "debts")}
    wanted = [one for one in having(told, "stigma") if one.person in in_debt]
    country = next(found.guid for found in attributes_of(sample) if found.key == "Страна")
    asked = Retrieval(
        must=(codes["stigma"], codes["debts"]),
        shown=(codes["stigma"],),
        beside=Relation.DOCUMENT,
        values=((country, ("Россия",)),),
        kinds=("in_depth",),
    )
    found = retrieved(sample, asked)
    assert places(found) == expected(sample, wanted)
    assert found.counts == (len(wanted), len(in_debt), len(in_debt))
    assert len(in_debt) == 7
    words = {entry.passage.quote: entry.question for entry in found[:]}
    assert words["СПИД экен дешет, түрмөдө жатып чыгыптыр дешет, бирөөнөн бала түшүрүптүр дешет."] == (
        "Айылдагылар эмне дешти?"
    )

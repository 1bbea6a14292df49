"""Which segments a retrieval finds, against a recount in plain Python over random small projects."""

import random
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.analysis.retrieval import Relation, Retrieval
from qualcode.analysis.retrieved import retrieved
from tests.analysis.retrieval_recount import (
    ASKABLE,
    LINES,
    PARENTS,
    PEOPLE,
    Coded,
    make_world,
    put_in,
    recount,
    words_of,
)
from tests.laws.histories import law, quick

FACETS = {"presence": ("present", "absent", "denied"), "whose": ("self", "child")}
KINDS = ("in_depth", "family", "secondary", "")
CODES = [*PARENTS, "hard"]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    made = make_world(tmp_path_factory.mktemp("retrieval") / "world.qualcode")
    quick(made.project)
    yield made
    made.project.close()


def some(rng, values, most=2):
    return tuple(rng.sample([*values], rng.randint(0, min(most, len(values)))))


def at_least_one(rng, values):
    return tuple(rng.sample([*values], rng.randint(1, min(2, len(values)))))


def a_coding(rng):
    document = rng.choice([*LINES])
    words = words_of(document)
    first = rng.randrange(len(words))
    last = min(first + rng.randrange(8), len(words) - 1)
    facets = tuple((key, rng.choice(values)) for key, values in FACETS.items() if rng.random() < 0.4)
    code, coder = rng.choice([*PARENTS]), rng.choice(["Айбек", "Чолпон"])
    weight = rng.choice([None, None, 20, 50, 100])
    return Coded(document, words[first][0], words[last][1], code, coder, facets, weight, rng.random() < 0.3)


NARROWING = {
    "documents": lambda rng: at_least_one(rng, LINES),
    "respondents": lambda rng: at_least_one(rng, PEOPLE),
    "values": lambda rng: tuple((key, at_least_one(rng, ASKABLE[key])) for key in at_least_one(rng, ASKABLE)),
    "kinds": lambda rng: at_least_one(rng, KINDS),
    "roles": lambda rng: some(rng, ("interviewer", "respondent", "other"), 3),
    "coder": lambda rng: rng.choice(["Айбек", "Чолпон"]),
    "weights": lambda rng: rng.choice([(0, 50), (50, 100)]),
    "flagged": lambda _: True,
    "facets": lambda rng: tuple((key, at_least_one(rng, FACETS[key])) for key in at_least_one(rng, FACETS)),
    "absent": lambda _: False,
    "of_woman": lambda _: True,
    "containing": lambda rng: rng.choice(["КАРЫЗ", "ушак  болду"]),
    "below": lambda _: False,
}


def a_question(rng):
    """Ask for codes in some zones, and now and then narrow it."""
    zones = rng.sample(("must", "may", "must_not", "shown"), rng.choice([0, 1, 1, 2, 2, 3]))
    relations = {"beside": rng.choice([*Relation]), "apart": rng.choice([*Relation]), "turns": rng.randrange(4)}
    narrowed = rng.sample([*NARROWING], rng.choice([0, 0, 1, 1, 2]))
    return {
        **vars_of(Retrieval()),
        **relations,
        **{zone: at_least_one(rng, CODES) for zone in zones},
        **{field: NARROWING[field](rng) for field in narrowed},
    }


def vars_of(retrieval):
    return {field.name: getattr(retrieval, field.name) for field in fields(retrieval)}


def by_guids(world, asked):
    """Give the retrieval that a dict of names means."""
    guids = world.guids
    codes = {
        field: tuple(guids["code", code] for code in asked[field]) for field in ("must", "may", "must_not", "shown")
    }
    facets = (
        (guids["facet", key], tuple(guids["facet_value", f"{key}={value}"] for value in values))
        for key, values in asked["facets"]
    )
    return Retrieval(
        **{
            **asked,
            **codes,
            "documents": tuple(guids["document", name] for name in asked["documents"]),
            "respondents": tuple(guids["respondent", name] for name in asked["respondents"]),
            "values": tuple((guids["attribute", key], texts) for key, texts in asked["values"]),
            "coder": guids.get(("coder", asked["coder"]), ""),
            "facets": tuple(facets),
        }
    )


def keys(world, found):
    """Give codings as (document, start, end, code, coder) of names."""
    names = {guid: name for (kind, name), guid in world.guids.items() if kind in ("document", "code", "coder")}
    passages = [entry.passage for entry in found]
    return [(names[p.document], p.start, p.end, names[p.code], names[p.coder]) for p in passages]


def in_order(coded):
    """Put codings in the order of the documents, their texts, the codebook and the coders."""
    places = {name: place for place, name in enumerate([*LINES, *PARENTS, "Айбек", "Чолпон"])}
    return sorted((one[:5] for one in coded), key=lambda c: (places[c[0]], c[1], c[2], places[c[3]], places[c[4]]))


@law
@given(seed=st.integers(0, 1 << 32))
def test_a_retrieval_finds_what_is_found_coding_by_coding(world, seed):
    rng = random.Random(seed)
    coded = [a_coding(rng) for _ in range(rng.randrange(30))]
    put_in(world, coded)
    for _ in range(12):
        asked = a_question(rng)
        found = retrieved(world.project, by_guids(world, asked))
        assert keys(world, found[:]) == in_order(recount(coded, asked)), asked


@pytest.mark.parametrize("of_woman", [False, True])
@pytest.mark.parametrize("key", ASKABLE)
def test_every_value_of_an_attribute_finds_the_words_of_those_who_have_it(world, key, of_woman):
    rng = random.Random(7)
    coded = [a_coding(rng) for _ in range(60)]
    put_in(world, coded)
    sizes = set()
    for text in ASKABLE[key]:
        asked = {**vars_of(Retrieval()), "values": ((key, (text,)),), "of_woman": of_woman}
        found = retrieved(world.project, by_guids(world, asked))
        assert keys(world, found[:]) == in_order(recount(coded, asked)), text
        sizes.add(len(found))
    assert len(sizes) > 1

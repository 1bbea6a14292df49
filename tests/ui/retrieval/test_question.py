from qualcode.analysis.retrieval import Order, Relation, Retrieval
from ui.retrieval.question import (
    Tick,
    asks_anything,
    cleared,
    is_ticked,
    narrowing,
    put,
    show_only_may,
    shows_only_may,
    ticked,
    zone_of,
)


def test_a_code_stands_in_one_zone_at_most():
    asked = put(put(Retrieval(), "a", "may"), "a", "must")
    assert (asked.must, asked.may, zone_of(asked, "a")) == (("a",), (), "must")
    assert put(asked, "a", "must") is asked
    assert put(asked, "a", "") == Retrieval()


def test_ticking_and_unticking_anything_leads_back_to_where_one_was():
    ticks = [
        *(Tick("code", "c"), Tick("document", "d"), Tick("respondent", "r"), Tick("value", "a", "1")),
        *(Tick("facet", "f", "v"), Tick("language", "ky"), Tick("kind", "family"), Tick("flagged")),
        *(Tick("coder", "x"), Tick("role", "interviewer")),
    ]
    for tick in ticks:
        asked = ticked(Retrieval(), tick, on=True)
        assert is_ticked(asked, tick), tick
        assert asks_anything(asked), tick
        assert ticked(asked, tick, on=False) == Retrieval(), tick


def test_several_values_of_an_attribute_stand_together():
    asked = ticked(ticked(Retrieval(), Tick("value", "a", "1"), True), Tick("value", "a", "2"), True)
    assert asked.values == (("a", ("1", "2")),)
    assert list(narrowing(asked)) == [Tick("value", "a", "1"), Tick("value", "a", "2")]


def test_the_last_role_cannot_be_taken_away():
    asked = ticked(ticked(Retrieval(), Tick("role", "respondent"), False), Tick("role", "other"), False)
    assert asked.roles == Retrieval().roles


def test_only_may_follows_what_is_put_into_may_and_ends_with_must():
    asked = show_only_may(put(put(Retrieval(), "a", "must"), "b", "may"), only=True)
    assert shows_only_may(asked)
    more = put(asked, "c", "may")
    assert (more.shown, shows_only_may(more)) == (("b", "c"), True)
    assert not shows_only_may(put(more, "a", ""))
    assert put(put(more, "b", ""), "c", "").shown == ()


def test_clearing_keeps_how_the_list_is_grouped_and_what_beside_means():
    asked = Retrieval(must=("a",), group=Order.CODE, sort=Order.WEIGHT, beside=Relation.TURN, flagged=True)
    assert cleared(asked) == Retrieval(group=Order.CODE, sort=Order.WEIGHT, beside=Relation.TURN)
    assert not asks_anything(cleared(asked))

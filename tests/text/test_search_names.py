"""Codes found by a few letters."""

from typing import NamedTuple

import pytest

from qualcode.text.search_names import find_codes


class Code(NamedTuple):
    guid: str
    names: dict[str, str]
    path: tuple[str, ...]


CODES = [
    Code("difficulties", {"ky": "Кыйынчылыктар", "ru": "Трудности", "en": "Difficulties"}, ("difficulties",)),
    Code("debts", {"ky": "Карыз, насыя", "ru": "Долги, кредиты", "en": "Debts"}, ("difficulties", "debts")),
    Code("ceremonies", {"ky": "Той-аш чыгымдары", "ru": "Расходы на тои", "en": "Ceremonies"}, ("ceremonies",)),
    Code("control", {"ky": "Көзөмөл, кысым", "ru": "Контроль, давление", "en": "Control"}, ("control",)),
    Code("heart", {"ky": "Көңүл чөгүү", "ru": "Подавленность", "en": "Low mood"}, ("heart",)),
    Code("credit", {"ru": "Кредитная история"}, ("credit",)),
]


def found(letters, **more):
    return [match.guid for match in find_codes(CODES, letters, **more)]


@pytest.mark.parametrize(
    ("letters", "first"), [("кар", "debts"), ("долг", "debts"), ("DEB", "debts"), ("low", "heart")]
)
def test_a_code_is_found_by_its_name_in_any_language(letters, first):
    assert found(letters)[0] == first


@pytest.mark.parametrize(("letters", "first"), [("козомол", "control"), ("конул", "heart"), ("көңүл", "heart")])
def test_kyrgyz_letters_may_be_typed_as_their_russian_neighbours(letters, first):
    assert found(letters)[0] == first


def test_a_name_that_begins_so_comes_before_a_word_within():
    assert found("кред") == ["credit", "debts"]


def test_a_name_above_in_the_tree_finds_what_lies_under_it_after_itself():
    assert found("труд") == ["difficulties", "debts"]


def test_every_typed_word_has_to_fit():
    assert found("труд долг") == ["debts"]
    assert "debts" not in found("контр долг")


def test_a_slip_of_the_finger_still_finds():
    assert found("крдиты") == ["debts", "credit"]


def test_without_letters_the_recent_ones_come_first_and_the_limit_holds():
    assert found("", recent=("heart", "control"), limit=3) == ["heart", "control", "difficulties"]


def test_among_equals_the_recent_one_comes_first():
    assert found("ко", recent=("heart",))[0] == "heart"


def test_the_match_says_the_name_by_which_it_was_found():
    assert [match.name for match in find_codes(CODES, "насыя")] == ["Карыз, насыя"]


def test_nothing_fits_letters_that_stand_nowhere():
    assert found("ъъъъъ") == []


SHAPED = [
    Code("health", {"ky": "Өзүнүн ден соолугу"}, ("health",)),
    Code("abuse", {"ky": "Жумуштагы кордук"}, ("abuse",)),
    Code("blame", {"ky": "Өзүн өзү күнөөлөө"}, ("blame",)),
    Code("work", {"ky": "Жумуш жана киреше"}, ("work",)),
    Code("covid", {"ky": "COVID-19 пандемиясы"}, ("covid",)),
    Code("comfort", {"ky": "Көңүл колдоосу"}, ("comfort",)),
]


def shaped(letters, **more):
    return [match.guid for match in find_codes(SHAPED, letters, **more)]


@pytest.mark.parametrize(("letters", "first"), [("өзүн өзү", "blame"), ("озун озу", "blame"), ("жумуш ж", "work")])
def test_words_that_stand_as_they_were_typed_come_first_even_before_recent_codes(letters, first):
    assert shaped(letters, recent=("health", "abuse"))[0] == first


def test_a_long_new_name_is_no_slip_in_a_short_one():
    assert shaped("Кайын атасынын колдоосу") == []


@pytest.mark.parametrize(("letters", "first"), [("rfhsp", "debts"), ("gjlfd", "heart"), ("ВУИЕЫ", "debts")])
def test_letters_typed_on_the_other_layout_find_where_they_fit_nothing(letters, first):
    assert found(letters)[0] == first


def test_a_name_in_latin_letters_is_found_by_its_sound():
    assert shaped("ковид") == ["covid"]
    assert shaped("jumush")[:1] == ["abuse"]
    assert shaped("ков пандемия") == ["covid"]

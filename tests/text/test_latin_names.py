"""Names typed in Latin and in Cyrillic letters."""

import pytest

from qualcode.text.latin_names import latin_key, latin_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Бурул", "burul"),
        ("Айгүл", "Aigul"),
        ("Айгуль", "aygul"),
        ("Жылдыз", "zhyldyz"),
        ("Жылдыз", "Jyldyz"),
        ("Мээрим", "meerim"),
        ("Чынара", "Chynara"),
        ("Асель", "Асел"),
        ("Джамиля", "Жамиля"),
        ("Өмүрбек", "omurbek"),
    ],
)
def test_one_name_in_two_scripts_sounds_alike(one, other):
    assert latin_key(one) == latin_key(other)


@pytest.mark.parametrize(("one", "other"), [("Айнура", "Айнур"), ("Гульнара", "Гульнура"), ("Назира", "Назифа")])
def test_names_of_two_people_stay_apart(one, other):
    assert latin_key(one) != latin_key(other)


def test_the_words_of_a_file_are_told_apart_by_lines_points_and_digits():
    assert latin_words("07_burul_issyk-kul.final") == ("7", "burul", "isik", "kul", "final")
    assert latin_words("R012") == ("r", "12")

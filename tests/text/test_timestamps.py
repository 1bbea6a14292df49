"""Where time stamps stand in a text: any clock in the label of a turn, elsewhere only one in brackets."""

import pytest

from qualcode.text.timestamps import stamps_in


@pytest.mark.parametrize(
    ("label", "speech", "left"),
    [
        ("[00:01:05] Айгүл: ", "Саат 13:02де келдим.", "Айгүл: Саат 13:02де келдим."),
        ("[0:01:11 — Назира] ", "Ооба.", "[Назира] Ооба."),
        ("Р (1:02): ", "Ооба [1:10] дедим #00:13:02-5#.", "Р : Ооба дедим ."),
        ("И: ", "10:30 — автобус.", "И: 10:30 — автобус."),
        ("00:00:01 --> 00:00:04 ", "Салам", "Салам"),
    ],
)
def test_what_is_left_without_time_stamps(label, speech, left):
    text = label + speech
    kept, at = "", 0
    for start, end in stamps_in(text, [(0, len(label))]):
        kept += text[at:start]
        at = end
    assert kept + text[at:] == left


def test_stamps_before_between_and_behind_turns_come_in_order():
    text = "[0:01] Башы\nИ 0:02: Сөз [0:03]\nР: сөз\n[0:04]"
    first, second = text.index("И"), text.index("Р")
    found = stamps_in(text, [(first, first + 8), (second, second + 3)])
    assert [text[start:end].strip() for start, end in found] == ["[0:01]", "0:02", "[0:03]", "[0:04]"]

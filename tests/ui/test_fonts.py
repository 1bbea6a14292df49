from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

FONTS = Path(__file__).resolve().parents[2] / "ui" / "fonts"


@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic"])
def test_the_bundled_font_has_every_letter_of_kyrgyz_and_russian(qapp, style):
    font = QRawFont(str(FONTS / f"NotoSans-{style}.ttf"), 12)
    letters = "".join(chr(number) for number in range(ord("А"), ord("я") + 1)) + "ӨөҮүҢңЁё«»„“№…"
    assert font.familyName() == "Noto Sans"
    assert [letter for letter in letters if not font.supportsCharacter(ord(letter))] == []


def test_the_licence_of_the_font_lies_beside_it():
    words = (FONTS / "OFL.txt").read_text(encoding="utf-8").split()
    assert "SIL Open Font License, Version 1.1" in " ".join(words)

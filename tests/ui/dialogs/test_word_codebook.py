import docx

from tests.ui.acting import click


def test_the_codebook_is_written_to_word_in_the_languages_that_are_ticked(desk, sample):
    window = desk.window("ru")
    desk.open(window, sample)
    path = desk.folder / "appendix.docx"
    desk.answers.answers = [path]
    window.commands["export_codebook"].trigger()
    dialog = desk.dialog(window, "word_codebook")
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert [language for language, box in dialog.languages.items() if box.isChecked()] == ["ru"]
    dialog.languages["ru"].setChecked(False)
    assert not ok.isEnabled()
    dialog.languages["ru"].setChecked(True)
    dialog.languages["ky"].setChecked(True)
    dialog.counts.setChecked(True)
    click(ok)
    desk.wait(window, path.exists)
    texts = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert texts[0] == "Книга кодов"
    assert any(text.startswith("Аныктама: ") for text in texts)
    assert any(text.startswith("Фрагментов: ") for text in texts)

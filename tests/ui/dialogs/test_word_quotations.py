"""Before quotations go to Word it is asked what stands with them; who could be recognised is said at once."""

import docx
from PySide6.QtCore import Qt

from tests.ui.acting import click
from ui.dialogs.word_quotations import WordQuotationsDialog


def item(dialog, name):
    (found,) = dialog.attributes.findItems(name, Qt.MatchFlag.MatchExactly)
    return found


def test_the_quotations_are_written_with_what_was_ticked(desk, sample):
    window = desk.window("ru")
    desk.open(window, sample)
    path = desk.folder / "quotes.docx"
    desk.answers.answers = [path]
    window.retrieval.word_wanted.emit()
    dialog = desk.dialog(window, "word_quotations")
    assert item(dialog, "Возраст").checkState() is Qt.CheckState.Checked
    item(dialog, "Возраст").setCheckState(Qt.CheckState.Unchecked)
    click(dialog.questions)
    click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    desk.wait(window, path.exists)
    texts = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert any(text.startswith("[Айгүл, женщина, г. Ош, реплика ") for text in texts)
    assert not any(text.startswith("Вопрос") for text in texts)


def test_it_is_said_how_many_could_be_recognised(desk, sample):
    window = desk.window("en")
    desk.open(window, sample)
    dialog = WordQuotationsDialog(window.session, window)
    assert "17 of 17 respondents" in dialog._alone.text()
    for row in range(dialog.attributes.count()):
        dialog.attributes.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.ticked() == ()
    assert dialog._alone.text() == "Nobody is alone with a combination."
    dialog.close()

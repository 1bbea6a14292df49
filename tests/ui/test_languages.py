"""Every window, dialog and dock in Kyrgyz, Russian and English: translated, fitting, named, reachable."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from qualcode.exchange.sheets import read_sheets
from qualcode.messages import LANGUAGES
from qualcode.resources import sample_transcripts_folder
from qualcode.store.queries.cases import judgements_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import speakers_of
from tests.ui.team.dialogs import team_dialogs
from ui.cases.evidence_picker import EvidencePicker
from ui.codebook.history_window import CodeHistory
from ui.codebook.merge_dialog import MergeDialog
from ui.codebook.recode_walk import RecodeWalk
from ui.codebook.split_walk import SplitWalk
from ui.correcting.rename_dialog import RenameSpeakerDialog
from ui.dialogs.attributes_import import AttributesImportDialog
from ui.dialogs.import_preview import ImportPreview
from ui.dialogs.speakers import SpeakersDialog
from ui.dialogs.word_codebook import WordCodebookDialog
from ui.dialogs.word_quotations import WordQuotationsDialog
from ui.i18n.update import FOLDER, collect, release

DIALOGS = (
    "new_project",
    "tidy_csv",
    "add_attribute_pack",
    "add_coder",
    "bin",
    "shortcuts",
    "about",
    "text_versions",
    "join_texts",
    "agreement_paragraph",
    "hand_in",
    "hand_out",
    "double_coding",
    "merges",
)
# The same in English and in another language, rightly: names, file formats, keys, what is written in every tongue.
THE_SAME = {"QualCode", "{0} - QualCode", "QualCode {0}", "English"}  # a language stands under its own name
TAB = Qt.FocusPolicy.TabFocus


def texts_of(root: ET.Element):
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield message.findtext("source") or "", message.find("translation")


def english_sources():
    """Give every text of the sources, with placeholders as patterns."""
    root = ET.parse(FOLDER / "qualcode_ru.ts").getroot()
    return {source for source, _ in texts_of(root)} - THE_SAME


@pytest.fixture
def everything(desk, sample):
    """Open every window, dialog and dock in a language; give them by name."""

    def opened(language):
        window = desk.window(language)
        shown = {"start": window}
        first = {"start": visible_texts(window), "start_problems": problems(window)}
        desk.open(window, sample)
        window.session.select_coding(codings_of(window.session.project, window.session.document)[0].guid)
        window.docks["passages"].show()
        window.docks["to_check"].show()
        for name in window.pages:
            window.commands[f"show_{name}"].trigger()
            desk.wait(window)
            desk.qtbot.wait(300)
            shown[name] = window
            first[name], first[f"{name}_problems"] = visible_texts(window), problems(window)
        for dialog in dialogs(desk, window):
            first[dialog.objectName()] = visible_texts(dialog)
            first[f"{dialog.objectName()}_problems"] = problems(dialog)
            dialog.reject()
        window.commands["show_transcript"].trigger()
        window.transcript.correcting.start()
        first["correcting"], first["correcting_problems"] = visible_texts(window), problems(window)
        window.transcript.correcting.finish()
        first["menus"] = [action.text() for menu in window.menus._menus.values() for action in menu.actions()]
        window.close()
        return first

    return opened


def dialogs(desk, window):
    for name in DIALOGS:
        before = set(window.findChildren(QDialog))
        window.commands[name].trigger()
        (dialog,) = set(window.findChildren(QDialog)) - before
        desk.qtbot.waitExposed(dialog)
        yield dialog
    session = window.session
    interviews = sorted((sample_transcripts_folder() / "interviews").iterdir())
    preview = ImportPreview(session, interviews[3:4], window)
    sheets = read_sheets(sample_transcripts_folder() / "respondents.xlsx")
    judgement = judgements_of(session.project)[0]
    for dialog in (
        preview,
        EvidencePicker(session, judgement.guid, "", [session.document], [], window),
        SpeakersDialog(session, session.document, window),
        AttributesImportDialog(session, sheets, window),
        MergeDialog(session, codings_of(session.project, session.document)[0].code, window),
        SplitWalk(session, codings_of(session.project, session.document)[0].code, window),
        CodeHistory(session, "", window),
        RecodeWalk(session, "", window),
        WordCodebookDialog(session, window),
        WordQuotationsDialog(session, window),
        RenameSpeakerDialog(session, speakers_of(session.project, session.document)[0], window),
        *team_dialogs(window),
    ):
        dialog.show()
        desk.qtbot.waitExposed(dialog)
        if dialog is preview:
            desk.qtbot.waitUntil(lambda: not preview._jobs, timeout=60_000)
        yield dialog


def shown_widgets(window):
    return [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]


def visible_texts(window):
    """Give all that can be read in a window: labels, buttons, titles, lists of choices, headings, hints."""
    texts = [window.windowTitle()]
    for widget in shown_widgets(window):
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(place) for place in range(widget.count())]
        if isinstance(widget, QHeaderView):
            model, way = widget.model(), widget.orientation()
            texts += [str(model.headerData(place, way) or "") for place in range(widget.count())]
        texts += [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
    return [text.replace("&", "") for text in texts if text]


def problems(window):
    """Give what is cut off, has no name for screen readers, or cannot be reached by Tab."""
    found = []
    for widget in shown_widgets(window):
        if _is_cut_off(widget):
            found.append(f"cut off: {widget.text()!r} {widget.width()} < {_wanted(widget).width()}")
        if _is_control(widget) and not _is_part(widget):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                found.append(f"no accessible name: {_path(widget)}")
            if not widget.focusPolicy() & TAB:
                found.append(f"not reached by Tab: {_path(widget)}")
    return found


def _is_cut_off(widget):
    if not isinstance(widget, QLabel | QPushButton | QRadioButton) or not widget.text():
        return False
    if isinstance(widget, QLabel) and (widget.wordWrap() or widget.textFormat() == Qt.TextFormat.RichText):
        return False
    return _wanted(widget).width() > widget.width() + 1


def _wanted(widget) -> QSize:
    return widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()


def _is_control(widget):
    return isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView) and widget.isEnabled()


def _is_part(widget):
    """Say whether a widget belongs to another one that is reached: its line, its buttons, its headings."""
    inner = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView)
    kind = widget.metaObject().className()
    return inner or kind in ("QHeaderView", "QDockWidgetTitleButton") or widget.objectName().startswith("qt_")


def _path(widget):
    names = []
    while widget is not None:
        names.append(widget.objectName() or widget.metaObject().className())
        widget = widget.parent()
    return " < ".join(names[:4])


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated_and_fits(everything, language):
    shown = everything(language)
    wrong = {name: found for name, found in shown.items() if name.endswith("_problems") and found}
    assert not wrong, wrong
    if language != "en":
        sources = {source.replace("&", "") for source in english_sources()}
        english = {
            name: sorted({text for text in texts if text in sources})
            for name, texts in shown.items()
            if not name.endswith("_problems")
        }
        assert not {name: texts for name, texts in english.items() if texts}


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_no_translation_is_unfinished_and_placeholders_stay(language):
    for source, translation in texts_of(ET.parse(FOLDER / f"qualcode_{language}.ts").getroot()):
        assert translation.get("type") is None, source
        assert sorted(re.findall(r"\{\d\}|%n", source)) == sorted(re.findall(r"\{\d\}|%n", translation.text)), source
        assert (translation.text or "").strip(), source


def test_agreement_is_never_called_consent():
    for language, word in (("ky", "макулдук"), ("ru", "согласие")):
        for source, translation in texts_of(ET.parse(FOLDER / f"qualcode_{language}.ts").getroot()):
            assert "agreement" not in source.lower() or word not in translation.text.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_sources_stands_in_the_translations(language, tmp_path):
    kept = (FOLDER / f"qualcode_{language}.ts").read_text(encoding="utf-8")
    fresh = tmp_path / "ui" / "i18n" / "fresh.ts"
    fresh.parent.mkdir(parents=True)
    fresh.write_text(kept, encoding="utf-8")
    collect(fresh, language)
    assert _pairs(fresh) == _pairs(FOLDER / f"qualcode_{language}.ts")


def _pairs(path: Path):
    return sorted((source, translation.text or "") for source, translation in texts_of(ET.parse(path).getroot()))


@pytest.mark.parametrize("ts", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_the_program_reads_what_the_translators_wrote(ts, tmp_path):
    fresh = tmp_path / "fresh.qm"
    release(ts, fresh)
    assert fresh.read_bytes() == ts.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(("language", "word"), [("ky", "Жокко чыгаруу"), ("ru", "Отмена"), ("en", "Cancel")])
def test_the_buttons_of_qt_speak_the_language(desk, language, word):
    from PySide6.QtWidgets import QDialogButtonBox

    window = desk.window(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, window)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == word
    window.close()

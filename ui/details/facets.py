"""`FacetFields`: a list to choose from for each facet of the codebook."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from qualcode.store.project import Project
from qualcode.store.queries.codebook import codebook_of
from qualcode.store.queries.codes import in_language
from ui.details.section import form, quiet_label

_WIDEST_CAPTION = 80  # the rest of a narrow dock is for the values


class FacetFields(QWidget):
    """The facets of a coding: whose, phase, presence or whatever the codebook has."""

    chosen = Signal(dict)  # the facets of the coding as they shall be: value key by facet key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self._rows: QFormLayout = form()
        self.setLayout(self._rows)

    def offer(self, project: Project | None, language: str) -> None:
        """List the facets of a project's codebook."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self._boxes.clear()
        for facet in codebook_of(project).facets if project is not None else ():
            box = QComboBox()
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.addItem(self.tr("not said"), "")
            for value in facet.values:
                box.addItem(in_language(value.names, language) or value.id, value.id)
            caption: QLabel = quiet_label()
            caption.setMaximumWidth(_WIDEST_CAPTION)
            caption.setText(in_language(facet.names, language) or facet.id)
            caption.setBuddy(box)
            box.setAccessibleName(caption.text())
            box.activated.connect(lambda _: self.chosen.emit(self._chosen()))
            self._rows.addRow(caption, box)
            self._boxes[facet.id] = box

    def show_facets(self, facets: dict[str, str], writable: bool) -> None:
        """Show the facets of a coding."""
        for key, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(facets.get(key, ""))))
            box.setEnabled(writable)

    def _chosen(self) -> dict[str, str]:
        return {key: box.currentData() for key, box in self._boxes.items() if box.currentData()}

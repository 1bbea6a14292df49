"""`PackBox`: whose published figures the sample is set against: a pack of the program or of a file; remembered."""

import json
from functools import cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from qualcode.computer import keep_setting, setting
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from ui.choosers import Choosers
from ui.offering import choice_box, name_box, offer_whole
from ui.places import last_folder, remember_folder
from ui.session import Session

_SETTING = "margins_packs"
_ALL = ""


class PackBox(QComboBox):
    """The data of a choice is what a saved table keeps of a pack, as JSON; empty: all packs of the program."""

    chosen = Signal()

    def __init__(self, session: Session, choosers: Choosers) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(choice_box().sizeAdjustPolicy())
        self._session, self._choosers = session, choosers
        self._kept = str(setting(_SETTING) or _ALL)
        self.activated.connect(lambda _: self._keep(str(self.currentData())))

    def retranslate(self) -> None:
        """Show the choices in the language that is installed now."""
        from qualcode.exchange.attributes.packs import packs_asked

        name_box(self, self.tr("Published figures"))
        named: list[tuple[str, object]] = [(self.tr("All published figures"), _ALL)]
        named += [(name, json.dumps(name.lower())) for name in _names()]
        if self._kept not in (data for _, data in named):
            try:
                (pack,) = packs_asked([json.loads(self._kept)])
                named.append((pack.names.get(self._session.language, pack.id), self._kept))
            except (UserError, ValueError):
                self._kept = _ALL
        offer_whole(self, named)
        self.setCurrentIndex(self.findData(self._kept))

    @property
    def kept(self) -> list[Value]:
        """Give what a saved table keeps of the packs chosen; empty for all of the program."""
        return [json.loads(self._kept)] if self._kept else []

    def take(self, kept: Value) -> None:
        """Choose the pack of a saved table."""
        self._kept = json.dumps(kept[0], ensure_ascii=False) if isinstance(kept, list) and kept else _ALL
        self.retranslate()

    def ask_file(self) -> None:
        """Take the figures from a file of one's own, where one is chosen and can be read."""
        from qualcode.exchange.attributes.packs import kept_pack

        title, filters = self.tr("Open attribute pack"), self.tr("Attribute packs ({0})").format("*.yaml *.yml")
        path = self._choosers.file(self, title, last_folder("packs"), filters)
        if path is None:
            return
        remember_folder("packs", path)
        try:
            self._keep(json.dumps(kept_pack(str(path)), ensure_ascii=False))
        except UserError as error:
            self._session.failed.emit(error)

    def _keep(self, data: str) -> None:
        if data == self._kept:
            return
        self._kept = data
        self.retranslate()
        keep_setting(_SETTING, data)
        self.chosen.emit()


@cache
def _names() -> tuple[str, ...]:
    """Name the packs of the program as people call them: by their short names."""
    from qualcode.exchange.attributes.packs import pack_files

    return tuple(pack.id.upper() for pack in pack_files())

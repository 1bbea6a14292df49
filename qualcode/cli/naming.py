"""The names under which objects are shown: looked up once for a whole answer."""

from qualcode.cli.references import code_path, short
from qualcode.model.consensus import consensus_name, is_consensus
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.store.objects import items_of
from qualcode.store.project import Project


class Names:
    """Gives the name of any object in one language; codes with their path, the nameless by the end of the GUID."""

    def __init__(self, project: Project, language: str) -> None:
        self._project = project
        self.language = language
        self._codes: dict[Guid, dict[str, Value]] | None = None
        self._known: dict[Guid, str] = {}

    def of(self, guid: object) -> str:
        """Give the name of an object; empty for none."""
        if not isinstance(guid, str) or not guid:
            return ""
        if guid not in self._known:
            self._known[guid] = self._look_up(guid) or short(guid)
        return self._known[guid]

    def _look_up(self, guid: Guid) -> str:
        if is_consensus(guid):
            return consensus_name(self.language)
        if not self._project.life_of(guid).is_there:
            return ""
        if self._project.kind_of(guid) == "code":
            if self._codes is None:
                self._codes = {item.guid: item.values for item in items_of(self._project, "code")}
            return code_path(self._codes, guid, self.language)
        return best_name(self._project.values(guid), self.language)

"""`Change`: what listeners are told after a step was saved."""

from typing import NamedTuple

from qualcode.model.guid import Guid


class Change(NamedTuple):
    """What a step touched: GUIDs by kind, the step, its verb, and who started it (a view's name, or empty)."""

    step: Guid
    verb: str
    touched: dict[str, frozenset[Guid]]
    origin: str = ""

    def touches(self, *kinds: str) -> bool:
        """Say whether any object of these kinds was touched."""
        return any(kind in self.touched for kind in kinds)

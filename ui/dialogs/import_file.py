"""One file of an import: what was read of it and what was chosen for it, until it is in the project."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

from qualcode.exchange.transcripts.job import Outcome
from qualcode.exchange.transcripts.preview import Preview
from qualcode.exchange.transcripts.reading import ReadOptions
from qualcode.exchange.transcripts.speakers import with_roles
from qualcode.model.errors import UserError
from qualcode.model.transcript import Role, Transcript
from qualcode.ops.documents import Person


class State(Enum):
    """How far a file is."""

    WAITING = auto()
    READY = auto()
    BAD = auto()
    IMPORTED = auto()


@dataclass
class ImportFile:
    """A file in the preview; it changes as the user chooses."""

    path: Path
    options: ReadOptions = field(default_factory=ReadOptions)
    preview: Preview | None = None
    error: UserError | None = None
    state: State = State.WAITING
    kind: str = "in_depth"
    roles: dict[str, Role] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    _fitting: ReadOptions = field(default_factory=ReadOptions)  # those that the preview was read with

    def take(self, outcome: Outcome) -> None:
        """Note what reading gave; where a choice does not fit, what was read before it stays."""
        self.error = UserError(outcome.failure.key, **outcome.failure.values) if outcome.failure else None
        if outcome.preview is not None:
            self.preview, self._fitting = outcome.preview, self.options
        self.options = self._fitting
        self.state = State.READY if self.preview is not None else State.BAD

    def refuse(self, error: UserError) -> None:
        """Note why the project did not take it."""
        self.error, self.state = error, State.BAD

    def read_with(self, **changes: object) -> None:
        """Have it read again with another encoding or other columns."""
        self.options = replace(self.options, **changes)  # type: ignore[arg-type]
        self.state, self.error = State.WAITING, None

    def transcript(self) -> Transcript:
        """Give the transcript with the roles that were chosen."""
        assert self.preview is not None
        return with_roles(self.preview.transcript, self.roles)

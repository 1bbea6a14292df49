"""Making a project, opening it at work, and saying who works."""

from pathlib import Path

from qualcode.computer import keep_setting, setting
from qualcode.model.consensus import is_consensus
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid, new_guid
from qualcode.ops.gate import final_operation, operation
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.writer import Writer

# Told apart by eye also with colour-blindness (Okabe and Ito 2008).
CODER_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")


def create_project(path: Path, name: str, coder: str) -> Project:
    """Make a project file with its first coder, who is at work in it."""
    if not coder.strip():
        raise UserError("ops.coder_needs_name")
    project = Project.create(path)
    project.me = new_guid()
    try:
        start_project(project, name.strip() or path.stem, coder.strip())
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    _remember(project)
    return project


@final_operation
def start_project(write: Writer, name: str, coder: str) -> None:
    """Write the first step of a project: the project itself and its first coder."""
    write.create("coder", {"name": coder, "initials": initials(coder), "colour": CODER_COLOURS[0]}, write.project.me)
    write.create("project", {"name": name})


def open_project(path: Path, coder: Guid | None = None, *, write: bool = True) -> Project:
    """Open a project with a coder at work: the one asked for, the last one here, or the only one."""
    project = Project.open(path, write=write)
    coders = [item.guid for item in items_of(project, "coder") if not is_consensus(item.guid)]
    if coder is not None and coder not in coders:
        project.close()
        raise UserError("ops.no_such_coder", coder=coder)
    known = setting("coders")
    last = known.get(project_guid(project)) if isinstance(known, dict) else None
    project.me = coder or (last if last in coders else coders[0] if coders else "")
    return project


def work_as(project: Project, coder: Guid) -> None:
    """Have another coder of the project at work from now on."""
    if is_consensus(coder):
        raise UserError("settling.not_at_work")
    if project.kind_of(coder) != "coder" or not project.life_of(coder).is_there:
        raise UserError("ops.no_such_coder", coder=coder)
    project.me = coder
    _remember(project)


@operation
def add_coder(write: Writer, name: str) -> Guid:
    """Add a coder; names may not repeat within a project."""
    wanted = name.strip()
    coders = items_of(write.project, "coder")
    if not wanted:
        raise UserError("ops.coder_needs_name")
    if any(item.values["name"] == wanted for item in coders):
        raise UserError("ops.coder_exists", name=wanted)
    colour = CODER_COLOURS[len(coders) % len(CODER_COLOURS)]
    return write.create("coder", {"name": wanted, "initials": initials(wanted), "colour": colour})


def initials(name: str) -> str:
    """Give up to three initials of a name, two letters of a single word."""
    words = name.split()
    return "".join(word[0] for word in words[:3]).upper() if len(words) > 1 else name[:2].upper()


def project_guid(project: Project) -> Guid:
    """Give the GUID of the project itself."""
    return items_of(project, "project")[0].guid


def project_name(project: Project) -> str:
    """Give the name of the project."""
    return str(items_of(project, "project")[0].values["name"])


def _remember(project: Project) -> None:
    known = setting("coders")
    coders = known if isinstance(known, dict) else {}
    keep_setting("coders", {**coders, project_guid(project): project.me})

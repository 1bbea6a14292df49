"""The sample study on the computers of a lead and her colleagues, and the packages that they send."""

import shutil
from collections.abc import Callable
from pathlib import Path

from qualcode.computer import Computer, keep_setting, setting
from qualcode.model.guid import new_guid
from qualcode.ops.attributes import set_value
from qualcode.ops.codings import code_span
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.projects import open_project
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.respondents import attributes_of, options_of, respondents_of
from qualcode.team.package import write_package
from qualcode.team.scope import WHOLE, Scope

CHOLPON, NURGUL = "Чолпон", "Нургүл"


def by_name(project: Project, kind: str, name: str) -> str:
    return next(item.guid for item in items_of(project, kind) if item.values["name"] == name)


def code_named(project: Project, name: str) -> str:
    return next(code.guid for code in codes_of(project) if name in code.names.values())


def some_codes(project: Project) -> list[str]:
    return [code.guid for code in codes_of(project)]


def first_choice(project: Project):
    """Give the first attribute of respondents that is a choice, and the first respondent."""
    attribute = next(one for one in attributes_of(project, "respondent") if one.type == "single" and not one.rule)
    return respondents_of(project)[0].guid, attribute.guid, [one.key for one in options_of(project, attribute.guid)]


def package_of(
    study: Path, coder: str, work: Callable[[Project], object], scope: Scope = WHOLE, name: str = "", **options
) -> Path:
    """Let a colleague work on a copy of the study on her own computer; give the package that she sends."""
    copy = study.with_name(f"{coder}.qualcode")
    shutil.copyfile(study, copy)
    known = setting("coders")
    with open_project(copy, by_name_in(copy, coder)) as project:
        project.computer = Computer(new_guid(), f"computer of {coder}")
        work(project)
        package = study.with_name(f"{name or coder}.qcpack")
        write_package(project, package, scope, replace=True, **options)
    keep_setting("coders", known)  # this computer still belongs to its own coder
    return package


def by_name_in(study: Path, coder: str) -> str:
    with open_project(study) as project:
        return by_name(project, "coder", coder)


def work_of_cholpon(project: Project) -> None:
    """Two weeks: three codings, a memo, a new code, a definition, a value, a name of a document, a deletion."""
    document = documents_of(project)[0].guid
    codes = some_codes(project)
    for start in (20, 120, 220):
        coding = code_span(project, document, start, start + 40, codes[3])
    add_memo(project, "Айылга кайтуу уят катары айтылат", coding)
    add_object(project, "code", {"name_ru": "Переезд в город"})
    set_fields(project, codes[1], {"definition_ru": "Определение Чолпон: всё, что сказано о решении ехать."})
    set_fields(project, codes[2], {"colour": "#123456"})
    respondent, attribute, keys = first_choice(project)
    set_value(project, attribute, respondent, keys[-1])
    delete_objects(project, (codings_of(project, document)[5].guid,))


def work_of_lead(project: Project) -> None:
    """What the lead does meanwhile: the same definition, the same value, a code of the same name."""
    codes = some_codes(project)
    set_fields(project, codes[1], {"definition_ru": "Определение руководителя: решение уехать на заработки."})
    respondent, attribute, keys = first_choice(project)
    set_value(project, attribute, respondent, keys[0])
    add_object(project, "code", {"name_ru": "переезд в город"})

"""Every table of agreement: a line here puts it on the command line and into the workbook."""

from collections.abc import Callable
from typing import NamedTuple

from qualcode.agreement.by_code import by_code
from qualcode.agreement.by_round import by_round
from qualcode.agreement.cases import cases
from qualcode.agreement.clinic import pairs_confused, passages_confused
from qualcode.agreement.comparison import Comparison
from qualcode.agreement.differences import differences
from qualcode.agreement.groups import by_document, by_kind, by_language, by_pair, by_set
from qualcode.agreement.judged import judgements
from qualcode.agreement.unitized import unitized
from qualcode.model.errors import UserError
from qualcode.model.table import Table
from qualcode.store.project import Project


class AgreementTable(NamedTuple):
    """A table of agreement; `title` is a key of `words/`."""

    name: str
    title: str
    build: Callable[[Project, Comparison], Table]


TABLES = (
    AgreementTable("code", "agreement.title_code", by_code),
    AgreementTable("pair", "agreement.title_pair", by_pair),
    AgreementTable("document", "agreement.title_document", by_document),
    AgreementTable("set", "agreement.title_set", by_set),
    AgreementTable("language", "agreement.title_language", by_language),
    AgreementTable("kind", "agreement.title_kind", by_kind),
    AgreementTable("rounds", "agreement.title_rounds", by_round),
    AgreementTable("cases", "agreement.title_cases", cases),
    AgreementTable("differences", "agreement.title_differences", differences),
    AgreementTable("confused", "agreement.title_confused", pairs_confused),
    AgreementTable("clinic", "agreement.title_clinic", passages_confused),
    AgreementTable("judgements", "agreement.title_judgements", judgements),
    AgreementTable("unitized", "agreement.title_unitized", unitized),
)
BY_NAME = {table.name: table for table in TABLES}


def all_tables(project: Project, wanted: Comparison) -> list[Table]:
    """Give every table that can be made; one for which there is nothing to count is left out.

    Raises UserError where nothing can be compared at all.
    """
    made = [BY_NAME["code"].build(project, wanted)]
    for table in TABLES[1:]:
        try:
            made.append(table.build(project, wanted))
        except UserError:
            continue
    return made

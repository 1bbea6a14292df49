"""What tables of agreement say of themselves: how counted, what to beware of, facts for the About sheet; lists."""

from collections.abc import Iterable
from datetime import date

from qualcode import __version__
from qualcode.agreement.bootstrap import SEED, TIMES
from qualcode.agreement.compared import Compared
from qualcode.agreement.comparison import UnitKind
from qualcode.agreement.drifted import drifted
from qualcode.agreement.figures import percent_text
from qualcode.agreement.redefined import redefined
from qualcode.agreement.rounds import said_of_rounds
from qualcode.messages import message
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.after_marks import changed_after_first_pass
from qualcode.store.queries.guides import askings_of
from qualcode.store.queries.progress import marked_states

_MOST_NAMED = 8


def caption(compared: Compared) -> str:
    """Say what a unit is, when it has a code, whose words count, and whether children do."""
    wanted = compared.wanted
    parts = [
        ("unit_is", {"unit": message(f"agreement.unit_{wanted.unit}", wanted.language)}),
        *_having(compared),
        ("snapped" if wanted.snap else "not_snapped", {}),
        ("interviewer_in" if _with_interviewer(compared) else "interviewer_out", {}),
        ("children_in" if wanted.children else "children_out", {}),
        ("denied_in", {}),
    ]
    if wanted.languages:
        spoken = [message(f"analysis.spoken_{language}", wanted.language) for language in wanted.languages]
        parts.append(("only_spoken", {"languages": ", ".join(spoken)}))
    return " ".join(message(f"agreement.{name}", wanted.language, **values) for name, values in parts)


def _having(compared: Compared) -> list[tuple[str, dict[str, str]]]:
    wanted = compared.wanted
    if wanted.unit is UnitKind.CHARACTER:
        return []
    return (
        [("any_overlap", {})]
        if not wanted.share
        else [("from_share", {"share": percent_text(wanted.share, wanted.language)})]
    )


def _with_interviewer(compared: Compared) -> bool:
    return compared.wanted.interviewer and compared.wanted.unit is not UnitKind.ANSWER


def notes(project: Project, compared: Compared, figures: bool = True) -> tuple[str, ...]:
    """Say who worked where, how sure the `figures` of a table are, and what to beware of."""
    wanted, found = compared.wanted, list[tuple[str, dict[str, object]]]()
    found.append(
        (f"worked_{'first_pass' if wanted.first_pass else wanted.worked}", {"documents": len(compared.documents)})
    )
    found += said_of_rounds(project, compared.study, wanted)
    if figures:
        found.append(_interval_note(compared))
    state = state_of(project, compared)
    if state in ("until", "negotiated"):
        found.append((state, {}))
    found += _beware(project, compared)
    if compared.work.lost:
        found.append(("lost", {"n": compared.work.lost}))
    unused = len(compared.codes) - len(compared.used)
    if unused and not wanted.codes:
        found.append(("unused_codes", {"n": unused}))
    if figures:
        found += [*_length_note(wanted.unit), ("pooled", {}), ("thresholds", {})]
    return tuple(message(f"agreement.note_{name}", wanted.language, **values) for name, values in found)


def _length_note(unit: UnitKind) -> list[tuple[str, dict[str, object]]]:
    if unit in (UnitKind.TURN, UnitKind.PARAGRAPH, UnitKind.DOCUMENT):
        return [("long_units", {})]
    return [] if unit is UnitKind.ANSWER else [("short_units", {})]


def _interval_note(compared: Compared) -> tuple[str, dict[str, object]]:
    number = len(compared.documents)
    if compared.resamples_documents():
        return "interval_documents", {"documents": number, "times": TIMES}
    if compared.wanted.unit is UnitKind.CHARACTER:
        return "interval_none", {"documents": number}
    return "interval_units", {"documents": number, "times": TIMES}


def _beware(project: Project, compared: Compared) -> list[tuple[str, dict[str, object]]]:
    study, work = compared.study, compared.work
    said: list[tuple[str, dict[str, object]]] = []
    pairs = compared.who_where
    unmarked = [pair for pair in pairs if not work.marked[pair]]
    if unmarked:
        said.append(("unmarked", {"n": len(unmarked), "of": len(pairs)}))
    seen = [pair for pair in pairs if pair in work.seen]
    if seen:
        named = [f"{study.coders[coder].name}: {study.documents[document].name}" for document, coder in seen]
        said.append(("not_blind", {"named": listed(named)}))
    changed = changed_between(project, compared)
    if changed:
        said.append(("changed_between", {"codes": listed(changed)}))
    texts = drifted_texts(project, compared)
    if texts:
        said.append(("drifted", {"documents": listed(texts)}))
    if compared.wanted.unit is UnitKind.ANSWER:
        places = compared.documents
        bare = [study.documents[one].name for one in places if not askings_of(project, study.documents[one].guid)]
        if bare:
            said.append(("no_questions", {"documents": listed(bare)}))
    return said


def changed_between(project: Project, compared: Compared) -> list[str]:
    """Name the codes that were given here partly under one definition and partly under another."""
    codes = (compared.study.codes[place] for place in redefined(project, compared))
    return sorted(code.name(compared.wanted.language) for code in codes)


def drifted_texts(project: Project, compared: Compared) -> list[str]:
    """Name the documents in which coders read other words, with the number of codings concerned."""
    counts = drifted(project, compared)
    return [f"{one.name} ({counts[one.guid]})" for one in compared.study.documents if one.guid in counts]


def sentence(project: Project, compared: Compared) -> str:
    """Say in a line who is compared on how many documents, in which state and in how many units."""
    study, wanted = compared.study, compared.wanted
    return message(
        "agreement.compared",
        wanted.language,
        coders=", ".join(study.coders[place].name for place in compared.coders),
        documents=len(compared.documents),
        all=len(study.documents),
        state=message(f"agreement.state_{state_of(project, compared)}", wanted.language),
        unit=message(f"agreement.unit_{wanted.unit}", wanted.language),
        units=int(compared.sizes.sum()),
    )


def state_of(project: Project, compared: Compared) -> str:
    """Say which state of the codings is compared: "first_pass", "until" a step, "now", or "negotiated": as they stand
    now, where some of them are others than when two had marked the document as done.
    """
    if compared.wanted.first_pass:
        return "first_pass"
    if compared.wanted.until:
        return "until"
    return "negotiated" if _is_negotiated(project, compared) else "now"


def _is_negotiated(project: Project, compared: Compared) -> bool:
    study = compared.study
    marks = {(mark.document, mark.coder) for mark in marked_states(project) if mark.first_pass is not None}
    changed = changed_after_first_pass(project) if marks else set()
    for place, document in enumerate(compared.documents):
        guid = study.documents[document].guid
        coders = [
            study.coders[coder].guid
            for number, coder in enumerate(compared.coders)
            if compared.worked[place] >> number & 1
        ]
        done = [coder for coder in coders if (guid, coder) in marks]
        if len(done) > 1 and any((guid, coder) in changed for coder in done):
            return True
    return False


def listed(names: list[str]) -> str:
    """Name a few in a line; that there are more is only hinted at."""
    return ", ".join(names[:_MOST_NAMED]) + (", …" if len(names) > _MOST_NAMED else "")


def facts(project: Project, compared: Compared) -> dict[str, str]:
    """Give what the About sheet says."""
    study, language = compared.study, compared.wanted.language
    told = {
        "unit": message(f"agreement.unit_{compared.wanted.unit}", language),
        "units": str(int(compared.sizes.sum())),
        "coders": ", ".join(study.coders[place].name for place in compared.coders),
        "documents": ", ".join(study.documents[place].name for place in compared.documents),
        "compared": sentence(project, compared),
        "interval": message("agreement.interval_told", language, times=TIMES, seed=SEED),
    }
    named = {message(f"agreement.fact_{name}", language): text for name, text in told.items()}
    return shared_facts(project, language) | named


def shared_facts(project: Project, language: str) -> dict[str, str]:
    """Give what the About sheet says once for all tables: project, date and version."""
    told = {
        "project": str(items_of(project, "project")[0].values["name"]),
        "date": date.today().isoformat(),
        "version": __version__,
    }
    return {message(f"agreement.fact_{name}", language): text for name, text in told.items()}


def listing(
    project: Project, compared: Compared, name: str, columns: Iterable[Column], rows: Iterable[tuple[Cell, ...]]
) -> Table:
    """Give the table `name` of passages: code, document and turn of each, then `columns`; it holds no figures."""
    language = compared.wanted.language
    return Table(
        title=message(f"agreement.title_{name}", language),
        short_title=message(f"agreement.short_{name}", language),
        columns=(
            Column(message("analysis.code", language)),
            Column(message("analysis.document", language)),
            Column(message("analysis.turn", language), Measure.COUNT),
            *columns,
        ),
        rows=tuple(rows),
        caption=caption(compared),
        notes=notes(project, compared, figures=False),
        row_headings=3,
        facts=facts(project, compared),
    )

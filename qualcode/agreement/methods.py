"""A paragraph for the methods section of a paper, with every number filled in."""

from dataclasses import replace

import numpy as np

from qualcode import __version__
from qualcode.agreement.bootstrap import TIMES
from qualcode.agreement.compared import Compared, compare
from qualcode.agreement.comparison import Comparison
from qualcode.agreement.figures import FEWEST_USES, Row, in_words, percent_text, row_of
from qualcode.agreement.measures import BY_NAME, of_code
from qualcode.agreement.redefined import redefined
from qualcode.agreement.told import caption, state_of
from qualcode.messages import LANGUAGES, message
from qualcode.model.errors import UserError
from qualcode.store.project import Project

Part = tuple[str, dict[str, object]]  # the name of a sentence and its values
_RELIED_ON, _TENTATIVE = 0.8, 0.667  # Krippendorff 2004, p. 241


def methods(project: Project, wanted: Comparison) -> str:
    """Give the paragraph in the language of the comparison."""
    compared = compare(project, wanted)
    return paragraph(project, compared, row_of(compared, compared.pooled_codes))


def paragraph(project: Project, compared: Compared, whole: Row) -> str:
    """Give the paragraph of a comparison carried out; `whole` is the row of all codes pooled.

    What was talked over stands beside the first pass, never in its place.
    """
    state = state_of(project, compared)
    parts: list[Part] = [
        *_who(compared, state),
        *_all(compared, whole),
        *(_before(project, compared.wanted) if state == "negotiated" else []),
        *_codes(compared),
        *_redefined(project, compared),
        ("version", {"version": __version__}),
    ]
    told = [message(f"agreement.methods_{name}", compared.wanted.language, **values) for name, values in parts]
    told.insert([name for name, _ in parts].index("units") + 1, caption(compared))
    return " ".join(told)


def in_all_languages(project: Project, compared: Compared, whole: Row) -> dict[str, str]:
    """Give the paragraph in each language by its heading there."""
    each = {one: replace(compared, wanted=replace(compared.wanted, language=one)) for one in LANGUAGES}
    return {message("agreement.fact_methods", one): paragraph(project, it, whole) for one, it in each.items()}


def _who(compared: Compared, state: str) -> list[Part]:
    study = compared.study
    names = ", ".join(study.coders[place].name for place in compared.coders)
    numbers = {"documents": len(compared.documents), "all": len(study.documents)}
    return [
        ("who", {"n": len(compared.coders), "names": names, **numbers}),
        (state, {}),
        *(_blind(compared) if state == "first_pass" else []),
        ("units", {"units": int(compared.sizes.sum())}),
    ]


def _blind(compared: Compared) -> list[Part]:
    """Tell in how many first passes somebody saw what another had coded."""
    pairs = compared.who_where
    seen = sum(pair in compared.work.seen for pair in pairs)
    return [("seen", {"n": seen, "of": len(pairs)}) if seen else ("blind", {})]


def _before(project: Project, wanted: Comparison) -> list[Part]:
    """Tell the alpha of the first pass, where there is one to be told."""
    try:
        first = compare(project, replace(wanted, first_pass=True))
    except UserError:
        return []
    row = row_of(first, first.pooled_codes)
    return [] if row.rare else [("before", {"alpha": _figure(first, row, "alpha"), "documents": len(first.documents)})]


def _all(compared: Compared, row: Row) -> list[Part]:
    """Tell the figures of all codes pooled."""
    if row.rare:
        return [("too_few", {"n": FEWEST_USES})]
    share = percent_text(float(of_code(BY_NAME["percent"], row.counts)), compared.wanted.language)
    values = {name: _figure(compared, row, name) for name in ("alpha", "f1")}
    parts: list[Part] = [("all", {**values, "percent": share})]
    if len(compared.coders) == 2:
        parts.append(("kappa", {"kappa": _figure(compared, row, "cohen_kappa")}))
    if row.bar is not None:
        low, high = (in_words(end, compared.wanted.language) for end in row.bar)
        drawn = message(
            f"agreement.methods_{'documents' if compared.resamples_documents() else 'drawn_units'}",
            compared.wanted.language,
        )
        parts.insert(1, ("interval", {"low": low, "high": high, "times": TIMES, "drawn": drawn}))
    return parts


def _codes(compared: Compared) -> list[Part]:
    """Tell between which values the codes lie; those used too seldom have none."""
    often = [code for code in compared.used if (compared.uses[code] >= FEWEST_USES).all()]
    alphas = of_code(BY_NAME["alpha"], compared.counts().sum())[often]
    found = sorted(alphas[~np.isnan(alphas)].tolist())
    rest = len(compared.used) - len(often)
    parts: list[Part] = []
    if found:
        language = compared.wanted.language
        ends = {"least": in_words(found[0], language), "most": in_words(found[-1], language)}
        above = {
            "relied": sum(value >= _RELIED_ON for value in found),
            "tentative": sum(_TENTATIVE <= value < _RELIED_ON for value in found),
        }
        parts.append(("codes", {"figured": len(found), "used": len(compared.used), "n": FEWEST_USES, **ends, **above}))
    return [*parts, ("rest", {"rest": rest, "n": FEWEST_USES})] if rest else parts


def _redefined(project: Project, compared: Compared) -> list[Part]:
    number = len(redefined(project, compared))
    return [("redefined", {"n": number})] if number else []


def _figure(compared: Compared, row: Row, name: str) -> str:
    return in_words(float(of_code(BY_NAME[name], row.counts)), compared.wanted.language)

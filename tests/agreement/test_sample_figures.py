"""The tables of the sample study, counted again in plain Python: turn by turn, from codings and speakers."""

from dataclasses import replace
from itertools import combinations

import pytest

from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.registry import BY_NAME
from qualcode.analysis.languages import turn_languages
from qualcode.messages import message
from qualcode.model.transcript import Role
from qualcode.store.objects import items_of
from qualcode.store.queries.codes import codes_of, members_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import current_version, documents_of, speakers_of, text_of, turns_of_version
from tests.agreement.test_tables import rows

WANTED = Comparison(unit=UnitKind.TURN, snap=False)
FIGURES = ("Krippendorff's alpha", "F1", "Percent agreement", "Cohen's kappa")


class Plain:
    """Units, who worked where, and who gave which code to which unit (with the codes above it)."""

    def __init__(self, project):
        self.names = {item.guid: str(item.values["name"]) for item in items_of(project, "coder")}
        codes = codes_of(project)
        self.code_names = {code.guid: code.name("en") for code in codes}
        self.paths = {code.guid: code.path for code in codes}
        self.units, self.given, self.passages = (
            [],
            set(),
            [],
        )  # (document, kind, language, workers), (unit, coder, code)
        done = {
            (item.values["document"], item.values["coder"])
            for item in items_of(project, "document_state")
            if item.values["state"] == "done"
        }
        for document in documents_of(project):
            found = codings_of(project, document.guid)
            workers = {coder for owner, coder in done if owner == document.guid} | {one.coder for one in found}
            if len(workers) > 1:
                self._read(project, document, workers, found)
        self.used = {code for _, _, code in self.given}

    def _read(self, project, document, workers, found):
        text, turns = text_of(project, document.guid), turns_of_version(
            project, current_version(project, document.guid)
        )  # fmt: skip
        asking = {one.guid for one in speakers_of(project, document.guid) if one.role is Role.INTERVIEWER}
        spoken = [turn.language for turn in turn_languages(project, document.guid)]
        self.passages += [(document.guid, one.coder, one.code) for one in found]
        for turn, language in zip(turns.turns, spoken, strict=True):
            said = text[turn.speech : turn.end]
            if (turn.speaker >= 0 and turns.speakers[turn.speaker] in asking) or not any(map(str.isalnum, said)):
                continue
            for one in found:
                if one.start < turn.end and one.end > turn.speech:
                    self.given |= {(len(self.units), one.coder, code) for code in self.paths[one.code]}
            self.units.append((document.guid, document.kind, language, workers))

    def topmost(self, codes):
        return [code for code in codes if not set(self.paths[code][:-1]) & set(codes)]

    def figures(self, codes, chosen=lambda unit: True, coders=()):
        """Give alpha, F1, percent and kappa of some codes pooled, as their definitions have it."""
        answers = []
        for number, unit in enumerate(self.units):
            workers = [one for one in (coders or self.names) if one in unit[3]]
            if chosen(unit) and len(workers) > 1:
                answers += [[(number, one, code) in self.given for one in workers] for code in codes]
        pairs = [(one, other) for row in answers for one, other in combinations(row, 2)]
        weights = [1 / (len(row) - 1) for row in answers for _ in combinations(row, 2)]
        per_row = [1 / (len(row) * (len(row) - 1) / 2) for row in answers for _ in combinations(row, 2)]
        ones, size = sum(map(sum, answers)), sum(map(len, answers))
        differing = sum(2 * w for (one, other), w in zip(pairs, weights, strict=True) if one != other)
        expected = 2 * ones * (size - ones) / (size - 1)
        both = sum(2 * w for pair, w in zip(pairs, weights, strict=True) if pair == (True, True))
        alike = sum(w for (one, other), w in zip(pairs, per_row, strict=True) if one == other)
        return [1 - differing / expected, both / (both + differing / 2), alike / len(answers), kappa(pairs)]


def kappa(pairs):
    share = [sum(row[side] for row in pairs) / len(pairs) for side in (0, 1)]
    chance = share[0] * share[1] + (1 - share[0]) * (1 - share[1])
    observed = sum(one == other for one, other in pairs) / len(pairs)
    return (observed - chance) / (1 - chance)


@pytest.fixture(scope="module")
def plain(sample):
    return Plain(sample)


def agrees(row, figures, with_kappa=True):
    names = FIGURES if with_kappa else FIGURES[:3]
    assert [row[name] for name in names] == pytest.approx(figures[: len(names)], abs=0.00051)


def test_each_code_has_the_figures_of_a_plain_count(sample, plain):
    found, counted = rows(BY_NAME["code"].build(sample, WANTED)), 0
    for code in plain.used:
        row = found[plain.code_names[code]]
        below = [one for one, path in plain.paths.items() if code in path]
        uses = [sum(by == coder and of in below for _, by, of in plain.passages) for coder in plain.names]
        if row["Krippendorff's alpha"] is None:
            assert min(uses) < 12  # of passages that overlap, fewer are left when they are united
            continue
        agrees(row, plain.figures([code]), with_kappa=False)
        counted += 1
    assert counted > 5
    agrees(found["All codes pooled"], plain.figures(plain.topmost(plain.used)), with_kappa=False)


def test_each_pair_has_the_figures_of_a_plain_count(sample, plain):
    found = rows(BY_NAME["pair"].build(sample, WANTED))
    codes = plain.topmost(plain.used)
    for one, other in combinations(plain.names, 2):
        agrees(found[f"{plain.names[one]} – {plain.names[other]}"], plain.figures(codes, coders=(one, other)))
    agrees(found["All together"], plain.figures(codes), with_kappa=False)


@pytest.mark.parametrize(("table", "place"), [("document", 0), ("kind", 1), ("language", 2)])
def test_each_document_kind_and_language_has_the_figures_of_a_plain_count(sample, plain, table, place):
    found = rows(BY_NAME[table].build(sample, WANTED))
    names = {document.guid: document.name for document in documents_of(sample)}
    counted = 0
    for value in {unit[place] for unit in plain.units}:
        prefix = {1: "analysis.kind_", 2: "analysis.spoken_"}.get(place)
        name = message(f"{prefix}{value}", "en") if prefix else names[value]
        if name not in found:
            continue
        if found[name]["Krippendorff's alpha"] is not None:
            codes = plain.topmost(plain.used)
            agrees(found[name], plain.figures(codes, lambda unit, v=value: unit[place] == v), with_kappa=False)
            counted += 1
    assert counted == sum(row["Krippendorff's alpha"] is not None for row in found.values()) - 1
    assert counted


def test_each_set_has_the_figures_of_a_plain_count(sample, plain):
    found, counted = rows(BY_NAME["set"].build(sample, WANTED)), 0
    for item in items_of(sample, "code_set"):
        codes = plain.topmost(plain.used & set(members_of(sample, item.guid)))
        row = found.get(str(item.values["name_en"]))
        if row is not None and row["Krippendorff's alpha"] is not None:
            agrees(row, plain.figures(codes), with_kappa=False)
            counted += 1
    assert counted


def test_the_first_pass_of_the_sample_study_is_what_stands_there_now(sample):
    now = BY_NAME["code"].build(sample, WANTED)
    first = BY_NAME["code"].build(sample, replace(WANTED, first_pass=True))
    assert [[cell.value for cell in row] for row in now.rows] == [[cell.value for cell in row] for row in first.rows]

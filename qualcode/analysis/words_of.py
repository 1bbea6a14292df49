"""Where the words of each document begin; read once per text version."""

from weakref import WeakKeyDictionary

import numpy as np

from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of_version
from qualcode.text.words import words

_KNOWN: WeakKeyDictionary[Project, dict[Guid, Integers]] = WeakKeyDictionary()


def word_starts(project: Project, study: Study) -> list[Integers]:
    """Give for each document the code points at which its words begin, in order."""
    known = _KNOWN.setdefault(project, {})
    versions = [document.version for document in study.documents]
    for version in versions:
        if version not in known:
            text = text_of_version(project, version)
            known[version] = np.fromiter((start for start, _ in words(text)), dtype=np.int64)
    for version in known.keys() - set(versions):
        del known[version]
    return [known[version] for version in versions]

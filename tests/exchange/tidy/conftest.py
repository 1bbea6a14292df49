"""The studies of the tests of analysis."""

from tests.analysis.conftest import sample, sample_path, tiny  # noqa: F401

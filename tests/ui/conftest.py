"""What tests of the whole window share."""

from tests.ui.whole_window import built_sample, desk, sample

__all__ = ["built_sample", "desk", "sample"]

"""Named questions to a project: nouns, answered with plain values."""

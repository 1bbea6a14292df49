"""The plain values of a study, the registry of its kinds and the pure fold of its log."""

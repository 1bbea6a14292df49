"""QualCode's core: everything but the window. Nothing here imports Qt."""

__version__ = "0.1.0"

"""Interview guides in the window: what was asked, what was not, and linking turns to questions."""

"""Correcting transcripts in the window: the text itself, codings to check, versions, corrections made apart."""

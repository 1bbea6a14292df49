"""Transcripts in: from a file's bytes to a text with turns, notes, translations and a report."""

"""Transcript text: normalising, folding, words, sentences, turns, languages."""

"""Respondents and their attributes as a spreadsheet."""

"""Respondents' attributes in from a table: columns guessed, values read, names matched."""

"""The window of the framework matrix: summaries of what each respondent says of each theme."""

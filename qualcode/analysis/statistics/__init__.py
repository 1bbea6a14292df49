"""Statistics of a crosstab of respondents: tests, how great a difference is, and both in plain words."""

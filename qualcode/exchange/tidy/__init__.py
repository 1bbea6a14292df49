"""CSV files for statistical programs: one row per segment and code, or one per respondent."""

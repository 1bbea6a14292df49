"""Codebooks in and out: YAML, Excel and CSV."""

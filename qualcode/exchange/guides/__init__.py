"""Interview guides in from files."""

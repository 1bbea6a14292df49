"""The page of agreement: how far coders code alike, and where they differ."""

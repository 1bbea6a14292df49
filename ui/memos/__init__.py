"""The memos dock."""

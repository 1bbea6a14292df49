"""Codes against attributes, documents and respondents: live tables whose numbers open their passages."""

"""Passages asked for: by codes and what stands beside them, by who speaks, as one list to read and to work on."""

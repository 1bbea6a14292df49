"""Translations of the window: .ts for translators, .qm for the program; see update.py."""

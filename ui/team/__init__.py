"""Screens of the team: handing in, receiving, settling, handing out."""

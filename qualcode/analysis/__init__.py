"""Tables over codings and attributes."""

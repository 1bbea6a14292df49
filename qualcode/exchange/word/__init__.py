"""Word documents ready for a paper: quotations, tables."""

"""What charts show, as plain values: numbers of a table, and where in the interviews each code sits."""

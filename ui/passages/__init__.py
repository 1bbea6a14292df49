"""The passages behind a number or of a code, as a list to read and to go on from."""

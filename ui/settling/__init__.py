"""The window in which a lead settles what coders coded differently, case by case."""

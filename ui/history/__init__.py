"""The history dock: the steps of the project, and taking one of them back."""

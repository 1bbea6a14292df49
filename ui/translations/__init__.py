"""Translations in the window: the language they are into, the field they are typed in, the queue of those wanted."""

"""What is selected, in detail: a coding with its memos, its code with the definition, the document's speakers."""

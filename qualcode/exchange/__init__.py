"""File formats in and out; nothing here writes to a project except through qualcode.ops."""

"""Agreement of coders: engine, measures and tables."""

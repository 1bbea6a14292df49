"""The sample study: a project built from the invented interviews and the work of three invented coders."""

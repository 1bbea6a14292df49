"""Charts drawn for paper: SVG and PNG, and where on them each number stands."""

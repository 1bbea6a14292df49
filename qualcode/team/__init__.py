"""Working together: packages, merging, handing out, blind coding."""

"""The commands: each module adds the arguments of its commands and runs them."""

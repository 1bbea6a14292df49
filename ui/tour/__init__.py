"""The tour: five cards beside the parts they speak of, each with something to try."""

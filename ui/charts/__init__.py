"""Charts: drawn as large as the window, copied and saved as pictures; each number opens its passages."""

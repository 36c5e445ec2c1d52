"""The page for the physician, as the file itself."""

"""The forms in which entries are written and corrected, for every page that has a use for them."""

"""The forms in which the entries of a night are written and corrected."""

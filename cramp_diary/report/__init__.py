"""The physician's document: what it says and how it is set."""

"""The window around the pages: session, undo, loading, preferences."""

"""The page for the night that is now."""

"""Entries to rows and back; the one place that does it, and it loses nothing."""

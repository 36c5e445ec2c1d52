"""Reminders at chosen times, and the ways in from outside of the window."""

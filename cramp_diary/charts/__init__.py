"""Matplotlib figures from analysis values, the same for screen and paper."""

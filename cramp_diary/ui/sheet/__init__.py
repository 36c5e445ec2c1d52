"""Typing in a paper record: one row a night, by keyboard like a spreadsheet."""

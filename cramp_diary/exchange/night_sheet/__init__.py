"""The table with one row a night that people already keep in a spreadsheet."""

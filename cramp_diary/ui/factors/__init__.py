"""What goes with the cramps: one row for each thing that was compared."""

"""Numbers from a NightTable; numpy only."""

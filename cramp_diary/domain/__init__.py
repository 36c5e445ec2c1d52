"""What a diary is made of; the standard library only."""

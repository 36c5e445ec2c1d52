"""What a person drinks, what is in it, and what stands on Tonight."""

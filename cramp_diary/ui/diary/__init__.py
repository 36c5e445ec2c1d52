"""A month of nights and one of them in full."""

"""How each schema is made from the one before; never from today's records."""

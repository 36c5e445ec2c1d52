"""What is taken regularly, from when to when."""

"""The page with answers for the doctor."""

"""A whole diary in one JSON file, to be brought back without loss."""

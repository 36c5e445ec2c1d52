"""A record kept on paper, typed in or pasted cell by cell in the words that people use."""

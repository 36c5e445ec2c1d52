"""Every sentence, label and number format that a person reads."""

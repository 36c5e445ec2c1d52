"""Forms that were begun and not finished."""

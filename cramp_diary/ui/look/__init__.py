"""How everything looks: colours, type, icons and the style sheet, each defined once."""

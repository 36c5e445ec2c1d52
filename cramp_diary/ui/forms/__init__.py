"""What the forms of several pages are made of: their base, the fields they share, their desk."""

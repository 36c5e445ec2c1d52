"""A person who does not exist, by published numbers on night cramps.

Each module invents one thing; all draw from seeded streams, so that the same seed and the same
last night give the same diary.
"""

"""What adapters of several ports share about one vendor: its client, and the one place its errors are translated.

Every other adapter package may import this one; it imports none of them.
"""

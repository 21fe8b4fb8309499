"""GenAds Desktop: finished vertical perfume ads from a photo and a sentence."""

__version__ = "0.1.0"

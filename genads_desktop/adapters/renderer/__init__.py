"""Segments, joined ads, by-products and captions: everything FFmpeg and Qt make of an ad."""

"""Composers: the engines that make a score."""

"""Engines that film a scene."""

"""Filming with Veo on Vertex, by an express key or a project."""

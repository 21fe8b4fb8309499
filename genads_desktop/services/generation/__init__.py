"""The pipeline: from a storyboard to finished ads."""

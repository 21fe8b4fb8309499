"""Text in the picture, drawn by Qt in a worker process as RGBA clips cropped to their box."""

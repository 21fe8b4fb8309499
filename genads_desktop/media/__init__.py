"""FFmpeg, child processes, frames and sound: what every picture and every tone passes through."""

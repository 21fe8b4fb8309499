"""Things that appear in a shot besides the bottle."""

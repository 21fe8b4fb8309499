"""The same assembly as ours, by MoviePy 2: run with the Python of an environment that has it.

    python moviepy_assembly.py CUT.json TARGET.mp4

CUT.json lists the takes with their frames, the captions as RGBA pictures, and the score.
"""

import json
import sys
from pathlib import Path

from moviepy import AudioFileClip, CompositeVideoClip, ImageClip, VideoFileClip, vfx

FPS = 24
HANDLE = 12 / FPS


def main(cut: dict, target: str) -> None:
    start, layers = 0.0, []
    for number, scene in enumerate(cut["scenes"]):
        length = scene["frames"] / FPS
        last = number == len(cut["scenes"]) - 1
        clip = VideoFileClip(scene["take"]).subclipped(0, length + (0 if last else HANDLE))
        fade = [] if number == 0 else [vfx.CrossFadeIn(HANDLE)]
        layers.append(clip.with_start(start).with_effects(fade))
        if caption := scene.get("caption"):
            words = ImageClip(caption["picture"]).with_duration(caption["seconds"])
            words = words.with_effects([vfx.CrossFadeIn(0.6), vfx.CrossFadeOut(0.6)])
            place = (caption["x"], caption["y"])
            layers.append(words.with_start(start + caption["from"]).with_position(place))
        start += length
    film = CompositeVideoClip(layers, size=tuple(cut["size"])).with_duration(start)
    film = film.with_audio(AudioFileClip(cut["score"]).subclipped(0, start))
    film.write_videofile(
        target,
        fps=FPS,
        codec="libx264",
        preset="veryfast",
        audio_codec="aac",
        ffmpeg_params=["-crf", "18", "-pix_fmt", "yuv420p"],
        logger=None,
    )


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text()), sys.argv[2])

"""The time a build takes is guessed at first, and known after the first one."""

from genads_desktop.services.generation.progress import work_of
from genads_desktop.services.generation.speed import Speed
from tests.services.generation.conftest import ad_project

PROJECT = ad_project(variations=3)
WORK = work_of(PROJECT)


def test_more_variations_take_longer():
    speed = Speed(seconds_per_work=0.1)

    assert speed.seconds(PROJECT) > 2.5 * speed.seconds(ad_project())


def test_a_finished_build_corrects_the_guess_and_is_remembered(tmp_path):
    file = tmp_path / "speed.json"
    speed = Speed(file, seconds_per_work=0.1)
    for _ in range(6):
        speed.learn(WORK, 0.3 * WORK)

    assert abs(Speed(file).seconds(PROJECT) - 0.3 * WORK) < 0.02 * WORK


def test_a_short_build_and_a_broken_file_say_nothing(tmp_path):
    file = tmp_path / "speed.json"
    file.write_text("{")
    speed = Speed(file, seconds_per_work=0.1)
    speed.learn(5.0, 60.0)

    assert speed.seconds(PROJECT) == WORK * 0.1

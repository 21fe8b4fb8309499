import cv2
import numpy as np
import pytest
from PIL import Image

from genads_desktop.adapters.cutout.layered import LayeredCutoutMaker
from genads_desktop.adapters.cutout.neural import find_model, model_environment
from genads_desktop.adapters.cutout.order import Seed, decided
from genads_desktop.domain.media import CutoutMode
from genads_desktop.media.photo import read_photo
from tests.cutout.packshots import FOLDER, intersection_over_union, load_packshot
from tests.cutout.toy_model import SIDE, save_constant_mask


@pytest.fixture
def restless(tmp_path):
    """A bottle before a backdrop that is too restless for the border model."""
    shot = load_packshot("black_white")
    photo = cv2.resize(shot.photo, (400, 533), interpolation=cv2.INTER_AREA)
    truth = cv2.resize(shot.truth, (400, 533), interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(3).integers(60, 255, (27, 20, 3), np.uint8)
    backdrop = cv2.resize(noise, (400, 533), interpolation=cv2.INTER_LINEAR)
    share = truth[..., None]
    path = tmp_path / "restless.png"
    picture = share * photo + (1 - share) * backdrop
    Image.fromarray(picture.astype(np.uint8)).save(path)
    return path, truth


async def test_a_trained_model_on_the_disk_helps_where_the_border_model_fails(restless, tmp_path):
    path, truth = restless
    rough = cv2.resize(truth, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    model = save_constant_mask(tmp_path / "toy.onnx", rough)

    without = decided(read_photo(path), None, None)
    result = await LayeredCutoutMaker(environ={}, trained_model=model).cut_out(
        path, None, tmp_path / "with"
    )

    assert without.mode is CutoutMode.CARD
    assert result.mode is CutoutMode.MATTE
    assert result.method == "rembg:u2net_custom"
    assert "trained model" in result.reason
    assert not any("No bottle" in warning for warning in result.warnings)
    alpha = np.asarray(Image.open(result.image).getchannel("A"), np.float32) / 255
    assert intersection_over_union(alpha, truth) >= 0.96
    assert {each.name for each in (tmp_path / "with").iterdir()} == {"cutout.png", "glass.png"}


@pytest.mark.parametrize("nonsense", ["stripe", "shifted", "nothing", "everything"])
def test_a_mask_of_nonsense_is_not_believed(restless, nonsense):
    path, truth = restless
    stripe = np.zeros_like(truth)
    stripe[:, 25:75] = 1
    masks = {
        "stripe": stripe,
        "shifted": np.roll(truth, 60, axis=1),
        "nothing": np.zeros_like(truth),
        "everything": np.ones_like(truth),
    }
    photo = read_photo(path)
    decision = decided(photo, None, Seed(mask=masks[nonsense], model="toy"))
    assert decision.mode is CutoutMode.CARD


async def test_a_broken_model_costs_nothing_but_its_help(restless, tmp_path):
    path, _ = restless
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"not a model")
    result = await LayeredCutoutMaker(environ={}, trained_model=broken).cut_out(
        path, None, tmp_path / "out"
    )
    assert result.mode is CutoutMode.CARD
    assert "u2net_custom did not help" in result.warnings[-1]


async def test_a_good_photo_does_not_wait_for_a_model(tmp_path):
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"not a model")
    result = await LayeredCutoutMaker(environ={}, trained_model=broken).cut_out(
        FOLDER / "black_white.jpg", None, tmp_path / "out"
    )
    assert result.method == "border_model"


def test_weights_are_found_where_rembg_keeps_them_and_only_of_known_names(tmp_path):
    environ = {"REMBG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "none")}
    paid = tmp_path / "models" / "bria-rmbg" / "bria-rmbg.onnx"
    paid.parent.mkdir(parents=True)
    paid.touch()
    assert find_model(environ) is None

    small = tmp_path / "models" / "u2netp" / "u2netp.onnx"
    small.parent.mkdir()
    small.touch()
    found = find_model(environ)
    assert (found.name, found.path) == ("u2netp", small)


def test_a_model_named_in_the_environment_comes_first(tmp_path):
    own = tmp_path / "own.onnx"
    own.touch()
    found = find_model({"GENADS_REMBG_MODEL": str(own), "U2NET_HOME": str(tmp_path)})
    assert found.name == "u2net_custom"
    environ = model_environment(found, {"U2NET_HOME": "elsewhere"})
    assert environ["REMBG_HOME"] == str(tmp_path)
    assert "U2NET_HOME" not in environ

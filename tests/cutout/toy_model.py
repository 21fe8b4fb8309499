"""A real ONNX model of the U2-Net kind that finds a bottle by a rule instead of by training."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SIDE = 320


def save_dark_finder(path: Path) -> Path:
    """Save a model whose saliency is high where the photo is dark, as far as a small blur goes."""
    weights = np.full((1, 3, 5, 5), -1 / 75, np.float32)
    convolve = helper.make_node("Conv", ["photo", "weights"], ["dark"], pads=[2, 2, 2, 2])
    squash = helper.make_node("Sigmoid", ["sharp"], ["saliency"])
    sharpen = helper.make_node("Mul", ["dark", "six"], ["sharp"])
    return _save(
        path,
        [convolve, sharpen, squash],
        {"weights": weights, "six": np.array([6.0], np.float32)},
    )


def save_constant_mask(path: Path, mask: np.ndarray) -> Path:
    """Save a model that answers with the same mask (320, 320) of 0..1, whatever it is shown."""
    weights = np.zeros((1, 3, 1, 1), np.float32)
    nothing = helper.make_node("Conv", ["photo", "weights"], ["zero"])
    add = helper.make_node("Add", ["zero", "mask"], ["saliency"])
    return _save(path, [nothing, add], {"weights": weights, "mask": mask.astype(np.float32)})


def _save(path: Path, nodes: list, constants: dict[str, np.ndarray]) -> Path:
    graph = helper.make_graph(
        nodes,
        "toy",
        [helper.make_tensor_value_info("photo", TensorProto.FLOAT, [1, 3, SIDE, SIDE])],
        [helper.make_tensor_value_info("saliency", TensorProto.FLOAT, [1, 1, SIDE, SIDE])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
    return path

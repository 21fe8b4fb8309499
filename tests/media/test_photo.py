import io
import struct
import zlib

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms

from genads_desktop.media.photo import PhotoError, read_photo


def gradient(width=60, height=40):
    x = np.linspace(0, 255, width)[None, :, None]
    y = np.linspace(0, 255, height)[:, None, None]
    picture = np.concatenate([x + 0 * y, y + 0 * x, 255 - x + 0 * y], axis=2)
    return picture.astype(np.uint8)


@pytest.fixture
def save(tmp_path):
    def save(picture, name, **options):
        path = tmp_path / name
        if path.suffix == ".heic":
            from pillow_heif import register_heif_opener

            register_heif_opener()
        Image.fromarray(picture).save(path, **options)
        return path

    return save


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tiff", "a.heic"])
def test_every_usual_format_gives_the_same_picture(save, name):
    photo = read_photo(save(gradient(), name, quality=95))
    assert photo.pixels.shape == (40, 60, 3)
    assert np.abs(photo.pixels.astype(int) - gradient()).mean() < 4
    assert photo.alpha is None


def test_a_photo_taken_on_its_side_is_put_upright(save):
    exif = Image.Exif()
    exif[0x0112] = 6
    photo = read_photo(save(gradient(), "a.jpg", exif=exif, quality=95))
    assert (photo.width, photo.height) == (40, 60)
    assert (photo.original_width, photo.original_height) == (40, 60)
    turned = np.rot90(gradient(), -1)
    assert np.abs(photo.pixels.astype(int) - turned).mean() < 4


def test_cmyk_comes_out_as_the_colour_it_shows(tmp_path):
    path = tmp_path / "a.tiff"
    Image.new("CMYK", (8, 8), (0, 255, 255, 0)).save(path)
    photo = read_photo(path)
    red, green, blue = photo.pixels[4, 4]
    assert red > 200
    assert green < 60
    assert blue < 60
    assert "CMYK" in photo.notes[0]


def test_grey_with_sixteen_bits_is_rounded_not_cut_off(tmp_path):
    path = tmp_path / "a.png"
    Image.fromarray(np.full((4, 4), 25_830, np.uint16)).save(path)
    assert (read_photo(path).pixels == 101).all()


def test_colours_with_sixteen_bits_are_rounded_not_cut_off(tmp_path):
    path = tmp_path / "a.png"
    blue_green_red = np.full((4, 4, 3), (0, 25_830, 65535), np.uint16)
    cv2.imwrite(str(path), blue_green_red)
    photo = read_photo(path)
    assert (photo.pixels == (255, 101, 0)).all()
    assert "16-bit" in photo.notes[0]


def test_floating_point_samples_of_a_whole_unit_fill_the_range(tmp_path):
    path = tmp_path / "a.tiff"
    Image.fromarray(np.linspace(0, 1, 16, dtype=np.float32).reshape(4, 4)).save(path)
    pixels = read_photo(path).pixels
    assert pixels.min() == 0
    assert pixels.max() == 255


def test_a_profile_in_the_file_is_converted_to_srgb(save):
    lab_red = ImageCms.profileToProfile(
        Image.new("RGB", (8, 8), (200, 30, 30)),
        ImageCms.createProfile("sRGB"),
        ImageCms.createProfile("LAB"),
        outputMode="LAB",
    )
    path = save(gradient(8, 8), "unused.png").with_name("lab.tiff")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    lab_red.save(path, icc_profile=profile)
    photo = read_photo(path)
    assert np.abs(photo.pixels[4, 4].astype(int) - (200, 30, 30)).max() <= 4
    assert "converted" in photo.notes[0]


def test_a_damaged_profile_is_left_out_and_said(save):
    photo = read_photo(save(gradient(), "a.png", icc_profile=b"not a profile"))
    assert (photo.pixels == gradient()).all()
    assert "profile" in photo.notes[0]


def test_transparency_is_kept(save):
    alpha = np.zeros((40, 60, 1), np.uint8)
    alpha[10:30, 20:40] = 255
    photo = read_photo(save(np.concatenate([gradient(), alpha], axis=2), "a.png"))
    assert (photo.alpha == alpha[..., 0]).all()


def test_a_palette_with_a_see_through_colour_keeps_it(tmp_path):
    path = tmp_path / "a.png"
    picture = Image.new("P", (4, 4), 0)
    picture.putpalette([255, 0, 0, 0, 255, 0])
    picture.putpixel((1, 1), 1)
    picture.save(path, transparency=0)
    photo = read_photo(path)
    assert photo.alpha[0, 0] == 0
    assert photo.alpha[1, 1] == 255
    assert tuple(photo.pixels[1, 1]) == (0, 255, 0)


def test_of_a_moving_picture_the_first_frame_is_used(tmp_path):
    path = tmp_path / "a.webp"
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("red", "blue")]
    frames[0].save(path, save_all=True, append_images=frames[1:], lossless=True)
    photo = read_photo(path)
    assert photo.pixels[8, 8, 0] > 240
    assert "first" in photo.notes[0]


def test_a_very_large_photo_is_worked_on_smaller(tmp_path):
    path = tmp_path / "a.jpg"
    Image.new("RGB", (6000, 5000), "white").save(path)
    photo = read_photo(path)
    assert photo.width * photo.height <= 24_000_000
    assert (photo.original_width, photo.original_height) == (6000, 5000)


def png_header(width, height):
    def chunk(name, data):
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


def truncated(suffix):
    buffer = io.BytesIO()
    if suffix == "heic":
        from pillow_heif import register_heif_opener

        register_heif_opener()
    names = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "tiff": "TIFF", "heic": "HEIF"}
    rough = np.random.default_rng(1).integers(0, 255, (200, 200, 3), np.uint8)
    Image.fromarray(rough).save(buffer, names[suffix])
    return buffer.getvalue()[: len(buffer.getvalue()) * 2 // 3]


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tiff", "heic"])
def test_a_photo_that_was_not_copied_completely_is_told_so(tmp_path, suffix):
    path = tmp_path / f"bottle.{suffix}"
    path.write_bytes(truncated(suffix))
    with pytest.raises(PhotoError, match=r"^bottle\.\w+ is damaged .*\.$"):
        read_photo(path)


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        (b"", "empty"),
        (b"Dear team,\nplease find the photo attached.\n", "not a photo"),
        (b"%PDF-1.7\n", "not a photo"),
        (png_header(100_000, 100_000), "million pixels"),
        (png_header(13_200, 13_200), "million pixels"),
    ],
)
def test_what_is_no_photo_is_one_clear_sentence_and_the_file_stays(tmp_path, contents, words):
    path = tmp_path / "bottle.jpg"
    path.write_bytes(contents)
    with pytest.raises(PhotoError) as caught:
        read_photo(path)
    sentence = str(caught.value)
    assert words in sentence
    assert sentence.startswith("bottle.jpg")
    assert sentence.endswith(".")
    assert path.read_bytes() == contents


def test_a_missing_photo_and_a_folder_are_told_apart(tmp_path):
    with pytest.raises(PhotoError, match="no longer there"):
        read_photo(tmp_path / "gone.jpg")
    with pytest.raises(PhotoError, match="is a folder"):
        read_photo(tmp_path)


@pytest.mark.parametrize(("quality", "said"), [(40, True), (85, False)])
def test_a_photo_that_was_compressed_hard_is_told(save, quality, said):
    notes = read_photo(save(gradient(), "a.jpg", quality=quality)).notes
    assert any("compressed hard" in note for note in notes) is said

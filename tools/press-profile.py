#!/usr/bin/env python3
"""Makes an output profile out of a CMYK profile that only leads from inks to Lab.

PDF/X wants the profile of an output intent to be of the class `prtr`, which leads both ways. The way back (B2A) is
found by search: for each colour of a grid the inks that come nearest, little ink preferred.

    press-profile.py IN.icc OUT.icc        needs numpy and scipy
"""

import itertools
import struct
import sys

import numpy as np
from scipy.interpolate import RegularGridInterpolator
from scipy.spatial import cKDTree

GRID = 11
MOST_INK = 3.0


def tags(profile):
    (count,) = struct.unpack_from(">I", profile, 128)
    entries = (struct.unpack_from(">4sII", profile, 132 + 12 * i) for i in range(count))
    return {name: profile[start : start + length] for name, start, length in entries}


def inks_to_lab(lut):
    """The table of an `mft2` tag as a function; its curves are applied too."""
    inputs, outputs, grid = lut[8], lut[9], lut[10]
    assert lut[:4] == b"mft2" and (inputs, outputs) == (4, 3)
    n, m = struct.unpack_from(">HH", lut, 48)
    words = np.frombuffer(lut[52:], ">u2").astype(float)
    curves, words = words[: inputs * n].reshape(inputs, n) / 65535, words[inputs * n :]
    size = grid**inputs * outputs
    table, ends = words[:size].reshape((grid,) * inputs + (outputs,)), words[size:].reshape(outputs, m) / 65535
    inner = RegularGridInterpolator((np.linspace(0, 1, grid),) * inputs, table / 65535)

    def lab(inks):
        steps = np.linspace(0, 1, n)
        found = inner(np.stack([np.interp(inks[:, i], steps, curves[i]) for i in range(inputs)], 1))
        steps = np.linspace(0, 1, m)
        found = np.stack([np.interp(found[:, i], steps, ends[i]) for i in range(outputs)], 1) * 65535
        return found / [652.8, 256, 256] - [0, 128, 128]

    return lab


def lut8(inputs, outputs, grid, table):
    ramp = bytes(range(256))
    head = struct.pack(">4sIBBBB9I", b"mft1", 0, inputs, outputs, grid, 0, *(0x10000 * (i % 4 == 0) for i in range(9)))
    return head + ramp * inputs + bytes(table) + ramp * outputs


def main(source, target):
    profile = open(source, "rb").read()
    own = tags(profile)
    steps, blacks = np.linspace(0, 1, 17), np.linspace(0, 1, 9)
    inks = np.array([(c, m, y, k) for c, m, y in itertools.product(steps, repeat=3) for k in blacks])
    inks = inks[inks.sum(1) <= MOST_INK]
    tree = cKDTree(inks_to_lab(own[b"A2B0"])(inks))
    colours = [(l / 2.55, a - 128, b - 128) for l, a, b in itertools.product(np.linspace(0, 255, GRID), repeat=3)]
    distance, near = tree.query(colours, k=12)
    best = near[np.arange(len(near)), (distance + 0.5 * inks[near].sum(2)).argmin(1)]
    back = lut8(3, 4, GRID, np.round(inks[best] * 255).astype(np.uint8).tobytes())
    gamut = lut8(3, 1, GRID, np.where(distance[:, 0] > 6, 255, 0).astype(np.uint8).tobytes())
    own[b"A2B1"] = own[b"A2B2"] = own[b"A2B0"]
    own[b"B2A0"] = own[b"B2A1"] = own[b"B2A2"] = back
    own[b"gamt"] = gamut
    places, body, start = {}, b"", 132 + 12 * len(own)
    for data in own.values():
        if data not in places:
            places[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
    table = b"".join(struct.pack(">4sII", name, places[data], len(data)) for name, data in sorted(own.items()))
    head = bytearray(profile[:128])
    head[12:16] = b"prtr"
    struct.pack_into(">I", head, 0, start + len(body))
    open(target, "wb").write(bytes(head) + struct.pack(">I", len(own)) + table + body)


main(*sys.argv[1:])

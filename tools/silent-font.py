#!/usr/bin/env python3
"""Makes src/write/pdf/engine/silent.ttf: a glyph without ink for every letter of the right-to-left scripts.

Needs fontTools (pip install fonttools). The file is the same in every run.
"""
import sys
import unicodedata

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

# Programs that read PDF drop letters of no width.
WIDTH = 100
BLOCKS = [(0x590, 0x700), (0x750, 0x780), (0x8A0, 0x900)]

letters = [c for a, b in BLOCKS for c in range(a, b) if unicodedata.category(chr(c))[0] in "LMN"]
names = [".notdef", "space"] + [f"uni{c:04X}" for c in letters]
font = FontBuilder(1000, isTTF=True)
font.setupGlyphOrder(names)
font.setupCharacterMap({0x20: "space"} | {c: f"uni{c:04X}" for c in letters})
# Programs that read PDF also drop letters without extent. A square and the same square the other way round: no point
# lies within it, so nothing is painted, but it has a size.
SQUARE = [(0, 0), (20, 0), (20, 20), (0, 20)]
pen = TTGlyphPen(None)
for corners in (SQUARE, SQUARE[::-1]):
    pen.moveTo(corners[0])
    for corner in corners[1:]:
        pen.lineTo(corner)
    pen.closePath()
silent = pen.glyph()
font.setupGlyf({name: silent for name in names})
font.setupHorizontalMetrics({name: (WIDTH, 0) for name in names})
font.setupHorizontalHeader(ascent=800, descent=-200)
font.setupNameTable({
    "familyName": "Shapepress Silent",
    "styleName": "Regular",
    "psName": "ShapepressSilent-Regular",
    "licenseDescription": "MIT OR Apache-2.0",
})
font.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200, fsType=0)
font.setupPost(keepGlyphNames=False)
font.font["head"].created = font.font["head"].modified = 3849552000
font.font.recalcTimestamp = False
font.save(sys.argv[1] if len(sys.argv) > 1 else "src/write/pdf/engine/silent.ttf")

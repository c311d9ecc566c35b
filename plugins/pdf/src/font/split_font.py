"""Splits Noto Serif SC into what most agreements need and the rarer characters.

Where several characters share a glyph, as 乙 and the radical U+2F04 do, a PDF reader copies the wrong one out of the page:
each character gets a glyph of its own. Characters that are not seen, such as marks of direction, are left out, so that a
text that holds one is refused rather than changed.

serif.ttf       all that is no Han character, and the Han characters of GB 2312
serif-rare.ttf  all other Han characters
"""

import copy
import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont

SEEN = {" ", "\u00a0", "\u3000"}


def is_seen(character):
    return character in SEEN or not unicodedata.category(character).startswith(("C", "Z"))


def is_han(code):
    name = unicodedata.name(chr(code), "")
    return name.startswith(("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "CJK RADICAL", "KANGXI RADICAL"))


def in_gb2312(code):
    try:
        return len(chr(code).encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def separate(font, codes):
    """Gives each of the characters a glyph of its own."""
    order = font.getGlyphOrder()
    taken = set()
    for code in sorted(codes, key=lambda c: (not in_gb2312(c), c)):
        glyph = codes[code]
        if glyph in taken:
            own = f"{glyph}.u{code:04X}"
            order.append(own)
            font["glyf"].glyphs[own] = copy.deepcopy(font["glyf"][glyph])
            font["hmtx"][own] = font["hmtx"][glyph]
            for table in font["cmap"].tables:
                if code in getattr(table, "cmap", {}):
                    table.cmap[code] = own
        taken.add(glyph)
    font.setGlyphOrder(order)
    font["glyf"].setGlyphOrder(order)
    font["maxp"].numGlyphs = len(order)


def write(source, codes, path, family):
    font = TTFont(source, recalcTimestamp=False)
    for tag in ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "gasp", "prep"):
        del font[tag]
    chosen = {code: glyph for code, glyph in font.getBestCmap().items() if code in codes}
    separate(font, chosen)
    options = subset.Options(
        hinting=False, notdef_outline=True, glyph_names=False, name_languages=["*"], recalc_timestamp=False
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=list(codes))
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 4, 6):
            record.string = family.replace(" ", "") if record.nameID == 6 else family
    font.save(path)


def main(source, directory):
    font = TTFont(source)
    codes = {code for code in font.getBestCmap() if is_seen(chr(code))}
    rare = {code for code in codes if is_han(code) and not in_gb2312(code)}
    write(source, codes - rare, f"{directory}/serif.ttf", "Noto Serif SC Agreement")
    write(source, rare | {ord(" ")}, f"{directory}/serif-rare.ttf", "Noto Serif SC Agreement Rare")


main(*sys.argv[1:])

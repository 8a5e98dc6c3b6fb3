"""Turns a word into the numbers that the network reads. `src/reading/english/network/word-features.ts` does the same."""

import re

AFFIX_ROWS = 16384
SHAPE_ROWS = 512


def hash_of(text):
    """Gives the 32-bit FNV-1a hash of a text's UTF-16 code units, its high half folded into the low one."""
    value = 0x811C9DC5
    units = text.encode('utf-16-le')
    for at in range(0, len(units), 2):
        value ^= units[at] | (units[at + 1] << 8)
        value = (value * 0x01000193) & 0xFFFFFFFF
    return value ^ (value >> 15)


QUOTES = str.maketrans({'\u2019': "'", '\u2018': "'", '`': "'", '\u201c': '"', '\u201d': '"', '\u2013': '-', '\u2014': '-', '\u2026': '.'})


def normal_form(form):
    """Gives a word in small letters, quotes and dashes made plain; a number that is not common by its length or kind."""
    word = form.lower().translate(QUOTES)
    if re.fullmatch(r'[0-9]+', word):
        if len(word) == 4 and 1500 < int(word) < 2100:
            return '!year'
        return f'!{min(len(word), 4)}'
    if re.fullmatch(r'[0-9][0-9.,:/-]*', word):
        return '!number'
    return word


def shape_of(form):
    """Gives the shape of a word: X for capitals, x for small letters, d for digits; a run counts once, length 1 apart."""
    shape, before, run = [], '', 0
    for letter in form:
        kind = 'd' if '0' <= letter <= '9' else 'X' if letter.isupper() else 'x' if letter.isalpha() else letter
        if kind == before:
            run += 1
            if run == 2:
                shape.append('+')
        else:
            shape.append(kind)
            before, run = kind, 1
    return ''.join(shape[:12])


def affixes_of(form):
    """Lists the rows of a word's beginnings and endings of one to five letters, and of the whole word."""
    word = '^' + form.lower().translate(QUOTES) + '$'
    parts = []
    for length in (2, 3, 4, 5):
        if length < len(word):
            parts.append('<' + word[:length])
    for length in (2, 3, 4, 5, 6):
        if length < len(word):
            parts.append('>' + word[-length:])
    parts.append('=' + word)
    return [hash_of(part) % AFFIX_ROWS for part in parts]


def shape_row(form):
    return hash_of(shape_of(form)) % SHAPE_ROWS

"""Loads the word vectors that are used at training time only, cut to the common words and to 4 bits a number."""

import json
import numpy


def load_vectors(path, words):
    """Reads the vectors of the `words` commonest words: a map from word to row, and the rows (row 0 is no word)."""
    data = json.load(open(path, encoding='utf-8'))
    table = data['vectors']
    rows, row_of = [numpy.zeros(100, dtype=numpy.float32)], {}
    for word in data['words'][:words]:
        if word in table:
            row_of[word] = len(rows)
            rows.append(numpy.array(table[word][:100], dtype=numpy.float32))
    vectors = numpy.stack(rows)
    return row_of, shrink(vectors)


def shrink(vectors):
    """Scales each row to length 3 and rounds it to 15 steps, as it is shipped: `steps * scale`."""
    length = numpy.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors / numpy.maximum(length, 1e-6) * 3
    scale = numpy.maximum(numpy.abs(vectors).max(axis=1, keepdims=True), 1e-6) / 7
    steps = numpy.rint(vectors / scale).astype(numpy.int8)
    return steps, scale.astype(numpy.float32)

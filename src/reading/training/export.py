"""Writes a trained network as one file of weights: whole numbers of 8 bits with a scale for each row, vectors of 4 bits.

The file: the length of its head (4 bytes, little-endian), the head packed by gzip and filled up to a multiple of 4 bytes,
then the tensors one after another, each begun at a multiple of 4 bytes. They stay as they are, for packing takes little from
them and costs time at each start. The head: the length of the header (4 bytes), the header as JSON, the lists of words, one
on a line in the order of their bytes. The header's `tensors` says of each tensor its name, rows, columns, kind and place,
and `lists` where each list stands behind the header.
"""

import argparse
import gzip
import hashlib
import json
import numpy
import torch

from vectors import load_vectors


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--model', required=True)
    parser.add_argument('--vectors', required=True)
    parser.add_argument('--common', type=int, default=50000)
    parser.add_argument('--out', required=True)
    given = parser.parse_args()
    saved = torch.load(f'{given.model}/network.pt')
    state = {name: value.numpy() for name, value in saved['state'].items()}
    tables = json.load(open(f'{given.model}/tables.json', encoding='utf-8'))
    row_of, (steps, scale) = load_vectors(given.vectors, given.common)
    tensors, body = [], bytearray()

    def add(name, kind, rows, columns, *parts):
        while len(body) % 4:
            body.append(0)
        tensors.append({'name': name, 'kind': kind, 'rows': rows, 'columns': columns, 'at': len(body)})
        for part in parts:
            body.extend(part.tobytes())
            while len(body) % 4:
                body.append(0)

    def matrix(name, values, columns=None):
        rows, width = values.shape
        columns = columns or -(-width // 8) * 8
        padded_rows = -(-rows // 4) * 4
        full = numpy.zeros((padded_rows, columns), dtype=numpy.float32)
        full[:rows, :width] = values
        row_scale = numpy.maximum(numpy.abs(full).max(axis=1), 1e-8) / 127
        add(name, 'matrix', padded_rows, columns, row_scale.astype('<f4'), numpy.rint(full / row_scale[:, None]).astype(numpy.int8))

    def vector(name, values):
        padded = numpy.zeros(-(-len(values) // 4) * 4, dtype='<f4')
        padded[:len(values)] = values
        add(name, 'floats', 1, len(padded), padded)

    def table(name, values):
        top = numpy.maximum(numpy.abs(values).max(axis=1), 1e-8) / 127
        add(name, 'table', values.shape[0], values.shape[1], top.astype('<f4'), numpy.rint(values / top[:, None]).astype(numpy.int8))

    # The first row is for what has no vector; the others come in the order of their words, so that a word can be looked up.
    words = sorted(row_of, key=str.encode)
    order = [0, *(row_of[word] for word in words)]
    steps, scale = steps[order], scale[order]
    packed = ((steps[:, 0::2] + 8).astype(numpy.uint8) << 4) | (steps[:, 1::2] + 8).astype(numpy.uint8)
    add('vectors', 'halves', steps.shape[0], 100, numpy.rint(scale[:, 0] * 131072).clip(0, 65535).astype('<u2'), packed)
    for name in ('words', 'affixes', 'shapes'):
        table(name, state[f'{name}.weight'])
    layers = ['first', 'second'] + (['third'] if 'third.weight_ih_l0' in state else [])
    for layer in layers:
        for way, ending in (('forward', ''), ('backward', '_reverse')):
            matrix(f'{layer}.{way}.input', state[f'{layer}.weight_ih_l0{ending}'])
            matrix(f'{layer}.{way}.state', state[f'{layer}.weight_hh_l0{ending}'])
            vector(f'{layer}.{way}.bias', state[f'{layer}.bias_ih_l0{ending}'] + state[f'{layer}.bias_hh_l0{ending}'])
    matrix('tags', state['tags.weight'])
    vector('tags.bias', state['tags.bias'])
    matrix('tagWidth', state['tag_width.weight'])
    for name, own in (('arcChild', 'arc_child'), ('arcHead', 'arc_head'), ('labelChild', 'label_child')):
        matrix(name, state[f'{own}.weight'])
        vector(f'{name}.bias', state[f'{own}.bias'])
    matrix('labelHead', state['label_head.weight'])
    matrix('arc', state['arc'].T.copy())
    vector('arc.bias', state['arc_bias'])
    vector('root', state['root'])
    matrix('labels', state['labels.weight'])
    vector('labels.bias', state['labels.bias'])
    matrix('runs', numpy.concatenate([state['names.weight'], state['types.weight']]))
    vector('runs.bias', numpy.concatenate([state['names.bias'], state['types.bias']]))
    own = sorted(tables['words'], key=tables['words'].get)
    assert own == sorted(own, key=str.encode), 'the words are not in the order of their bytes'
    marks = [f'{word} {bits}' for word, bits in sorted(tables['marks'].items(), key=lambda one: one[0].encode())]
    lists = {name: '\n'.join(lines).encode() for name, lines in (('vectors', words), ('words', own), ('marks', marks))}
    places, at = {}, 0
    for name, lines in lists.items():
        places[name] = {'at': at, 'length': len(lines)}
        at += len(lines)
    header = {
        'format': 'quizwright-reader', 'version': 2, 'sizes': tables['sizes'], 'upos': tables['upos'], 'xpos': tables['xpos'],
        'labels': tables['labels'], 'names': tables['names'], 'types': tables['types'], 'pairs': tables['pairs'],
        'tensors': tensors, 'lists': places,
    }
    opening = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode()
    head = gzip.compress(len(opening).to_bytes(4, 'little') + opening + b''.join(lists.values()), 9, mtime=0)
    data = len(head).to_bytes(4, 'little') + head + bytes(-len(head) % 4) + bytes(body)
    open(given.out, 'wb').write(data)
    print(len(data), hashlib.sha256(data).hexdigest())


main()

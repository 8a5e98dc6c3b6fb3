"""Writes a trained network as one file of weights: whole numbers of 8 bits with a scale for each row, vectors of 4 bits.

The file: the length of its header (4 bytes, little-endian), the header as JSON, then the tensors one after another, each
begun at a multiple of 4 bytes. The header's `tensors` says of each its name, rows, columns, kind and place.
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
    words = sorted(row_of, key=row_of.get)
    header = {
        'format': 'quizwright-reader', 'version': 1, 'sizes': tables['sizes'], 'upos': tables['upos'], 'xpos': tables['xpos'],
        'labels': tables['labels'], 'names': tables['names'], 'types': tables['types'],
        'vectorWords': '\n'.join(words), 'words': '\n'.join(sorted(tables['words'], key=tables['words'].get)), 'tensors': tensors,
        'pairs': tables['pairs'],
        'marks': '\n'.join(f'{word} {bits}' for word, bits in sorted(tables['marks'].items())),
    }
    head = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode()
    head += b' ' * (-(4 + len(head)) % 4)
    data = len(head).to_bytes(4, 'little') + head + bytes(body)
    packed_data = gzip.compress(data, 9, mtime=0)
    open(given.out, 'wb').write(packed_data)
    print(len(data), len(packed_data), hashlib.sha256(packed_data).hexdigest())


main()

"""Makes batches of sentences of like length, with what is known of each."""

import random
import torch

from corpora import TYPES
from word_features import affixes_of, normal_form, shape_row


class Encoder:
    """Knows the words, tags and labels; turns sentences into tensors."""

    def __init__(self, trees, named, row_of, marks):
        counts, upos, xpos, labels = {}, set(), set(), {}
        for sentence in trees + named:
            for form in sentence['forms']:
                word = normal_form(form)
                counts[word] = counts.get(word, 0) + 1
        for sentence in trees:
            upos.update(sentence['upos'])
            xpos.update(sentence['xpos'])
            for label in sentence['labels']:
                labels[label] = labels.get(label, 0) + 1
        self.counts = counts
        self.words = {word: at + 2 for at, word in enumerate(sorted(word for word, count in counts.items() if count > 1))}
        self.upos = sorted(upos)
        self.xpos = sorted(xpos)
        self.labels = sorted(label for label, count in labels.items() if count > 5)
        self.row_of = row_of
        self.marks = marks
        self.cache = {}

    def pairs(self, trees):
        """Lists the places of part of speech and tag that go together in at least five words."""
        counts = {}
        for sentence in trees:
            for pair in zip(sentence['upos'], sentence['xpos']):
                counts[pair] = counts.get(pair, 0) + 1
        return sorted([self.upos.index(upos), self.xpos.index(xpos)] for (upos, xpos), count in counts.items() if count >= 5)

    def vector_row(self, form):
        word = normal_form(form)
        if word[0] == '!' and len(word) > 1:
            plain = form.lower()
            return self.row_of.get(plain) or self.row_of.get({'!year': '1987', '!number': '1.5'}.get(word, '37'), 0)
        return self.row_of.get(word, 0)

    def look_up(self, form):
        if form not in self.cache:
            word = normal_form(form)
            self.cache[form] = (self.words.get(word, 1), self.vector_row(form), shape_row(form), affixes_of(form), self.counts.get(word, 0), [self.marks.get(word, 0) >> bit & 1 for bit in range(16)])
        return self.cache[form]

    def batch(self, sentences, training=False, draw=random.Random(0)):
        longest = max(len(sentence['forms']) for sentence in sentences)
        words, vectors, shapes, affixes, offsets, marks = [], [], [], [], [0], []
        for sentence in sentences:
            # A headline may be all capitals.
            is_loud = training and draw.random() < 0.02
            found = [self.look_up(form.upper() if is_loud else form) for form in sentence['forms']]
            fill = longest - len(found)
            row = []
            for word, _, _, _, count, _ in found:
                row.append(1 if training and draw.random() < 0.25 / (0.25 + count) else word)
            words.append(row + [0] * fill)
            vectors.append([one[1] for one in found] + [0] * fill)
            marks.append([one[5] for one in found] + [[0] * 16] * fill)
            shapes.append([one[2] for one in found] + [0] * fill)
            for one in found:
                affixes.extend(one[3])
                offsets.append(len(affixes))
            offsets.extend([len(affixes)] * fill)
        batch = {
            'lengths': torch.tensor([len(sentence['forms']) for sentence in sentences]),
            'words': torch.tensor(words),
            'vectors': torch.tensor(vectors),
            'shapes': torch.tensor(shapes),
            'affixes': torch.tensor(affixes),
            'offsets': torch.tensor(offsets),
            'marks': torch.tensor(marks, dtype=torch.float32),
        }
        batch.update(self.targets(sentences, longest))
        return batch

    def targets(self, sentences, longest):
        def column(of):
            return torch.tensor([of(sentence) + [-1] * (longest - len(sentence['forms'])) for sentence in sentences])

        at = {key: {name: place for place, name in enumerate(getattr(self, key))} for key in ('upos', 'xpos', 'labels')}
        type_at = {name: place for place, name in enumerate(TYPES)}

        def known(key, table):
            return lambda sentence: [table.get(one, -1) for one in sentence[key]] if key in sentence else [-1] * len(sentence['forms'])

        heads = column(lambda sentence: sentence.get('heads', [-1] * len(sentence['forms'])))
        names = column(lambda sentence: [sum(1 << tag for tag in tags) for tags in sentence['names']] if 'names' in sentence else [-1] * len(sentence['forms']))
        return {
            'upos': column(known('upos', at['upos'])),
            'xpos': column(known('xpos', at['xpos'])),
            'labels': column(known('labels', at['labels'])),
            'types': column(known('types', type_at)),
            'heads': heads,
            'names': names,
        }


def make_batches(sentences, most, draw):
    """Groups sentences of like length into batches of at most `most` words, in random order."""
    keyed = sorted(sentences, key=lambda sentence: len(sentence['forms']) + draw.random() * 6)
    batches, own, width = [], [], 0
    for sentence in keyed:
        width = max(width, len(sentence['forms']))
        if own and width * (len(own) + 1) > most:
            batches.append(own)
            own, width = [], len(sentence['forms'])
        own.append(sentence)
    if own:
        batches.append(own)
    draw.shuffle(batches)
    return batches

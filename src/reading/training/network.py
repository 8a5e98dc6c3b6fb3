"""Is the network: two layers of BiLSTM read a sentence; tags come of the first, trees and names of the second."""

import torch
from torch import nn

from word_features import AFFIX_ROWS, SHAPE_ROWS


class Network(nn.Module):
    def __init__(self, sizes, vectors):
        super().__init__()
        self.sizes = sizes
        hidden = sizes['hidden']
        self.register_buffer('vectors', torch.tensor(vectors))
        self.words = nn.Embedding(sizes['words'], sizes['wordWidth'], padding_idx=0)
        self.affixes = nn.EmbeddingBag(AFFIX_ROWS, sizes['affixWidth'], mode='mean', include_last_offset=True)
        self.shapes = nn.Embedding(SHAPE_ROWS, sizes['shapeWidth'])
        nn.init.normal_(self.words.weight, std=0.1)
        nn.init.normal_(self.affixes.weight, std=0.2)
        nn.init.normal_(self.shapes.weight, std=0.2)
        width = 100 + sizes['wordWidth'] + sizes['affixWidth'] + sizes['shapeWidth'] + 16
        tags = sizes['upos'] + sizes['xpos']
        self.first = nn.LSTM(width, hidden, bidirectional=True, batch_first=True)
        self.tags = nn.Linear(2 * hidden, tags)
        self.tag_width = nn.Linear(tags, sizes['tagWidth'], bias=False)
        self.second = nn.LSTM(2 * hidden + sizes['tagWidth'], hidden, bidirectional=True, batch_first=True)
        self.third = nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True) if sizes.get('layers', 2) == 3 else None
        arcs, labels = sizes['arcWidth'], sizes['labelWidth']
        self.arc_child = nn.Linear(2 * hidden, arcs)
        self.arc_head = nn.Linear(2 * hidden, arcs)
        self.arc = nn.Parameter(torch.zeros(arcs, arcs))
        self.arc_bias = nn.Parameter(torch.zeros(arcs))
        nn.init.orthogonal_(self.arc)
        self.root = nn.Parameter(torch.zeros(2 * hidden))
        self.label_child = nn.Linear(2 * hidden, labels)
        self.label_head = nn.Linear(2 * hidden, labels, bias=False)
        self.labels = nn.Linear(labels, sizes['labels'])
        self.names = nn.Linear(2 * hidden, sizes['names'])
        self.types = nn.Linear(2 * hidden, sizes['types'])
        self.drop = sizes['dropout']

    def locked(self, values):
        """Drops the same numbers at each word of a sentence."""
        if not self.training:
            return values
        mask = torch.bernoulli(torch.full((values.shape[0], 1, values.shape[2]), 1 - self.drop)) / (1 - self.drop)
        return values * mask

    def run(self, layer, values, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(values, lengths, batch_first=True, enforce_sorted=False)
        return nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)[0]

    def embed(self, batch):
        words = batch['words']
        affixes = self.affixes(batch['affixes'], batch['offsets']).view(words.shape[0], words.shape[1], -1)
        vectors = self.vectors[batch['vectors']]
        if self.training:
            vectors = vectors * torch.bernoulli(torch.full((*words.shape, 1), 0.9))
        return torch.cat([vectors, self.words(words), affixes, self.shapes(batch['shapes']), batch['marks']], dim=2)

    def forward(self, batch):
        values = self.locked(self.embed(batch))
        one = self.locked(self.run(self.first, values, batch['lengths']))
        tags = self.tags(one)
        upos, xpos = tags[:, :, :self.sizes['upos']], tags[:, :, self.sizes['upos']:]
        soft = torch.cat([upos.softmax(2), xpos.softmax(2)], dim=2)
        two = self.locked(self.run(self.second, torch.cat([one, self.tag_width(soft)], dim=2), batch['lengths']))
        if self.third is not None:
            two = two + self.locked(self.run(self.third, two, batch['lengths']))
        return {'upos': upos, 'xpos': xpos, 'deep': two, 'names': self.names(two), 'types': self.types(two)}

    def arcs(self, deep):
        """Scores each word (or the root, at 0) as the head of each word: [sentence, child, head]."""
        count = deep.shape[0]
        heads = torch.cat([self.root.expand(count, 1, -1), deep], dim=1)
        child = self.locked(torch.relu(self.arc_child(deep)))
        head = self.locked(torch.relu(self.arc_head(heads)))
        return child @ self.arc @ head.transpose(1, 2) + (head @ self.arc_bias).unsqueeze(1), heads

    def label(self, deep, heads, chosen):
        """Scores the labels of each word under its chosen head."""
        above = torch.gather(heads, 1, chosen.unsqueeze(2).expand(-1, -1, heads.shape[2]))
        return self.labels(self.locked(torch.relu(self.label_child(deep) + self.label_head(above))))

"""Trains the reader's network. Deterministic by its seed on one thread: `python3 train.py --corpora DIR --vectors FILE --out DIR`."""

import argparse
import json
import os
import random
import time
import torch
from torch.nn import functional

from batches import Encoder, make_batches
from corpora import NAME_TAGS, TYPES, name_gum, re3d, read_conllu, uner, wikigold
from network import Network
from swap_names import Swapper
from vectors import load_vectors
from word_marks import load_marks


def read_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('--corpora', required=True)
    parser.add_argument('--vectors', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--gazetteers', required=True)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--hidden', type=int, default=128)
    parser.add_argument('--layers', type=int, default=2)
    parser.add_argument('--common', type=int, default=50000)
    parser.add_argument('--minutes', type=float, default=0)
    parser.add_argument('--epochs', type=int, default=24)
    parser.add_argument('--batch', type=int, default=900)
    parser.add_argument('--rate', type=float, default=0.002)
    parser.add_argument('--without', default='', help='leaves out the documents whose name holds this')
    parser.add_argument('--late', default='', help='reads those left out whose name holds one of these (parted by commas) after all, without their words in the tables: so weights to start from keep their shape')
    parser.add_argument('--start', default='', help='goes on from these weights')
    parser.add_argument('--gum', type=int, default=1, help='how often an epoch reads each tree of GUM, whose style news is nearest to')
    parser.add_argument('--swap', action='store_true', help='puts other names in the place of a third of the names')
    return parser.parse_args()


def loss_of(network, batch):
    out = network(batch)
    parts = {}

    def crossed(scores, gold):
        count = int((gold >= 0).sum())
        return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-1, reduction='sum') / count if count else None

    parts['upos'] = crossed(out['upos'], batch['upos'])
    parts['xpos'] = crossed(out['xpos'], batch['xpos'])
    parts['types'] = crossed(out['types'], batch['types'])
    if (batch['heads'] >= 0).any():
        arcs, heads = network.arcs(out['deep'])
        longest = batch['heads'].shape[1]
        beyond = torch.arange(longest + 1).unsqueeze(0) > batch['lengths'].unsqueeze(1)
        arcs = arcs.masked_fill(beyond.unsqueeze(1), -1e9)
        parts['arcs'] = crossed(arcs, batch['heads'])
        parts['labels'] = crossed(network.label(out['deep'], heads, batch['heads'].clamp(min=0)), batch['labels'])
    if (batch['names'] >= 0).any():
        known = batch['names'] >= 0
        bits = (batch['names'][known].unsqueeze(1) >> torch.arange(len(NAME_TAGS))) & 1
        chances = out['names'][known].log_softmax(1)
        parts['names'] = -torch.logsumexp(chances.masked_fill(bits == 0, -1e9), 1).mean()
    weights = {'upos': 0.5, 'xpos': 0.5, 'types': 0.3, 'arcs': 1.0, 'labels': 1.0, 'names': 1.0}
    return sum(weights[name] * part for name, part in parts.items() if part is not None)


def measure(network, encoder, sentences):
    network.eval()
    right = {'words': 0, 'upos': 0, 'xpos': 0, 'uas': 0, 'las': 0}
    gold_names, found_names, both = 0, 0, 0
    with torch.no_grad():
        for start in range(0, len(sentences), 32):
            own = sentences[start:start + 32]
            batch = encoder.batch(own)
            out = network(batch)
            real = batch['upos'] >= 0
            right['words'] += int(real.sum())
            for key in ('upos', 'xpos'):
                right[key] += int(((out[key].argmax(2) == batch[key]) & real).sum())
            arcs, heads = network.arcs(out['deep'])
            beyond = torch.arange(arcs.shape[2]).unsqueeze(0) > batch['lengths'].unsqueeze(1)
            chosen = arcs.masked_fill(beyond.unsqueeze(1), -1e9).argmax(2)
            hit = (chosen == batch['heads']) & real
            right['uas'] += int(hit.sum())
            right['las'] += int((hit & (network.label(out['deep'], heads, chosen).argmax(2) == batch['labels'])).sum())
            tags = out['names'].argmax(2)
            for row, sentence in enumerate(own):
                if 'names' in sentence:
                    gold = runs_of([NAME_TAGS[min(one)] for one in sentence['names']])
                    found = runs_of([NAME_TAGS[tag] for tag in tags[row][:len(sentence['forms'])]])
                    gold_names, found_names, both = gold_names + len(gold), found_names + len(found), both + len(gold & found)
    network.train()
    scores = {key: round(100 * right[key] / right['words'], 2) for key in ('upos', 'xpos', 'uas', 'las')}
    if gold_names:
        scores['names'] = round(200 * both / max(1, gold_names + found_names), 2)
    return scores


def runs_of(tags):
    runs, open_run = set(), None
    for at, tag in enumerate([*tags, 'O']):
        if open_run is not None and tag != 'I-' + open_run[1]:
            runs.add((open_run[0], at, open_run[1]))
            open_run = None
        if tag[0] == 'B' or (tag[0] == 'I' and open_run is None):
            open_run = (at, tag[2:])
    return runs


def main():
    given = read_arguments()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    draw = random.Random(given.seed)
    gum = read_conllu(f'{given.corpora}/gum/gum-train.conllu')
    late = []
    if given.without:
        left_out = [one for one in gum if given.without in one['document']]
        gum = [one for one in gum if given.without not in one['document']]
        late = [one for one in left_out if given.late and any(part in one['document'] for part in given.late.split(','))]
    gum_dev = read_conllu(f'{given.corpora}/gum/gum-dev.conllu')
    for sentence in gum + late + gum_dev:
        name_gum(sentence)
    ewt = read_conllu(f'{given.corpora}/ewt/ewt-train.conllu')
    ewt_dev = read_conllu(f'{given.corpora}/ewt/ewt-dev.conllu')
    pud = read_conllu(f'{given.corpora}/pud/pud.conllu')
    held_in = set(open(os.path.join(os.path.dirname(__file__), 're3d-training.txt'), encoding='utf-8').read().split('\n'))
    named = wikigold(given.corpora) + uner(given.corpora) + re3d(given.corpora, held_in)
    trees = [one for one in (gum + late) * given.gum + ewt if len(one['forms']) <= 90]
    row_of, (steps, scale) = load_vectors(given.vectors, given.common)
    marks = load_marks(given.gazetteers)
    encoder = Encoder(gum + ewt, named, row_of, marks)
    sizes = {
        'hidden': given.hidden, 'layers': given.layers, 'words': len(encoder.words) + 2, 'wordWidth': 48, 'affixWidth': 44, 'shapeWidth': 16,
        'tagWidth': 32, 'arcWidth': 128, 'labelWidth': 128, 'upos': len(encoder.upos), 'xpos': len(encoder.xpos),
        'labels': len(encoder.labels), 'names': len(NAME_TAGS), 'types': len(TYPES), 'dropout': 0.33,
    }
    os.makedirs(given.out, exist_ok=True)
    json.dump({'marks': marks, 'pairs': encoder.pairs(gum + ewt), 'words': encoder.words, 'upos': encoder.upos, 'xpos': encoder.xpos, 'labels': encoder.labels, 'names': NAME_TAGS, 'types': TYPES, 'sizes': sizes},
              open(f'{given.out}/tables.json', 'w', encoding='utf-8'))
    swapper = Swapper(trees + named, given.gazetteers) if given.swap else None
    network = Network(sizes, steps * scale)
    if given.start:
        network.load_state_dict(torch.load(given.start)['state'])
    print(sizes, sum(one.numel() for one in network.parameters()), flush=True)
    optimiser = torch.optim.Adam(network.parameters(), lr=given.rate, betas=(0.9, 0.95), eps=1e-8)
    steady = {name: value.detach().clone() for name, value in network.state_dict().items()}
    measured = {'gum-dev': gum_dev, 'gum-dev-news': [one for one in gum_dev if 'news' in one['document']], 'ewt-dev': ewt_dev, 'pud': pud}
    total = given.epochs * len(make_batches(trees + named, given.batch, random.Random(0)))
    started, step = time.time(), 0
    for epoch in range(given.epochs):
        sums, count = 0.0, 0
        for own in make_batches(trees + named, given.batch, draw):
            share = step / total
            for group in optimiser.param_groups:
                group['lr'] = given.rate * min(1, (step + 1) / 200) * max(0.02, 1 - share)
            if swapper is not None:
                own = [swapper.swap(one, draw) for one in own]
            loss = loss_of(network, encoder.batch(own, True, draw))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            keep = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, value in network.state_dict().items():
                    if name != 'vectors':
                        steady[name].mul_(keep).add_(value, alpha=1 - keep)
            sums, count = sums + float(loss), count + 1
        if epoch % 3 == 2 or epoch == given.epochs - 1 or epoch == 0:
            kept = {name: value.detach().clone() for name, value in network.state_dict().items()}
            network.load_state_dict(steady)
            scores = {name: measure(network, encoder, own) for name, own in measured.items()}
            print(epoch + 1, f'loss {sums / count:.3f}', f'{time.time() - started:.0f} s', scores, flush=True)
            json.dump(scores, open(f'{given.out}/scores.json', 'w', encoding='utf-8'))
            torch.save({'state': steady, 'sizes': sizes}, f'{given.out}/network.pt')
            network.load_state_dict(kept)
        else:
            print(epoch + 1, f'loss {sums / count:.3f}', f'{time.time() - started:.0f} s', flush=True)


main()

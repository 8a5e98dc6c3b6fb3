"""Puts other names in the place of a sentence's names, so that the network learns a name by what stands around it."""

import json

from corpora import NAME_TAGS

SHARE = 0.35


class Swapper:
    """Knows the names of the training sentences by kind and build, and those of the gazetteers.

    A name with a tree gives way only to one of the same build (tags, heads and labels within), so that the tree holds.
    """

    def __init__(self, sentences, folder):
        self.pools = {}
        for sentence in sentences:
            for run in runs_of(sentence):
                first, last, _ = run
                self.pools.setdefault(build_of(sentence, run), []).append(sentence['forms'][first:last + 1])
        persons, places = (json.load(open(f'{folder}/{name}.json', encoding='utf-8')) for name in ('persons', 'places'))
        self.first, self.last = (persons[key].split('|') for key in ('first', 'last'))
        self.places = [[one for one in places[key].split('|') if ' ' not in one] for key in ('country', 'city', 'region')]
        self.known = {key: set(words) for key, words in (('first', self.first), ('last', self.last))}

    def swap(self, sentence, draw):
        """Gives the sentence with about a third of its names changed; the sentence itself where none is."""
        runs = [run for run in runs_of(sentence) if 'other' not in run[2] and draw.random() < SHARE]
        if not runs:
            return sentence
        swapped = {key: list(value) for key, value in sentence.items() if isinstance(value, list)}
        for run in sorted(runs, reverse=True):
            first, last, kinds = run
            forms = self.other(sentence, run, draw)
            swapped['forms'][first:last + 1] = forms
            if 'heads' not in sentence:
                begin = sentence['names'][first]
                within = {tag + 1 for tag in begin}
                swapped['names'][first:last + 1] = [begin] + [within] * (len(forms) - 1)
        return swapped

    def other(self, sentence, run, draw):
        first, last, kinds = run
        forms = sentence['forms'][first:last + 1]
        if draw.random() < 0.5:
            if kinds == ('person',) and all(form.istitle() for form in forms):
                if len(forms) == 2:
                    return [draw.choice(self.first).title(), draw.choice(self.last).title()]
                if len(forms) == 1:
                    is_first = forms[0].lower() in self.known['first']
                    return [draw.choice(self.first if is_first else self.last).title()]
            if 'place' in kinds and len(forms) == 1 and forms[0].istitle():
                for own in self.places:
                    if forms[0].lower() in own:
                        return [draw.choice(own).title()]
        return list(draw.choice(self.pools[build_of(sentence, run)]))


def runs_of(sentence):
    """Lists the names whose edges are sure, as (first, last, kinds)."""
    runs, start, kinds = [], None, None
    for at, tags in enumerate([*sentence.get('names', []), {0}]):
        names = [NAME_TAGS[tag] for tag in sorted(tags)]
        edges = {name[0] for name in names}
        goes_on = start is not None and edges == {'I'} and tuple(name[2:] for name in names) == kinds
        if start is not None and not goes_on:
            runs.append((start, at - 1, kinds))
            start = None
        if edges == {'B'}:
            start, kinds = at, tuple(name[2:] for name in names)
    return runs


def build_of(sentence, run):
    first, last, kinds = run
    if 'heads' not in sentence:
        return kinds
    within = []
    for at in range(first, last + 1):
        head = sentence['heads'][at] - 1
        is_inside = first <= head <= last
        within.append((sentence['xpos'][at], head - first if is_inside else None, sentence['labels'][at] if is_inside else None))
    return (kinds, tuple(within))

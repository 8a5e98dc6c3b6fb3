"""Reads the training corpora: trees of GUM and EWT, names of GUM, Wikigold, UNER and re3d.

A sentence is a dict of columns: `forms`, and where the corpus has them `upos`, `xpos`, `heads` (0 is the root, words
count from 1), `labels`, `names` (one set of allowed name tags for each word), `types` (the entity type that a head has).
"""

import re

NAME_KINDS = ['person', 'place', 'organisation', 'date', 'event', 'facility', 'other']
NAME_TAGS = ['O'] + [f'{edge}-{kind}' for kind in NAME_KINDS for edge in 'BI']
TAG_AT = {tag: at for at, tag in enumerate(NAME_TAGS)}
TYPES = ['none', 'person', 'place', 'organization', 'object', 'event', 'time', 'substance', 'animal', 'plant', 'abstract']

FACILITIES = re.compile(
    r'^(airport|airfield|base|stadium|arena|hospital|clinic|building|bridge|museum|center|centre|station|prison|jail|church|school|'
    r'hall|tower|theatre|theater|library|hotel|palace|castle|cathedral|park|house|temple|mosque|camp|port|harbour|harbor|gallery|'
    r'monument|memorial|zoo|embassy|market|restaurant|cafe|mall|courthouse|laboratory|plant|dam|tunnel|highway|road|street|'
    r'avenue|square|barracks|terminal|observatory|shrine|synagogue|chapel|fort|plaza|pier|gate|gardens?|line|railway)$', re.I)
DEMONYM = re.compile(r'^(?:[A-Z][a-z]+(?:ese|ian|ean|ish|ch|ani|aqi|eli|an|ic|i)|Greek|Czech|Swiss|Thai|Welsh|Dutch)$')
TIMES = re.compile(
    r'^(today|yesterday|tomorrow|tonight|(?:week|month|year|day|weekend|morning|afternoon|evening|night|decade|century|centurie|'
    r'hour|minute|season|spring|summer|autumn|winter)s?)$', re.I)


def read_conllu(path):
    """Lists the sentences of a CoNLL-U file with their documents; words only, neither ranges nor empty nodes."""
    sentences, rows, document, text = [], [], '', ''
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('#'):
            if line.startswith('# newdoc id = '):
                document = line[14:]
        elif line == '':
            if rows:
                sentences.append(sentence_of(rows, document))
            rows = []
        else:
            columns = line.split('\t')
            if columns[0].isdigit():
                rows.append(columns)
    if rows:
        sentences.append(sentence_of(rows, document))
    return sentences


def sentence_of(rows, document):
    return {
        'document': document,
        'forms': [row[1] for row in rows],
        'upos': [row[3] for row in rows],
        'xpos': [row[4] for row in rows],
        'heads': [int(row[6]) for row in rows],
        'labels': [row[7] for row in rows],
        'misc': [row[9] for row in rows],
    }


def mark_entities(sentence):
    """Reads the `Entity=` brackets of a GUM sentence as (first, last, type); a bracket left open is left out."""
    still_open, spans = [], []
    for at, misc in enumerate(sentence['misc']):
        match = re.search(r'(?:^|\|)Entity=([^|]*)', misc)
        text = match.group(1) if match else ''
        while text:
            opening = re.match(r'\((\d+)(?:\[[^\]]*\])?-([a-z]+)-[^()]*', text)
            closing = re.match(r'(\d+)(?:\[[^\]]*\])?\)', text)
            if opening:
                still_open.append((opening.group(1), at, opening.group(2)))
                text = text[opening.end():]
            elif text[0] == ')':
                if still_open:
                    _, first, kind = still_open.pop()
                    spans.append((first, at, kind))
                text = text[1:]
            elif closing:
                for place in range(len(still_open) - 1, -1, -1):
                    if still_open[place][0] == closing.group(1):
                        _, first, kind = still_open.pop(place)
                        spans.append((first, at, kind))
                        break
                text = text[closing.end():]
            else:
                text = text[1:]
    return spans


def head_within(sentence, first, last):
    for at in range(first, last + 1):
        head = sentence['heads'][at] - 1
        if (head < first or head > last) and sentence['upos'][at] != 'PUNCT':
            return at
    return None


def name_gum(sentence):
    """Adds to a GUM sentence the tags of its names and the type of each head."""
    spans = mark_entities(sentence)
    count = len(sentence['forms'])
    types = ['none'] * count
    found = []
    for first, last, kind in sorted(spans, key=lambda span: span[0] - span[1], reverse=True):
        head = head_within(sentence, first, last)
        if head is None:
            continue
        types[head] = kind
        name = dated_run(sentence, first, last) if kind == 'time' else proper_run(sentence, first, last, head, kind)
        if name is not None:
            found.append(name)
    tags = [{0} for _ in range(count)]
    used = [False] * count
    for first, last, kind in sorted(found, key=lambda run: (run[0] - run[1], run[0])):
        if any(used[first:last + 1]):
            continue
        for at in range(first, last + 1):
            used[at] = True
            tags[at] = {TAG_AT[('B-' if at == first else 'I-') + kind]}
    sentence['names'] = tags
    sentence['types'] = types


def dated_run(sentence, first, last):
    forms, upos = sentence['forms'], sentence['upos']
    while first <= last and upos[first] in ('DET', 'ADP') and forms[first].lower() not in ('this', 'that', 'each', 'every'):
        first += 1
    if not 0 <= last - first < 6:
        return None
    run = range(first, last + 1)
    if not any(upos[at] in ('PROPN', 'NUM') or TIMES.match(forms[at]) for at in run):
        return None
    return None if any(upos[at] in ('VERB', 'PRON', 'SCONJ') for at in run) else (first, last, 'date')


def proper_run(sentence, first, last, head, kind):
    """Gives the words of a mention that are its proper name, around its head; None where its head is a common noun."""
    forms, upos, xpos, heads, labels = (sentence[key] for key in ('forms', 'upos', 'xpos', 'heads', 'labels'))
    if upos[head] != 'PROPN':
        return None
    inside, grew = {head}, True
    while grew:
        grew = False
        for at in range(first, last + 1):
            above = heads[at] - 1
            if at in inside or above not in inside:
                continue
            form, label = forms[at], labels[at]
            is_capital = bool(re.match(r'[A-Z0-9]', form))
            takes = label in ('flat', 'goeswith') or (label == 'compound' and is_capital)
            takes = takes or (label == 'punct' and re.match(r"^[-.&'\u2019\u2013]$", form) and first < at < last)
            if kind != 'person':
                is_own = upos[at] == 'PROPN' or xpos[at].startswith('NNP') or (is_capital and not DEMONYM.match(form))
                takes = takes or (label == 'amod' and is_own)
                takes = takes or (label == 'nummod' and at > above) or (label == 'nmod:desc' and upos[at] == 'PROPN')
                takes = takes or (label == 'case' and above != head and form in ("'s", '\u2019s', "'", '\u2019', 'of', 'for', 'in'))
                takes = takes or (label == 'det' and above != head) or (label == 'nmod:poss' and is_capital and upos[at] == 'PROPN')
                is_of = any(heads[other] - 1 == at and labels[other] == 'case' and forms[other] in ('of', 'for') for other in range(head, at))
                takes = takes or (label == 'nmod' and upos[at] == 'PROPN' and is_of and kind in ('organization', 'event', 'place', 'abstract', 'object'))
            if takes:
                inside.add(at)
                grew = True
    begin = end = head
    while begin - 1 in inside and begin > first:
        begin -= 1
    while end + 1 in inside and end < last:
        end += 1
    while begin < head and re.match(r'^(of|for|in|the|-)$', forms[begin], re.I):
        begin += 1
    while end > head and re.match(r"^(of|for|in|the|-|'s|\u2019s|'|\u2019)$", forms[end], re.I):
        end -= 1
    own = {'organization': 'organisation'}.get(kind, kind)
    own = own if own in NAME_KINDS else 'other'
    if own == 'place' and FACILITIES.match(forms[end]):
        own = 'facility'
    return (begin, end, own)


def allowed(tag, unknown):
    """Gives the set of tags that a label of a corpus stands for; an O may be a kind that the corpus never marks."""
    if tag != 'O':
        return {TAG_AT[tag]}
    return {0} | {TAG_AT[f'{edge}-{kind}'] for kind in unknown for edge in 'BI'}


def read_tagged(path, column, separator, kinds, unknown, keep=lambda document: True):
    """Reads a file of tagged words; `kinds` maps its labels to sets of our kinds, what is left out there is O."""
    sentences, forms, tags, document, before = [], [], [], '', 'O'

    def close():
        nonlocal forms, tags, before
        if forms and keep(document):
            sentences.append({'document': document, 'forms': forms, 'names': tags})
        forms, tags, before = [], [], 'O'

    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# doc') or line.startswith('# newdoc'):
            document = line
        if line.startswith('# ') and separator == '\t' and line.count('\t') < 1 or line.startswith('-DOCSTART'):
            continue
        if line.strip() == '':
            close()
            continue
        columns = line.split(separator)
        label = columns[column]
        kind = kinds.get(label[2:]) if label != 'O' else None
        if kind is None:
            tags.append(allowed('O', unknown))
        else:
            is_first = label[0] == 'B' or before[2:] != label[2:]
            tags.append({TAG_AT[('B-' if is_first else 'I-') + one] for one in kind})
        before = label
        forms.append(columns[column - 1])
    close()
    return sentences


def wikigold(folder):
    kinds = {'PER': ['person'], 'LOC': ['place', 'facility'], 'ORG': ['organisation'], 'MISC': ['other', 'event']}
    return read_tagged(f'{folder}/entities/wikigold.conll', 1, ' ', kinds, ['date', 'other'])


def uner(folder):
    kinds = {'PER': ['person'], 'LOC': ['place', 'facility'], 'ORG': ['organisation']}
    return read_tagged(f'{folder}/entities/uner-ewt-test.iob2', 2, '\t', kinds, ['date', 'event', 'other', 'facility'])


def re3d(folder, training):
    """Reads the names of the training documents of re3d, whose list is given; what it marks beside names stays open."""
    sentences, forms, labels, document = [], [], [], ''

    def close():
        nonlocal forms, labels
        if forms and document in training:
            sentences.append({'document': document, 'forms': forms, 'names': open_tags(forms, labels)})
        forms, labels = [], []

    for line in open(f'{folder}/entities/re3d.conll', encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# doc '):
            close()
            document = line[6:]
        elif line.strip() == '':
            close()
        else:
            form, label = line.split('\t')
            forms.append(form)
            labels.append(label)
    close()
    return sentences


RE3D = {'Person': ['person'], 'Organisation': ['organisation'], 'Location': ['place', 'facility'], 'Weapon': ['other'],
        'MilitaryPlatform': ['other'], 'DocumentReference': ['other'], 'Temporal': ['date']}


def open_tags(forms, labels):
    """A run's last capital words are the name, what stands before them may be; a run without capitals names nothing."""
    tags = [allowed('O', ['date', 'event']) for _ in forms]
    at = 0
    while at < len(forms):
        end = at + 1
        if labels[at] != 'O':
            while end < len(forms) and labels[end] == 'I-' + labels[at][2:]:
                end += 1
        kinds = RE3D.get(labels[at][2:], [])
        capital = [place for place in range(at, end) if re.match(r'[A-Z0-9]', forms[place])]
        if labels[at] != 'O' and labels[at][2:] not in RE3D:
            for place in range(at, end):
                tags[place] = allowed('O', NAME_KINDS)
        elif kinds == ['date']:
            for place in range(at, end):
                tags[place] = {0, TAG_AT['B-date'], TAG_AT['I-date']}
        elif kinds and not capital:
            for place in range(at, end):
                tags[place] = {0}
        elif kinds:
            own = {TAG_AT[f'{edge}-{kind}'] for kind in kinds for edge in 'BI'}
            for place in range(at, end):
                is_sure = place >= capital[-2 if len(capital) > 1 and kinds == ['person'] else -1] and place <= capital[-1]
                tags[place] = own if is_sure else own | {0}
        at = end
    return tags

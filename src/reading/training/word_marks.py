"""Marks words by what lists say of them: first names, places, months, nouns of bodies. One number a word, a bit a list."""

import json

MARKS = ['first name', 'last name', 'city', 'country', 'region', 'begins a place', 'within a place', 'nationality', 'people',
         'time', 'title', 'body', 'site', 'water', 'unit', 'faith']

TIMES = ('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept '
         'oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon '
         'evening night weekend week month year decade century weeks months years decades centuries spring summer autumn winter')
TITLES = ('president minister prime secretary general senator governor mayor king queen prince princess sir lord lady mr mrs ms dr '
          'mr. mrs. ms. dr. prof prof. professor captain colonel lieutenant sergeant major judge justice chief director chairman ceo '
          'spokesman spokeswoman spokesperson leader premier chancellor ambassador congressman congresswoman representative rep. sen. '
          'gov. gen. col. lt. lt maj. capt. capt pope bishop archbishop cardinal sheikh ayatollah coach actor actress singer author '
          'commander officer deputy vice foreign defence defense commissioner attorney sheriff officer founder')
BODIES = ('inc inc. corp corp. ltd llc company party university college institute association council committee commission agency '
          'department ministry organization organisation union federation foundation group bank army navy force forces police club '
          'team league society office bureau court congress senate parliament assembly times post news press fund board corporation '
          'church network coalition alliance authority administration government academy laboratory journal magazine brigade '
          'battalion division regiment squadron command corps front militia movement united national international')
SITES = ('airport airfield base stadium arena hospital clinic building bridge museum center centre station prison jail school hall '
         'tower theatre theater library hotel palace castle cathedral park house temple mosque camp port harbour harbor gallery '
         'monument memorial zoo embassy market restaurant road street avenue boulevard square dam tunnel highway plaza pier fort gate')
UNITS = ('percent % km kilometres kilometers miles metres meters feet inches pounds tons tonnes kg litres dollars euros people men '
         'women troops soldiers hours minutes days degrees million billion thousand hundred dozen')


def load_marks(folder):
    """Maps each listed word, in small letters, to its bits."""
    marks = {}

    def add(words, name):
        bit = 1 << MARKS.index(name)
        for word in words:
            marks[word] = marks.get(word, 0) | bit

    persons, places, peoples = (json.load(open(f'{folder}/{name}.json', encoding='utf-8')) for name in ('persons', 'places', 'peoples'))
    add(persons['first'].split('|'), 'first name')
    add(persons['last'].split('|'), 'last name')
    for key, name in (('city', 'city'), ('country', 'country'), ('region', 'region'), ('continent', 'region'), ('water', 'water')):
        for place in places[key].split('|'):
            words = place.split(' ')
            if len(words) == 1:
                add(words, name)
            else:
                add(words[:1], 'begins a place')
                add([word for word in words[1:] if len(word) > 3], 'within a place')
    for key, name in (('country', 'nationality'), ('region', 'nationality'), ('people', 'people'), ('faith', 'faith')):
        add([people for people in peoples[key].split('|') if ' ' not in people], name)
    for words, name in ((TIMES, 'time'), (TITLES, 'title'), (BODIES, 'body'), (SITES, 'site'), (UNITS, 'unit')):
        add(words.split(' '), name)
    return marks

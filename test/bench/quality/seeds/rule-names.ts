/**
 * Maps the family of rules that a mutation names to the rules of the linter that may report it. A family that is not
 * here goes by its own name.
 */
const rulesOfFamily: Readonly<Record<string, readonly string[]>> = {
  'grammatical-cue': ['grammatical-cue', 'options-parallel'],
  'fill-in-stem': ['gap-in-stem'],
  'k-type': ['combined-options'],
  'lost-sequence': ['unsorted-numbers'],
  'more-than-one-correct': [
    'distractor-also-true',
    'alias-of-key',
    'duplicate-options',
    'overlapping-options',
    'several-keys',
  ],
  'duplicate-options': ['duplicate-options', 'alias-of-key', 'distractor-also-true', 'several-keys'],
  'implausible-distractor': ['implausible-distractor', 'options-parallel'],
  'key-not-in-text': ['key-supported'],
  'relative-date': ['relative-date', 'stem-stands-alone'],
  'dangling-reference': ['dangling-reference', 'stem-stands-alone'],
  'clue-between-items': ['clue-between-items', 'answer-in-stem'],
  'word-repeat': ['word-repeat', 'answer-in-stem'],
  'mixed-number-format': ['mixed-number-format', 'options-parallel'],
  'uneven-specificity': ['uneven-specificity', 'options-parallel'],
}

/** Lists the rules of which one is to report a flaw of a family. */
export function rulesFor(family: string): readonly string[] {
  return rulesOfFamily[family] ?? [family]
}

import { closedFeatures } from './closed-features.ts'

/** Holds the features of a word by their names in Universal Dependencies: `{ Number: 'Plur' }`. */
export type Features = Readonly<Record<string, string>>

const none: Features = {}
const byTag: ReadonlyMap<string, Features> = new Map(
  Object.entries({
    NN: { Number: 'Sing' },
    NNP: { Number: 'Sing' },
    NNS: { Number: 'Plur' },
    NNPS: { Number: 'Plur' },
    JJ: { Degree: 'Pos' },
    JJR: { Degree: 'Cmp' },
    JJS: { Degree: 'Sup' },
    RBR: { Degree: 'Cmp' },
    RBS: { Degree: 'Sup' },
    MD: { VerbForm: 'Fin' },
    VB: { VerbForm: 'Inf' },
    VBD: { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' },
    VBP: { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' },
    VBZ: { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' },
    VBG: { Tense: 'Pres', VerbForm: 'Part' },
    VBN: { Tense: 'Past', VerbForm: 'Part' },
  }),
)
const plain: Features = { Degree: 'Pos' }
const nounal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'SYM'])
const verbal: ReadonlySet<string> = new Set(['VERB', 'AUX'])
const ordinalWord =
  /(?:^|-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+(?:teenth|tieth)|hundredth|thousandth|millionth)$/
const ordinalFigure = /^\d[\d,]*(?:st|nd|rd|th)$/
const roman = /^[IVXLCDM]+$/

/**
 * Gives the features of a word as the English treebanks of Universal Dependencies have them, as far as the word and its
 * tags tell: number, degree, tense, mood and form of a verb, person, case, gender and kind of a pronoun, kind of a
 * number, whether an article is definite. What only the sentence tells is left out: voice, person and number of most
 * verbs, gerund against participle. `lemma` is the word's dictionary form, `upos` and `xpos` are its tags.
 * Source: https://universaldependencies.org/en/
 *
 * @example featuresOf('bases', 'base', 'NOUN', 'NNS') // { Number: 'Plur' }
 */
export function featuresOf(form: string, lemma: string, upos: string, xpos: string): Features {
  if (upos === 'NUM') return numberFeatures(form)
  const lower = form.toLowerCase().replaceAll('\u2019', "'")
  if (verbal.has(upos)) return verbFeatures(lower, lemma, upos, xpos)
  if (nounal.has(upos)) return upos === 'NOUN' && lemma === 'half' ? fraction : (byTag.get(xpos) ?? none)
  if (upos === 'ADJ') return adjectiveFeatures(lower, xpos)
  if (upos === 'ADV' && /^RB[RS]$/.test(xpos)) return byTag.get(xpos) ?? none
  return closedFeatures(lower, upos, xpos) ?? none
}

const fraction: Features = { Number: 'Sing', NumForm: 'Word', NumType: 'Frac' }

function numberFeatures(form: string): Features {
  if (/\d/.test(form))
    return { NumForm: 'Digit', NumType: /[./]\d/.test(form) && !/\d[./]\d+[./]/.test(form) ? 'Frac' : 'Card' }
  return { NumForm: roman.test(form) ? 'Roman' : 'Word', NumType: 'Card' }
}

function adjectiveFeatures(lower: string, xpos: string): Features {
  const degree = byTag.get(xpos) ?? plain
  if (ordinalWord.test(lower)) return { ...(xpos === 'NNP' ? plain : degree), NumForm: 'Word', NumType: 'Ord' }
  if (ordinalFigure.test(lower)) return { ...plain, NumForm: 'Combi', NumType: 'Ord' }
  return xpos === 'NNP' ? plain : degree
}

function verbFeatures(lower: string, lemma: string, upos: string, xpos: string): Features {
  if (xpos === 'NNP') return byTag.get(/ing$/.test(lower) ? 'VBG' : 'VBN') ?? none
  const own = byTag.get(xpos) ?? none
  if (lemma !== 'be' || upos === 'PART') return own
  if (lower === 'am' || lower === "'m" || lower === 'm') return { ...own, Number: 'Sing', Person: '1' }
  return xpos === 'VBD' && lower === 'was' ? { ...own, Number: 'Sing' } : own
}

type Pairs = Readonly<Record<string, string>>

// Each word with its case, number, person and gender; "-" where the word alone doesn't tell.
const personal = read(`
i Nom Sing 1|me Acc Sing 1|we Nom Plur 1|us Acc Plur 1|'s Acc Plur 1|they Nom Plur 3|them Acc Plur 3|'em Acc Plur 3|em Acc Plur 3
he Nom Sing 3 Masc|him Acc Sing 3 Masc|she Nom Sing 3 Fem|her Acc Sing 3 Fem|it - Sing 3 Neut|you - - 2|u - - 2|ya - - 2
one - Sing 3`)
const owning = read(`
my Gen Sing 1|our Gen Plur 1|your Gen - 2|his Gen Sing 3 Masc|her Gen Sing 3 Fem|its Gen Sing 3 Neut|their Gen Plur 3
mine Gen Sing 1|ours Gen Plur 1|yours Gen - 2|hers Gen Sing 3 Fem|theirs Gen Plur 3`)
const reflexive = read(`
myself Acc Sing 1|ourselves Acc Plur 1|yourself Acc Sing 2|yourselves Acc Plur 2|himself Acc Sing 3 Masc|herself Acc Sing 3 Fem
itself Acc Sing 3 Neut|themselves Acc Plur 3|themself Acc Sing 3|oneself Acc Sing 3`)

function read(rows: string): ReadonlyMap<string, Pairs> {
  return new Map(
    rows
      .trim()
      .split(/[|\n]/)
      .map(row => {
        const [word = '', grammaticalCase = '-', number = '-', person = '-', gender = '-'] = row.split(' ')
        const told = { Case: grammaticalCase, Gender: gender, Number: number, Person: person, PronType: 'Prs' }
        return [word, Object.fromEntries(Object.entries(told).filter(([, value]) => value !== '-'))]
      }),
  )
}

const demonstrative: Readonly<Record<string, Pairs>> = {
  this: { Number: 'Sing', PronType: 'Dem' },
  that: { Number: 'Sing', PronType: 'Dem' },
  these: { Number: 'Plur', PronType: 'Dem' },
  those: { Number: 'Plur', PronType: 'Dem' },
}
const kinds = new Map<string, string>(
  Object.entries({
    Ind: 'some any another either somebody someone something anybody anyone anything somewhere anywhere sometimes sometime somehow ever',
    Tot: 'all every each both everybody everyone everything everywhere',
    Neg: 'no neither none nobody nothing nowhere never no-one',
    Dem: 'here there then',
  }).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)
const adverbs = new Set('here there then never ever somewhere anywhere everywhere nowhere'.split(' '))
const multiples = new Set(['once', 'twice', 'thrice'])

/** Gives the features of a word of a closed class: pronouns, determiners, particles, some adverbs, "yes" and "no". */
export function closedFeatures(lower: string, upos: string, xpos: string): Pairs | undefined {
  if (upos === 'PRON') return pronoun(lower, xpos)
  if (upos === 'DET') return determiner(lower, xpos)
  if (upos === 'ADV') return adverb(lower, xpos)
  if (upos === 'PART') return /^n['o]?t$/.test(lower) || lower === 'nt' ? { Polarity: 'Neg' } : undefined
  if (upos === 'INTJ') return interjection(lower)
  return upos === 'CCONJ' && (lower === 'nor' || lower === 'neither') ? { Polarity: 'Neg' } : undefined
}

function pronoun(lower: string, xpos: string): Pairs | undefined {
  if (xpos === 'EX') return { PronType: 'Dem' }
  if (xpos === 'WP$') return { Poss: 'Yes', PronType: 'Rel' }
  if (xpos === 'WDT') return { PronType: 'Rel' }
  if (xpos === 'WP') return { PronType: lower === 'what' ? 'Int' : 'Rel' }
  const own = owning.get(lower)
  if (own !== undefined && (xpos === 'PRP$' || !personal.has(lower))) return { ...own, Poss: 'Yes' }
  const other = reflexive.get(lower)
  if (other !== undefined) return { ...other, Reflex: 'Yes' }
  const kind = kinds.get(lower)
  if (kind !== undefined && (xpos === 'NN' || xpos === 'DT')) return { Number: 'Sing', PronType: kind }
  return xpos === 'DT' ? demonstrative[lower] : personal.get(lower)
}

function determiner(lower: string, xpos: string): Pairs | undefined {
  if (lower === 'the') return { Definite: 'Def', PronType: 'Art' }
  if (lower === 'a' || lower === 'an') return { Definite: 'Ind', PronType: 'Art' }
  if (xpos === 'WDT') return { PronType: 'Int' }
  const kind = kinds.get(lower)
  return demonstrative[lower] ?? (kind === undefined ? undefined : { PronType: kind })
}

function adverb(lower: string, xpos: string): Pairs | undefined {
  if (xpos === 'WRB') return { PronType: 'Int' }
  if (multiples.has(lower)) return { NumForm: 'Word', NumType: 'Mult' }
  const kind = adverbs.has(lower) ? kinds.get(lower) : undefined
  return kind === undefined ? undefined : { PronType: kind }
}

function interjection(lower: string): Pairs | undefined {
  if (/^(?:yes|yeah|yep|yup|ok|okay)$/.test(lower)) return /^o/.test(lower) ? undefined : { Polarity: 'Pos' }
  return /^(?:no|nope|nah)$/.test(lower) ? { Polarity: 'Neg' } : undefined
}

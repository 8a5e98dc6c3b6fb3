import type { BankReader } from '../../vocabulary/bank-reader.ts'
import { isFunctionWord } from '../content-words.ts'
import type { ItemCheck } from '../item-check.ts'
import { distractorsOf, entitiesNamed, keysOf } from '../key-wordings.ts'
import { rememberedWith } from '../remembered.ts'
import { wordsOf } from '../words.ts'

const generic =
  /^(?:(?:an?|some|any|the) )?(?:other|another|someone|something|somewhere|somebody|anyone|anything|nothing in particular|things?|stuff|reasons?|people|places?|persons?|times?)(?: (?:else|other|reasons?|people|things?|places?|persons?|times?|one))*[.]?$/i
const muchMore = 2
const fullName = /^\p{Lu}[\p{L}’'.-]*(?: (?:(?:de|van|von|al|bin|der|la) )*\p{Lu}[\p{L}’'.-]*)+$/u

/** Finds options of which one says far more than the rest: with figures and names, or with nothing but “something else”. */
export const unevenSpecificity: ItemCheck = {
  name: 'uneven-specificity',
  severity: 'warning',
  guideline: 'All options say about as much: one is not full of names and figures while the others are general.',
  source: 'Haladyna, Downing & Rodriguez 2002, guidelines 23 and 24: homogeneous choices of equal length',
  examples: {
    bad: [
      {
        stem: 'When did Blériot fly?',
        key: 'On 25 July 1909, six days after Latham',
        wrong: ['In the autumn', 'In the winter', 'In the spring'],
      },
      { stem: 'Where was the aircraft shown?', key: 'In London', wrong: ['In Dover', 'Somewhere else'] },
      { stem: 'Who fell into the sea?', key: 'Hubert Latham', wrong: ['Blériot', 'Rolls'] },
    ],
    good: [
      {
        stem: 'When did Blériot fly?',
        key: 'In the summer',
        wrong: ['In the autumn', 'In the winter', 'In the spring'],
      },
      { stem: 'Where was the aircraft shown?', key: 'In London', wrong: ['In Dover', 'In Calais'] },
      { stem: 'Who fell into the sea?', key: 'Hubert Latham', wrong: ['Louis Blériot', 'Charles Rolls'] },
      { stem: 'Who fell into the sea?', key: 'Latham', wrong: ['Blériot', 'Rolls'] },
      { stem: 'Who wrote of it?', key: 'Hubert Latham', wrong: ['Stendhal', 'Colette'] },
      { stem: 'Who came?', key: 'More than 100,000 people', wrong: ['A few pilots', 'Fishermen', 'Soldiers'] },
    ],
  },
  check(question, reader) {
    if (question.kind !== 'choice') return []
    const empty = question.options.filter(({ text }) => generic.test(text.trim()))
    if (empty.length > 0 && empty.length < question.options.length)
      return empty.slice(0, 1).map(({ text }) => ({ message: `“${text}” says nothing beside the other options.` }))
    const others = distractorsOf(question)
    const [key] = keysOf(question)
    if (
      key !== undefined &&
      others.length > 1 &&
      isFullName(reader, key.text) &&
      others.every(({ text }) => isShortName(reader, text))
    )
      return [{ message: `Only the right answer “${key.text}” gives a full name.` }]
    const longest = Math.max(...others.map(({ text }) => wordsOf(text).length))
    return keysOf(question)
      .filter(
        ({ text }) =>
          others.length > 1 &&
          detailsOf(text) >= 2 &&
          others.every(other => detailsOf(other.text) === 0) &&
          wordsOf(text).length >= longest * muchMore,
      )
      .map(({ text }) => ({ message: `Only the right answer “${text}” gives names or figures.` }))
  },
}

function isFullName(reader: BankReader, text: string): boolean {
  return fullName.test(text) && entitiesNamed(reader, text).some(({ kind }) => kind === 'person')
}

/** Takes one word as the short name of a person whom the bank knows by a longer one; a stage name may have no other. */
function isShortName(reader: BankReader, text: string): boolean {
  return surnames(reader).has(text)
}

const surnames = rememberedWith(
  ({ bank }: BankReader): ReadonlySet<string> =>
    new Set(
      bank.entities
        .filter(({ kind }) => kind === 'person')
        .flatMap(({ names }) => names.filter(({ text }) => fullName.test(text)))
        .map(({ text }) => text.split(' ').at(-1) ?? ''),
    ),
)

/** Counts the figures and names of a description; a name by itself gives no details, and a first word its capital. */
function detailsOf(text: string): number {
  const isDescription = wordsOf(text).some((word, at) => at > 0 && !isFunctionWord(word) && text.includes(` ${word}`))
  if (!isDescription) return 0
  return (text.match(/\d[\d.,]*|(?<=\S\s(?:“)?)\p{Lu}\p{L}+/gu) ?? []).length
}

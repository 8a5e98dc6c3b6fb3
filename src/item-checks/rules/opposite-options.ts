import type { ItemCheck } from '../item-check.ts'
import { keysOf } from '../key-wordings.ts'
import { wordsOf } from '../words.ts'

const opposites: readonly (readonly [one: string, other: string])[] = [
  ['increase', 'decrease'],
  ['increased', 'decreased'],
  ['increasing', 'decreasing'],
  ['rise', 'fall'],
  ['rose', 'fell'],
  ['rising', 'falling'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['higher', 'lower'],
  ['larger', 'smaller'],
  ['bigger', 'smaller'],
  ['longer', 'shorter'],
  ['faster', 'slower'],
  ['better', 'worse'],
  ['before', 'after'],
  ['with', 'without'],
  ['won', 'lost'],
  ['win', 'lose'],
  ['succeeded', 'failed'],
  ['accepted', 'rejected'],
  ['accepted', 'refused'],
  ['supported', 'opposed'],
  ['allowed', 'banned'],
  ['legal', 'illegal'],
  ['possible', 'impossible'],
  ['always', 'never'],
  ['all', 'none'],
]
const negations = new Set([
  'not',
  'never',
  'no',
  'cannot',
  'dont',
  'doesnt',
  'didnt',
  'isnt',
  'arent',
  'wasnt',
  'werent',
])
const supports = new Set(['do', 'does', 'did', 'will', 'would', 'could', 'can'])

/** Finds a key with its plain opposite among the options while the others are about something else: one of the two is right. */
export const oppositeOptions: ItemCheck = {
  name: 'opposite-options',
  severity: 'warning',
  guideline: 'No wrong option is the plain opposite of the key, unless all options come in such pairs.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 28e: pairs of options that clue; Moore et al. 2023, logical cues',
  examples: {
    bad: [
      {
        stem: 'What happened to the price of aircraft?',
        key: 'The price rose quickly',
        wrong: ['The price fell quickly', 'People bought boats'],
      },
      {
        stem: 'What did Latham do?',
        key: 'He did not reach Dover',
        wrong: ['He did reach Dover', 'He sold his aircraft'],
      },
    ],
    good: [
      { stem: 'What did Latham do?', key: 'He fell into the sea', wrong: ['He sold his aircraft', 'He went to Paris'] },
      {
        stem: 'What happened to the price?',
        key: 'It rose slowly',
        wrong: ['It fell slowly', 'It rose quickly', 'It fell quickly'],
      },
    ],
  },
  check(question) {
    if (question.kind !== 'choice' || question.options.length < 3) return []
    const pairs = question.options.flatMap(({ text }, at) =>
      question.options.slice(at + 1).flatMap(other => (isOpposite(text, other.text) ? [[text, other.text]] : [])),
    )
    const [pair, ...more] = pairs
    const key = keysOf(question)[0]?.text ?? ''
    if (pair === undefined || more.length > 0 || !pair.includes(key)) return []
    return [{ message: `“${pair[0]}” and “${pair[1]}” say the opposite of each other, so one of them must be right.` }]
  },
}

function isOpposite(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a.length < 2 || b.length < 2) return false
  const [onlyA, onlyB] = [a.filter(word => !b.includes(word)), b.filter(word => !a.includes(word))]
  const [x, y] = [onlyA[0] ?? '', onlyB[0] ?? '']
  if (onlyA.length === 1 && onlyB.length === 1)
    return opposites.some(([p, q]) => (p === x && q === y) || (p === y && q === x))
  const [extra, none] = onlyA.length > 0 ? [onlyA, onlyB] : [onlyB, onlyA]
  return none.length === 0 && extra.length > 0 && extra.every(word => negations.has(word))
}

const plain = (text: string): string[] => wordsOf(text.replace(/n['’]t\b/g, ' not')).filter(word => !supports.has(word))

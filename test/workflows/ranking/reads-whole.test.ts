import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../src/text/anchors.ts'
import { Clause } from '../../../src/vocabulary/clause.ts'
import { type Cut, readsWhole } from '../../../src/workflows/ranking/reads-whole.ts'

const functions = { s: 'subject', o: 'object', c: 'complement', a: 'adjunct' } as const

/** Makes a text and its clause: "[s* Mira] sent [o the crew]"; a star marks a name, "[a/in Varn]" has its preposition. */
function clauseIn(marked: string, verb: object): { text: string; clause: Clause } {
  const parts: object[] = []
  let text = ''
  let from = 0
  for (const found of marked.matchAll(/\[([soca])(\*?)(?:\/(\w+))? ([^\]]+)\]/g)) {
    const [whole, code = 's', star, preposition, words = ''] = found
    text += marked.slice(from, found.index)
    const span = { start: text.length, end: text.length + words.length }
    text += words
    from = found.index + whole.length
    const grammar = Object.entries(functions).find(([key]) => key === code)?.[1]
    const phrase = [star === '*' ? { of: 'an_1' } : words]
    parts.push({ role: 'theme', function: grammar, phrase, span, ...(preposition !== undefined && { preposition }) })
  }
  text += marked.slice(from)
  const placed = parts.map(part => {
    const { span, ...rest } = part as { span: { start: number; end: number } }
    return { ...rest, anchor: describeAnchor(text, span) }
  })
  return { text, clause: Clause.parse({ verb: { tense: 'past', ...verb }, arguments: placed }) }
}

const cases: readonly (readonly [cut: Cut, why: string, marked: string, verb: object])[] = [
  ['whole', 'a whole sentence', '[s* Mira] planted [o a tree] in the park.', { lemma: 'plant' }],
  ['whole', 'a second verb', '[s* Mira] planted [o a tree] and watered it.', { lemma: 'plant' }],
  ['whole', 'an office before a name', '[s* Mira] met Prime Minister [o* Olm].', { lemma: 'meet' }],
  ['whole', 'a day behind', '[s* Mira] opened [o the bridge] Monday.', { lemma: 'open' }],
  [
    'whole',
    'another spelling of a verb',
    '[s* Mira] was signaled [a/from the tower].',
    { lemma: 'signal', passive: true },
  ],
  [
    'torn',
    'a count of late',
    '[s* Mira] has made [o two trips] in the past year.',
    { lemma: 'make', tense: 'present', perfect: true },
  ],
  ['whole', 'a count of one year', '[s* Mira] made [o two trips] in the past year.', { lemma: 'make' }],
  ['torn', 'a quotation behind', '[s* Mira] sends [o the crew] “warm greetings”.', { lemma: 'send', tense: 'present' }],
  ['torn', 'what it is called behind', '[s* Mira] named [o the old ferry]: “Varn”.', { lemma: 'name' }],
  ['torn', 'a name that goes on', 'The clerk greeted Mira, [s her daughter] Jona.', { lemma: 'be' }],
  ['torn', 'a bare object and its preposition', '[s Guests] express [o surprise] at the price.', { lemma: 'express' }],
  ['torn', 'other subjects in a list', '[s* Mira], Olm and Varn staffed [o the office].', { lemma: 'staff' }],
  ['torn', 'another subject', '[s* Mira] and her brother rebuilt [o the mill].', { lemma: 'rebuild' }],
  [
    'torn',
    'a phrase behind a comma',
    'Last year, [s* Mira] reports, at [a/at the tower], frost fell.',
    { lemma: 'report' },
  ],
  ['torn', 'who says it', 'According to the coach, [s* Mira], the robot scored [o one point].', { lemma: 'score' }],
  ['torn', 'another object', '[s* Mira] noted the support that [o the town] can give.', { lemma: 'note' }],
  ['torn', 'a name that was given', '[s* Mira] made up the name [o* Varn].', { lemma: 'make', particle: 'up' }],
  [
    'torn',
    'a verb that is not there',
    '[s* Mira] was exposed to drums at [a/at the age of three].',
    { lemma: 'drum', passive: true },
  ],
  [
    'torn',
    'two days in brackets',
    '[s* Mira] (6 May 1913 -- [a/on 12 October 1989]) was born.',
    { lemma: 'bear', passive: true },
  ],
  ['torn', 'a caption without its stop', '[s* Mira] In the north, Olm won [o nine votes].', { lemma: 'win' }],
  ['loose', 'what may narrow it', '[s* Mira] bought [o a house] that stood empty.', { lemma: 'buy' }],
  ['loose', 'a noun that goes on', '[s* Mira] watched [o a planned] rescue.', { lemma: 'watch' }],
]

describe('readsWhole', () => {
  it.each(cases)('finds a statement %s by %s', (cut, _why, marked, verb) => {
    const { text, clause } = clauseIn(marked, verb)
    expect(readsWhole(text, clause)).toBe(cut)
  })

  it('takes a time that grows no faster than a hostile text', () => {
    const { text, clause } = clauseIn(`[s* Mira]${', Varn Olm'.repeat(20_000)} staffed [o the office].`, {
      lemma: 'staff',
    })
    const start = performance.now()
    readsWhole(text, clause)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

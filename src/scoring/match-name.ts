import { isCountryName } from '../text/country-names.ts'
import { editDistance } from '../text/edit-distance.ts'
import { normaliseAnswer } from '../text/normalise-answer.ts'
import { onceFor } from '../text/once-for.ts'
import { withoutTitles } from '../text/person-titles.ts'
import { calendarNames } from '../text/read-date.ts'
import type { AcceptedAnswer, BlankQuestion } from '../vocabulary/question.ts'
import type { Verdict } from '../vocabulary/verdict.ts'
import { bestOf } from './best-verdict.ts'

const preposition = /^(?:in|at|on|from|to|by|of|for|with) (?=\S)/
const possessive = /(?<=\p{L})['\u2019]s?\s*$/u
const denial = /\b(?:not|no|never|nor|except|without|neither)\b/

/**
 * Judges text typed for a name. Right beside the accepted wordings themselves: one with titles, a preposition, an
 * apostrophe s or the question's own noun added ("Secretary of State Kerry", "in Paris", "Al-Dhafra base"). Near: one with up to two more
 * words before its title ("French President Hollande"), and a misspelling of one edit from five letters on, two from
 * nine. No tolerance reaches a competitor: text that is one, or is spelt at least as much like one, is wrong, as is
 * the name of another country and any change to figures, regnal numbers or words of two letters.
 */
export function matchName(text: string, question: BlankQuestion): Verdict {
  const exact = matchExactly(text, question)
  if (exact !== undefined) return exact
  const typed = variantsOf(text)
  const { names, competitors, rivals } = namesOf(question)
  if (typed.all.some(one => competitors.some(other => areSame(one, other)))) return 'wrong'
  const dressed = names.filter(name =>
    variantsFor(name, typed).some(one => areSame(one, name.text) || hasOwnNoun(one, name.text, question)),
  )
  if (dressed.length > 0) return bestOf(dressed.map(({ verdict }) => verdict))
  return isDescribed(typed.plain, names, rivals) || isMisspelt(typed, names, rivals) ? 'near' : 'wrong'
}

const wordingsOf = onceFor((accepted: readonly AcceptedAnswer[]) =>
  accepted.map(answer => ({ ...answer, text: normaliseAnswer(answer.text) })),
)

const namesOf = onceFor(({ accepted, competitors: others }: BlankQuestion) => {
  const competitors = others.map(normaliseAnswer).flatMap(name => [name, withoutTitles(name)])
  const rivals = [...new Set(competitors.flatMap(name => [name, ...longWordsOf(withoutTitles(name))]))]
  return { names: wordingsOf(accepted), competitors, rivals }
})

interface Typed {
  readonly plain: string
  readonly bare: string
  readonly all: readonly string[]
}

/** Judges text that is an accepted wording as it stands, after normalisation; else gives `undefined`. */
export function matchExactly(text: string, { accepted }: BlankQuestion): Verdict | undefined {
  const typed = normaliseAnswer(text)
  const verdicts = wordingsOf(accepted)
    .filter(answer => areSame(typed, answer.text))
    .map(({ verdict }) => verdict)
  return verdicts.length === 0 ? undefined : bestOf(verdicts)
}

function variantsOf(text: string): Typed {
  const plain = normaliseAnswer(text)
  const owner = normaliseAnswer(text.replace(possessive, ''))
  const bare = normaliseAnswer(owner.replace(preposition, ''))
  return { plain, bare, all: [...new Set([plain, bare, normaliseAnswer(withoutTitles(bare))])] }
}

const variantsFor = ({ from }: AcceptedAnswer, { plain, bare, all }: Typed): readonly string[] =>
  from === 'role' ? [plain, bare] : all

const areSame = (one: string, other: string): boolean => one === other || squeezed(one) === squeezed(other)

const squeezed = (text: string): string => (text.includes(' ') ? text.replace(/(?<!\d) | (?!\d)/g, '') : text)

function hasOwnNoun(typed: string, name: string, { stem, accepted }: BlankQuestion): boolean {
  if (!typed.startsWith(`${name} `)) return false
  const asked = /\b(?:which|what) (\S+)(?: (\S+))?/.exec(normaliseAnswer(stem))?.slice(1) ?? []
  const longer = wordingsOf(accepted)
    .map(({ text }) => text)
    .filter(text => text.startsWith(`${name} `))
  const nouns = [asked, ...longer.map(text => text.slice(name.length + 1).split(' '))]
  const added = typed.slice(name.length + 1).split(' ')
  return nouns.some(words => added.every(word => words.includes(word)))
}

function isDescribed(typed: string, names: readonly AcceptedAnswer[], rivals: readonly string[]): boolean {
  if (denial.test(typed) || rivals.some(name => ` ${typed} `.includes(` ${name} `))) return false
  const words = typed.split(' ')
  return [1, 2].some(length => {
    const rest = words.slice(length).join(' ')
    const name = withoutTitles(rest)
    return name !== rest && names.some(({ text, from }) => from === 'entity' && areSame(name, text))
  })
}

function isMisspelt(typed: Typed, names: readonly AcceptedAnswer[], rivals: readonly string[]): boolean {
  return names.some(name => {
    if (name.verdict !== 'right') return false
    return variantsFor(name, typed).some(one => {
      if (isCountryName(one) || !isTolerable(one, name.text)) return false
      const edits = distance(one, name.text)
      return rivals.every(rival => distance(one, rival) > edits)
    })
  })
}

const longWordsOf = (name: string): string[] => name.split(' ').filter(word => word.length > 3)

// No more edits than this are ever forgiven, and a difference in length is as many edits at least.
const mostAllowed = 2

function distance(one: string, other: string): number {
  const [a, b] = [squeezed(one), squeezed(other)]
  return Math.abs(a.length - b.length) > mostAllowed ? Number.POSITIVE_INFINITY : editDistance(a, b)
}

function isTolerable(typed: string, name: string): boolean {
  const lengths = [squeezed(typed).length, squeezed(name).length] as const
  const shorter = Math.min(...lengths)
  const allowed = shorter >= 9 ? mostAllowed : shorter >= 5 ? 1 : 0
  if (Math.max(...lengths) - shorter > allowed || distance(typed, name) > allowed) return false
  if (!haveSameFixedWords(typed, name)) return false
  const [ours, theirs] = [typed.split(' '), name.split(' ')]
  if (ours.length !== theirs.length) return true
  return ours.every((word, at) => {
    const other = theirs[at] ?? ''
    return word === other || Math.min(word.length, other.length) > 2
  })
}

function haveSameFixedWords(typed: string, name: string): boolean {
  const fixed = (text: string) => text.match(/[^a-z ]+|(?<= )[ivx]+\b/g)?.join(' ') ?? ''
  const words = name.split(' ')
  return (
    fixed(typed) === fixed(name) &&
    typed.split(' ').every(word => !calendarNames.includes(word) || words.includes(word))
  )
}

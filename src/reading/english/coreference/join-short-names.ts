import { isClassWord, isNoName } from '../../../text/class-words.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'
import type { LinkRule } from './link-confidence.ts'

type ShortRule = Extract<LinkRule, 'short-name' | 'first-words' | 'last-words' | 'class-name'>

/**
 * Joins the short name of a body, a place or a thing with the one longer name of the same sort that it shortens: without
 * its legal ending or class word ("Varn University", "Varn"), without what "of" or "for" adds, by its last words ("Olm
 * Rovers", "Rovers"), or by "the" and its class word ("the Society"). What two longer names could mean joins neither.
 */
export function joinShortNames(named: readonly KnownMention[], things: Gathering): void {
  const known = new Map<string, KnownMention>()
  for (const one of named) {
    const words = one.name?.words.join(' ') ?? ''
    const key = `${one.sort} ${words}`
    if (one.part.length === 0 && one.opening !== 'indefinite' && !known.has(key)) known.set(key, one)
  }
  const wanted = new Map<string, { readonly whole: KnownMention; readonly rule: ShortRule } | undefined>()
  for (const whole of known.values())
    for (const { words, rule } of shortForms(whole)) {
      const key = `${whole.sort} ${words}`
      if (!known.has(key)) continue
      const other = wanted.get(key)
      const isOther =
        wanted.has(key) && (other === undefined || things.thingOf(other.whole.index) !== things.thingOf(whole.index))
      wanted.set(key, isOther ? undefined : (other ?? { whole, rule }))
    }
  for (const [key, one] of wanted) {
    const short = known.get(key)
    if (short === undefined || one === undefined) continue
    if (one.rule === 'class-name' && short.opening !== 'definite') continue
    // "The Rovers" are a team; "the Press" may be any.
    if (one.rule === 'last-words' && (short.number !== 'many' || short.sort !== 'body')) continue
    things.join(short.index, one.whole.index, one.rule)
  }
}

const endings = new Set(
  'inc ltd llc plc corp corporation co company limited group holdings gmbh ag sa nv foundation organisation organization university school college magazine party festival tournament airlines airways championship'.split(
    ' ',
  ),
)
const small = /^(?:of|for|at|in|on|and)$/

function shortForms({ name, sort }: KnownMention): { words: string; rule: ShortRule }[] {
  const words = name?.words ?? []
  if (words.length < 2 || words.length > 10) return []
  const forms: { words: string; rule: ShortRule }[] = []
  const add = (part: readonly string[], rule: ShortRule) => {
    if (part.length > 0 && !part.every(word => isNoName(word) || isNoName(word.replace(/ies$/, 'y').replace(/s$/, ''))))
      forms.push({ words: part.join(' '), rule })
  }
  let end = words.length
  while (end > 1 && endings.has(words[end - 1] ?? '')) add(words.slice(0, --end), 'short-name')
  const link = words.findIndex((word, at) => at > 1 && small.test(word))
  if (link > 1) add(words.slice(0, link), 'first-words')
  if (sort !== 'place')
    for (let from = 1; from < words.length && from < 3; from += 1)
      if (!small.test(words[from - 1] ?? '') && !small.test(words[from] ?? '')) add(words.slice(from), 'last-words')
  for (const word of [words[0] ?? '', words.at(-1) ?? ''])
    if (isClassWord(word)) forms.push({ words: word, rule: 'class-name' })
  return forms
}

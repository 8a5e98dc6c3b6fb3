import { describeAnchor } from '../../text/anchors.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Mention } from '../../vocabulary/parsed-text.ts'
import { childrenBy, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { settlePounds } from '../values/pounds.ts'
import { readQuantityPhrase } from '../values/read-quantity-phrase.ts'
import { readTimePhrase } from '../values/read-time-phrase.ts'
import type { Mark } from './mark.ts'

/** Marks the amounts of a sentence: each noun with a number before it, with its hedge, where its value is read. */
export function markQuantities(tree: Tree, text: string, nextId: () => AnnotationId): Mark[] {
  return tree.tokens.flatMap((token, head) => {
    // "US$ 20,000 bail": an amount before a noun keeps its own words.
    if (!/^(?:NOUN|SYM|NUM|PROPN)$/.test(token.upos) || /^(?:compound|amod|nummod)/.test(token.relation)) return []
    const run = { ...phraseRun(tree, head), head }
    const read = readQuantityPhrase(tree.sentence, run)
    // "Six-member" says what a team is like; it counts nothing that the sentence speaks of.
    if (read === undefined || read.form === 'modifier') return []
    if (tree.tokens.slice(read.first, read.last + 1).some(({ text: word }) => /^or$/i.test(word))) return []
    const { quantity, first, last } = settlePounds(read, tree.sentence, text)
    // "A hundred delights", "a thousand cuts": nobody counted them.
    const said = tree.tokens.slice(first, last + 1).map(({ text: word }) => word.toLowerCase())
    if (quantity.type === 'count' && /^an? (?:hundred|thousand|million|billion|dozen) \p{L}/u.test(said.join(' ')))
      return []
    return markRun(tree, { first, last, head }, text, anchor => ({ id: nextId(), kind: 'quantity', quantity, anchor }))
  })
}

// The words of a noun phrase without what a clause or a bracket adds after its noun.
function phraseRun(tree: Tree, head: number): { first: number; last: number } {
  const tokens = subtreeOf(
    tree,
    head,
    child => child > head && !/^(?:nmod|nummod|fixed|flat|punct|advmod)/.test(tree.tokens[child]?.relation ?? ''),
  )
  return { first: tokens[0] ?? head, last: tokens.at(-1) ?? head }
}

/** Marks the dates of a sentence that can be said absolutely, by the day on which the text was written if it is known. */
export function markDates(
  tree: Tree,
  mentions: readonly Mention[],
  {
    text,
    writtenOn,
    nextId,
  }: { readonly text: string; readonly writtenOn: string | undefined; readonly nextId: () => AnnotationId },
): Mark[] {
  return mentions.flatMap(mention => {
    const { date } = mention
    const read = mention.kind === 'date' ? readTimePhrase(tree.sentence, mention, { writtenOn, date }) : undefined
    if (read === undefined) return []
    const { time, first, last } = read
    // "A cold Tuesday in 1999" is not this week's.
    if (isAny(tree, mention.head)) return []
    // "The 1977–78 season" is of two years.
    if (/^\d{4}$/.test(time.edtf) && goesOn(tree, last)) return []
    if (tree.tokens.slice(mention.first, mention.last + 1).some(({ text: word }) => vague.test(word))) return []
    return markRun(tree, { first, last, head: mention.head }, text, anchor => ({
      id: nextId(),
      kind: 'date',
      time,
      anchor,
    }))
  })
}

const isAny = (tree: Tree, head: number): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(tree.tokens[head]?.text ?? '') &&
  childrenBy(tree, head, 'det').some(at => /^(?:an?|any|some|every|each|one)$/i.test(tree.tokens[at]?.text ?? ''))

const goesOn = (tree: Tree, last: number): boolean =>
  /^[-–—/]$/.test(tree.tokens[last + 1]?.text ?? '') && /^\d{2}(?:\d{2})?$/.test(tree.tokens[last + 2]?.text ?? '')

const vague = /^(?:roughly|nearly|almost|ago|advance|before|after|within|decades?|later|earlier)$/i

function markRun(
  tree: Tree,
  { first, last, head }: { readonly first: number; readonly last: number; readonly head: number },
  text: string,
  annotate: (anchor: Annotation['anchor']) => Annotation & { readonly kind: 'quantity' | 'date' },
): Mark[] {
  if (tagOf(tree, last) === 'POS' && last > first) return markRun(tree, { first, last: last - 1, head }, text, annotate)
  const [from, to] = [tree.tokens[first], tree.tokens[last]]
  if (from === undefined || to === undefined || from.start >= to.end) return []
  const annotation = annotate(describeAnchor(text, { start: from.start, end: to.end }))
  const isPossessive = tagOf(tree, last + 1) === 'POS'
  // "This year" asks for the date of the article, not for anything that it says.
  const isAskable =
    annotation.kind !== 'date' || !/\b(?:this|last|next|past) (?:week|month|year)\b/i.test(annotation.anchor.exact)
  const end = isPossessive ? last + 1 : last
  return [{ annotation, sentence: tree.index, first, last: end, head, form: annotation.kind, isPossessive, isAskable }]
}

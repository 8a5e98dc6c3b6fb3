import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { argumentFrom, headMark, type ReadArgument } from './argument-from.ts'
import { roleOfAdjunct } from './argument-role.ts'
import { isSetApart } from './is-set-apart.ts'
import { wordNounPhrase } from './noun-phrase.ts'
import { prepositionOf } from './preposition.ts'
import type { Spoken } from './spoken.ts'

/**
 * Reads a phrase with a preposition, or a bare time, as an adjunct. `needed` says that the verb says something else
 * without a phrase that can't be worded; `undefined` that the clause can do without it.
 */
export function readOblique(
  reading: Reading,
  tree: Tree,
  child: number,
  subject: Spoken | undefined,
): ReadArgument | 'needed' | undefined {
  const preposition = prepositionOf(tree, child)
  if (/^(?:without|than|except)$/.test(preposition ?? '')) return 'needed'
  // "Because work and some repairs" is a clause cut short; "because of" is a preposition.
  if (preposition === 'because') return 'needed'
  // "In many ways" and "to some extent" take half of the statement back.
  if (/^(?:way|extent|sense|theory|principle|respect|degree)$/.test(lemmaOf(tree, child))) return 'needed'
  // "Won as second place" is no English, whoever wrote it.
  if (preposition === 'as' && lemmaOf(tree, child) === 'place' && childrenBy(tree, child, 'det').length === 0)
    return 'needed'
  // "Described her as an individual, facing years of it": what she was is told behind the comma.
  if (
    preposition === 'as' &&
    /^(?:individual|one|person|someone|something)$/.test(lemmaOf(tree, child)) &&
    isBare(tree, child)
  )
    return 'needed'
  if (isPassing(tree, child, preposition)) return undefined
  if (/^(?:for|of|to|from)$/.test(preposition ?? '') && followsAside(tree, child)) return undefined
  const worded = wordNounPhrase(reading, tree, child, { subject })
  // What a comma sets apart may go: "lost to Lund, with a goal from captain Raj".
  if (worded === undefined && preposition === 'with' && isSetApart(tree, child)) return undefined
  // "In the eight heats that she won, Mira threw 34 darts": how many, she threw in those.
  const isCounted = narrows(tree, child) && counts(tree, tree.tokens[child]?.head ?? -1)
  if (worded === undefined) return isCounted || isNeeded(tree, child, preposition) ? 'needed' : undefined
  const mark = headMark(worded, child)
  // "Every year" holds whenever it is read.
  if (
    preposition === undefined &&
    childrenBy(tree, child, 'det').some(at => /^(?:every|each)$/.test(lemmaOf(tree, at)))
  )
    return argumentFrom(reading, tree, worded, { role: 'time', function: 'adjunct' })
  if (preposition === undefined && mark?.form !== 'date' && mark?.form !== 'quantity') return undefined
  // "Had 300 inhabitants from the census": by whose count.
  if (preposition === 'from' && mark?.entity?.kind === 'organisation' && isHaving(tree, child)) return undefined
  // "Changed by the board": nobody does what has no object.
  if (preposition === 'by' && isDoer(tree, child, mark?.entity?.kind)) return 'needed'
  if (preposition === 'by' && mark?.form !== 'quantity' && isReduced(tree, child)) return 'needed'
  // "On the day", "at the time": a time that isn't read can't be said absolutely.
  if (mark === undefined && times.test(lemmaOf(tree, child)) && !isCondition(tree, child))
    return isSpan(tree, child) && counts(tree, tree.tokens[child]?.head ?? -1) ? 'needed' : undefined
  const isAgent = tree.tokens[child]?.relation === 'obl:agent'
  const role = isAgent ? 'agent' : roleOfAdjunct(preposition, mark)
  const said =
    preposition ?? (mark?.annotation.kind === 'date' ? timePreposition(mark.annotation.time.edtf) : undefined)
  return argumentFrom(reading, tree, worded, { role, function: 'adjunct', preposition: said })
}

// "Sees 31 stars on a good night": on others fewer.
const isCondition = (tree: Tree, time: number): boolean =>
  childrenBy(tree, time, 'det').some(at => /^an?$/.test(lemmaOf(tree, at))) &&
  childrenBy(tree, time, 'amod').length > 0 &&
  childrenBy(tree, time, 'nmod', 'acl').length === 0

const isBare = (tree: Tree, noun: number): boolean =>
  tree.childrenOf(noun).every(at => /^(?:case|det|punct)$/.test(tree.tokens[at]?.relation ?? ''))

// "Outside the hangar, known as the Shed, for the ship": to what the last phrase belongs, its reader has to guess.
function followsAside(tree: Tree, child: number): boolean {
  const first = Math.min(...subtreeOf(tree, child))
  const { head = -1 } = tree.tokens[child] ?? {}
  const isComma = [first, first - 1].some(at => tree.tokens[at]?.text === ',')
  return (
    isComma &&
    tree.childrenOf(head).some(other => {
      if (other <= head || other >= first || !hasRelation(tree, other, 'obl')) return false
      const asides = childrenBy(tree, other, 'acl', 'appos').filter(aside => isSetApart(tree, aside))
      return asides.some(aside => Math.max(...subtreeOf(tree, aside)) >= first - 2)
    })
  )
}

const isHaving = (tree: Tree, child: number): boolean =>
  /^(?:have|be|total|number)$/.test(lemmaOf(tree, tree.tokens[child]?.head ?? -1))

function isDoer(tree: Tree, child: number, kind: string | undefined): boolean {
  const { head = -1, relation } = tree.tokens[child] ?? {}
  const isPerfect = childrenBy(tree, head, 'aux').some(at => lemmaOf(tree, at) === 'have')
  const isPassive = childrenBy(tree, head, 'aux:pass').length > 0 || (tagOf(tree, head) === 'VBN' && !isPerfect)
  return (
    (/^(?:person|organisation)$/.test(kind ?? '') || bodies.test(lemmaOf(tree, child))) &&
    relation !== 'obl:agent' &&
    !isPassive
  )
}

// "Violations caused by mobs", "deaths brought on by work": a participle that was read as a verb of the past.
function isReduced(tree: Tree, child: number): boolean {
  const { head = -1, relation } = tree.tokens[child] ?? {}
  const hasObject = childrenBy(tree, head, 'obj').length > 0
  const isActive = tagOf(tree, head) === 'VBD' && childrenBy(tree, head, 'aux').length === 0
  const isNext = Math.min(...subtreeOf(tree, child)) - head <= 2
  return (
    isActive &&
    isNext &&
    !hasObject &&
    relation !== 'obl:agent' &&
    !/^(?:pass|drop|stop|walk|live|abide|pop|come|go|get|sit|stand|fly|run|ride|swing|grow|fall|rise|lose|win|lead|swear|begin)$/.test(
      lemmaOf(tree, head),
    )
  )
}

// "Two ferries in the past year" are not two ferries; "in the past few years" says little more than "so far".
const isSpan = (tree: Tree, child: number): boolean =>
  (tagOf(tree, child) === 'NN' || childrenBy(tree, child, 'nummod').length > 0) &&
  childrenBy(tree, child, 'amod').some(at => /^(?:past|last|previous|recent|coming|next)$/.test(lemmaOf(tree, at)))

const narrows = (tree: Tree, child: number): boolean =>
  childrenBy(tree, child, 'nummod', 'acl:relcl').length > 0 && !/^(?:CD|NNP)/.test(tagOf(tree, child))

const counts = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, 'obj', 'nsubj', 'nsubj:pass').some(at =>
    [at, ...childrenBy(tree, at, 'nmod')].some(noun => childrenBy(tree, noun, 'nummod').length > 0),
  )

const bodies = /^(?:government|administration|council|court|company|committee|board|ministry|parliament|police)$/

const twoDays = 2 * 86_400_000
const times = /^(?:day|week|month|year|time|morning|night|evening|afternoon|hour|moment|weekend)s?$/
const idioms =
  /^(?:fact|example|course|turn|particular|addition|result|instance|end|meantime|contrast|return|general|least|all|rest|short|brief|sum|essence|practice|reality)$/

// What links a sentence to others, or stands beside what it says.
function isPassing(tree: Tree, child: number, preposition: string | undefined): boolean {
  const isAlone = tree.childrenOf(child).every(at => hasRelation(tree, at, 'case') || hasRelation(tree, at, 'punct'))
  if (isAlone && idioms.test(lemmaOf(tree, child))) return true
  // "With the silver medal going to Poland" tells something by itself.
  if (preposition === 'with' && childrenBy(tree, child, 'acl').some(at => /^VB[GN]$/.test(tagOf(tree, at)))) return true
  return /^(?:according to|like|unlike|despite|instead of|if|whether|in spite of|in addition to|such as|including)$/.test(
    preposition ?? '',
  )
}

/** Tells whether a phrase only says when or where: the verb says the same without it. */
export function isCircumstance(preposition: string | undefined): boolean {
  return /^(?:in|at|by|during|after|before|since|until|amid|throughout|despite|following|near|outside|inside)?$/.test(
    preposition ?? '',
  )
}

const completed: Readonly<Record<string, RegExp>> = {
  in: /^(?:result|believe|engage|invest|participate|specialise|specialize|succeed|culminate|live|reside|involve|end|place|put|consist|lie|originate|join)$/,
  at: /^(?:look|aim|arrive|point|stand|direct|target|laugh|estimate|value|place|put|rank|rate|peg|fix|set|price)$/,
  by: /^(?:mean|stand|abide|go|pass)$/,
  after: /^(?:look|name|take)$/,
}

// "Turned the crowd into ..." and "resulted in ..." say something else without their end.
function isNeeded(tree: Tree, child: number, preposition: string | undefined): boolean {
  const { relation = '', head = -1 } = tree.tokens[child] ?? {}
  return (
    relation === 'obl:agent' ||
    !isCircumstance(preposition) ||
    (completed[preposition ?? '']?.test(lemmaOf(tree, head)) ?? false)
  )
}

// "Tuesday" becomes "on Tuesday 18 July 2017", "this year" "in 2017", "this weekend" "over the weekend of ...".
function timePreposition(edtf: string): string | undefined {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(edtf) ?? []
  if (from !== undefined && to !== undefined) return Date.parse(to) - Date.parse(from) > twoDays ? 'in' : 'over'
  if (/^\d{4}(?:-\d{2})?[~?%]?$|^\d{3}X$|^\d{2}XX$/.test(edtf)) return 'in'
  return /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(edtf) ? 'on' : undefined
}

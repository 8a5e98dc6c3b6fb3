import { describeAnchor } from '../../text/anchors.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import { roleOfAdjunct } from './argument-role.ts'
import { wordClausePhrase } from './clause-phrase.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import { type WordedPhrase, wordNounPhrase } from './noun-phrase.ts'
import { prepositionOf } from './preposition.ts'
import type { Spoken } from './spoken.ts'

/** Is an argument with the tokens and marks that it stands on. */
export interface ReadArgument {
  readonly argument: Argument
  readonly worded: WordedPhrase
}

const mostAdjuncts = 3

/**
 * Reads what a predicate says besides its subject. Gives `undefined` where an object or complement can't stand alone,
 * since the clause says nothing without it; an adjunct that can't is left out.
 */
export function readArguments(
  reading: Reading,
  tree: Tree,
  predicate: SubjectPredicate,
  subject: Spoken | undefined,
): ReadArgument[] | undefined {
  const { token, copula } = predicate
  const found: ReadArgument[] = []
  const adjuncts: ReadArgument[] = []
  if (copula !== undefined) {
    const complement = readComplement(reading, tree, token, subject)
    if (complement === undefined) return undefined
    found.push(complement)
  }
  for (const child of tree.childrenOf(token)) {
    const relation = tree.tokens[child]?.relation ?? ''
    // "Was dealt with": its preposition stands without a noun.
    if (tree.tokens[child]?.upos === 'ADP' && child > token && !/^(?:compound|mark|case|cc|fixed)/.test(relation))
      return undefined
    if (copula !== undefined && !(hasRelation(tree, child, 'obl') && reading.markOf(tree, child)?.form === 'date')) {
      if (/^(?:ccomp|xcomp|csubj)/.test(relation)) return undefined
      continue
    }
    if (/^(?:obj|iobj)$/.test(relation)) {
      const worded = wordNounPhrase(reading, tree, child, { subject })
      if (worded === undefined || isEmptyObject(tree, child)) return undefined
      const place =
        relation === 'obj'
          ? ({ role: 'theme', function: 'object' } as const)
          : ({ role: 'recipient', function: 'indirect' } as const)
      found.push(argumentFrom(reading, tree, worded, place))
    } else if (relation === 'xcomp' || relation === 'ccomp') {
      const worded = relation === 'xcomp' ? wordClausePhrase(reading, tree, child, subject) : undefined
      if (worded === undefined) return undefined
      found.push(argumentFrom(reading, tree, worded, { role: 'theme', function: 'complement' }))
    } else if (hasRelation(tree, child, 'obl')) {
      const read = readOblique(reading, tree, child, subject)
      if (read === 'needed') return undefined
      if (read !== undefined) adjuncts.push(read)
    } else if (relation === 'advcl') {
      const read = readPurpose(reading, tree, child, token, subject)
      if (read !== undefined) adjuncts.push(read)
    } else if (relation === 'advmod' && child > token) {
      if (
        /^(?:only|not|there|here|so|thus|otherwise|away|back|down|up|out|together|apart|home|abroad)$/.test(
          lemmaOf(tree, child),
        )
      ) {
        if (/^(?:only|not|there|here|so|thus|otherwise)$/.test(lemmaOf(tree, child))) return undefined
        const worded = wordNounPhrase(reading, tree, child, { subject })
        if (worded !== undefined)
          adjuncts.push(argumentFrom(reading, tree, worded, { role: 'manner', function: 'adjunct' }))
      }
    }
  }
  return [...found, ...chooseAdjuncts(adjuncts, token)]
}

function readComplement(
  reading: Reading,
  tree: Tree,
  token: number,
  subject: Spoken | undefined,
): ReadArgument | undefined {
  if (/^W/.test(tagOf(tree, token))) return undefined
  const worded = wordNounPhrase(reading, tree, token, { subject, own: subject?.cluster })
  if (worded === undefined) return undefined
  const preposition = prepositionOf(tree, token)
  const mark = headMark(worded, token)
  const role =
    preposition === undefined ? (mark?.form === 'quantity' ? 'measure' : 'theme') : roleOfAdjunct(preposition, mark)
  return argumentFrom(reading, tree, worded, { role, function: 'complement', preposition })
}

function readOblique(
  reading: Reading,
  tree: Tree,
  child: number,
  subject: Spoken | undefined,
): ReadArgument | 'needed' | undefined {
  const preposition = prepositionOf(tree, child)
  if (
    /^(?:fact|example|course|turn|particular|addition|result|instance|end|meantime|contrast|return|general|least|all|rest)$/.test(
      lemmaOf(tree, child),
    ) &&
    tree.childrenOf(child).length <= 1
  )
    return undefined
  const isAgent = tree.tokens[child]?.relation === 'obl:agent'
  if (
    /^(?:according to|like|unlike|despite|without|except|than|instead of|if|whether|in spite of|in addition to|such as|including)$/.test(
      preposition ?? '',
    )
  )
    return preposition === 'without' || preposition === 'than' || preposition === 'as' || preposition === 'except'
      ? 'needed'
      : undefined
  // "With the silver medal going to Poland" tells something by itself.
  if (preposition === 'with' && childrenBy(tree, child, 'acl').some(at => /^VB[GN]$/.test(tagOf(tree, at))))
    return undefined
  const worded = wordNounPhrase(reading, tree, child, { subject })
  // "Turned the crowd into ..." says something else without its end.
  if (worded === undefined)
    return isAgent ||
      !/^(?:in|at|by|during|after|before|since|until|amid|throughout|despite|following|near|outside|inside)?$/.test(
        preposition ?? '',
      )
      ? 'needed'
      : undefined
  const mark = headMark(worded, child)
  const isTime = /^(?:day|week|month|year|time|morning|night|evening|afternoon|hour|moment|weekend)s?$/.test(
    lemmaOf(tree, child),
  )
  if (preposition === undefined && mark?.form !== 'date' && mark?.form !== 'quantity') return undefined
  // "On the day", "at the time": a time that isn't read can't be said absolutely.
  if (isTime && mark === undefined) return undefined
  const role = isAgent ? 'agent' : roleOfAdjunct(preposition, mark)
  const said =
    preposition ?? (mark?.annotation.kind === 'date' ? timePreposition(mark.annotation.time.edtf) : undefined)
  return argumentFrom(reading, tree, worded, { role, function: 'adjunct', preposition: said })
}

// "Tuesday" becomes "on Tuesday 18 July 2017", "this year" "in 2017".
function timePreposition(edtf: string): string | undefined {
  if (/^\d{4}(?:-\d{2})?[~?%]?$|^\d{3}X$|^\d{2}XX$/.test(edtf)) return 'in'
  return /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(edtf) ? 'on' : undefined
}

// "To encourage interest in science", "by climbing the steps".
function readPurpose(
  reading: Reading,
  tree: Tree,
  child: number,
  verb: number,
  subject: Spoken | undefined,
): ReadArgument | undefined {
  const marks = childrenBy(tree, child, 'mark').map(mark => lemmaOf(tree, mark))
  const isPurpose =
    marks.length > 0 &&
    marks.every(mark => mark === 'to' || mark === 'in' || mark === 'order') &&
    tagOf(tree, child) === 'VB' &&
    child > verb
  const isCause = marks.length === 1 && marks[0] === 'because' && child > verb
  const isMeans =
    marks.length === 1 &&
    /^(?:by|for|with|of|from|after|before)$/.test(marks[0] ?? '') &&
    tagOf(tree, child) === 'VBG' &&
    child > verb
  // "With the silver medal going to Poland" has a subject of its own.
  if (!isPurpose && !isCause && !(isMeans && childrenBy(tree, child, 'nsubj').length === 0)) return undefined
  const worded = wordClausePhrase(reading, tree, child, subject)
  if (worded === undefined) return undefined
  return argumentFrom(reading, tree, worded, {
    role: isPurpose ? 'purpose' : isCause ? 'cause' : /^(?:after|before)$/.test(marks[0] ?? '') ? 'time' : 'manner',
    function: 'adjunct',
  })
}

function isEmptyObject(tree: Tree, child: number): boolean {
  return /^W/.test(tagOf(tree, child)) || /^(?:itself|themselves|himself|herself)$/.test(lemmaOf(tree, child))
}

function headMark({ marks }: WordedPhrase, token: number): Mark | undefined {
  return marks.find(({ head }) => head === token)
}

function argumentFrom(
  { parsed: { text } }: Reading,
  tree: Tree,
  worded: WordedPhrase,
  place: Pick<Argument, 'role' | 'function'> & { readonly preposition?: string | undefined },
): ReadArgument {
  const { phrase, head, agreement, first, last } = worded
  const { preposition, ...rest } = place
  const start = tree.tokens[first]?.start ?? 0
  const end = tree.tokens[last]?.end ?? start + 1
  return {
    worded,
    argument: {
      ...rest,
      ...(preposition !== undefined && { preposition }),
      phrase,
      head,
      ...(agreement !== undefined && { agreement }),
      anchor: describeAnchor(text, { start, end }),
      unique: false,
    },
  }
}

// What names, counts or dates makes a better question than what describes; more than three tire the reader.
function chooseAdjuncts(adjuncts: readonly ReadArgument[], verb: number): ReadArgument[] {
  const isLong = ({ worded }: ReadArgument) => worded.last - worded.first > 9
  const worth = (one: ReadArgument) =>
    (one.worded.marks.some(({ form }) => form === 'date') ? 3 : 0) +
    (one.worded.marks.some(({ form, isAskable }) => isAskable && form !== 'pronoun') ? 2 : 0) +
    (one.argument.role === 'agent' ? 9 : 0) +
    (/^(?:purpose|cause)$/.test(one.argument.role) ? 1 : 0) -
    (isLong(one) ? 2 : 0)
  const best = adjuncts
    .toSorted((a, b) => worth(b) - worth(a) || Math.abs(a.worded.first - verb) - Math.abs(b.worded.first - verb))
    .slice(0, mostAdjuncts)
  const kept = adjuncts.filter(one => best.includes(one))
  // What stood in front of the clause comes last when the clause begins with its subject.
  return [...kept.filter(({ worded }) => worded.first > verb), ...kept.filter(({ worded }) => worded.first <= verb)]
}

export function argumentOf(
  reading: Reading,
  tree: Tree,
  worded: WordedPhrase,
  place: Pick<Argument, 'role' | 'function'>,
): Argument {
  return argumentFrom(reading, tree, worded, place).argument
}

import { describeAnchor } from '../../text/anchors.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Argument, Verb } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, isProper, subtreeOf, type Tree } from '../trees/tree.ts'
import { wordNounPhrase } from './noun-phrase.ts'
import { argumentFrom } from './argument-from.ts'
import { evidenceFor, type FactMaker } from './evidence.ts'

/** Is a fact that a title or an apposition states, with the role that it annotates. */
export interface ReadTitle {
  readonly fact: Fact
  readonly roles: readonly Annotation[]
}

const was: Verb = { lemma: 'be', tense: 'past', perfect: false, progressive: false, passive: false, negated: false }
const exclusive =
  /^(?:(?:prime|foreign|defen[cs]e|finance|interior|health|justice) minister|president|chancellor|king|queen|pope|mayor|governor|chief executive|chief executive officer|ceo|secretary of state|secretary-general|prime minister|emperor|sheriff|attorney general|head coach|premier|ambassador)$/

/**
 * Reads what is said of a named person before or after the name: "Ambassador Hamdullah Mohib", "Steve Whitmore, a
 * representative for the sheriff's office", "Daniel Montalvo, 19". Each gives a fact of its own in the past tense, the
 * time of the article.
 */
export function readTitles(reading: Reading, tree: Tree, maker: FactMaker, nextId: () => AnnotationId): ReadTitle[] {
  return tree.tokens.flatMap((_, head) => {
    const mark = reading.markOf(tree, head)
    if (mark?.form !== 'name' || mark.entity === undefined || !mark.isAskable) return []
    if (mark.entity.kind !== 'person') return appositionsOf(reading, tree, mark, maker)
    return [
      ...titlesBefore(reading, tree, mark, maker, nextId),
      ...appositionsOf(reading, tree, mark, maker),
      ...ageOf(reading, tree, mark, maker, nextId),
    ]
  })
}

function titlesBefore(
  reading: Reading,
  tree: Tree,
  mark: Mark,
  maker: FactMaker,
  nextId: () => AnnotationId,
): ReadTitle[] {
  const isOffice = mark.head < mark.last && tree.tokens[mark.head]?.upos === 'NOUN'
  if (/S$/.test(tree.tokens[mark.head]?.xpos ?? '') && isOffice) return []
  const top = isOffice
    ? mark.head
    : childrenBy(tree, mark.head, 'nmod:desc', 'compound').findLast(child => child < mark.first && isTitle(tree, child))
  if (top === undefined) return []
  const tokens = subtreeOf(
    tree,
    top,
    child =>
      hasRelation(tree, child, 'det') ||
      (hasRelation(tree, child, 'case') && tree.tokens[child]?.head === top) ||
      (isOffice && !/^(?:amod|compound|nmod:poss|case)/.test(tree.tokens[child]?.relation ?? '')) ||
      child > (isOffice ? top : mark.first),
  )
  const own = tokens.filter(token => tree.tokens[token]?.upos !== 'DET' || token > top)
  const body = tokens
    .map(token => reading.markOf(tree, token))
    .find(other => other?.form === 'name' && /^(?:place|organisation)$/.test(other.entity?.kind ?? ''))
  const bodyTokens = body === undefined ? [] : subtreeOf(tree, body.head)
  const isOwner = body !== undefined && body.last < top
  const words = own.filter(
    token =>
      !isOwner || (!bodyTokens.includes(token) && !(body !== undefined && token >= body.first && token <= body.last)),
  )
  if (words.some((token, index) => index > 0 && token !== (words[index - 1] ?? 0) + 1) || words.length > 5) return []
  const title = words.map(token => lowerTitle(tree.tokens[token]?.text ?? '', tree.tokens[token]?.upos ?? '')).join(' ')
  // "Former" and "then" belong to the time of the article, and an adjective of a country names no office by itself.
  if (!/^[\p{L}][\p{L} .'-]+$/u.test(title) || /\b(?:former|then|ex|late|mr|mrs|ms|dr|miss|sir)\b/.test(title))
    return []
  const [from, to] = [tree.tokens[words[0] ?? top], tree.tokens[words.at(-1) ?? top]]
  if (from === undefined || to === undefined || mark.entity === undefined) return []
  const isAlone = exclusive.test(title) && isOwner
  const annotation: Annotation = {
    id: nextId(),
    kind: 'role',
    role: { title, ...(isOwner && body.entity !== undefined && { of: body.entity.id }), exclusive: isAlone },
    anchor: describeAnchor(reading.parsed.text, { start: from.start, end: to.end }),
  }
  // "A president" of nothing tells nothing.
  if (exclusive.test(title) && !isOwner) return []
  const first = Math.min(...tokens)
  return [
    {
      fact: copular(
        reading,
        tree,
        mark,
        { phrase: [{ of: annotation.id, possessive: false, ask: true }], annotation },
        { first, last: mark.last },
        maker,
      ),
      roles: [annotation],
    },
  ]
}

const lowerTitle = (word: string, upos: string): string =>
  titleWords.test(word) || upos === 'NOUN' || upos === 'DET' || upos === 'ADP' ? word.toLowerCase() : word

function isTitle(tree: Tree, token: number): boolean {
  const { upos = '', xpos = '', text = '' } = tree.tokens[token] ?? {}
  return (upos === 'NOUN' || (isProper(tree, token) && titleWords.test(text))) && !/S$/.test(xpos)
}

const titleWords =
  /^(?:president|minister|senator|governor|mayor|ambassador|secretary|chancellor|king|queen|prince|princess|pope|judge|justice|general|colonel|captain|coach|professor|director|chairman|chairwoman|officer|detective|sheriff|spokesman|spokeswoman|congressman|congresswoman|premier|commissioner|attorney|leader|chief|manager|editor|author|actor|actress|musician|singer|player|striker|goalkeeper|archbishop|bishop|cardinal|sergeant|major|lieutenant|admiral|representative|deputy|speaker)$/i

function appositionsOf(reading: Reading, tree: Tree, mark: Mark, maker: FactMaker): ReadTitle[] {
  const after = childrenBy(tree, mark.head, 'appos').filter(child => child > mark.last)
  const above = hasRelation(tree, mark.head, 'appos') ? [tree.tokens[mark.head]?.head ?? -1] : []
  return [...after, ...above.filter(at => at >= 0)].flatMap(top => {
    const other = reading.markOf(tree, top)
    if (other?.form === 'name' || tree.tokens[top]?.upos !== 'NOUN' || childrenBy(tree, top, 'conj', 'case').length > 0)
      return []
    const leftover = wordNounPhrase(reading, tree, top, {
      own: reading.clusterAt(tree, top) ?? reading.clusterAt(tree, mark.head),
    })
    if (leftover === undefined || leftover.agreement === 'plural' || !isPersonal(tree, top)) return []
    if (
      mark.entity?.kind !== 'person' &&
      !childrenBy(tree, top, 'det').some(at => /^an?$/i.test(tree.tokens[at]?.text ?? ''))
    )
      return []
    const complement = argumentFrom(reading, tree, leftover, { role: 'theme', function: 'complement' }).argument
    const run = { first: Math.min(mark.first, leftover.first), last: Math.max(mark.last, leftover.last) }
    const verb = mark.entity?.kind === 'person' ? was : { ...was, tense: 'present' as const }
    return [{ fact: copular(reading, tree, mark, complement, run, maker, leftover.marks, verb), roles: [] }]
  })
}

// "A representative", "the team's coach": with a determiner or an owner, or the statement lacks one.
function isPersonal(tree: Tree, top: number): boolean {
  return childrenBy(tree, top, 'det', 'nmod:poss').length > 0
}

function ageOf(reading: Reading, tree: Tree, mark: Mark, maker: FactMaker, nextId: () => AnnotationId): ReadTitle[] {
  const token = tree.tokens.findIndex(
    ({ head, upos, text }, at) =>
      head === mark.head && upos === 'NUM' && /^\d{1,3}$/.test(text) && at === mark.last + 2,
  )
  const own = tree.tokens[token]
  const isApart = tree.tokens[mark.last + 1]?.text === ',' && /^[,.]$/.test(tree.tokens[token + 1]?.text ?? '')
  if (own === undefined || !isApart) return []
  const annotation: Annotation = {
    id: nextId(),
    kind: 'quantity',
    quantity: {
      value: Number(own.text),
      type: 'measure',
      unit: { singular: 'year', plural: 'years' },
      rounding: 1,
      writtenAs: 'number',
    },
    anchor: describeAnchor(reading.parsed.text, { start: own.start, end: own.end }),
  }
  const complement = {
    phrase: [{ of: annotation.id, possessive: false, ask: true }, ' old'] as Argument['phrase'],
    annotation,
    role: 'measure' as const,
  }
  return [
    { fact: copular(reading, tree, mark, complement, { first: mark.first, last: token }, maker), roles: [annotation] },
  ]
}

function copular(
  reading: Reading,
  tree: Tree,
  mark: Mark,
  said:
    | Argument
    | { readonly phrase: Argument['phrase']; readonly annotation: Annotation; readonly role?: Argument['role'] },
  run: { readonly first: number; readonly last: number },
  maker: FactMaker,
  marks: readonly Mark[] = [],
  verb: Verb = was,
): Fact {
  const complement: Argument =
    'annotation' in said
      ? {
          role: said.role ?? 'theme',
          function: 'complement',
          phrase: said.phrase,
          head: 0,
          anchor: said.annotation.anchor,
          unique: false,
        }
      : said
  const subject: Argument = {
    role: 'agent',
    function: 'subject',
    phrase: [{ of: mark.annotation.id, possessive: false, ask: tellsApart(said) }],
    head: 0,
    anchor: mark.annotation.anchor,
    unique: false,
  }
  return {
    id: maker.nextId(),
    clause: { verb, arguments: [subject, complement] },
    evidence: [evidenceFor(reading, tree, run, [mark, ...marks])],
    attribution: [],
    relations: [],
    status: 'confirmed',
    origin: { by: 'treebank', sentence: maker.source(tree) },
  }
}

// "A musician" may be true of others in the article; "the mayor of Oslo" and "a lecturer at a college" tell one apart.
function tellsApart(said: {
  readonly phrase: Argument['phrase']
  readonly annotation?: Annotation
  readonly role?: Argument['role']
}): boolean {
  const { annotation } = said
  if (annotation?.kind === 'role') return annotation.role.exclusive || annotation.role.of !== undefined
  if (annotation !== undefined) return true
  const words = said.phrase.map(segment => (typeof segment === 'string' ? segment : '#')).join('')
  return /#|^the /.test(words)
}

import { describeAnchor } from '../../text/anchors.ts'
import type { Anchor, Support } from '../../vocabulary/anchor.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { FactId } from '../../vocabulary/identifiers.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import { findAttribution } from './find-attribution.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import { type WordedPhrase, wordNounPhrase } from './noun-phrase.ts'
import { argumentOf, type ReadArgument, readArguments } from './read-arguments.ts'
import { readVerb } from './read-verb.ts'
import type { Spoken } from './spoken.ts'

/** Makes facts out of clauses: gives them ids and the words that show them. */
export interface FactMaker {
  readonly nextId: () => FactId
  readonly source: (tree: Tree) => string
}

/**
 * Reads a predicate as a fact, or gives `undefined` where it can't be made to stand alone: a subject that nothing names,
 * an object that leans on another sentence, words of a quotation that speak of "I" and "you", a verb that isn't finite.
 */
export function readClause(
  reading: Reading,
  tree: Tree,
  predicate: SubjectPredicate,
  maker: FactMaker,
  isQuoted: boolean,
): Fact | undefined {
  const verb = readVerb(tree, predicate)
  if (verb === undefined || isVague(tree, predicate.token)) return undefined
  const attribution = findAttribution(reading, tree, predicate.token)
  if (attribution.state === 'unknown' || (isQuoted && (attribution.state === 'none' || speaksOfItself(tree))))
    return undefined
  const subjectToken = predicate.antecedent ?? predicate.subject
  const subject = wordNounPhrase(reading, tree, subjectToken)
  if (subject === undefined || !standsAlone(tree, subjectToken, subject.marks)) return undefined
  const subjectMark = subject.marks.find(({ head }) => head === subject.top)
  if (subjectMark?.form === 'date' || (predicate.antecedent !== undefined && subjectMark === undefined))
    return undefined
  const entity = subjectMark?.entity
  const others = readArguments(reading, tree, predicate, spokenIn(reading, tree, subject))
  if (others === undefined || isIncomplete(tree, predicate, others)) return undefined
  if (isReport(tree, predicate, others) || repeats(entity?.id, others)) return undefined
  if (predicate.copula !== undefined && tagOf(tree, predicate.token) === 'NNS' && entity?.agreement === 'singular')
    return undefined
  const adverb = predicate.copula === undefined ? adverbOf(tree, predicate.token) : undefined
  const opening: Argument = predicate.isThere
    ? {
        ...argumentOf(reading, tree, subject, { role: 'theme', function: 'subject' }),
        phrase: ['there'],
        head: 0,
        agreement: subject.agreement ?? 'singular',
      }
    : argumentOf(reading, tree, subject, { role: verb.passive ? 'theme' : 'agent', function: 'subject' })
  const there = predicate.isThere
    ? [{ argument: argumentOf(reading, tree, subject, { role: 'theme', function: 'complement' }), worded: subject }]
    : []
  const parts = withoutDoubledTimes([...there, ...others])
  if (parts.length === 0 || areEntwined(subject, parts)) return undefined
  const marks = [
    ...subject.marks,
    ...parts.flatMap(({ worded }) => worded.marks),
    ...(attribution.state === 'named' ? attribution.marks : []),
  ]
  const first = Math.min(subject.first, predicate.token, ...parts.map(({ worded }) => worded.first))
  const last = Math.max(subject.last, predicate.token, ...parts.map(({ worded }) => worded.last))
  const cue = attribution.state === 'named' ? [attribution.attribution.cue] : []
  return {
    id: maker.nextId(),
    clause: {
      verb: { ...verb, ...(adverb !== undefined && { adverb }) },
      arguments: [opening, ...parts.map(({ argument }) => argument)],
    },
    evidence: [evidenceFor(reading, tree, { first, last }, marks, cue)],
    attribution: attribution.state === 'named' ? [attribution.attribution] : [],
    relations: [],
    status: 'confirmed',
    origin: { by: 'treebank', sentence: maker.source(tree) },
  }
}

/** Gives the words that show a statement: its clause, and where each thing is named that the clause only points at. */
export function evidenceFor(
  reading: Reading,
  tree: Tree,
  { first, last }: { readonly first: number; readonly last: number },
  marks: readonly Mark[],
  cues: readonly Anchor[] = [],
): Support {
  const { text } = reading.parsed
  const [start, end] = [tree.tokens[first]?.start ?? 0, tree.tokens[last]?.end ?? 1]
  const clause = describeAnchor(text, { start, end })
  const inside = (anchor: Anchor) => start <= anchor.start && anchor.end <= end
  const names = marks.flatMap(mark => {
    if (mark.entity === undefined || mark.form === 'name') return []
    const own = reading.marks.filter(other => other.entity?.id === mark.entity?.id && other.form === 'name')
    const best = own.findLast(other => other.annotation.anchor.start < start) ?? own[0]
    return best === undefined || inside(best.annotation.anchor) ? [] : [best.annotation.anchor]
  })
  const more = [...names, ...cues.filter(cue => !inside(cue))]
  const distinct = more.filter((anchor, index) => more.findIndex(other => other.start === anchor.start) === index)
  return [clause, ...distinct]
}

const speaksOfItself = (tree: Tree): boolean =>
  tree.tokens.some(({ lemma, text }) => /^(?:i|we|you|my|our|your|me|us)$/i.test(text) || /^(?:i|we|you)$/.test(lemma))

function spokenIn(reading: Reading, tree: Tree, { top, marks }: WordedPhrase): Spoken {
  const clusters = marks.map(mark => reading.clusterAt(tree, mark.head)).filter(cluster => cluster !== undefined)
  return { cluster: reading.clusterAt(tree, top), clusters: new Set(clusters) }
}

// "Heald told the Post" is the frame of what she told.
function isReport(tree: Tree, { token }: SubjectPredicate, others: readonly ReadArgument[]): boolean {
  if (
    !/^(?:say|tell|state|add|reply|respond|write|claim|assert|argue|note|explain|ask|conclude|remark|announce|declare|observe)$/.test(
      lemmaOf(tree, token),
    )
  )
    return false
  return (
    !others.some(({ argument }) => argument.function === 'object' || argument.function === 'complement') ||
    childrenBy(tree, token, 'parataxis').length > 0 ||
    (lemmaOf(tree, token) === 'tell' && !others.some(({ argument }) => argument.function === 'complement'))
  )
}

function repeats(subject: string | undefined, others: readonly ReadArgument[]): boolean {
  const heads = others
    .flatMap(({ worded, argument }) =>
      worded.marks
        .filter(mark => argument.function !== 'adjunct' && mark.first <= worded.first + 1 && worded.phrase.length <= 2)
        .map(mark => mark.entity?.id),
    )
    .filter(id => id !== undefined)
  return (subject !== undefined && heads.includes(subject as never)) || new Set(heads).size < heads.length
}

// "Causes more damage to plants than all others": words of one part stand within another.
function areEntwined(subject: { first: number; last: number }, parts: readonly ReadArgument[]): boolean {
  const runs = [subject, ...new Set(parts.map(({ worded }) => worded))].filter(
    (run, index, all) => all.indexOf(run) === index,
  )
  return runs.some((one, index) =>
    runs.slice(index + 1).some(other => one.first <= other.last && other.first <= one.last),
  )
}

// "Runs through 11 March 2007 this year": the finer date says both.
function withoutDoubledTimes(parts: readonly ReadArgument[]): ReadArgument[] {
  const edtf = ({ worded }: ReadArgument) =>
    worded.marks.flatMap(({ annotation }) => (annotation.kind === 'date' ? [annotation.time.edtf] : []))[0]
  return parts.filter(part => {
    const own = edtf(part)
    return (
      own === undefined ||
      part.argument.role !== 'time' ||
      !parts.some(other => other !== part && (edtf(other)?.startsWith(own) ?? false) && edtf(other) !== own)
    )
  })
}

const weak = new Set('seem appear happen occur exist do go come get have let'.split(' '))

function isIncomplete(tree: Tree, { token, copula }: SubjectPredicate, others: readonly ReadArgument[]): boolean {
  if (copula !== undefined) return false
  const hasObject = others.some(({ argument }) => argument.function !== 'adjunct')
  // "Recognised, picked up and carried balls": the object stands with the last of them.
  const later = childrenBy(tree, token, 'conj').filter(child => tree.tokens[child]?.upos === 'VERB')
  if (
    !hasObject &&
    later.some(child => childrenBy(tree, child, 'obj').length > 0) &&
    !others.some(({ worded }) => worded.first > token && worded.first < (later[0] ?? 0))
  )
    return true
  return !hasObject && weak.has(lemmaOf(tree, token)) && !others.some(({ argument }) => argument.role !== 'time')
}

// "Could", "might" and "only" say that the article doesn't say it plainly.
function isVague(tree: Tree, token: number): boolean {
  return tree.childrenOf(token).some(child => {
    const lemma = lemmaOf(tree, child)
    if (hasRelation(tree, child, 'aux')) return /^(?:might|ought|dare|need)$/.test(lemma) && tagOf(tree, child) === 'MD'
    return (
      hasRelation(tree, child, 'advmod') &&
      /^(?:only|even|hardly|barely|rarely|seldom|scarcely|almost|nearly|perhaps|maybe|possibly|probably|allegedly|reportedly|apparently|supposedly|likely|why|how|when|where|just|no|if|so)$/.test(
        lemma,
      )
    )
  })
}

const passing =
  /^(?:also|too|then|later|now|still|already|however|meanwhile|therefore|instead|first|soon|again|ever|yet|finally|eventually|subsequently|recently|currently|previously|earlier|initially|once|afterwards?|shortly|immediately|since|together|well|much|more|most|very|quite|rather)$/

// "Are often swamped" is less than "are swamped".
const frequency = /^(?:often|always|sometimes|seldom|never)$/

function adverbOf(tree: Tree, token: number): string | undefined {
  const found = childrenBy(tree, token, 'advmod').find(
    child =>
      child < token &&
      (/ly$/.test(tree.tokens[child]?.text ?? '') || frequency.test(lemmaOf(tree, child))) &&
      !passing.test(lemmaOf(tree, child)) &&
      tree.childrenOf(child).length === 0 &&
      child > (childrenBy(tree, token, 'nsubj')[0] ?? token),
  )
  return found === undefined ? undefined : (tree.tokens[found]?.text ?? '').toLowerCase()
}

const bareNouns =
  /^(?:people|man|woman|one|other|many|some|all|most|few|several|thing|group|member|part|number|lot|way|case|move|decision|result|reason|time|day|year|place)$/

// "The ban" says nothing by itself; "the Syrian refugee team", "250 people" and "web developers" do.
function standsAlone(tree: Tree, token: number, marks: readonly Mark[]): boolean {
  if (marks.some(({ head }) => head === token)) return true
  if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[token]?.upos ?? '')) return false
  const determiner = childrenBy(tree, token, 'det').map(at => lemmaOf(tree, at))[0]
  const isModified = childrenBy(tree, token, 'nmod', 'amod', 'compound', 'acl', 'nummod', 'nmod:poss').length > 0
  if (/^(?:this|that|these|those|some|any|every|each|another|no|all|both)$/.test(determiner ?? '')) return false
  return (
    isModified || (determiner === undefined && /S$/.test(tagOf(tree, token)) && !bareNouns.test(lemmaOf(tree, token)))
  )
}

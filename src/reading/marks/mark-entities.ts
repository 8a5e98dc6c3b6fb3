import { describeAnchor } from '../../text/anchors.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Mention } from '../../vocabulary/parsed-text.ts'
import { isBareDefinite } from '../entities/bare-definite.ts'
import type { ReadMention } from '../entities/cluster.ts'
import { hasName, isAskable } from '../entities/make-entity.ts'
import type { Run } from '../entities/thing-name.ts'
import { childrenBy, isProper, subtreeOf, type Tree } from '../trees/tree.ts'
import type { Mark } from './mark.ts'

const ours = /^(?:we|us|ours?|ourselves)$/i

/** Marks the words with which a mention speaks of an entity: its name with "the" and "'s", the whole of a description. */
export function markMention(
  tree: Tree,
  { mention, form, run, text: said }: ReadMention,
  { entity, id, text }: { readonly entity: Entity; readonly id: AnnotationId; readonly text: string },
): Mark | undefined {
  const isName = form === 'name' || form === 'mixed'
  if (form === 'inner') return undefined
  // "Our pilot" is the speaker's and others'.
  if (!isName && entity.kind === 'person' && ours.test(tree.tokens[mention.head]?.text ?? '')) return undefined
  if (form === 'description' && isPlural(tree, mention.head) !== (entity.agreement === 'plural')) return undefined
  // A description that tells enough stays as it is; one of a thing with a name gives way to the name.
  // "These attacks" of what was called "security vulnerabilities" are other words for other things.
  const points = /^th(?:is|at|ese|ose)$/i.test(tree.tokens[mention.first]?.text ?? '')
  if (form === 'description' && points && !hasName(entity) && !isCalled(tree, mention.head, entity)) return undefined
  // "This page" was archived, and not the person for whom a tool took it.
  if (form === 'description' && points && entity.kind === 'person' && !isOfSort(tree, mention.head, entity))
    return undefined
  const isPerson = entity.kind === 'person' && hasName(entity)
  if (form === 'description' && !(isPerson ? isDefinite(tree, mention.first) : isBareDefinite(tree, mention)))
    return undefined
  const words = isName
    ? run
    : form === 'pronoun'
      ? run
      : descriptionRun(tree, mention.first, mention.last, mention.head)
  const { first, last } = words
  // "The Eton v Harrow match", "U.S. officials": a short name within a longer one keeps its own words.
  const isFull = said === entity.names[0]?.text
  if (isName && ((!isFull && isModifier(tree, mention.head)) || goesOn(tree, mention))) return undefined
  const [from, to] = [tree.tokens[first], tree.tokens[last]]
  if (from === undefined || to === undefined || from.start >= to.end) return undefined
  const isPossessive = isOwner(tree, last) || (form === 'pronoun' && isPossessivePronoun(tree, mention.head))
  return {
    annotation: {
      id,
      kind: entity.kind,
      entity: entity.id,
      anchor: describeAnchor(text, { start: from.start, end: to.end }),
    },
    entity,
    sentence: tree.index,
    first: isName
      ? mention.head < first
        ? Math.min(mention.first, mention.head)
        : withArticle(tree, { first, last }, entity, isFull)
      : first,
    last: isOwner(tree, last) ? last + 1 : last,
    head: mention.head,
    form: isName ? 'name' : form === 'pronoun' ? 'pronoun' : 'description',
    isPossessive,
    isAskable:
      isAskable(entity) && !isModifier(tree, mention.head) && !(isName && isTorn(tree, mention.head, first, entity)),
  }
}

// "The team, which consists of girls": what a comma sets apart is told elsewhere.
function descriptionRun(tree: Tree, first: number, last: number, head: number) {
  const apart = childrenBy(tree, head, 'appos', 'acl', 'parataxis').filter(child => child > head)
  const starts = apart
    .map(child => Math.min(...subtreeOf(tree, child)))
    .map(start => (isComma(tree, start - 1) ? start - 1 : start))
  const end = Math.min(last, ...starts.map(start => start - 1))
  return { first, last: isOwner(tree, end - 1) && end > first ? end - 1 : Math.max(end, head) }
}

const isComma = (tree: Tree, token: number): boolean => /^[,(–—-]$/.test(tree.tokens[token]?.text ?? '')

function isOwner(tree: Tree, last: number): boolean {
  return /^(?:['’]s?|POS)$/.test(tree.tokens[last + 1]?.text ?? '') && tree.tokens[last + 1]?.xpos === 'POS'
}

const persons =
  /^(?:boy|girl|person|child|baby|individual|couple|family|.*(?:er|or|ist|ian|ess|ant|ent|man|ee|ate|ive|ef))$/

function isOfSort(tree: Tree, head: number, entity: Entity): boolean {
  const noun = tree.tokens[head]?.lemma.toLowerCase() ?? ''
  return persons.test(noun) || entity.sort.singular.includes(noun) || isCalled(tree, head, entity)
}

function isCalled(tree: Tree, head: number, { names }: Entity): boolean {
  const [noun = '', lemma = ''] = [tree.tokens[head]?.text.toLowerCase(), tree.tokens[head]?.lemma.toLowerCase()]
  return names.some(({ text }) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .some(word => word === noun || word === lemma),
  )
}

const isDefinite = (tree: Tree, first: number): boolean =>
  /^(?:the|this|that|these|those)$/i.test(tree.tokens[first]?.text ?? '') || tree.tokens[first]?.xpos === 'PRP$'

// "Scientology officials": "which organisation officials" is no question.
function isModifier(tree: Tree, head: number): boolean {
  const { relation = '', head: above = -1 } = tree.tokens[head] ?? {}
  return /^(?:compound|amod|nmod:desc)/.test(relation) || isWithinModifier(tree, head, above)
}

// "Suisse Group" of "Credit Suisse Group": a body whose name begins before it.
function isTorn(tree: Tree, head: number, first: number, { kind }: Entity): boolean {
  const before = tree.tokens[first - 1]
  const isPart = before?.head === head && /^(?:compound|flat|amod)$/.test(before.relation)
  return kind === 'organisation' && isPart && /^\p{Lu}/u.test(before.text) && first > 1
}

// "The LA Sheriff's office": the name of the city opens another name there.
function goesOn(tree: Tree, { head, last }: Mention): boolean {
  const [own, hyphen, number] = tree.tokens.slice(last, last + 3)
  // "The OV-130": a letter and a number make one name.
  const isNumbered =
    hyphen?.text === '-' && own?.end === hyphen.start && number?.start === hyphen.end && /^\d/.test(number.text)
  return isNumbered || childrenBy(tree, head, 'flat').some(child => child > last)
}

// "The Eton v Harrow match": what a modifier before its noun goes on with.
function isWithinModifier(tree: Tree, token: number, above: number): boolean {
  const { relation = '', head = -1 } = tree.tokens[above] ?? {}
  const isPart = above >= 0 && above < token && /^(?:conj|nmod|flat)/.test(tree.tokens[token]?.relation ?? '')
  return isPart && ((/^(?:compound|amod)/.test(relation) && head > token) || isWithinModifier(tree, above, head))
}

const isPlural = (tree: Tree, head: number): boolean => /S$/.test(tree.tokens[head]?.xpos ?? '')

const isPossessivePronoun = (tree: Tree, token: number): boolean => tree.tokens[token]?.xpos === 'PRP$'

function withArticle(tree: Tree, { first, last }: Run, { article, kind }: Entity, isFull: boolean): number {
  const before = tree.tokens[first - 1]
  if (before?.text.toLowerCase() !== 'the') return first
  // "The Polaroid's flash": a full name that takes no article leaves it where it stands; "the North" takes it along.
  const isOwn = isFull && article === 'none' && kind !== 'person' && kind !== 'place'
  if (isOwn && isProper(tree, before.head)) return first
  // "The Hong Kong election": that article is the election's.
  return before.head >= first && before.head <= last ? first - 1 : first
}

import { describeAnchor } from '../../text/anchors.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, isProper, lemmaOf, subtreeOf, type Tree } from '../trees/tree.ts'
import { partCountry } from './country-before.ts'
import { annotatedComplement, type ReadTitle, type TitleMaker, titleFact } from './title-fact.ts'

const exclusive =
  /^(?:(?:prime|foreign|defen[cs]e|finance|interior|health|justice) minister|president|chancellor|king|queen|pope|mayor|governor|chief executive|chief executive officer|ceo|secretary of state|secretary-general|emperor|sheriff|attorney general|head coach|premier|ambassador)$/
const titleWords =
  /^(?:president|minister|senator|governor|mayor|ambassador|secretary|chancellor|king|queen|prince|princess|pope|judge|justice|general|colonel|captain|coach|professor|director|chairman|chairwoman|officer|detective|sheriff|spokesman|spokeswoman|congressman|congresswoman|premier|commissioner|attorney|leader|chief|manager|editor|author|actor|actress|musician|singer|player|striker|goalkeeper|archbishop|bishop|cardinal|sergeant|major|lieutenant|admiral|representative|deputy|speaker)$/i
const ofBody =
  /^(?:president|minister|senator|governor|mayor|ambassador|secretary|chancellor|king|queen|prince|princess|judge|professor|director|chairman|chairwoman|chair|commissioner|leader|chief|manager|editor|captain|coach|founder|co-founder|spokesman|spokeswoman|spokesperson|curator|deputy|speaker|bishop|archbishop|commander|general)$/
// Words of offices that have a capital before a name only.
const officeWords =
  /^(?:prime|vice|state|first|foreign|defen[cs]e|finance|interior|health|justice|trade|education|home|assistant|senior|executive|head|treasury)$/i
const bodies =
  /^(?:group|party|company|firm|team|band|club|camp|organi[sz]ation|agency|association|union|movement|magazine|newspaper)$/i
const leaders = /^(?:president|prime minister|premier|chancellor|king|queen|emperor|pope)$/
const mostWords = 5

/**
 * Reads the office before a person's name: "Norway's Prime Minister Ann Lee". An office that one body has once ("the
 * president") is stated of its body only; "former" and forms of address are no office.
 */
export function readOffice(reading: Reading, tree: Tree, mark: Mark, maker: TitleMaker): ReadTitle | undefined {
  const top = officeNoun(tree, mark)
  if (top === undefined) return undefined
  const tokens = officeTokens(tree, mark, top)
  const body = bodyIn(reading, tree, tokens, top)
  // "Young Growers Association president" of whose name the last word alone was read.
  if (body !== undefined && bodies.test(body.annotation.anchor.exact)) return undefined
  const words = tokens.filter(
    token => !isPartOf(tree, token, body) && (tree.tokens[token]?.upos !== 'DET' || token > top),
  )
  if (words.length > mostWords || words.some((token, index) => token !== (words[0] ?? 0) + index)) return undefined
  // "His French counterpart": whose, was told before.
  if (words.some(token => tree.tokens[token]?.upos === 'PRON' || lemmaOf(tree, token) === 'counterpart'))
    return undefined
  // "Harbour pilot Captain Mira Olm" holds two posts, and no "pilot captain".
  if (words.some((token, at) => at > 0 && isRankBehind(tree, token))) return undefined
  const said = words.map((token, at) => `${gapBefore(tree, words[at - 1], token)}${lowerTitle(tree, token)}`).join('')
  const national = body === undefined ? partCountry(reading, said) : undefined
  const isNational = national !== undefined && exclusive.test(national.title)
  const title = isNational && national.country !== undefined ? national.title : said
  if (!/^\p{L}[\p{L} .'-]+$/u.test(title) || /\b(?:former|then|ex|late|mr|mrs|ms|dr|miss|sir)\b/.test(title))
    return undefined
  const isExclusive = isNational || exclusive.test(title)
  // "The council campaigner" holds no office of the council: "a campaigner of the council" is nobody's English.
  if (body !== undefined && !isExclusive && !ofBody.test(title.split(' ').at(-1) ?? '')) return undefined
  // "A president" of nothing tells nothing, and nor does "the match referee".
  if (body === undefined && ((isExclusive && !isNational) || (words.length > 1 && isDefinite(tree, mark, top))))
    return undefined
  const [from, to] = [tree.tokens[words[0] ?? top], tree.tokens[words.at(-1) ?? top]]
  if (from === undefined || to === undefined || from.start >= to.end) return undefined
  // Who leads a country is known without the text.
  const isKnown = leaders.test(national?.title ?? title) && (isNational || body?.entity?.sort.singular === 'country')
  const of = body?.entity?.id ?? (isNational ? national.country?.id : undefined)
  const annotation: Annotation = {
    id: maker.nextRole(),
    kind: 'role',
    role: { title, ...(of !== undefined && { of }), exclusive: isExclusive },
    anchor: describeAnchor(reading.parsed.text, { start: from.start, end: to.end }),
  }
  const told = {
    complement: annotatedComplement(annotation, 'theme', { ask: !isKnown }),
    run: { first: tokens[0] ?? top, last: mark.last },
    tense: 'past',
    tellsApart: !isKnown && (isExclusive || of !== undefined),
  } as const
  return { fact: titleFact(reading, tree, mark, told, maker), roles: [annotation] }
}

// "Pan-democrat" may be three tokens.
function gapBefore(tree: Tree, before: number | undefined, token: number): string {
  if (before === undefined) return ''
  return tree.tokens[before]?.end === tree.tokens[token]?.start ? '' : ' '
}

const isRankBehind = (tree: Tree, token: number): boolean => {
  const [before, own] = [tree.tokens[token - 1], tree.tokens[token]]
  const isRank = /^\p{Lu}/u.test(own?.text ?? '') && titleWords.test(own?.text ?? '')
  return isRank && before?.upos === 'NOUN' && /^\p{Ll}/u.test(before.text)
}

const isDefinite = (tree: Tree, mark: Mark, top: number): boolean =>
  childrenBy(tree, top, 'det')
    .concat(childrenBy(tree, mark.head, 'det'))
    .some(at => lemmaOf(tree, at) === 'the')

// In some treebanks the office is the head of the name, in others it hangs from it.
function officeNoun(tree: Tree, mark: Mark): number | undefined {
  if (!isHead(tree, mark))
    return childrenBy(tree, mark.head, 'nmod:desc', 'compound').findLast(
      child => child < mark.first && isTitle(tree, child),
    )
  return /S$/.test(tree.tokens[mark.head]?.xpos ?? '') ? undefined : mark.head
}

const isHead = (tree: Tree, { head, last }: Mark): boolean => head < last && tree.tokens[head]?.upos === 'NOUN'

function officeTokens(tree: Tree, mark: Mark, top: number): number[] {
  const isOffice = isHead(tree, mark)
  return subtreeOf(
    tree,
    top,
    child =>
      hasRelation(tree, child, 'det') ||
      (hasRelation(tree, child, 'case') && tree.tokens[child]?.head === top) ||
      (isOffice && !/^(?:amod|compound|nmod:poss|case)/.test(tree.tokens[child]?.relation ?? '')) ||
      child > (isOffice ? top : mark.first),
  )
}

// The country or the body before an office: "Norway's", "US".
function bodyIn(reading: Reading, tree: Tree, tokens: readonly number[], top: number): Mark | undefined {
  const body = tokens
    .map(token => reading.markOf(tree, token))
    .find(other => other?.form === 'name' && /^(?:place|organisation)$/.test(other.entity?.kind ?? ''))
  return body !== undefined && body.last < top ? body : undefined
}

function isPartOf(tree: Tree, token: number, body: Mark | undefined): boolean {
  if (body === undefined) return false
  return (token >= body.first && token <= body.last) || subtreeOf(tree, body.head).includes(token)
}

function lowerTitle(tree: Tree, token: number): string {
  const { text = '', upos = '', lemma = '' } = tree.tokens[token] ?? {}
  // A "Facebook" that a treebank calls a common noun keeps its capital in the lemma.
  const isCommon = (upos === 'NOUN' && !/^\p{Lu}/u.test(lemma)) || upos === 'DET' || upos === 'ADP'
  return isCommon || titleWords.test(text) || officeWords.test(text) ? text.toLowerCase() : text
}

function isTitle(tree: Tree, token: number): boolean {
  const { upos = '', xpos = '', text = '' } = tree.tokens[token] ?? {}
  // "Civic group Olm Passion's Mira Lund": a group is nobody's office.
  if (bodies.test(text)) return false
  return (upos === 'NOUN' || (isProper(tree, token) && titleWords.test(text))) && !/S$/.test(xpos)
}

import type { Tree } from '../../trees/tree.ts'
import type { EnglishKind, EnglishMention } from './english-mention.ts'
import { facilityNoun, isSiting, isUnsitely } from './facility-nouns.ts'
import { coreOf } from './noun-phrase-run.ts'

/**
 * Finds the buildings and sites that common nouns of a sentence describe: "the hospital", "two bridges", "an air base".
 * The run goes from the first adjective
 * or name before the noun to the noun; `sort` is the noun of the class. A noun that may mean people ("the school decided") counts where it stands as a place
 * or where the tagger says so; one that needs a noun before it ("plant", "base") counts with that, so that "all bases were
 * covered" is none.
 */
export function findFacilities(
  tree: Tree,
  isNamed: (token: number) => boolean,
  kindAt: (token: number) => EnglishKind | undefined,
): EnglishMention[] {
  return tree.tokens.flatMap(({ lemma, upos, relation }, head): EnglishMention[] => {
    const noun = lemma.toLowerCase()
    const site = upos === 'NOUN' && !isNamed(head) ? facilityNoun(noun) : undefined
    if (site === undefined || /^(?:compound|amod)/.test(relation)) return []
    const before = tree.tokens[head - 1]?.text.toLowerCase() ?? ''
    const compound = hyphened(tree, head) ?? before
    const isSited = isSiting(noun, compound)
    if (!isSited && isUnsitely(noun, compound)) return []
    const confidence = confidenceOf(tree, head, { how: site.how, isSited, guess: kindAt(head) })
    if (confidence === undefined) return []
    const sort =
      isSited && /^(?:base|station|plant|camp|centre|center|hall|tower|house|home)$/.test(noun)
        ? `${compound} ${site.sort}`
        : site.sort
    return [
      { sentence: tree.index, ...coreOf(tree, head), head, kind: 'facility', form: 'description', sort, confidence },
    ]
  })
}

// "Air-base" may be three tokens.
const hyphened = (tree: Tree, head: number): string | undefined =>
  /^[-‐]$/.test(tree.tokens[head - 1]?.text ?? '') ? tree.tokens[head - 2]?.text.toLowerCase() : undefined

interface Evidence {
  readonly how: 'sure' | 'body' | 'named'
  readonly isSited: boolean
  readonly guess: EnglishKind | undefined
}

const placing =
  /^(?:in|at|near|inside|outside|into|from|to|on|onto|around|behind|beside|through|across|over|under|above|below|toward|towards)$/i

function confidenceOf(tree: Tree, head: number, { how, isSited, guess }: Evidence): number | undefined {
  if (isIdiom(tree, head)) return undefined
  const isPlace = guess === 'place' || guess === 'facility'
  const isDenied = guess !== undefined && !isPlace && guess !== 'other'
  if (how === 'sure') return isDenied && guess !== 'organisation' ? 0.55 : 0.88
  if (isSited) return isDenied ? 0.6 : 0.88
  if (isPlace) return how === 'body' ? 0.8 : isGiven(tree, head) ? 0.6 : undefined
  if (how === 'named' && isMilitary(tree, head)) return 0.75
  const mayBeBody = how === 'body' && guess === 'organisation'
  if ((isDenied && !mayBeBody) || (how === 'named' && !isGiven(tree, head))) return undefined
  const isPlaced = tree.childrenOf(head).some(child => {
    const { relation = '', text = '' } = tree.tokens[child] ?? {}
    return relation === 'case' && placing.test(text)
  })
  return isPlaced && hasArticle(tree, head) ? 0.6 : undefined
}

const hasArticle = (tree: Tree, head: number): boolean =>
  tree.childrenOf(head).some(child => /^(?:det|nmod:poss|nummod)/.test(tree.tokens[child]?.relation ?? ''))

const isGiven = (tree: Tree, head: number): boolean =>
  /^(?:building|house|camp|station|tower|terminal|port)$/.test(tree.tokens[head]?.lemma ?? '')

// "The base from which the jets took off": a bare base among soldiers is one.
function isMilitary(tree: Tree, head: number): boolean {
  if (!/^base$/i.test(tree.tokens[head]?.lemma ?? '') || !hasArticle(tree, head)) return false
  return tree.tokens.some(({ lemma }) =>
    /^(?:jet|aircraft|troop|troops|soldier|pilot|military|army|militant|rebel|plane|helicopter|marine|airstrike)$/i.test(
      lemma,
    ),
  )
}

// "All bases were covered", "a house divided", "on the market", "bridge the gap", "at the office of".
function isIdiom(tree: Tree, head: number): boolean {
  const { lemma = '', head: above = -1 } = tree.tokens[head] ?? {}
  const verb = tree.tokens[above]?.lemma.toLowerCase() ?? ''
  if (/^base$/i.test(lemma)) return /^(?:cover|touch|broaden|build|widen)$/.test(verb)
  if (/^(?:market|school|mine|fort|pier|inn|ground|wall|court|stage)$/i.test(lemma))
    return /^of$/i.test(tree.tokens[head + 1]?.text ?? '') && /^(?:school|mine)$/i.test(lemma)
  return false
}

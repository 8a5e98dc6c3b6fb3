import type { Entity } from '../../vocabulary/entity.ts'
import { childrenBy, isProper, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import type { WordedPhrase } from './noun-phrase.ts'

// What the world has once, and what "the" opens by custom: "in the lead", "the left".
const onlyOnes =
  /^(?:world|earth|globe|sun|moon|sky|universe|internet|web|press|media|public|police|military|army|weather|climate|environment|economy|future|past|present|poor|rich|elderly|country|countryside|sea|ocean|lead|ball|radio|air|ground|law|equator|solar|royal|century|human|body|brain|majority|rest|average|arts?|ages?)$/

const kinds = /^(?:kind|type|sort|category|form|class|group|option|phase)$/
const counted = /^(?:first|second|third|fourth|last|latter|former|other|next|same)$/
const belonging = /^(?:resident|citizen|inhabitant|voter|member|employee|delegate|villager|household|district)$/

/**
 * Tells whether each "the" and "all" of a worded phrase is understood without the text around it: a name or a date
 * stands with its noun, or something told of it ("the number of ships"), or the world has it but once ("the sun"). "The
 * match referee" and "the new one" lean on what was told before.
 */
export function isAnchored(tree: Tree, { tokens, marks }: WordedPhrase): boolean {
  if (marks.some(({ entity }) => entity !== undefined && isUnnamed(entity))) return false
  // A number tells how many and not which: "the two institutes".
  const covered = new Set(
    marks.filter(({ form }) => form !== 'quantity').flatMap(({ first, last }) => rangeOf(first, last)),
  )
  return tokens.every(token => {
    if (covered.has(token) || tree.tokens[token]?.upos === 'PRON') return true
    // "The second kind of property".
    if (kinds.test(lemmaOf(tree, token)) && childrenBy(tree, token, 'amod').some(at => counted.test(lemmaOf(tree, at))))
      return false
    if (/^ones?$/.test(lemmaOf(tree, token)) && tree.tokens[token]?.upos === 'NOUN') return false
    return !isDefinite(tree, token, tokens) || isToldBy(tree, token, { tokens, covered })
  })
}

// "The first game of the day" stands for a thing that has no name.
function isUnnamed({ article, names }: Entity): boolean {
  const [name] = names
  return (
    article === 'the' && name !== undefined && names.every(({ accept }) => !accept) && !/[\p{Lu}\d]/u.test(name.text)
  )
}

function isDefinite(tree: Tree, token: number, tokens: readonly number[]): boolean {
  return (
    /^(?:NOUN|ADJ|VERB)$/.test(tree.tokens[token]?.upos ?? '') &&
    ![token, ...childrenBy(tree, token, 'advmod')].some(at => /^(?:JJS|RBS)$/.test(tagOf(tree, at))) &&
    childrenBy(tree, token, 'det').some(
      at =>
        tokens.includes(at) &&
        (/^(?:the|all)$/.test(lemmaOf(tree, at)) ||
          // "Every resident" is one of somewhere.
          (/^(?:every|each)$/.test(lemmaOf(tree, at)) && belonging.test(lemmaOf(tree, token)))),
    )
  )
}

function isToldBy(
  tree: Tree,
  token: number,
  { tokens, covered }: { readonly tokens: readonly number[]; readonly covered: ReadonlySet<number> },
): boolean {
  const own = subtreeOf(tree, token).filter(at => tokens.includes(at))
  if (own.some(at => onlyOnes.test(lemmaOf(tree, at)))) return true
  if (own.some(at => covered.has(at) || isProper(tree, at) || isNameLike(tree, at))) return true
  return childrenBy(tree, token, 'nmod', 'acl', 'ccomp').some(
    child => child > token && tokens.includes(child) && !/^(?:question)$/.test(lemmaOf(tree, child)),
  )
}

// "The Greek government", "the 20th minute", "its own ships".
function isNameLike(tree: Tree, token: number): boolean {
  const { text = '' } = tree.tokens[token] ?? {}
  return (/\p{Lu}/u.test(text) && token > 0) || /\d/.test(text) || tagOf(tree, token) === 'PRP$'
}

const rangeOf = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

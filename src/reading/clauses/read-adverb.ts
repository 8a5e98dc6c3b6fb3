import { childrenBy, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import { prepositionOf } from './preposition.ts'
import type { Predicate } from './read-verb.ts'

/**
 * Tells whether the article doesn't say plainly that something is so: "might", "nearly", "only", "almost entirely". What
 * a coordinated verb shares with the first it shares too.
 */
export function isVague(tree: Tree, { token, sharedWith }: Predicate): boolean {
  return hedges(tree, token) || (sharedWith !== undefined && hedges(tree, sharedWith))
}

const hedge =
  /^(?:only|even|hardly|barely|rarely|seldom|scarcely|little|almost|nearly|perhaps|maybe|possibly|probably|allegedly|reportedly|apparently|supposedly|likely|why|how|when|where|just|no|if|so|again)$/

function hedges(tree: Tree, token: number): boolean {
  const modals = childrenBy(tree, token, 'aux').filter(child => tagOf(tree, child) === 'MD')
  if (modals.some(child => /^(?:might|ought|dare|need)$/.test(lemmaOf(tree, child)))) return true
  // "Would have won" didn't win.
  const isPerfect = childrenBy(tree, token, 'aux').some(child => lemmaOf(tree, child) === 'have')
  if (isPerfect && modals.some(child => /^(?:would|could|should|['’]d)$/.test(lemmaOf(tree, child)))) return true
  // "As of 4 March 2011": what held until then.
  if (childrenBy(tree, token, 'obl').some(child => prepositionOf(tree, child) === 'as of')) return true
  return childrenBy(tree, token, 'advmod').some(
    child =>
      (hedge.test(lemmaOf(tree, child)) && !opensClause(tree, token, child)) ||
      isHedged(tree, child, token) ||
      childrenBy(tree, child, 'nmod').length > 0,
  )
}

// "In Varn, where the guard holds a bridge", "when Mira gave 600 coins": what the clause hangs on says what it stands for.
function opensClause(tree: Tree, token: number, adverb: number): boolean {
  const relation = tree.tokens[token]?.relation ?? ''
  return (
    (lemmaOf(tree, adverb) === 'where' && relation === 'acl:relcl') ||
    (lemmaOf(tree, adverb) === 'when' && relation === 'advcl')
  )
}

// "Almost entirely destroyed".
function isHedged(tree: Tree, adverb: number, token: number): boolean {
  return (
    adverb < token &&
    childrenBy(tree, adverb, 'advmod').some(child => /^(?:almost|nearly|not|only)$/.test(lemmaOf(tree, child)))
  )
}

const passing =
  /^(?:also|too|then|later|now|still|already|however|meanwhile|therefore|instead|first|soon|ever|yet|finally|eventually|subsequently|recently|currently|once|afterwards?|shortly|immediately|since|together|well|much|more|most|very|quite|rather)$/

/** Tells whether an adverb only links or dates what is said: "also", "recently". */
export const isPassing = (lemma: string): boolean => passing.test(lemma)

// "Are often swamped" is less than "are swamped".
const frequency = /^(?:often|always|sometimes|seldom|never)$/

/** Finds the adverb without which a verb says more than the sentence does: "often", "reportedly". */
export function adverbOf(tree: Tree, token: number): string | undefined {
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

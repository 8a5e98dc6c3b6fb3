import { escapePattern } from '../text/escape-pattern.ts'
import { gerundOf, participleOf, pastForm, presentForm } from '../text/verb-forms.ts'
import { remembered } from './remembered.ts'

const lightBefore =
  '(?:\\p{L}+ly|ever|yet|been|be|being|have|has|had|having|to|really|even|just|still|also|all|in fact)'
const negative =
  "(?:not|never|no longer|cannot|\\p{L}+n['’]t|hardly|scarcely|barely|without|neither|nor|fail(?:ed|s|ing)? to|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|den(?:ied|ies|ying)(?: that)?|unable to|stopped|ceased|instead of|rather than|far from|avoid(?:ed|s|ing)?)"
const notReally = /\b(?:not only|not just|not until|not least|not to mention|not merely|not simply)\b/giu
const nobody = '(?:no one|nobody|none of|neither of|no (?!doubt\\b|less\\b|fewer\\b|more\\b|matter\\b)\\p{L}+)'

const opposites: readonly string[] = [
  ...['win lose', 'rise fall', 'increase decrease', 'accept reject', 'accept refuse', 'support oppose', 'open close'],
  ...[
    'begin end',
    'start stop',
    'arrive leave',
    'buy sell',
    'gain lose',
    'approve reject',
    'confirm deny',
    'find lose',
  ],
  ...['allow ban', 'allow forbid', 'agree refuse', 'join leave', 'enter leave', 'free arrest', 'release arrest'],
  ...[
    'survive die',
    'pass fail',
    'succeed fail',
    'build destroy',
    'strengthen weaken',
    'admit deny',
    'remember forget',
  ],
  ...['raise lower', 'raise cut', 'lend borrow', 'push pull', 'attack defend', 'appear vanish', 'appear disappear'],
]

/** Says how a text takes a verb: it states it, only denies it, states its opposite instead, or doesn't have it. */
export type VerbStance = 'stated' | 'negated' | 'opposite' | 'absent'

/** Judges how a text takes a verb, in any of its forms; it is negated only where every occurrence is. */
export function stanceOnVerb(text: string, lemma: string): VerbStance {
  const bare = text.replace(notReally, 'but')
  const own = countsOf(bare, lemma)
  if (own.all > 0) return own.negated === own.all ? 'negated' : 'stated'
  const reversed = opposites.flatMap(pair => {
    const [one = '', other = ''] = pair.split(' ')
    return one === lemma ? [other] : other === lemma ? [one] : []
  })
  return reversed.some(verb => countsOf(bare, verb).all > countsOf(bare, verb).negated) ? 'opposite' : 'absent'
}

/** Tells whether a text has any word that denies something. */
export function hasNegation(text: string): boolean {
  return negationAnywhere.test(text)
}

const negationAnywhere = new RegExp(
  `(?<![\\p{L}-])(?:${negative}|${nobody}|no|un(?:able|likely)|lack(?:ed|s)?)(?![\\p{L}-])`,
  'iu',
)

interface VerbForms {
  readonly forms: ReadonlySet<string>
  readonly negated: () => RegExp
}

const formsOf: (lemma: string) => VerbForms = remembered(lemma => {
  const past = pastForm(lemma, 'singular')
  const forms = new Set([lemma, presentForm(lemma, 'singular'), past, participleOf(lemma), gerundOf(lemma)])
  if (lemma === 'be') for (const form of ['am', 'are', 'were']) forms.add(form)
  const pattern = remembered((verb: string): RegExp => {
    const words = `(?:${[...forms].map(escapePattern).join('|')})`
    const isAuxiliary = verb === 'be' || verb === 'have'
    const after = isAuxiliary ? `|(?<![\\p{L}-])${words}(?:n['’]t| not| never| no longer| neither)(?![\\p{L}-])` : ''
    const denied = `(?<![\\p{L}-])${negative}(?: ${lightBefore}){0,3} ${words}(?![\\p{L}-])`
    const between = `(?: (?!(?:that|who|which|and|but)\\b)[\\p{L}’'-]+){0,4}`
    const byNobody = `(?<![\\p{L}-])${nobody}${between} ${words}(?![\\p{L}-])`
    return new RegExp(`${denied}|${byNobody}${after}`, 'giu')
  })
  return { forms, negated: () => pattern(lemma) }
})

function countsOf(text: string, lemma: string): { all: number; negated: number } {
  const { forms, negated } = formsOf(lemma)
  const all = tokensOf(text).filter(token => forms.has(token)).length
  // Few sentences deny anything; only for those is it worth looking what.
  if (all === 0 || !hasNegation(text)) return { all, negated: 0 }
  return { all, negated: text.match(negated())?.length ?? 0 }
}

const tokensOf: (text: string) => readonly string[] = remembered(text =>
  (text.toLowerCase().match(/[\p{L}-]+(?:['’]\p{L}+)?/gu) ?? []).map(token => token.replace(/n['’]t$/, '')),
)

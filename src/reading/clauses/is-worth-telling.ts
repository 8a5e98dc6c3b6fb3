import type { Verb } from '../../vocabulary/clause.ts'
import { childrenBy, isProper, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import type { ReadArgument } from './argument-from.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import type { WordedPhrase } from './noun-phrase.ts'

const light =
  /^(?:be|become|remain|stay|seem|do|make|have|get|take|give|form|find|put|go|come|keep|play|show|feel|look)$/
const vague =
  /^(?:close|rich|important|prominent|interesting|significant|popular|famous|great|similar|key|big|good|nice|fine|exuberant|happy|proud|excited|different|clear|true|possible|ready|unique|aware|well-known)$/
const courtesies =
  /^(?:thank|congratulate|welcome|greet|apologi[sz]e|hope|wish|remember|say|talk|tell|note|discuss|mention|point)$/

const pictures = /^(?:figure|map|table|chart|graph|diagram|image|photo|photograph|picture|caption)$/
const showing = /^(?:show|present|illustrate|display|depict|give|list|summari[sz]e)$/

/**
 * Tells whether a statement holds something that a teacher would ask for: after a verb that says little by itself, or an
 * adjective that only praises, there is a name, a number or a date. What a speaker says of himself or to his hearers, and
 * what somebody only sets out or tries to do, is not worth asking.
 */
export function isWorthTelling(
  tree: Tree,
  { token, copula, isThere }: SubjectPredicate,
  {
    verb,
    subject,
    parts,
  }: { readonly verb: Verb; readonly subject: WordedPhrase; readonly parts: readonly ReadArgument[] },
): boolean {
  const phrases = [subject, ...parts.map(({ worded }) => worded)]
  if (phrases.some(worded => speaksOfSpeaker(tree, worded))) return false
  // What a figure shows is no event.
  if (pictures.test(lemmaOf(tree, subject.top)) && showing.test(verb.lemma)) return false
  // "Said a whole bunch of things".
  if (parts.some(({ argument, worded }) => argument.function === 'object' && isVagueThing(tree, worded))) return false
  if (isThere) return parts.some(({ argument, worded }) => isPlaced(tree, argument.function, worded))
  const holds = parts.some(({ worded }) => holdsName(tree, worded) || worded.marks.length > 0)
  const complement = parts.find(({ argument }) => argument.function === 'complement')
  const isDeed = complement !== undefined && copula === undefined && tree.tokens[complement.worded.top]?.upos === 'VERB'
  const opens = complement !== undefined ? lemmaOf(tree, complement.worded.top) : ''
  if (verb.lemma === 'proceed' || (verb.lemma === 'try' && verb.progressive)) return false
  if (/^(?:start|begin|continue)$/.test(verb.lemma) && complement !== undefined && !holds) return false
  // "Is growing" holds but now.
  if (verb.progressive && verb.tense === 'present' && !verb.perfect) return false
  if (/^(?:want|wish|like|go|be)$/.test(verb.lemma) && copula === undefined && courtesies.test(opens)) return false
  if (/^(?:thank|congratulate|welcome|greet)$/.test(verb.lemma) && verb.tense === 'present') return false
  if (complement !== undefined && light.test(verb.lemma) && vague.test(opens))
    return complement.worded.marks.some(({ form }) => form === 'name' || form === 'quantity')
  // "Is doing a great job", "formed friendships with men"; "is a doctor" says what somebody is.
  return holds || isDeed || !light.test(verb.lemma) || (copula !== undefined && tellsWhat(tree, token))
}

function isVagueThing(tree: Tree, { top, tokens }: WordedPhrase): boolean {
  const nouns = [top, ...childrenBy(tree, top, 'nmod').filter(child => tokens.includes(child))]
  return nouns.some(
    at =>
      /^(?:thing|stuff|bunch|something|anything|everything)$/.test(lemmaOf(tree, at)) &&
      childrenBy(tree, at, 'acl', 'amod').every(child => !tokens.includes(child) || lemmaOf(tree, child) === 'whole'),
  )
}

// "Is a doctor", "is the oldest in the world".
function tellsWhat(tree: Tree, token: number): boolean {
  const words = [token, ...childrenBy(tree, token, 'advmod')]
  return (
    /^(?:NOUN|PROPN|NUM)$/.test(tree.tokens[token]?.upos ?? '') ||
    words.some(at => /^(?:JJS|RBS)$/.test(tagOf(tree, at)))
  )
}

function holdsName(tree: Tree, { tokens, marks }: WordedPhrase): boolean {
  return (
    marks.some(({ form }) => form === 'name' || form === 'date') ||
    tokens.some(at => isProper(tree, at) || (at > 0 && /[\p{Lu}\d]/u.test(tree.tokens[at]?.text ?? '')))
  )
}

// "There are 20 columns" needs a place, or what they are columns of.
function isPlaced(tree: Tree, place: string, worded: WordedPhrase): boolean {
  if (place === 'adjunct') return holdsName(tree, worded)
  if (childrenBy(tree, worded.top, 'nummod').length === 0) return false
  // "200 victims of the Olmic crisis" tells of which.
  const isCapital = (at: number) => worded.tokens.includes(at) && /^\p{Lu}/u.test(tree.tokens[at]?.text ?? '')
  return childrenBy(tree, worded.top, 'nmod').some(
    child =>
      child > worded.top &&
      (worded.marks.some(({ head, form }) => form === 'name' && head === child) ||
        childrenBy(tree, child, 'amod', 'compound').some(isCapital)),
  )
}

// "I welcome your questions": by its pronoun, whoever it stands for.
function speaksOfSpeaker(tree: Tree, { tokens, marks }: WordedPhrase): boolean {
  const said = [...tokens, ...marks.flatMap(({ first, last }) => [first, last])]
  return said.some(
    at =>
      /^(?:I|we|you|my|our|your|me|us|ours|yours|mine|myself|ourselves)$/i.test(tree.tokens[at]?.text ?? '') &&
      tree.tokens[at]?.text !== 'US',
  )
}

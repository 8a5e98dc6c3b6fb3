import { escapePattern } from '../../text/escape-pattern.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { predicateOf } from './arrange-clause.ts'
import type { Asking } from './asking.ts'
import { wordArgument, wordPhrase } from './word-phrase.ts'
import { fullName } from './word-slot.ts'

/**
 * Tells whether a slot sits too deep in its phrase to be asked by name: an owner that is neither a person nor a country
 * at the head of the subject ("in which company's list"), or a name behind more than one noun and its preposition ("the
 * first game of which group"). Amounts and dates may sit anywhere.
 */
export function sitsDeep(reader: BankReader, { clause, argument, segment, slot, annotation }: Asking): boolean {
  if (/^(?:quantity|date|role)$/.test(annotation.kind)) return false
  const before = wordPhrase(reader, argument.phrase.slice(0, segment))
  const after = wordPhrase(reader, argument.phrase.slice(segment + 1))
  if (slot.possessive) {
    if (annotation.kind === 'person') return before !== ''
    const owner = reader.entityOf(annotation)
    const isCountry = owner?.kind === 'place' && owner.within.length === 0
    const isBeside = argument.function === 'complement' && argument.preposition === undefined
    return !isCountry || before !== '' || /,| and /.test(after) || !(argument.function === 'subject' || isBeside)
  }
  if (before === '' || (argument.function !== 'subject' && / (?:in|at|over|against|with|near) (?:the )?$/.test(before)))
    return false
  if (argument.preposition !== undefined || clause.arguments.some(({ phrase: [first] }) => first === 'there'))
    return true
  // "Of which province is Overton the capital?"
  if (argument.function === 'complement') return annotation.kind !== 'person'
  return !/^(?:(?:the|an?) )?\p{Ll}+(?: \p{Ll}+)? (?:of|from|in) (?:the )?$/iu.test(before)
}

const fewWords = 2
const justSomebody = /^an? (?:[\p{L}\d-]+ ){0,3}(?:boy|girl|man|woman|person|child|teenager|youth|citizen|resident)\b/u
const justSomewhere = /^an? (?:[\p{L}\d-]+ ){0,2}(?:nation|country|state|land|city|town|village|place)\b(?! in| of)/u
const bareLabel = /^the (?:\p{Lu}\S* ){1,3}\p{Ll}+$/u
const posts =
  / (?:minister|president|king|queen|premier|chancellor|ambassador|captain|coach|leader|governor|mayor|champion|secretary|chairman|chairwoman|chair|pope|emperor|goalkeeper|manager|director|head|chief|founder|owner|capital|ruler|monarch|winner)$/
const fewOfState = 4
// No phrase follows its noun.
const justOneOfMany = /^an? (?:(?!(?:of|for|in|at|to|from|with|on|by|who|that|against) )\S+ ){0,3}\p{Ll}+$/u
const emptyObjects = /^an? (?:\p{Ll}+ )?(?:change|mistake|move|effort|start|point|choice|comment|appearance|call)\b/u
const light = /^(?:make|take|give|have|do)$/
const gestures = /^(?:point|gesture|nod|smile|laugh|wave|glance|sigh)$/

/**
 * Tells whether a question who or what did something would say next to nothing of it: "Who was 19 years old?", "Who was the
 * referee?", "Who was released?".
 */
export function saysLittle(reader: BankReader, asking: Asking): boolean {
  const { clause, argument, annotation } = asking
  if (/^(?:quantity|date|role)$/.test(annotation.kind)) return false
  if (argument.function !== 'subject' || argument.phrase.length > 1) return false
  // Who annotated the fact vouches that one person alone did so.
  if (argument.unique) return false
  const rest = predicateOf(clause)
  if (annotation.kind === 'person' && (isCommonDeed(reader, asking) || gestures.test(clause.verb.lemma))) return true
  // "Which team made a change in the 90th minute?"
  const [object] = rest.filter(({ function: grammar }) => grammar === 'object')
  if (object !== undefined && slotsOf(object.phrase).length === 0 && light.test(clause.verb.lemma))
    if (emptyObjects.test(wordArgument(reader, object))) return true
  const words = rest.map(other => wordArgument(reader, other)).join(' ')
  const hasFigure = rest
    .flatMap(({ phrase }) => slotsOf(phrase))
    .some(slot => /^(?:quantity|date)$/.test(reader.annotationOf(slot).kind))
  const isState = clause.verb.lemma === 'be' && !clause.verb.passive
  // "Who was a Kenyan senator?" is many people.
  if (isState && justOneOfMany.test(words)) return true
  // "Who was a minority from Overton?" of a people, "Who was its goalkeeper?" of one whom another replaced.
  const asked = reader.entityOf(annotation)
  if (isState && asked?.kind === 'person' && (asked.agreement === 'plural' || isReplaced(reader, asked))) return true
  // "Who was the Norwegian athlete?" is a label; "who was the Norwegian prime minister?" asks for a post.
  if (isState && bareLabel.test(words) && !posts.test(words)) return true
  // "Who is from Oslo?", "Who is in the game?"
  const isSomewhere = ({ function: grammar, preposition, phrase }: Argument) =>
    grammar === 'complement' && phrase.length === 1 && /^(?:in|at|from|with|among|on)$/.test(preposition ?? '')
  if (isState && rest.some(isSomewhere)) return true
  // "Which country is a nation that endures?"
  if (isState && asked?.kind === 'place' && justSomewhere.test(words)) return true
  // "Who was a boy from Overton?"
  if (isState && justSomebody.test(words)) return true
  // "Who died in 2014?" and "Who offered 12 jobs?" are one person by the article.
  if (/\p{Lu}/u.test(words) || (hasFigure && !/ years? old$/.test(words))) return false
  const count = words.split(' ').filter(word => word !== '').length
  // "Which chamber works best?", "Which body built a hotel?"
  if (annotation.kind !== 'person') return count < fewWords || /^an? [\p{Ll}-]+$/u.test(words)
  return count <= (isState ? fewOfState : fewWords)
}

// Who was replaced and who came after both held the post.
const isReplaced = (reader: BankReader, { id }: Entity): boolean =>
  reader.factsOf(id).some(({ clause: { verb, arguments: parts } }) => {
    const replaced = parts.find(({ function: grammar }) => grammar === (verb.passive ? 'subject' : 'object'))
    const slots = slotsOf(replaced?.phrase ?? [])
    return replacing.test(verb.lemma) && slots.some(slot => reader.entityOf(reader.annotationOf(slot))?.id === id)
  })

const replacing = /^(?:replace|succeed|substitute)$/

const commonDeeds =
  /^(?:post|tweet|write|speak|talk|go|come|travel|fly|drive|walk|live|work|stay|arrive|return|appear|attend|meet|gather|play|compete|perform|study|sit|stand|vote|march)$/

// "Who posted to Twitter?", "Who spoke at the event?": one phrase after such a verb tells nobody apart.
function isCommonDeed(reader: BankReader, { clause }: Asking): boolean {
  const rest = predicateOf(clause)
  const [only] = rest
  const slots = rest.flatMap(({ phrase }) => slotsOf(phrase)).map(slot => reader.annotationOf(slot).kind)
  return (
    commonDeeds.test(clause.verb.lemma) &&
    rest.length < 2 &&
    (only === undefined || only.phrase.length === 1) &&
    !slots.some(kind => kind === 'quantity' || kind === 'date')
  )
}

/**
 * Tells whether a stem already holds a capitalised word of the name that it asks for: "Which city ... Overton Province?".
 * Persons of one family share a name.
 */
export function holdsName(reader: BankReader, { annotation }: Asking, stem: string): boolean {
  const entity = reader.entityOf(annotation)
  const words =
    entity === undefined || entity.kind === 'person' ? [] : (fullName(entity).match(/\p{Lu}[\p{L}]{3,}/gu) ?? [])
  return words.some(word => stem.includes(word) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(stem))
}

/** Tells whether a stem asks by a noun that names no kind, or where something was beside another place: "which place". */
export function asksVaguely(reader: BankReader, { clause, argument, annotation }: Asking, stem: string): boolean {
  const sort = reader.entityOf(annotation)?.sort.singular
  if (sort === 'place' && /\bwhich place\b/i.test(stem)) return true
  // "Which organisation did Varn beat?", of a team.
  if (/^organi[sz]ation$/.test(sort ?? '') && played.test(clause.verb.lemma)) return true
  // "Which company let him come to their company?"
  if (sort !== undefined && isAskedAgain(stem, sort)) return true
  // "To which company did she post?"
  if (/^(?:company|organi[sz]ation)$/.test(sort ?? '') && argument.preposition !== undefined)
    if (/^(?:post|tweet|upload|publish)$/.test(clause.verb.lemma)) return true
  const isPlaced = ({ role, preposition }: Argument) =>
    role === 'place' || role === 'destination' || paths.test(preposition ?? '')
  return /\bwhere\b/i.test(stem) && clause.arguments.some(other => other !== argument && isPlaced(other))
}

const paths = /^(?:down|up|along|through|across|past|over)$/
const played = /^(?:play|beat|defeat|face|debut|score|bat|pitch|kick|tackle|outscore|equali[sz]e)$/

function isAskedAgain(stem: string, sort: string): boolean {
  const [, after] = new RegExp(`\\bwhich ${escapePattern(sort)}s?\\b(.*)$`, 'i').exec(stem) ?? []
  return after !== undefined && new RegExp(`(?<!\\p{L})${escapePattern(sort)}(?!\\p{L})`, 'u').test(after)
}

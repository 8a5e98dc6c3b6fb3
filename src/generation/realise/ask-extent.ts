import { indefiniteArticle } from '../../text/indefinite-article.ts'
import { dimensionOf } from '../../text/unit-names.ts'
import type { Clause } from '../../vocabulary/clause.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { subjectOf } from './arrange-clause.ts'
import type { Asking } from './asking.ts'
import { whHedge } from './wh-phrase.ts'

/**
 * Is a question for an amount that names no unit: "how long", "how far from", "for how much". `taken` is how much of the
 * words after the amount the question swallows ("6 metres high"), `moved` says that the rest of them stays behind the verb
 * ("three years in prison": "How long did he spend in prison?"). `rate` follows the unit in the options ("a day").
 */
export interface Extent {
  readonly wh: string
  readonly preposition?: string
  readonly taken?: string
  readonly moved?: boolean
  readonly rate?: string
}

/**
 * Finds the question that asks for a duration, a distance, a price, a weight, a speed or a temperature without its unit,
 * where the verb or the words after the amount say which of them it is; the options carry the unit then. Gives
 * `undefined` for everything that "how many" asks for better.
 */
export function extentOf(asking: Asking): Extent | undefined {
  const { clause, argument, segment, annotation } = asking
  if (annotation.kind !== 'quantity' || argument.function === 'subject') return undefined
  const { quantity } = annotation
  const [before, next] = [argument.phrase.slice(0, segment), argument.phrase[segment + 1]]
  const opening = before.map(part => (typeof part === 'string' ? part : '#')).join('')
  const named = quantity.type === 'money' ? sums : quantity.type === 'count' ? crowds : undefined
  const sum = next === undefined ? named?.exec(opening)?.[1] : undefined
  const hedge = whHedge(quantity)
  if (sum !== undefined && argument.preposition === undefined) return { wh: `${hedge}how large a ${sum}` }
  if (!/^(?:(?:only|just|exactly|a total of) )?$/.test(opening) || typeof next === 'object') return undefined
  const found = askerOf(quantity)?.({ clause, argument, after: next ?? '' })
  if (found === undefined || (found.wh === 'what' && hedge !== '')) return undefined
  return { ...found, wh: `${hedge}${found.wh}` }
}

const crowds = /^a (crowd|fleet|majority|population|staff|turnout|workforce) of $/
const sums =
  /^a (bill|budget|debt|deposit|donation|fee|fine|fund|gift|grant|loan|loss|payment|prize|profit|ransom|reward|salary|subsidy|surplus|tax) of $/

interface Place extends Pick<Asking, 'clause' | 'argument'> {
  readonly after: string
}

type Asker = (place: Place) => Extent | undefined

function askerOf({ type, unit }: Quantity): Asker | undefined {
  if (type === 'money') return askMoney
  if (unit.singular === 'time') return askRate
  if (type !== 'duration' && type !== 'measure') return undefined
  const dimension =
    dimensionOf(unit.singular) ?? dimensionOf(unit.plural ?? '') ?? (lengths.test(unit.singular) ? 'length' : '')
  const own = askers[dimension]
  return place => askNamed(place) ?? askComparison(place) ?? own?.(place)
}

const lengths = /^(?:light year|nautical mile|sea mile|league|yard|inch|fathom)$/

const measured =
  /^the (?:[\p{Ll}-]+ )?(?:age|area|capacity|depth|diameter|distance|height|length|population|price|size|speed|temperature|thickness|value|volume|weight|width|wingspan)\b/u

// "What was the length of the lake?"
function askNamed({ clause, argument, after }: Place): Extent | undefined {
  const [first] = subjectOf(clause)?.phrase ?? []
  const isNamed = typeof first === 'string' && measured.test(first) && clause.verb.lemma === 'be'
  const isWhole = (after === '' || after === ' old') && argument.preposition === undefined
  return isNamed && isWhole ? { wh: 'what', taken: after } : undefined
}

// "20 kilometres nearer", "two seconds faster".
function askComparison({ after }: Place): Extent | undefined {
  return /^ (?:\w{2,}er|more|less) (?:to|than)\b/.test(after) ? { wh: 'how much' } : undefined
}

function askRate({ argument: { preposition, function: place }, after }: Place): Extent | undefined {
  const isRate =
    /^ (?:an?|each|every|per) (?:second|minute|hour|day|night|week|fortnight|month|season|year|decade)$/.test(after)
  return isRate && preposition === undefined && place !== 'complement'
    ? { wh: 'how often', taken: after, rate: after }
    : undefined
}

function askMoney(place: Place): Extent | undefined {
  return askNamed(place) ?? askSum(place)
}

function askSum({ clause, argument, after }: Place): Extent | undefined {
  const { preposition, function: place } = argument
  const [, each] = /^\/(\p{Ll}+)$/u.exec(after) ?? []
  if (after !== '' && each === undefined && !/^ (?:each|apiece|an? \w+|per \w+)$/.test(after)) return undefined
  // "$80/week" is "80 dollars a week".
  const rate = each === undefined ? {} : { taken: after, rate: ` ${indefiniteArticle(each)} ${each}` }
  if (preposition === undefined) return place === 'adjunct' ? undefined : { wh: 'how much', ...rate }
  if (preposition === 'at') return isTrade(clause) ? { wh: 'what price', preposition, ...rate } : undefined
  return /^(?:for|to|by)$/.test(preposition) ? { wh: 'how much', preposition, ...rate } : undefined
}

/** Tells whether a clause tells of a sale, so that what stands after "at" is a price: "the shares opened at 12 dollars". */
export const isTrade = ({ verb }: Clause): boolean => trading.test(verb.lemma)

const trading =
  /^(?:auction|buy|debut|close|launch|list|market|offer|open|price|purchase|retail|resell|sell|start|stock|trade|value)$/

const lasting =
  /^(?:take|last|need|spend|serve|wait|stay|live|work|remain|continue|survive|run|require|persist|endure|go|sleep|train|talk|speak|march|fight|rule|reign)$/

function askTime({ clause, argument, after }: Place): Extent | undefined {
  const { preposition, function: place } = argument
  const { lemma } = clause.verb
  const [, state] = /^ (long|late|early)$/.exec(after) ?? []
  if (state !== undefined) return isCopula(clause) ? { wh: `how ${state}`, taken: after } : undefined
  const isMoved = /^ (?:in|at|on|under|behind|with|as) /.test(after) && /^(?:spend|serve)$/.test(lemma)
  if (after !== '' && !isMoved) return undefined
  if (preposition === 'for' && lemma === 'last') return { wh: 'how long' }
  if (preposition === 'for') return isCopula(clause) ? undefined : { wh: 'how long', preposition }
  if (preposition !== undefined) return undefined
  const isAsked = place === 'complement' ? isCopula(clause) : lasting.test(lemma)
  return isAsked ? { wh: 'how long', ...(isMoved && { moved: true }) } : undefined
}

const moving =
  /^(?:cycle|drift|drive|extend|fall|fly|go|march|move|paddle|ride|row|run|sail|ski|spread|stretch|swim|travel|trek|walk|wander)$/

function askLength({ clause, argument: { preposition }, after }: Place): Extent | undefined {
  if (preposition === 'within' && after.startsWith(' of ') && /^(?:come|get|approach|pass)$/.test(clause.verb.lemma))
    return { wh: 'how close to', taken: ' of' }
  const [, side] = /^ (long|tall|high|deep|wide|thick|broad)(?= |$)/.exec(after) ?? []
  if (preposition !== undefined && preposition !== 'for') return undefined
  if (side !== undefined) return isCopula(clause) ? { wh: `how ${side}`, taken: ` ${side}` } : undefined
  if (/^ (?:away|from|north|south|east|west|off|above|below|beyond|inland|apart|upstream|downstream)\b/.test(after))
    return { wh: 'how far' }
  return after === '' && moving.test(clause.verb.lemma) ? { wh: 'how far' } : undefined
}

function askMass({ clause, argument: { preposition }, after }: Place): Extent | undefined {
  if (after === ' heavy') return isCopula(clause) ? { wh: 'how heavy', taken: after } : undefined
  return after === '' && preposition === undefined && clause.verb.lemma === 'weigh' ? { wh: 'how much' } : undefined
}

function askSpeed({ clause, argument: { preposition }, after }: Place): Extent | undefined {
  const isMotion = moving.test(clause.verb.lemma) || clause.verb.lemma === 'blow'
  return after === '' && preposition === 'at' && isMotion ? { wh: 'how fast' } : undefined
}

function askHeat({ clause, argument: { preposition }, after }: Place): Extent | undefined {
  const [first] = subjectOf(clause)?.phrase ?? []
  if (after !== '' || preposition !== 'to' || typeof first !== 'string' || !/\btemperatures?\b/.test(first))
    return undefined
  if (/^(?:fall|drop|sink|plunge|plummet)$/.test(clause.verb.lemma)) return { wh: 'how low' }
  return /^(?:rise|climb|soar|reach)$/.test(clause.verb.lemma) ? { wh: 'how high' } : undefined
}

const isCopula = ({ verb: { lemma, passive } }: Clause): boolean =>
  !passive && /^(?:be|become|grow|stand|lie|remain)$/.test(lemma)

const askers: Readonly<Record<string, Asker>> = {
  time: askTime,
  years: askTime,
  length: askLength,
  foot: askLength,
  mile: askLength,
  mass: askMass,
  speed: askSpeed,
  pace: askSpeed,
  heat: askHeat,
}

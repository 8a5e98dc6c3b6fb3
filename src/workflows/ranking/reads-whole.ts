import { gerundOf, participleOf, pastForm, presentForm } from '../../text/verb-forms.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'

/** Says how well a statement keeps to the words that it was read from: as they stand, cut loosely, or torn out of them. */
export type Cut = 'whole' | 'loose' | 'torn'

/**
 * Tells by the words around a statement that was read from a text whether it was cut out whole, whatever its tree says: a
 * quotation or a name that goes on behind its last word, a second subject, a phrase behind a comma. Such signs stand in
 * the text itself, so they find what the reader took for sure and misread. `torn` says that the statement means something
 * else than its sentence, `loose` that it may.
 *
 * @example readsWhole('Mira sends the crew "warm greetings".', clause) // "torn", of "Mira sends the crew"
 */
export function readsWhole(text: string, clause: Clause): Cut {
  const [last] = clause.arguments.toSorted((a, b) => b.anchor.end - a.anchor.end)
  if (last === undefined || clause.arguments.some(({ anchor }) => isGarbled(anchor.exact))) return 'torn'
  if (hasOtherSubject(text, clause) || isInterrupted(text, clause) || isCutBefore(text, clause)) return 'torn'
  if (skipsObject(text, clause) || lacksVerb(text, clause) || isBracketed(text, clause)) return 'torn'
  const after = text.slice(last.anchor.end, last.anchor.end + 60)
  if (isOfLately(clause, after)) return 'torn'
  if (goesOn.test(after) || (nameGoesOn.test(after) && !dayName.test(after))) return 'torn'
  const isNamed = typeof last.phrase.at(-1) !== 'string'
  const isBare = last.function === 'object' && last.phrase.length === 1 && /^\p{L}+$/u.test(last.anchor.exact)
  if (isBare && !isNamed && preposition.test(after)) return 'torn'
  if (!isNamed && narrowing.test(after)) return 'loose'
  const [, next] = /^ (\p{Ll}+)/u.exec(after) ?? []
  return next === undefined || isNamed || following.test(next) || /(?:ing|ed|ly)$/.test(next) ? 'whole' : 'loose'
}

// "Have made two trips in the past year" is not "have made two trips".
const isOfLately = ({ verb, arguments: parts }: Clause, after: string): boolean =>
  verb.perfect && lately.test(after) && parts.some(({ anchor }) => counted.test(anchor.exact))

const lately = /^,? (?:in|over|during|within|for) the (?:past|last|previous) /
const counted = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)\b/i

// What is said, or what something is called, comes behind it: "would help, she assumed, this poet".
const goesOn = /^(?: ["“‘]|:(?: |\n)| [–—-] ?["“]|, (?:he|she|they|it) \p{Ll}+,)/u
const nameGoesOn = /^ \p{Lu}/u
const dayName = /^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/
const preposition = /^ (?:at|of|for|about|against|to|with|into|on|in|from|between|over|towards?)\b/
const narrowing = /^ (?:of|than|about|against|for|as|into|towards?|upon|between|that|which|who|whose)\b/
const following = new RegExp(
  `^(?:${[
    'and but or nor so yet after before when while as since because although though if until till where to in on at by',
    'with from during within through throughout over under across among despite without via near behind beside outside',
    'inside around along last this next yesterday today tomorrow tonight late early earlier later again too alone',
    'together ago there here once twice now then first is was are were has had have will would can could said says per',
    'each every instead however due ahead amid both rather even just only according not long',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
)

// "The municipality of Varn, next", "a dancer (d. 1990), and Olm", "after becoming a wanted man and went".
const isGarbled = (words: string): boolean =>
  /,\s*\p{L}+$/u.test(words) ||
  /\), and /.test(words) ||
  /\b\p{L}+ing\b.* and (?:went|was|were|had|did|took)\b/u.test(words)

const isSubject = ({ function: grammar }: Argument): boolean => grammar === 'subject'

/** Finds "Mira, Olm and Varn staffed it" where only Mira was read, and "Mira and her troops". */
function hasOtherSubject(text: string, { arguments: parts, verb }: Clause): boolean {
  const subject = parts.find(isSubject)
  if (subject === undefined || (verb.lemma === 'be' && !verb.passive)) return false
  const after = text.slice(subject.anchor.end, subject.anchor.end + 120)
  return joined.test(after) || listed.test(after)
}

const joined =
  /^,? (?:and|or|as well as|along with|together with) (?:\p{Lu}|(?:the|his|her|its|their|an?|other|many|some) )/u
const listed =
  /^, (?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:, (?:the )?\p{Lu}[\p{L} .’'-]{0,40})?,? (?:and|or) (?:the )?\p{Lu}/u

// "A year ago, the paper reports, at the observatory", "he finished last, to his shame".
function isInterrupted(text: string, { arguments: parts }: Clause): boolean {
  const [first, second] = parts.map(({ anchor }) => anchor).toSorted((a, b) => a.start - b.start)
  if (first === undefined || second === undefined || second.start < first.end) return false
  return /,\s(?:at|to|in|on|for|with|from|by|of|into|as)\s$/.test(text.slice(first.end, second.start).slice(-12))
}

// "Noted the role that the country can play" is not "noted the country".
function skipsObject(text: string, { verb, arguments: parts }: Clause): boolean {
  const first = parts.find(isSubject)
  const [second] = parts
    .filter(({ anchor }) => first !== undefined && anchor.start >= first.anchor.end)
    .toSorted((a, b) => a.anchor.start - b.anchor.start)
  if (first === undefined || second === undefined) return false
  // "Met the minister [Mira]" may stand, "established the name [Varn]" not.
  const isName = typeof second.phrase[0] !== 'string' && !/^["“]?(?:the|an?) /i.test(second.anchor.exact)
  const words =
    text
      .slice(first.anchor.end, second.anchor.start)
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu) ?? []
  const { lemma } = verb
  const forms = [
    lemma,
    presentForm(lemma, 'singular'),
    pastForm(lemma, 'singular'),
    participleOf(lemma),
    gerundOf(lemma),
  ]
  const at = words.findLastIndex(word =>
    lemma === 'be' ? /^(?:is|are|was|were|be|been|being)$/.test(word) : forms.includes(word),
  )
  if (at < 0) return false
  const known = new Set([
    ...(second.preposition ?? '').split(' '),
    ...(verb.particle ?? '').split(' '),
    ...(verb.adverb ?? '').split(' '),
  ])
  const skipped = words.slice(at + 1).filter(word => !known.has(word) && !passing.test(word))
  return isName ? calling.test(skipped.at(-1) ?? '') : skipped.length > 0
}

const passing =
  /ly$|^(?:also|always|as|at|away|back|both|by|down|even|ever|far|for|from|in|instead|into|just|more|much|never|not|now|of|off|often|on|once|only|out|over|soon|still|than|then|to|together|too|up|very|well|with)$/

const calling = /^(?:name|nickname|title|term|word|label|role|status|idea|version|brand|slogan|motto|phrase)$/

// "Was exposed to drumming" is not "was drummed".
function lacksVerb(text: string, { verb, arguments: parts }: Clause): boolean {
  const start = Math.min(...parts.map(({ anchor }) => anchor.start))
  const end = Math.max(...parts.map(({ anchor }) => anchor.end))
  const around = text.slice(Math.max(0, start - 40), end + 40).toLowerCase()
  const isShown = (form: string) => around.includes(form) || single(around).includes(single(form))
  if (verb.passive) return !isShown(verb.lemma === 'bear' ? 'born' : participleOf(verb.lemma))
  return verb.progressive && !isShown(gerundOf(verb.lemma))
}

// "Travelled" and "traveled".
const single = (words: string): string => words.replace(/(\p{L})\1/gu, '$1')

// "Mira Olm (6 May 1913 -- 12 October 1989) was born in Varn", "Mira Olm In the north, she": read over a break.
function isBracketed(text: string, { arguments: parts }: Clause): boolean {
  const places = parts.map(({ anchor }) => anchor).toSorted((a, b) => a.start - b.start)
  return places.some(({ start, end, exact }, at) => {
    const next = places[at + 1]
    if (/(?:--|[–—]) ?$/.test(text.slice(Math.max(0, start - 4), start))) return true
    if (next === undefined) return false
    const between = text.slice(end, Math.max(end, next.start))
    if (/ (?:In|On|At|For|After|Before|During|But|When|While|He|She|It|They|This) /.test(between)) return true
    return !/\d/.test(exact) && /^ \p{Lu}/u.test(between) && !dayName.test(between) && between.length > 1
  })
}

// "According to the coach, Mira": she is the coach. "Former US Press Secretary Mira": secretary of what is cut.
function isCutBefore(text: string, { arguments: parts, verb }: Clause): boolean {
  const [first] = parts.map(({ anchor }) => anchor).toSorted((a, b) => a.start - b.start)
  if (first === undefined) return false
  const before = text.slice(Math.max(0, first.start - 90), first.start)
  if (/\b[Aa]ccording to [^,.\n]{0,80}, $/.test(before)) return true
  const isOffice = verb.lemma === 'be' && /^\p{Lu}\p{Ll}+$/u.test(first.exact) && offices.test(first.exact)
  return isOffice && /\p{Lu}\p{L}+ $/u.test(before)
}

const offices = /^(?:Secretary|Minister|Officer|Director|Editor|Advisor|Adviser|Commissioner|Manager|Chief|General)$/

import { rememberedWith } from '../../item-checks/remembered.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import { pastForm } from '../../text/verb-forms.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { EntityId } from '../../vocabulary/identifiers.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { BlankQuestion, ChoiceQuestion } from '../../vocabulary/question.ts'
import { acceptedAnswers, competitorsOf } from '../accepted-answers.ts'
import { assembleChoice } from '../assemble-choice.ts'
import { deriveQuestion, questionIdOf } from '../derive-question.ts'
import { entityDistractors, rankRivals } from '../distractors/entity-distractors.ts'
import { pickDistractors } from '../pick-distractors.ts'
import { capitalise, sentence } from '../realise/sentence.ts'
import { whPhrase } from '../realise/wh-phrase.ts'
import { wordPhrase } from '../realise/word-phrase.ts'
import { fullName } from '../realise/word-slot.ts'
import { type AskTarget, findTargets } from '../targets.ts'

const recipes = { choice: 'who-said@1', blank: 'who-said-blank@1' } as const
const shortest = 3

interface Quoted {
  readonly target: AskTarget
  readonly wh: string
  readonly verb: string
  readonly words: string
  /** Tells whether the quotation is a sentence of its own: "We did it." is, "a big risk" isn't. */
  readonly isWhole: boolean
}

/** Makes the questions who said the words that the article quotes, with other names to choose from. */
export function makeWhoSaidChoices(reader: BankReader, seed: number): ChoiceQuestion[] {
  return quotationsOf(reader).flatMap(quoted => {
    const { target } = quoted
    const key = reader.entityOf(target.annotation)
    const id = questionIdOf(target, recipes.choice)
    if (key === undefined) return []
    const name = fullName(key)
    const distractors = pickDistractors(
      name,
      entityDistractors(reader, target, key, rankRivals(reader, target, key, [seed, id])),
    )
    if (distractors.length < 2) return []
    const evidence = evidenceOf(target)
    return assembleChoice(reader, {
      ...{ id, target, recipe: recipes.choice, seed, stem: wordStem(quoted), key: name, distractors, evidence },
    })
  })
}

/** Makes the questions who said the words that the article quotes, with a gap for the name. */
export function makeWhoSaidBlanks(reader: BankReader, seed: number): BlankQuestion[] {
  return quotationsOf(reader).flatMap(quoted => {
    const { target } = quoted
    const accepted = acceptedAnswers(reader, target)
    if (accepted.length === 0) return []
    const recipe = recipes.blank
    const the = reader.entityOf(target.annotation)?.article === 'the' ? 'the ' : ''
    return {
      id: questionIdOf(target, recipe),
      kind: 'blank' as const,
      stem: wordStem(quoted),
      derivation: deriveQuestion(reader, target, { recipe, seed, read: [target.fact] }),
      evidence: evidenceOf(target),
      process: 'retrieve' as const,
      before: `These are the words of ${the}`,
      after: `: “${quoted.words}”`,
      accepted,
      competitors: competitorsOf(reader, target),
    }
  })
}

function wordStem({ wh, verb, words, isWhole }: Quoted): string {
  // "Who said, “We did it”?", but "Who used the words “a big risk”?"
  return isWhole
    ? `${capitalise(wh)} ${verb}, “${capitalise(words).replace(/\.$/, '')}”?`
    : sentence(`according to the article, ${wh} used the words “${words}”`, '?')
}

const quotationsOf = rememberedWith((reader: BankReader): readonly Quoted[] =>
  findTargets(reader).flatMap((target): Quoted[] => {
    if (target.ask !== 'speaker' || target.fact.attribution.length > 1) return []
    const voice = target.fact.attribution[target.attribution]
    const wh = whPhrase(reader, target.annotation)
    if (voice?.quotation === undefined || wh === undefined || voice.stance === 'denies') return []
    const words = wordPhrase(reader, voice.quotation.say).replace(/^[“"‘']|[”"’',]+$/g, '')
    const isLong = words.split(/\s+/).length >= shortest
    if (!isLong || /[“”]/.test(words) || isSaidByOther(reader, target.fact, words)) return []
    const isWhole = /^\p{Lu}/u.test(voice.quotation.anchor.exact.replace(/^[^\p{L}]+/u, '')) || /[.!?]$/.test(words)
    return [{ target, wh, verb: pastForm(voice.verb, 'singular'), words, isWhole }]
  }),
)

function isSaidByOther(reader: BankReader, fact: Fact, words: string): boolean {
  const speaker = speakerIds(reader, fact)
  const own = normaliseAnswer(words)
  return quotedIn(reader).some(
    ({ said, speakers }) => (own.includes(said) || said.includes(own)) && !speakers.some(id => speaker.includes(id)),
  )
}

const quotedIn = rememberedWith((reader: BankReader) =>
  reader.facts.flatMap(fact => {
    const speakers = speakerIds(reader, fact)
    return fact.attribution.flatMap(({ quotation }) =>
      quotation === undefined ? [] : [{ speakers, said: normaliseAnswer(wordPhrase(reader, quotation.say)) }],
    )
  }),
)

const speakerIds = (reader: BankReader, { attribution }: Fact): EntityId[] =>
  attribution
    .flatMap(({ speaker }) => slotsOf(speaker))
    .flatMap(slot => reader.entityOf(reader.annotationOf(slot))?.id ?? [])

/** Puts the words that name the speaker first and the quotation after them. */
function evidenceOf({ fact, ...target }: AskTarget) {
  const voice = target.ask === 'speaker' ? fact.attribution[target.attribution] : undefined
  return voice?.quotation === undefined ? fact.evidence : [[voice.cue, voice.quotation.anchor], ...fact.evidence]
}

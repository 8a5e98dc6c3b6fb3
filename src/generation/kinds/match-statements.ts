import { isAlsoTrue } from '../../item-checks/also-true.ts'
import { isEntangled } from '../../item-checks/entangled.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { MatchQuestion } from '../../vocabulary/question.ts'
import { realiseClause } from '../realise/realise-statement.ts'
import { sentence } from '../realise/sentence.ts'
import { countWords } from '../realise/shorten-clause.ts'
import { fullName, wordEntity } from '../realise/word-slot.ts'
import { type MatchScheme, makeMatchQuestion, type Pairing } from './match-question.ts'

interface Saying extends Pairing {
  readonly speaker: Entity
}

const longest = 14

/** Makes the questions that match speakers with what they said, persons and bodies apart; what somebody denied is left out. */
export function matchStatements(reader: BankReader, seed: number): MatchQuestion[] {
  const sayings = reader.facts.flatMap(fact => readSaying(reader, fact) ?? [])
  const speakers = new Map(sayings.map(({ fact, speaker }) => [fact, speaker]))
  return (['person', 'organisation'] as const).flatMap(kind => {
    const scheme: MatchScheme = {
      left: kind,
      right: 'statement',
      stem: () =>
        `Match each ${kind} with what ${kind === 'person' ? 'he or she' : 'it'} said, according to the article.`,
      excluded: 'not-stated',
      apart: (one, other) => areApart(reader, speakers, one, other),
    }
    return (
      makeMatchQuestion(
        reader,
        sayings.filter(({ speaker }) => speaker.kind === kind),
        scheme,
        seed,
      ) ?? []
    )
  })
}

function readSaying(reader: BankReader, fact: Fact): Saying | undefined {
  const [voice, ...more] = fact.attribution
  const [slot, ...others] = voice?.speaker ?? []
  if (voice === undefined || more.length > 0 || voice.stance === 'denies') return undefined
  if (slot === undefined || typeof slot === 'string' || others.length > 0 || fact.clause.verb.negated) return undefined
  const speaker = reader.entityOf(reader.annotationOf(slot))
  const option = sentence(realiseClause(reader, fact.clause), '.')
  if (speaker === undefined || countWords(option) > longest || namesSpeaker(option, speaker)) return undefined
  const prompt = speaker.kind === 'person' ? fullName(speaker) : wordEntity(speaker)
  return { fact, speaker, prompt, option, anchor: fact.evidence[0]?.[0] ?? voice.cue }
}

const namesSpeaker = (words: string, { names }: Entity): boolean =>
  names.some(({ text, accept }) => accept && words.includes(text))

function areApart(reader: BankReader, speakers: ReadonlyMap<Fact, Entity>, one: Pairing, other: Pairing): boolean {
  const [speaker, rival] = [speakers.get(one.fact), speakers.get(other.fact)]
  if (speaker === undefined || rival === undefined || isEntangled(reader, speaker, rival)) return false
  const isShared = isAlsoTrue(reader, other.fact, { attribution: 0 }, speaker)
  return !isShared && one.option !== other.option && !namesSpeaker(other.option, speaker)
}

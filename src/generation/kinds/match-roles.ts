import { isEntangled } from '../../item-checks/entangled.ts'
import { plainWording, wordsOf } from '../../item-checks/words.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import type { MatchQuestion } from '../../vocabulary/question.ts'
import { subjectOf } from '../realise/arrange-clause.ts'
import { wordPhrase } from '../realise/word-phrase.ts'
import { fullName, wordRole } from '../realise/word-slot.ts'
import { type MatchScheme, makeMatchQuestion, type Pairing } from './match-question.ts'

interface Holding extends Pairing {
  readonly holder: Entity
  readonly as: 'office' | 'description'
}

/**
 * Makes the questions that match persons with what they are: with offices of one holder at a time ("president of
 * France"), and with descriptions that fit one person only ("the naval gunner in the polar party").
 */
export function matchRoles(reader: BankReader, seed: number): MatchQuestion[] {
  const holdings = reader.facts.flatMap(fact => readHolding(reader, fact) ?? [])
  const byHolder = indexBy(holdings, ({ holder }) => [holder])
  return (['office', 'description'] as const).flatMap(as => {
    const scheme: MatchScheme = {
      left: 'person',
      right: as,
      stem: () =>
        as === 'office'
          ? 'Match each person with the position that he or she held, according to the article.'
          : 'Match each person with the description that fits him or her, according to the article.',
      excluded: as === 'office' ? 'exclusive-role' : 'unique-filler',
      apart: (one, other) => areApart(reader, byHolder, one, other),
    }
    return (
      makeMatchQuestion(
        reader,
        holdings.filter(holding => holding.as === as),
        scheme,
        seed,
      ) ?? []
    )
  })
}

function readHolding(reader: BankReader, fact: Fact): Holding | undefined {
  const { clause, attribution } = fact
  const { verb } = clause
  const holder = holderOf(reader, fact)
  const isPlain = !verb.negated && verb.modal === undefined && verb.tense !== 'future' && attribution.length === 0
  if (holder?.kind !== 'person' || !isPlain || !['be', 'become'].includes(verb.lemma)) return undefined
  const [complement, ...more] = clause.arguments.filter(({ function: place }) => place === 'complement')
  const [first, ...rest] = complement?.phrase ?? []
  if (complement === undefined || first === undefined || more.length > 0 || complement.preposition !== undefined)
    return undefined
  const told = { fact, holder, prompt: fullName(holder), anchor: complement.anchor }
  if (typeof first !== 'string') {
    const annotation = reader.annotationOf(first)
    const isOffice = annotation.kind === 'role' && annotation.role.exclusive && rest.length === 0
    return isOffice ? { ...told, option: wordRole(reader, annotation.role), as: 'office' } : undefined
  }
  const isDescription = /^the \p{Ll}/u.test(first) && complement.role === 'theme'
  return isDescription ? { ...told, option: wordPhrase(reader, complement.phrase), as: 'description' } : undefined
}

function holderOf(reader: BankReader, { clause }: Fact): Entity | undefined {
  const [slot, ...more] = subjectOf(clause)?.phrase ?? []
  return slot === undefined || typeof slot === 'string' || more.length > 0
    ? undefined
    : reader.entityOf(reader.annotationOf(slot))
}

function areApart(
  reader: BankReader,
  byHolder: ReadonlyMap<Entity, readonly Holding[]>,
  one: Pairing,
  other: Pairing,
): boolean {
  const [holder, rival] = [holderOf(reader, one.fact), holderOf(reader, other.fact)]
  if (holder === undefined || rival === undefined || isEntangled(reader, holder, rival)) return false
  // A president may have been a prime minister before, and "minister of France" is also its foreign minister.
  const own = (byHolder.get(holder) ?? []).map(({ option }) => plainWording(option))
  return (
    !own.includes(plainWording(other.option)) && !contains(one.option, other.option) && !names(other.option, holder)
  )
}

function contains(wide: string, narrow: string): boolean {
  const words = wordsOf(wide)
  return wordsOf(narrow).every(word => words.includes(word))
}

const names = (option: string, { names: known }: Entity): boolean =>
  known.some(({ text, accept }) => accept && option.includes(text))

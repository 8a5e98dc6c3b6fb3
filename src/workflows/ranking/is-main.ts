import { rememberedOf } from '../../item-checks/remembered.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'

const fewest = 6
const times = 2.5
// In code units: the heading and the first sentence or two.
const beginning = 400

/**
 * Tells whether a thing is what an article is about, so that everybody guesses it: its headline names it, or the article
 * speaks of it from its beginning, at least six times and two and a half times as often as of any other of its kind.
 */
export const isMain = rememberedOf((reader: BankReader, entity: Entity): boolean => {
  const { headline } = reader.bank.article
  const known = entity.names.filter(({ use, accept }) => accept && use !== 'description')
  if (known.some(({ text }) => ` ${plain(headline)} `.includes(` ${plain(text)} `))) return true
  const often = countOf(reader, entity)
  const isEarly = reader.annotationsOf(entity.id).some(({ anchor }) => anchor.start < beginning)
  if (often < fewest || !isEarly || !/^(?:person|organisation)$/.test(entity.kind)) return false
  const others = reader.bank.entities.filter(({ id, kind }) => kind === entity.kind && id !== entity.id)
  return others.every(other => countOf(reader, other) * times <= often)
})

const countOf = (reader: BankReader, { id }: Entity): number => reader.annotationsOf(id).length

const plain = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

import type { Clause } from '../../vocabulary/clause.ts'

const taking = new Set(
  (
    'describe include involve contain cause make give put bring say tell mean require allow enable own want need reveal discuss ' +
    'mention offer provide produce create receive take get find hold show send use build buy keep lose'
  ).split(' '),
)

/**
 * Tells whether a verb that takes an object stands without one, since the reader took what is described, given or made for
 * a part of another clause: "Ada Lund described on Tuesday".
 */
export function lacksObject({ verb, arguments: all }: Pick<Clause, 'verb' | 'arguments'>): boolean {
  const isServed = all.some(({ function: grammar }) => /^(?:object|indirect|complement)$/.test(grammar))
  return taking.has(verb.lemma) && !verb.passive && verb.particle === undefined && !isServed
}

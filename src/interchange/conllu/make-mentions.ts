import type { Mention, Token } from '../../vocabulary/parsed-text.ts'
import type { MarkedRun } from './entity-brackets.ts'
import type { MarkedDate } from './marked-dates.ts'
import { kindOfLabel } from './mention-kinds.ts'

/** Makes the mentions of one sentence from its bracketed runs and its marked dates; of a mention in parts, the part with the head. */
export function makeMentions(
  { sentence, tokens }: { readonly sentence: number; readonly tokens: readonly Token[] },
  runs: readonly MarkedRun[],
  dates: readonly MarkedDate[],
): Mention[] {
  const mentions = runs.map(
    ({ first, last, cluster, type, link }): Mention => ({
      ...{ sentence, first, last, head: findHead(tokens, first, last) },
      ...{ kind: kindOfLabel(type), cluster },
      ...(link !== undefined && { link }),
    }),
  )
  const dated = mentions.filter(({ kind }) => kind === 'date')
  for (const date of dates)
    for (const mention of datedBy(date, dated, tokens))
      mentions[mentions.indexOf(mention)] = { ...mention, date: date.edtf }
  return mentions
}

/** Finds the word of a run whose head lies outside it, punctuation last. */
export function findHead(tokens: readonly Token[], first: number, last: number): number {
  const within = tokens.slice(first, last + 1).map((token, at) => ({ token, index: first + at }))
  const tops = within.filter(({ token }) => token.head < first || token.head > last)
  return (tops.find(({ token }) => token.upos !== 'PUNCT') ?? tops[0])?.index ?? first
}

/**
 * Gives each dated mention without a date that of its cluster, where the cluster has just one: "that day" is the day
 * that "Tuesday" is.
 */
export function shareDates(mentions: readonly Mention[]): Mention[] {
  const known = new Map<string, Set<string>>()
  for (const { cluster, date } of mentions)
    if (date !== undefined) known.set(cluster, (known.get(cluster) ?? new Set()).add(date))
  return mentions.map(mention => {
    const [date, ...others] = known.get(mention.cluster) ?? []
    const takes = mention.kind === 'date' && mention.date === undefined && date !== undefined && others.length === 0
    return takes ? { ...mention, date } : mention
  })
}

// "Friday, July 21, 2017" is two mentions of one day and within them one of the year, which isn't that day.
function datedBy(date: MarkedDate, dated: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const inside = dated.filter(({ first, last }) => date.first <= first && last <= date.last)
  const widest = inside.filter(
    one => !inside.some(other => other !== one && other.first <= one.first && one.last <= other.last),
  )
  if (widest.length > 0) return new Set(widest.map(({ cluster }) => cluster)).size === 1 ? widest : []
  const around = dated.find(
    ({ first, last }) =>
      first <= date.first &&
      date.last <= last &&
      tokens.slice(first, date.first).every(({ upos }) => upos === 'DET') &&
      last === date.last,
  )
  return around === undefined ? [] : [around]
}

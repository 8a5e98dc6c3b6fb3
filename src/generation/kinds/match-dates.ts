import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { MatchQuestion } from '../../vocabulary/question.ts'
import { readSaidTime, saySaidTime } from '../distractors/said-time.ts'
import { tellEvents } from './dated-events.ts'
import { type MatchScheme, makeMatchQuestion, type Pairing } from './match-question.ts'
import { isBefore, timeRange } from './time-range.ts'

interface Dated extends Pairing {
  readonly grain: string
  readonly edtf: string
}

const grains = { day: 'date', month: 'month', year: 'year' } as const

/** Makes the questions that match happenings with when they happened: days with days, months with months, years with years. */
export function matchDates(reader: BankReader, seed: number): MatchQuestion[] {
  const dated = tellEvents(reader).flatMap(({ fact, text, date }): Dated[] => {
    const said = date === undefined ? undefined : readSaidTime(date.time.say)
    if (date === undefined || said === undefined) return []
    const option = saySaidTime({ ...said, weekday: false })
    return [{ fact, prompt: text, option, anchor: date.annotation.anchor, grain: said.grain, edtf: date.time.edtf }]
  })
  const edtfs = new Map(dated.map(({ fact, edtf }) => [fact.id, edtf]))
  return Object.entries(grains).flatMap(([grain, noun]) => {
    const scheme: MatchScheme = {
      left: 'event',
      right: noun,
      stem: () =>
        `Match each event with the ${noun} ${noun === 'date' ? 'on' : 'in'} which it happened, according to the article.`,
      excluded: 'other-value',
      apart: (one, other) => {
        const [range, rival] = [one, other].map(({ fact }) => timeRange(edtfs.get(fact.id) ?? ''))
        return range !== undefined && rival !== undefined && (isBefore(range, rival) || isBefore(rival, range))
      },
    }
    return (
      makeMatchQuestion(
        reader,
        dated.filter(event => event.grain === grain),
        scheme,
        seed,
      ) ?? []
    )
  })
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchAnswer } from '../../src/scoring/match-answer.ts'
import { sayNumber } from '../../src/text/say-number.ts'
import { blank, blanks } from './sample-blanks.ts'

type Cases = { right?: string[]; near?: string[]; wrong?: string[] }

const cases: Record<keyof typeof blanks, Cases> = {
  kerry: {
    right: [
      'John Kerry',
      'Kerry',
      'john kerry',
      ' JOHN  KERRY. ',
      'Jöhn Kerry',
      'John-Kerry',
      'JohnKerry',
      '"John Kerry"',
      'the John Kerry',
      'Secretary of State Kerry',
      'Secretary of State John Kerry',
      'the Secretary of State, John Kerry',
      'Secretary Kerry',
      'Foreign Minister Kerry',
      'Mr. Kerry',
      'Senator John Kerry',
      'by John Kerry',
    ],
    near: [
      'Jon Kerry',
      'John Kery',
      'Jhon Kerry',
      'Kerrry',
      'Keryr',
      'US Secretary of State John Kerry',
      'John Kerrey',
    ],
    wrong: [
      'Hollande',
      'François Hollande',
      'Madeleine Albright',
      'Secretary of State Albright',
      'Secretary of State',
      'John',
      'Kery',
      'John Berry-Smith',
      'Kerry and Lavrov',
      'Lavrov Secretary of State Kerry',
      'not Kerry',
      'not Secretary of State Kerry',
      'Russian Kerry',
      'x',
      '?',
      '600',
    ],
  },
  hollande: {
    right: [
      'Francois Hollande',
      'President Hollande',
      'Hollande’s',
      "President Hollande's",
      'President François Hollande',
      'FRANÇOIS HOLLANDE',
    ],
    near: ['French President Hollande', 'Holande', 'Francois Holland', 'Hollende'],
    wrong: ['Kerry President Hollande', 'John Kerry President Hollande', 'Holland', 'Francis', 'Merkel'],
  },
  iraq: { right: ['Iraq', 'iraq', 'in Iraq', 'IRAQ!'], wrong: ['Iran', 'Syria', 'Irak', 'Iraqi', 'Ira'] },
  nigeria: { right: ['Nigeria'], near: ['Nigerria'], wrong: ['Niger', 'Nigera', 'Nigeri', 'Algeria', 'Nigerian'] },
  kim: {
    right: ['Kim Jong Un', 'Kim Jong-un', 'kim jongun'],
    near: ['Kim Jon-un'],
    wrong: ['Kim Jong-il', 'Kim Jong', 'Kim Jong-in'],
  },
  perry: { right: ['Perry', 'Governor Perry'], near: ['Rick Pery', 'Perri'], wrong: ['Kerry', 'John Kerry'] },
  australia: { right: ['Australia'], near: ['Austrailia', 'Austalia'], wrong: ['Austria', 'Austrian'] },
  ireland: { right: ['Ireland'], near: ['Irland'], wrong: ['Iceland'] },
  apollo: { right: ['Apollo-11', 'apollo 11'], near: ['Appollo 11'], wrong: ['Apollo 12', 'Apollo', 'Apollo 1 1'] },
  elizabeth: {
    right: ['Queen Elizabeth II'],
    near: ['Elisabeth II'],
    wrong: ['Elizabeth I', 'Elizabeth', 'Elizabeth III'],
  },
  ivoire: {
    right: ["Cote d'Ivoire", 'Côte d’Ivoire', 'cote d ivoire'],
    near: ['Ivory Coast', 'Cote dIvore'],
    wrong: ['Ivory Coat'],
  },
  base: {
    right: ['Al-Dhafra', 'al dhafra', 'Al–Dhafra Air Base', 'Aldhafra airbase', 'the Al-Dhafra base', 'from Al-Dhafra'],
    near: ['Al-Dafra', 'Al Dhafrah'],
    wrong: ['Incirlik', 'air base', 'Al-Dhafra hospital', 'Dhahran'],
  },
  role: {
    right: ['foreign minister', 'the Foreign Minister', 'minister'],
    near: ['foreign minster'],
    wrong: ['prime minister', 'defence minister', 'general minister'],
  },
  troops: {
    right: [
      '600',
      ' 600 ',
      '600.',
      'six hundred',
      'Six Hundred',
      '600 troops',
      '600 troop',
      '600troops',
      'six hundred troops',
      '600 Australian troops',
      'about 600',
      'some 600 troops',
      'up to 600',
      'the 600 troops',
      '6 hundred',
      '600.0',
    ],
    wrong: [
      '160',
      '6000',
      '60',
      '-600',
      '600 tanks',
      '600 soldiers',
      '600 jets',
      '600%',
      '600 percent',
      '$600',
      '600 million',
      '600 thousand troops',
      '600 troops or 700',
      'not 600',
      '600 700',
      'six hundred and one',
      'troops',
      'many',
    ],
  },
  fighters: {
    right: [
      '31,500',
      '31500',
      '31 500',
      '31\u202F500',
      '31.5k',
      '31.5 thousand',
      'thirty-one thousand five hundred',
      'as many as 31,500',
      'up to 31,500 fighters',
      'nearly 31,500',
    ],
    near: ['more than 31,500'],
    wrong: ['31.500', '31,5', '315,00', '20,000', '31,500 victims'],
  },
  strikes: {
    right: [
      '160',
      'more than 160',
      'More than 160 strikes',
      'over 160',
      '160+',
      '160+ strikes',
      '160 or more strikes',
      '160 airstrikes',
      '160 air-strikes',
      'one hundred and sixty',
      'a hundred and sixty strikes',
      'about 160',
    ],
    near: ['fewer than 160', 'at most 160 strikes', 'almost 160'],
    wrong: ['161', 'more than 80', '160 raids'],
  },
  percent: {
    right: [
      '40',
      '40%',
      '40 %',
      '40 percent',
      '40 per cent',
      'forty percent',
      'some 40 percent',
      'about 40%',
      'forty',
      'two fifths',
      '2/5',
      '40% of Iraq',
    ],
    wrong: ['60%', '0.4', '40 troops', '40% of Syria', 'a quarter', '4/5'],
  },
  percentAfterGap: {
    right: ['25', '25%', 'a quarter', '1/4', '¼', 'twenty-five', '25 percent', 'one quarter of Iraq'],
    wrong: ['0.25', '40', 'a third', '0.25%'],
  },
  quarter: {
    right: [
      'a quarter',
      'one quarter',
      'quarter',
      '1/4',
      '25%',
      '25 percent',
      '0.25',
      'about a quarter',
      'a quarter of Syria',
    ],
    near: ['25', 'a qarter'],
    wrong: ['40 percent', 'a third', 'three quarters', 'half', '0.25%', 'a quarter of Iraq'],
  },
  third: { right: ['a third', 'one third', '1/3', '⅓', '33.3%', '0.333'], wrong: ['33%', '3', 'third place', '30%'] },
  dollars: {
    right: [
      '2 billion dollars',
      '2 billion',
      '$2 billion',
      '$2bn',
      'US$2bn',
      'USD 2 billion',
      '2bn USD',
      'two billion US dollars',
      '$2,000,000,000',
      'about $2 billion',
      '2000 million',
    ],
    wrong: ['€2 billion', '2 billion euros', 'EUR 2 billion', '$2 million', '£2bn', '2 billion troops', '$2'],
  },
  metres: { right: ['5', '5 m', '5m', 'five meters', '5 metres'], wrong: ['5 km', '5 feet', '5 million', '5 seconds'] },
  decades: {
    right: ['4', 'four', 'four decades', '40 years', 'forty years'],
    wrong: ['40', '4 years', '40 months', '40 decades'],
  },
  aMonth: {
    right: ['a month', 'one month', '1', 'less than a month'],
    wrong: ['a year', 'a', 'a week', '30 days', 'month'],
  },
  prize: {
    right: ['half', 'a half', 'half the prize', 'half of the Nobel Prize', '1/2', '50%'],
    near: ['50'],
    wrong: ['half of it', 'a third', '0.05'],
  },
  kronor: {
    right: ['9 million kronor', '9m', 'SEK 9 million', '9,000,000 Swedish kronor'],
    wrong: ['$9 million', '9 million euros', '9'],
  },
  plainDollars: {
    right: ['$9.6 billion', '9.6 billion US dollars', 'US$9.6bn', '9.6bn'],
    wrong: ['€9.6 billion', 'A$9.6bn', '9.6'],
  },
  teams: {
    right: ['7', 'seven teams', '7 South American teams', '7 South American', 'seven American teams'],
    wrong: ['seven European teams', '7 goals', 'teams'],
  },
  jets: {
    right: ['2', 'two', 'Two jets', 'a pair', '2 jets'],
    wrong: ['2 million', 'a pair of shoes', 'one', 'twenty'],
  },
  summit: {
    right: ['third', '3rd', 'the third', 'third summit', '3'],
    wrong: ['3th', 'second', 'two thirds', '1/3', 'third base'],
  },
  day: {
    right: [
      'Monday 15 September 2014',
      '15 September 2014',
      'September 15, 2014',
      'Monday, September 15, 2014',
      '15/9/2014',
      '15.09.2014',
      '9/15/2014',
      '2014-09-15',
      '15 Sept 2014',
      '15th of September 2014',
      'on 15 September 2014',
      'Mon 15 Sep 2014',
      '15/9/14',
    ],
    near: [
      '15 September',
      'September 15th',
      'Monday 15 September',
      'Monday',
      'Monday 15',
      'on Monday',
      '15 Septmber 2014',
    ],
    wrong: [
      'Tuesday 15 September 2014',
      'Sunday 15 September 2014',
      'Sunday 15 Septmber 2014',
      '16 Septmber 2014',
      'Sunday 14 September 2014',
      '16 September 2014',
      '15 September 2015',
      '15 October 2014',
      '15/10/2014',
      'September 2014',
      '2014',
      'Tuesday',
      '15',
      '15/9/15',
      'the 14th',
      'yesterday',
    ],
  },
  morning: {
    right: ['23 March 2021', 'the morning of 23 March 2021', 'morning of March 23, 2021', 'Tuesday 23 March 2021'],
    near: ['23 March', 'the morning of 23 March'],
    wrong: ['the evening of 23 March 2021', '24 March 2021', 'morning', 'the morning after 23 March 2021'],
  },
  personDate: { right: ['15/9/2014', 'Monday 15 September 2014'], wrong: ['16/9/2014', 'Sunday 15 September 2014'] },
  weekday: {
    right: ['Monday', 'on Monday', 'Mon'],
    near: ['Monday 15 September 2014', 'Munday'],
    wrong: ['Tuesday', '15/9/2015'],
  },
  month: {
    right: ['August 2014', 'Aug 2014', 'in August, 2014'],
    near: ['August', '15 August 2014'],
    wrong: ['2014', 'July 2014', 'August 2013', 'Monday'],
  },
  year: { right: ['1969', 'in 1969'], near: ['July 1969', '20 July 1969'], wrong: ['1968', '69', 'July'] },
  weekend: {
    right: ['weekend of 13 and 14 September 2014'],
    wrong: ['13 September 2014', 'the weekend of 20 and 21 September 2014'],
  },
}

describe.each(Object.entries(cases))('matchAnswer for the gap "%s"', (name, { right = [], near = [], wrong = [] }) => {
  const question = blanks[name as keyof typeof blanks]
  it.each(right)('counts "%s" as right', text => {
    expect(matchAnswer(text, question)).toBe('right')
  })
  it.each(near)('counts "%s" as near', text => {
    expect(matchAnswer(text, question)).toBe('near')
  })
  it.each(wrong)('counts "%s" as wrong', text => {
    expect(matchAnswer(text, question)).toBe('wrong')
  })
})

describe('matchAnswer', () => {
  const names = fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9})?$/)

  it('counts every accepted wording as its own verdict', () => {
    const accepted = fc.record({ text: names, verdict: fc.constantFrom('right' as const, 'near' as const) })
    fc.assert(
      fc.property(accepted, fc.array(names), ({ text, verdict }, competitors) => {
        const question = blank({ accepted: [{ text, verdict, from: 'entity' }], from: 'entity', competitors })
        expect(matchAnswer(` the ${text.toUpperCase()}.`, question)).toBe(verdict)
      }),
    )
  })

  it('never counts a competitor, however much it is spelt like the answer', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    fc.assert(
      fc.property(names, fc.nat(), letter, (name, place, other) => {
        const at = place % name.length
        const competitor = name.slice(0, at) + other + name.slice(at + 1)
        fc.pre(competitor.toLowerCase() !== name.toLowerCase() && name[at] !== ' ')
        const question = blank({ accepted: [name], from: 'entity', competitors: [competitor] })
        expect(matchAnswer(competitor, question)).toBe('wrong')
      }),
    )
  })

  it('counts a figure by its value alone, with or without its unit', () => {
    const whole = fc.integer({ min: 0, max: 10_000_000 })
    fc.assert(
      fc.property(whole, whole, (value, other) => {
        const question = blank({
          accepted: [sayNumber(value)],
          from: 'quantity',
          quantity: { value, units: ['troops'] },
        })
        expect(matchAnswer(String(value), question)).toBe('right')
        expect(matchAnswer(`about ${sayNumber(value)} troops`, question)).toBe('right')
        expect(matchAnswer(`${sayNumber(value)} tanks`, question)).toBe('wrong')
        if (other !== value) expect(matchAnswer(sayNumber(other), question)).toBe('wrong')
      }),
    )
  })

  it('takes a long list of long competitors in good time', () => {
    const competitors = Array.from({ length: 500 }, (_, at) => `${at} ${`competitor${at} `.repeat(15)}`)
    const began = performance.now()
    expect(matchAnswer('Jhon Kerry', blank({ accepted: ['John Kerry'], from: 'entity', competitors }))).toBe('near')
    expect(matchAnswer('x'.repeat(500), blank({ accepted: ['x'.repeat(499)], from: 'entity', competitors }))).toBe(
      'near',
    )
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('judges anything at all without throwing, the longest response in good time', () => {
    const words = fc.constantFrom(
      '600',
      'a',
      'of',
      'troops',
      'million',
      'and',
      'about',
      '%',
      '$',
      '-',
      '1/4',
      'or',
      'more',
      'dozen',
    )
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.array(words, { maxLength: 80 }).map(all => all.join(' ')),
    )
    fc.assert(
      fc.property(typed, fc.constantFrom(...Object.values(blanks)), (text, question) => {
        expect(['right', 'near', 'wrong']).toContain(matchAnswer(text, question))
      }),
      { numRuns: 500 },
    )
    const start = performance.now()
    for (const question of Object.values(blanks)) matchAnswer('1 a '.repeat(125), question)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

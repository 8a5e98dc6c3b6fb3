import { describe, expect, it } from 'vitest'
import { gerundOf, participleOf, pastForm, presentForm } from '../../src/text/verb-forms.ts'
import { verbFormRows } from './verb-form-rows.ts'

// lemma, present, past, participle, gerund
const cases = [
  ['pledge', 'pledges', 'pledged', 'pledged', 'pledging'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['carry', 'carries', 'carried', 'carried', 'carrying'],
  ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['permit', 'permits', 'permitted', 'permitted', 'permitting'],
  ['travel', 'travels', 'travelled', 'travelled', 'travelling'],
  ['open', 'opens', 'opened', 'opened', 'opening'],
  ['fix', 'fixes', 'fixed', 'fixed', 'fixing'],
  ['show', 'shows', 'showed', 'shown', 'showing'],
  ['play', 'plays', 'played', 'played', 'playing'],
  ['veto', 'vetoes', 'vetoed', 'vetoed', 'vetoing'],
  ['teach', 'teaches', 'taught', 'taught', 'teaching'],
  ['die', 'dies', 'died', 'died', 'dying'],
  ['lie', 'lies', 'lay', 'lain', 'lying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
  ['flee', 'flees', 'fled', 'fled', 'fleeing'],
  ['begin', 'begins', 'began', 'begun', 'beginning'],
  ['win', 'wins', 'won', 'won', 'winning'],
  ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
  ['argue', 'argues', 'argued', 'argued', 'arguing'],
  ['leave', 'leaves', 'left', 'left', 'leaving'],
  ['rain', 'rains', 'rained', 'rained', 'raining'],
  ['equip', 'equips', 'equipped', 'equipped', 'equipping'],
  ['quit', 'quits', 'quit', 'quit', 'quitting'],
  ['plan', 'plans', 'planned', 'planned', 'planning'],
  ['look', 'looks', 'looked', 'looked', 'looking'],
  ['help', 'helps', 'helped', 'helped', 'helping'],
  ['develop', 'develops', 'developed', 'developed', 'developing'],
  ['have', 'has', 'had', 'had', 'having'],
  ['overtake', 'overtakes', 'overtook', 'overtaken', 'overtaking'],
] as const

describe('verb forms', () => {
  it.each(cases)('inflects %s', (lemma, present, past, participle, gerund) => {
    expect({
      present: presentForm(lemma, 'singular'),
      past: pastForm(lemma, 'singular'),
      participle: participleOf(lemma),
      gerund: gerundOf(lemma),
    }).toEqual({ present, past, participle, gerund })
  })

  it('forms the past, participle and gerund of nearly three hundred verbs', () => {
    const formed = verbFormRows.map(([lemma = '']) => [
      lemma,
      pastForm(lemma, 'singular'),
      participleOf(lemma),
      gerundOf(lemma),
    ])
    expect(formed.length).toBeGreaterThan(250)
    expect(formed).toEqual(verbFormRows)
  })

  it.each(['behave', 'belie', 'relay', 'believe', 'respond', 'telephone'])(
    'takes "%s" for no verb with a prefix',
    lemma => {
      expect(pastForm(lemma, 'singular')).toBe(/e$/.test(lemma) ? `${lemma}d` : `${lemma}ed`)
    },
  )

  it('makes "be" agree with one and with several', () => {
    expect([presentForm('be', 'singular'), presentForm('be', 'plural')]).toEqual(['is', 'are'])
    expect([pastForm('be', 'singular'), pastForm('be', 'plural')]).toEqual(['was', 'were'])
  })
})

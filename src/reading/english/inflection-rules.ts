import { doublingVerbs, irregularVerbs } from '../../text/irregular-verbs.ts'
import { pluralOf } from '../../text/noun-forms.ts'

const pastForms: ReadonlyMap<string, string> = new Map(
  [...irregularVerbs].flatMap(([lemma, forms]) => forms.map(form => [form, lemma] as const)).reverse(),
)

const oddNouns =
  'man woman child person foot tooth mouse goose ox crisis analysis thesis criterion phenomenon medium bacterium nucleus leaf life wife knife wolf half shelf thief loaf self calf hypothesis diagnosis oasis'
const oddPlurals: ReadonlyMap<string, string> = new Map(
  oddNouns.split(' ').map(noun => [noun.endsWith('sis') ? noun.replace(/sis$/, 'ses') : pluralOf(noun), noun]),
)

/** Finds the dictionary form of a verb in the third person: "carries", "passes". */
export function verbOfPresent(form: string): string {
  if (/ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh|[^aeiou]o)es$/.test(form)) return form.slice(0, -2)
  return /[^s]s$/.test(form) ? form.slice(0, -1) : form
}

/** Finds the dictionary form of a verb in the past or a past participle: "took", "carried", "stopped". */
export function verbOfPast(form: string): string {
  const own = irregular(form)
  if (own !== undefined) return own
  if (/ied$/.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  if (/eed$/.test(form)) return form.length > 5 || form === 'freed' ? form.slice(0, -1) : form
  return /[^e]ed$/.test(form) ? wholeStem(form.slice(0, -2)) : form
}

/** Finds the dictionary form of a verb in its -ing form: "lying", "running", "making". */
export function verbOfGerund(form: string): string {
  const stem = form.replace(/in[g'’]$/, '')
  if (stem === form || !/[aeiouy]/.test(stem)) return form
  const own = /^(.{1,2})y$/.exec(stem)
  if (own !== null && /^(?:l|d|t|v)$/.test(own[1] ?? '')) return `${own[1]}ie`
  return wholeStem(stem)
}

/** Finds the singular of a noun: "bases", "women", "parties". */
export function nounOfPlural(form: string): string {
  const [, before = '', last = form] = /^(.*-)?([^-]+)$/.exec(form) ?? []
  const own = oddPlurals.get(last)
  if (own !== undefined) return before + own
  if (/..men$/.test(last)) return `${form.slice(0, -2)}an`
  if (/(?:child)ren$/.test(last)) return form.slice(0, -3)
  if (/(?:yses|[^s]theses)$/.test(last) && last.length > 5) return `${form.slice(0, -2)}is`
  if (/^(?:|head|tooth|stomach|heart|back)aches$/.test(last)) return form.slice(0, -1)
  if (/[^aeiou]ies$/.test(last) && last.length > 4) return `${form.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh|[^aeiouo]o|[^aeioul]us|[ai]as|tus|nus)es$/.test(last)) return form.slice(0, -2)
  if (/['’]s$/.test(last)) return form.slice(0, -2)
  return /[^s]s$/.test(last) && (!/(?:us|is)$/.test(last) || /^\p{Lu}/u.test(last)) ? form.slice(0, -1) : form
}

/** Finds the plain form of a comparative or superlative: "larger", "happiest", "biggest". */
export function plainDegree(form: string): string {
  const stem = form.replace(/(?:er|est)$/, '')
  if (stem === form || stem.length < 2) return form
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[aeiou](?:g|s|v|z|c)|(?:^|[^aeiou])[aeiu](?:t|d|k|f|r|b|p|m)|[^aeiou]l|nc|ns|rs|rg|ng[e])$/.test(stem) &&
    !/(?:eat)$/.test(stem)
    ? `${stem}e`
    : stem
}

// "Retook" goes like "took" and "underwritten" like "written".
function irregular(form: string): string | undefined {
  const own = pastForms.get(form)
  if (own !== undefined) return own
  const [, prefix = '', rest = ''] = /^(re-?|un|over|under|out|fore|mis|pre-?|up|with|co-)(.{3,})$/.exec(form) ?? []
  const root = pastForms.get(rest)
  return root === undefined || root === rest ? undefined : prefix + root
}

function wholeStem(stem: string): string {
  const [, prefix = '', rest = ''] = /^(under|over|out|fore|mis)(.{4,})$/.exec(stem) ?? []
  if (rest !== '') return prefix + wholeStem(rest)
  const shorter = stem.slice(0, -1)
  if (/([bdgmnprt])\1$/.test(stem))
    return /^(?:add|err|butt|ebb|purr|putt|boycott|embarrass|egg|abhorr)$/.test(stem) ? stem : shorter
  if (/ll$/.test(stem))
    return doublingVerbs.has(shorter) || /(?:trol|pel|cel|vel|bel|del|nel|nal|gal|fil)$/.test(shorter) ? shorter : stem
  if (/ck$/.test(stem) && /[aeiou]i?ck$/.test(stem) && /(?:panick|mimick|traffick|picnick)$/.test(stem)) return shorter
  return takesE(stem) ? `${stem}e` : stem
}

// A stem of one syllable with one vowel before one consonant would have doubled it: "hoped" is of "hope".
function takesE(stem: string): boolean {
  const syllables = stem.match(/[aeiouy]+/g)?.length ?? 0
  if (syllables <= 1 && /(?:^|[^aeiouy]|qu)[aeiouy][^aeiouwxy]$/.test(stem)) return true
  if (/(?:[^aeiou](?:ll|ss|zz|ff)|ss|zz|ff)$/.test(stem)) return false
  if (/(?:[vuc]|dg|[aeiou]g|rg|lg|[^aeiou]l|[nrpw]s|[aeiou]s|[aeiou]z|[^z]z)$/.test(stem))
    return !/(?:focus|bias|canvas|census|sync|[^aeiou]rl|url|you)$/.test(stem)
  if (
    /(?:[^eo]at|[^aeiou]ir|[^aeo]ur|[^aeo]in|[^aeou]id|ud|ut|[^aeiou]ul|[aeiou]ib|ak|ik|[^o]ok|[^aeiou]ar|[^aeiou]ir|plor|gnor|stor|dor|not|mot|vot|quot|um|im|am|plet|pet|scrib|vit|cit|nit|rit|creat|[cr]ed)$/.test(
      stem,
    )
  )
    return (
      syllables > 1 &&
      !/(?:[aeiou](?:in|id|ir|ur|ul|ar|ak|ik|ok|im|um|am)|combat|format|visit|inherit|merit|credit|limit|deposit|permit|open|profit|admit|hundred|shred)$/.test(
        stem,
      )
    )
  return (
    /(?:soot|breath|cloth|lath|eath|chang|rang|halleng|plung|loung|hing|ting[^l]|cring|bing|sieg|eav|ieg|iec|ast|past|hast|wast|tast|guid|premier)$/.test(
      stem,
    ) && !/(?:last|cast|blast|boast|roast|toast|coast|contrast|fast|bath)$/.test(stem)
  )
}

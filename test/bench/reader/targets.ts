// What the project's own reader is to reach by corpus and measure; F1 in percent.
const atLeast: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'gum-dev': {
    ...{ tokens: 99.5, sentences: 97.5, upos: 97, uas: 88, las: 84.5, subject: 90, object: 90, nummod: 94 },
    ...{ person: 85, place: 82, organisation: 68, date: 85 },
  },
  'gum-dev-news': {
    ...{ person: 85, place: 82, organisation: 68, date: 85 },
    ...{ 'facts.precision': 75, 'facts.recall': 60 },
  },
  'ewt-dev': { person: 85, place: 82, organisation: 68 },
  pud: { tokens: 99.5, uas: 88, las: 84.5, subject: 90, object: 90, nummod: 94 },
  speed: { tokensPerSecond: 8_000 },
  're3d-held-out': { quantity: 85, facility: 85, role: 85 },
  'annotated-sentences': { quantity: 85, facility: 85, role: 85 },
}

const under: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  speed: { loadMs: 400, residentMb: 250 },
}

/** Words what this project's own reader is to reach in a measure; empty where it has no target. */
export function sayTarget(corpus: string, measure: string): string {
  const [least, most] = [atLeast[corpus]?.[measure], under[corpus]?.[measure]]
  if (least !== undefined) return `>= ${least}`
  return most === undefined ? '' : `< ${most}`
}

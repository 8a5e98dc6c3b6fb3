/** Holds what the project's own reader is to reach, at least, by corpus and measure; F1 in percent. */
export const targets: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'gum-dev': {
    ...{ tokens: 99.5, sentences: 97.5, upos: 97, uas: 88, las: 84.5, subject: 90, object: 90, nummod: 94 },
    ...{ person: 85, place: 82, organisation: 68, date: 85 },
  },
  'gum-dev-news': { person: 85, place: 82, organisation: 68, date: 85 },
  'ewt-dev': { person: 85, place: 82, organisation: 68 },
  pud: { tokens: 99.5, uas: 88, las: 84.5, subject: 90, object: 90, nummod: 94 },
  're3d-held-out': { quantity: 85, facilityApart: 85, role: 85 },
  'annotated-sentences': { quantity: 85, facilityApart: 85, role: 85 },
}

const leaders =
  'president premier chancellor king queen emperor empress sultan emir prince minister pope ayatollah chairman chairwoman chairperson chief leader ruler secretary dictator monarch'
const classes: Readonly<Record<string, string>> = {
  leader: leaders,
  ruler: leaders,
  politician: `${leaders} senator congressman congresswoman representative lawmaker governor mayor mp`,
  lawmaker: 'senator congressman congresswoman representative mp deputy lawmaker',
  monarch: 'king queen emperor empress sultan emir monarch',
  premier: 'premier minister',
  executive: 'ceo executive chairman chairwoman director founder',
  spokesperson: 'spokesman spokeswoman spokesperson',
  chair: 'chairman chairwoman chairperson chair',
  scientist: 'scientist physicist chemist biologist astronomer geologist researcher',
  researcher: 'researcher scientist professor',
  academic: 'academic professor scholar lecturer researcher',
  writer: 'writer author novelist poet playwright journalist',
  author: 'author writer novelist poet',
  musician: 'musician singer composer pianist violinist guitarist drummer songwriter rapper',
  athlete: 'athlete player footballer swimmer runner cyclist skier striker goalkeeper sprinter',
  player: 'player footballer striker goalkeeper midfielder defender',
  officer: 'officer general colonel captain major lieutenant sergeant commander detective',
  cleric: 'ayatollah pope bishop archbishop cardinal imam rabbi priest',
  lawyer: 'lawyer attorney prosecutor solicitor barrister',
  attorney: 'lawyer attorney',
}
const within = new Map(Object.entries(classes).map(([noun, members]) => [noun, new Set(members.split(' '))]))

const others =
  'ambassador commissioner director coach manager captain commander speaker justice judge general admiral marshal sheriff detective professor doctor engineer artist painter actor actress architect analyst diplomat activist photographer founder owner editor historian philosopher mathematician inventor explorer astronaut economist nurse teacher student candidate champion envoy correspondent reporter aide worker'
const roles = new Set([
  ...Object.keys(classes),
  ...Object.values(classes).flatMap(list => list.split(' ')),
  ...others.split(' '),
])

/** Tells whether a noun, in lower case, says what somebody is or does: "president", "singer". */
export const isRoleNoun = (noun: string): boolean => roles.has(noun)

/**
 * Tells whether who has one role may be called by another: a president is a leader, and a president. "Prime minister" is
 * "minister" here; what stands before the noun is compared elsewhere.
 */
export const isCalled = (role: string, noun: string): boolean => role === noun || within.get(noun)?.has(role) === true

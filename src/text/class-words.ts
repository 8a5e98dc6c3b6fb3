const nouns = new Set(
  `act administration agency airport airways area army association avenue award bank base battle bay bill board boulevard bridge bureau
  cathedral center centre chapter church city club college commission committee company conference constituency
  constitution corporation council county court cup department district division empire fair federation festival
  forest foundation fund garden gardens group hall harbor harbour hospital hotel house institute institution island
  islands kingdom lake law league library magazine market ministry mosque mount mountain movement museum office
  organisation organization palace park parliament party planet police port president prison prize program programme project
  province republic river road school sea secretary service site sites society square stadium state states station street team
  temple theater theatre tower towers town treaty tribunal union university valley village war way`.split(/\s+/),
)
const qualities = new Set(
  'royal national imperial central grand international federal public general supreme high main great north south east west northern southern eastern western new old first second'.split(
    ' ',
  ),
)

/** Tells whether one word says only what class a name belongs to: "Act", "Airport"; not "Congress". */
export function isClassWord(word: string): boolean {
  return nouns.has(word.toLowerCase())
}

/** Tells whether one word only says what a named thing is like: "Royal", "Central". */
export function isQualityWord(word: string): boolean {
  return qualities.has(word.toLowerCase())
}

/** Tells whether a word alone names nothing, though it may begin or end a name: "Act", "Royal". */
export function isNoName(word: string): boolean {
  return isClassWord(word) || isQualityWord(word)
}

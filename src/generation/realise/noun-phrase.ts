import { remembered } from '../../item-checks/remembered.ts'

const stops =
  `of in on at for from with to by against over about between into than as that which who whom whose where when
  under after before during near behind called named known without within across through along around off up
  and or nor but held made built based including like worth aged`.split(/\s+/)
const stop = new RegExp(`[,;:(]| (?:${stops.join('|')})\\b`)

const hedge =
  /^(?:about|almost|around|as (?:many|much) as|at (?:least|most)|(?:fewer|less|more) than|nearly|over|under|up to) (?=\S+ \S)/

/** Finds the head noun of a worded noun phrase: "request" in "an American request for cooperation". */
export const headNoun: (words: string) => string = remembered(words => {
  const [front = ''] = ` ${words.replace(hedge, '')}`.split(stop)
  return (front.trim().split(' ').at(-1) ?? '').replace(/[“”"'’]/g, '').toLowerCase()
})

const pluralWords =
  /^(?:people|police|men|women|children|feet|teeth|mice|geese|sheep|cattle|data|media|\w*men|\w*women)$/
const singularInS =
  /(?:ss|us|is)$|^(?:news|series|species|means|gas|bus|lens|physics|mathematics|economics|politics|chaos|campus|headquarters)$/

/** Tells whether a noun is plural by its form: "troops", "people"; not "crisis" or "news". */
export function isPluralNoun(noun: string): boolean {
  return pluralWords.test(noun) || (/s$/.test(noun) && !singularInS.test(noun))
}

const persons = `actor adult artist astronaut athlete attacker author bank boy brother candidate captain chief child
  citizen civilian coach colleague detective executive representative commander crew crowd customer daughter delegate diplomat director doctor driver engineer
  expert family father fan friend girl group guard guest helper hostage husband journalist judge king lawyer leader
  lieutenant maker man member migrant minister mother neighbour nurse officer official owner parent party passenger patient
  people person pilot player police president prince prisoner professor protester public queen refugee relative reporter
  resident scientist sister slave soldier someone son spokesman spokesperson spokeswoman staff star student survivor suspect
  teacher team teenager tourist troop victim villager visitor volunteer voter wife winner witness woman worker youth
  agency army authority board club committee company corporation council court firm government jury ministry navy
  newspaper organisation organization parliament rival side state country nation city union university senate congress
  everybody everyone nobody somebody`
  .split(/\s+/)
  .flatMap(noun => [noun, `${noun}s`])
const someone = new Set([
  ...persons,
  ...'men women children wives families authorities parties agencies armies companies countries cities juries universities ministries'.split(
    ' ',
  ),
])

/** Tells whether a noun may mean a person or a body of persons, whom "what" can't ask for: "divers", "court". */
export function isSomeone(noun: string): boolean {
  return (
    someone.has(noun) ||
    (/(?:[^aeiou]er|or|ist|ian|ee|eer|ant|ent|man|men|woman|women)s?$/.test(noun) && !things.has(noun))
  )
}

const things: ReadonlySet<string> = new Set(
  `water letter paper winter summer weather order number river power tower computer newspaper chapter poster container
  tanker helicopter disaster error factor doctorate motor sector corridor meteor door floor colour committee fee plant
  accident incident moment event element agreement government document statement development movement payment settlement
  instrument experiment apartment department equipment treatment investment announcement parliament monument comment
  argument content extent cent tent continent component element current talent percent present accent patent restaurant
  fire wonder matter layer dinner supper shelter fever cancer master barrier border corner danger finger hammer ladder
  laser liner litter lumber member meter murder offer oyster panel pepper register reminder river rubber server shower
  silver slaughter soccer spider sugar surrender temper thunder timber tiger trailer transfer transmitter trigger
  encounter counter filter flower folder quarter banner boiler cover debtor drawer engine freezer grammar liquor mirror
  monitor odour radiator reactor refrigerator terror tremor tumour vapour vector victor sensor satellite telescope
  announcement amendment arrangement assessment commitment employment endorsement enforcement engagement
  entertainment environment establishment excitement improvement involvement judgment judgement management measurement
  ointment pavement placement punishment refreshment replacement requirement resentment retirement sentiment shipment
  supplement testament torment tournament trent fragment garment basement appointment advertisement achievement
  adjustment allotment ambient ascent consent descent dissent event intent invent percent scent segment serpent talent
  torrent vent warrant grant covenant elephant infant pendant`
    .split(/\s+/)
    .flatMap(noun => [noun, `${noun}s`]),
)

/** Tells whether a noun names a happening or an idea rather than a thing to touch: "construction", "meeting", "plan". */
export function isAbstract(noun: string): boolean {
  return (
    /(?:[ts]ion|ment|ness|ity|ance|ence|ing|ure|ism|ship|al|cy|th|age)s?$/.test(noun) ||
    abstract.has(noun.replace(/s$/, ''))
  )
}

const abstract: ReadonlySet<string> = new Set(
  `accident accord aid attack attempt ban battle bid bill budget call campaign case ceasefire change claim conference
  contest control cost crash crime crisis deal death debate debt decision defeat delay demand discovery dispute earthquake
  effort election end eruption event failure fall fault fear fight fire flight flood game goal growth hope idea illness
  interest journey lack law life loss match merger murder need news offer order outbreak peace plan pledge policy position
  power prize problem programme project promise protest raid reform request rescue result right rise risk role rule sale
  search seizure strike study success summit support talk tax test theory threat title tour trade trial trip truth vote
  war win work`.split(/\s+/),
)

/**
 * Says how surely a noun means a building or a site: `sure` by itself, `body` where it may as well be the people in it
 * ("school", "church"), `named` only in a name or with a noun before it ("power plant", "air base").
 */
export interface FacilityNoun {
  readonly sort: string
  readonly how: 'sure' | 'body' | 'named'
}

const sure =
  'airport airfield airstrip airbase heliport hospital clinic hospice museum stadium arena bridge footbridge viaduct aqueduct cathedral mosque chapel basilica abbey monastery convent shrine mausoleum synagogue pagoda palace castle fortress citadel fort garrison barracks prison jail penitentiary dungeon library theatre theater cinema auditorium hotel motel hostel inn restaurant cafe café pub nightclub brewery bakery skyscraper lighthouse dam reservoir tunnel harbour harbor seaport shipyard dock dockyard wharf pier quay marina refinery factory mill warehouse depot mine quarry laboratory observatory planetarium aquarium zoo cemetery graveyard courthouse townhouse mansion villa apartment bungalow skating-rink gym gymnasium velodrome racecourse racetrack ballpark playground supermarket mall bazaar bookshop bookstore checkpoint bunker hangar runway embassy consulate headquarters safehouse orphanage dormitory monument memorial tomb pyramid amphitheatre amphitheater colosseum greenhouse barn silo smelter sawmill pharmacy crematorium sanatorium pavilion boathouse clubhouse schoolhouse guesthouse roadblock expressway motorway highway freeway railway road canal ruin'
const body =
  'school church temple university college academy kindergarten nursery shop store market bank gallery office restaurant casino studio spa bar salon'
const named =
  'base station plant camp centre center hall house tower building complex site port terminal square park garden gardens court field stadium facility home gate market street avenue line wall lab track path trail pool ground grounds theater arcade cottage yard dock plaza ranch farm hut lodge fountain'

const sorts: Readonly<Record<string, string>> = {
  airbase: 'air base',
  theater: 'theatre',
  centre: 'centre',
  center: 'centre',
  harbor: 'harbour',
  jail: 'prison',
  penitentiary: 'prison',
  store: 'shop',
  lab: 'laboratory',
}

const nouns: ReadonlyMap<string, FacilityNoun> = new Map(
  [[named, 'named'] as const, [body, 'body'] as const, [sure, 'sure'] as const].flatMap(([words, how]) =>
    words.split(' ').map(word => [word, { sort: sorts[word] ?? word, how }] as const),
  ),
)

/** Looks a noun up, by its dictionary form in lower case, among those that mean buildings and sites. */
export function facilityNoun(lemma: string): FacilityNoun | undefined {
  return nouns.get(lemma)
}

// What stands before such a noun and makes a site of it.
const siting: Readonly<Record<string, RegExp>> = {
  base: /^(?:air|military|naval|navy|army|airforce|marine|missile|training|rebel|enemy|guerrilla|militant|terrorist|coalition|operating|support|nato|space|fire|submarine|main)$/,
  station:
    /^(?:train|railway|rail|bus|police|fire|metro|subway|power|petrol|gas|filling|pumping|space|polling|weather|research|underground|service|border|naval|tram|central)$/,
  plant:
    /^(?:power|nuclear|chemical|treatment|steel|assembly|manufacturing|processing|bottling|cement|desalination|packing|car|coal|water|recycling|sewage)$/,
  camp: /^(?:refugee|prison|concentration|training|summer|base|labour|labor|military|army|detention|death|internment|migrant|protest|boot)$/,
  centre:
    /^(?:shopping|detention|medical|health|community|conference|convention|sports|leisure|visitor|data|arts|cultural|training|detention|reception|welcome|space|exhibition|cancer|trauma|rehabilitation|youth|immigration)$/,
  hall: /^(?:town|city|concert|sports|dance|village|lecture|music|residence|mess|dining|exhibition|assembly|church|prayer)$/,
  house:
    /^(?:opera|guest|town|country|manor|farm|safe|coffee|court|boarding|tree|row|beach|summer|burning|state|apartment|custom)$/,
  tower: /^(?:bell|clock|water|control|watch|office|television|tv|radio|cooling|church)$/,
  building: /.*/,
  complex: /^(?:housing|apartment|sports|palace|temple|prison|office|residential|military|industrial|hotel)$/,
  site: /^(?:construction|building|launch|nuclear|industrial|heritage|test|burial|archaeological|missile|military|excavation|camp|landfill|camping)$/,
  port: /^(?:container|fishing|oil|ferry|deep-water|sea|naval|black)$/,
  terminal: /^(?:bus|ferry|oil|airport|gas|cruise|container|passenger|grain|export)$/,
  court: /^(?:tennis|basketball|food|squash)$/,
  field: /^(?:air|oil|gas|football|soccer|baseball|playing|sports|landing|coal)$/,
  facility: /.*/,
  home: /^(?:nursing|care|funeral|children|retirement|foster)$/,
  pool: /^(?:swimming)$/,
  park: /^(?:theme|amusement|national|water|car|business|city|public|industrial|skate)$/,
  lab: /.*/,
  cottage: /.*/,
  fountain: /.*/,
  farm: /^(?:wind|fish|dairy|solar|poultry|pig)$/,
  office: /^(?:post|box|ticket|tourist)$/,
  square: /^(?:town|city|market|main|central|public)$/,
  street: /^(?:main|high)$/,
  line: /^(?:railway|tram|metro|subway)$/,
  market: /^(?:farmers|fish|flea|street|night|covered|fruit|vegetable|livestock)$/,
  shop: /.*/,
  store: /.*/,
  gallery: /.*/,
  bar: /^(?:wine|cocktail|coffee|tapas|juice|snack)$/,
  studio: /^(?:recording|film|television|dance|art)$/,
}

/** Tells whether the word before a facility noun makes it a building or site: "air base", "power plant", not "data base". */
export function isSiting(noun: string, before: string): boolean {
  return siting[noun === 'center' ? 'centre' : noun]?.test(before) ?? false
}

const unsitely =
  /^(?:tv|television|radio|data|customer|fan|tax|user|power|knowledge|client|voter|skill|evidence|support|asset|wage|rate|broadcasting|work|comfort|battle|action|docking|voting|opposition)$/

/** Tells whether the word before a facility noun makes something else of it: "TV station", "customer base". */
export function isUnsitely(noun: string, before: string): boolean {
  return /^(?:base|station|centre|center|house|office|bank|plant|camp|field|court)$/.test(noun) && unsitely.test(before)
}

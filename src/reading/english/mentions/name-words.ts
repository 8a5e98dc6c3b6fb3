import type { NameKind } from './english-mention.ts'

const rows: readonly (readonly [kind: NameKind, words: string])[] = [
  [
    'organisation',
    'university ministry department council committee party union agency bank corporation corp inc ltd llc plc gmbh srl sarl company co association federation institute institution tribunal police army navy force forces guard guards club group league commission senate parliament congress foundation academy school college organization organisation office service services society authority team administration assembly bureau board brigade brigades regiment battalion division squadron corps command front movement coalition alliance network fund trust church ministry government cabinet militia airlines airways motors industries technologies systems media press news times post herald tribune gazette journal guardian telegraph magazine radio tv television broadcasting records pictures studios entertainment orchestra choir ensemble band united rovers wanderers rangers fc cf afc athletic conservancy initiative consortium holdings partners laboratories pharmaceuticals energy oil airline railways bundestag knesset duma court courts supreme cavalry legion fleet taskforce delegation secretariat embassy watch crescent cross chamber guild brotherhood order jihad ministries democrats republicans communists greens tories conservatives liberals caucus committee dynasty troupe lab labs programme',
  ],
  [
    'facility',
    'airport airfield airbase base stadium bridge hospital station museum hall prison palace theatre theater cathedral canal arena dam tower towers building castle fort hotel library mosque temple synagogue abbey chapel basilica monastery shrine cemetery barracks checkpoint terminal port harbour harbor pier dock tunnel highway motorway expressway freeway railway street avenue road boulevard blvd ave ave. st. rd. turnpike lane square plaza park gardens garden zoo aquarium observatory market mall center centre house mansion villa gallery gate memorial monument mausoleum tomb statue refinery plant mine camp headquarters pavilion complex cinema restaurant cafe inn barrage trail boulevard drive clinic',
  ],
  [
    'event',
    'war wars olympics paralympics festival championship championships cup games game summit conference revolution battle election elections uprising massacre earthquake hurricane cyclone typhoon genocide holocaust coup crusade crusades renaissance reformation treaty siege invasion marathon prix tournament ceremony exhibition expo fair carnival parade campaign offensive raid attack attacks crisis riots strike trial convention forum congress series open finals final awards award night operation blitz rebellion insurgency famine plague pandemic crash disaster spring',
  ],
  [
    'place',
    'river lake mount mountain mountains island islands isle sea ocean city county province valley bay desert district peninsula gulf coast cape creek falls forest hills hill ridge canyon glacier volcano peak plain plains plateau basin delta strait straits channel beach village town borough township municipality region territory republic kingdom state states emirate oblast governorate prefecture hemisphere continent archipelago reef lagoon neighborhood neighbourhood heights springs',
  ],
  ['date', 'day eve'],
  [
    'other',
    'act bill prize medal award constitution accord agreement convention resolution code treaty law album song book bible quran koran theorem theory scale index protocol amendment declaration language edition symphony concerto sonata',
  ],
]

const kinds: ReadonlyMap<string, NameKind> = new Map(
  rows.toReversed().flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)

/** Tells what kind of thing a name is that ends in a word, or has it before "of": "University", "River"; `undefined` for others. */
export function kindOfNameWord(word: string): NameKind | undefined {
  return kinds.get(word.toLowerCase().replace(/\.$/, ''))
}

const known: readonly (readonly [kind: NameKind, names: string])[] = [
  [
    'organisation',
    'un|u.n.|united nations|nato|eu|e.u.|european union|who|unicef|unesco|imf|world bank|wto|opec|asean|african union|arab league|cia|fbi|nsa|nasa|kgb|mi5|mi6|mossad|interpol|europol|bbc|cnn|nbc|cbs|abc|npr|afp|ap|associated press|reuters|xinhua|al jazeera|france 24|new york times|washington post|guardian|google|apple|microsoft|facebook|twitter|amazon|ibm|intel|sony|samsung|toyota|boeing|airbus|youtube|wikipedia|wikimedia|greenpeace|amnesty international|human rights watch|red cross|red crescent|hamas|hezbollah|hizbollah|taliban|al qaeda|al qaida|isis|isil|daesh|da’esh|islamic state|is|boko haram|al shabaab|fatah|plo|pkk|ypg|kgb|ira|eta|farc|peshmerga|kremlin|white house|pentagon|congress|house of representatives|senate|parliament|house of commons|house of lords|vatican|supreme court|scotland yard|downing street|state department|politburo|gop|labour|conservatives|democrats|republicans|labor|tories|nfl|nba|fifa|uefa|ioc|mit|mtv|nato|sdf|isf|cjtf|centcom|uk government|wall street|silicon valley',
  ],
  [
    'facility',
    'big ben|eiffel tower|taj mahal|statue of liberty|golden gate bridge|tower bridge|louvre|colosseum|parthenon|acropolis|buckingham palace|great wall|berlin wall|alcatraz|guantanamo|heathrow|gatwick|broadway|abu ghraib|guantanamo bay|sydney opera house|empire state building|ground zero',
  ],
  [
    'event',
    'world war i|world war ii|world war one|world war two|holocaust|brexit|arab spring|super bowl|ramadan|cold war|great depression|renaissance|first world war|second world war|civil war',
  ],
  ['date', 'middle ages|stone age|bronze age|iron age|ice age|dark ages|victorian era'],
  ['person', 'god|jesus|jesus christ|allah|muhammad|buddha|moses|abraham|satan'],
]
const names: ReadonlyMap<string, NameKind> = new Map(
  known.flatMap(([kind, list]) => list.split('|').map(name => [name, kind] as const)),
)

/** Tells what kind of thing a well-known name in lower case is, its article left out: "united nations", "pentagon". */
export function kindOfKnownName(name: string): NameKind | undefined {
  return names.get(name.replace(/\s*-\s*/g, ' '))
}

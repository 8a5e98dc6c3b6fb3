const former = new Set(
  [
    'soviet union|ussr|yugoslavia|czechoslovakia|east germany|west germany|gdr|prussia|austria-hungary|rhodesia|zaire',
    'siam|ceylon|biafra|south vietnam|north vietnam|ottoman empire|roman empire|russian empire|british empire',
    'austro-hungarian empire|byzantine empire|persian empire|holy roman empire|nazi germany|third reich|weimar republic',
    'serbia and montenegro|united arab republic|tanganyika|transvaal|gran colombia|kingdom of hawaii',
  ].flatMap(row => row.split('|')),
)

/** Tells whether a name, with or without "the", is that of a state that no longer exists: "the Soviet Union". */
export function isFormerState(name: string): boolean {
  return former.has(name.toLowerCase().replace(/^the /, ''))
}

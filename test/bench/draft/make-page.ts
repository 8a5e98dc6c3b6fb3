const beginnings = [
  'Al',
  'Bren',
  'Cor',
  'Dun',
  'El',
  'Fen',
  'Gar',
  'Hol',
  'Ing',
  'Kel',
  'Lan',
  'Mar',
  'Nor',
  'Os',
  'Pel',
]
const middles = ['der', 'ton', 'wic', 'mer', 'ling', 'ber', 'den', 'sing', 'ven', 'ther', 'ral', 'min', 'gar']
const endings = ['ford', 'ham', 'stead', 'bridge', 'mouth', 'field', 'dale', 'by', 'ness', 'wood', 'port']

/** Makes the text of an article about so many towns that don't exist, each told of in some 1,900 characters of its own. */
export function makePage(towns: number): string {
  const paragraphs = Array.from({ length: towns }, (_, at) => tellOf(at))
  return `Report on the bridges of the valley\n\n${paragraphs.join('\n\n')}\n`
}

function townAt(at: number): string {
  const part = (list: readonly string[], index: number) => list[index % list.length] ?? ''
  return `${part(beginnings, at)}${part(middles, Math.floor(at / 15) + at)}${part(endings, Math.floor(at / 195) + 3 * at)}`
}

function tellOf(at: number): string {
  const [town, next, far] = [townAt(at), townAt(at + 1), townAt(at + 5)]
  const year = 1801 + (at % 150)
  const number = (step: number) => String(120 + ((at * 37 + step * 61) % 800))
  return [
    `The council of ${town} opened the ${town} Bridge on 4 May ${year}, after ${number(1)} workers had built it in two years. ` +
      `It crosses the river between ${town} and ${next}, and it is ${number(2)} metres long. ` +
      `The bridge replaced a ferry that had carried ${number(3)} passengers a day.`,
    `A flood destroyed the middle of the bridge in March ${year + 20}. The council of ${next} paid for a new pier, and the ` +
      `${town} Railway lent ${number(4)} men and six cranes to the town. Some ${number(5)} families left their houses for a week. ` +
      `“We shall build it again before winter,” the council said in a letter to the ministry in ${far}.`,
    `The ministry in ${far} sent ${number(6)} tonnes of iron to ${town} in June ${year + 20}. Workers laid a road of ${number(7)} ` +
      `metres along the bank, and the new bridge carried its first train on 9 October ${year + 21}. ` +
      `About ${number(8)} people watched it, according to the ${town} Gazette.`,
    `In ${year + 60} the ${town} Bridge became a museum, which keeps ${number(9)} drawings of the old ferry. ` +
      `More than ${number(10)} pupils from ${next} visit it each month. The museum plans to lend ${number(11)} of the drawings to ` +
      `the library of ${far} next year. The library, which was founded in ${year + 5}, has shown the plans of three other bridges ` +
      `since the war. Its last exhibition drew ${number(12)} visitors in a single week and earned the towns a prize of ` +
      `${number(13)} pounds for their archives.`,
  ].join('\n\n')
}

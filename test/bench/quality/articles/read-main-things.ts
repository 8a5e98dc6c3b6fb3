const leastSummaries = 3
const kinds = ['person', 'organization', 'place']

/**
 * Reads what a document of GUM is about: the people, organisations and places that three or more of its five summaries
 * mention, each as the names that the text gives it.
 * Source: GUM, `meta::salientEntities` and the `Entity` brackets of the MISC column, https://gucorpling.org/gum
 */
export function readMainThings(document: string): string[][] {
  const [, listed = ''] = /^# meta::salientEntities = (.+)$/m.exec(document) ?? []
  const salient = [...listed.matchAll(/(\d+) \((\d)\*?\)/g)]
    .filter(([, , summaries]) => Number(summaries) >= leastSummaries)
    .map(([, group]) => group ?? '')
  const mentions = readMentions(document)
  return salient.flatMap(group => {
    const names = mentions.filter(mention => mention.group === group && kinds.includes(mention.kind))
    const words = [
      ...new Set(names.map(({ text }) => text).filter(text => /^(?:the )?\p{Lu}/iu.test(text) && /\p{Lu}/u.test(text))),
    ]
    const isNamed = words.some(
      text => !/^(?:He|She|It|They|His|Her|Its|Their|The|This|That|These|Those|I|We|You)$/.test(text),
    )
    return isNamed ? [words] : []
  })
}

interface Open {
  readonly group: string
  readonly kind: string
  text: string
}

function readMentions(document: string): Open[] {
  const done: Open[] = []
  let open: Open[] = []
  for (const line of document.split('\n')) {
    const columns = line.split('\t')
    const [id, form = '', , , , , , , , misc = ''] = columns
    if (id === undefined || !/^\d+$/.test(id)) continue
    const brackets = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    const closed: string[] = []
    for (const [, group, kind, ends, closing] of brackets.matchAll(/\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)/g)) {
      if (group !== undefined) open.push({ group, kind: kind ?? '', text: '' })
      if (group !== undefined && ends !== undefined) closed.push(group)
      if (closing !== undefined) closed.push(closing)
    }
    const word = /SpaceAfter=No/.test(misc) ? form : `${form} `
    for (const mention of open) mention.text += word
    for (const group of closed) {
      const last = open.findLast(mention => mention.group === group)
      if (last === undefined) continue
      done.push({ ...last, text: last.text.trim() })
      open = open.filter(mention => mention !== last)
    }
  }
  return done
}

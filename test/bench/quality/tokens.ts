const emptyWords = new Set(
  `a an the of in on at to for from by with about around and or but as that which who whom whose what when where why how many
  much is are was were be been being do does did has have had will would can could may might shall should it its he she they
  them his her their this these those not than more most according article text after before during first`.split(/\s+/),
)

/** Lists the words of a text in small letters; "1,500" is one word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu) ?? []
}

/** Lists the words of a text that say something, each once and cut to six letters, so that "pledged" meets "pledge". */
export function contentOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(word => !emptyWords.has(word))
      .map(word => word.slice(0, 6).replace(/(?:ed|es|e|s)$/, '')),
  )
}

/** Counts what two sets share. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter(word => other.has(word)).length
}

import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../../src/text/cleaning/clean-article.ts'

const sentence = 'The river rose by two metres in the night, and the town closed the bridge before the first bus. '
const story = `High water\n\nBy Ada Olm\n\n${sentence.repeat(5)}`

async function read(page: string): Promise<{ readonly text: string; readonly reasons: readonly string[] }> {
  const cleaned = await cleanArticle(page)
  if ('problem' in cleaned) throw new Error(cleaned.problem.detail)
  return { text: cleaned.text, reasons: cleaned.cuts.map(({ reason }) => reason) }
}

describe('cutAuthorNote', () => {
  it('cuts what an article says of its author at its end, and the lines behind it', async () => {
    const { text, reasons } = await read(
      `${story}\n\nAda Olm covers rivers for the Varn Review. She won a prize in 2009.\n\nShe lives beside one of them and swims there.`,
    )
    expect(text).toBe(sentence.repeat(5).trim())
    expect(reasons.filter(reason => reason === 'about')).toHaveLength(2)
  })

  it('cuts what its author owns', async () => {
    const { text } = await read(`${story}\n\nAda Olm owns shares of Varnsteel. The Varn Review recommends Varnsteel.`)
    expect(text).toBe(sentence.repeat(5).trim())
  })

  it('keeps what it says of others, and of its author in the middle', async () => {
    const other = 'Jon Lund covers rivers for the Varn Review, which he has done for many years now.'
    expect((await read(`${story}\n\n${other}`)).text).toContain('Jon Lund')
    const middle = `Ada Olm covers rivers for the Varn Review.\n\n${['first', 'second', 'third', 'fourth']
      .map(day => `On the ${day} day ${sentence.toLowerCase()}`)
      .join('\n\n')}`
    expect((await read(`${story}\n\n${middle}`)).text).toContain('Ada Olm covers')
  })
})

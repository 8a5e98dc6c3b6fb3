import { expect, test } from 'vitest'
import { rememberLatest } from '../../src/storage/remember-latest.ts'

test('those who ask at once share one search', async () => {
  const remembered = rememberLatest<string>(2)
  let searches = 0
  const find = async () => `found ${++searches}`
  expect(await Promise.all([remembered.get('a', find), remembered.get('a', find)])).toEqual(['found 1', 'found 1'])
  expect(await remembered.get('a', find)).toBe('found 1')
})

test('the one asked for longest ago is forgotten', async () => {
  const remembered = rememberLatest<string>(2)
  const searched: string[] = []
  const get = (key: string) =>
    remembered.get(key, async () => {
      searched.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key)
  expect(searched).toEqual(['a', 'b', 'c', 'b'])
})

test('what was not found, or not to be had, is asked for again', async () => {
  const remembered = rememberLatest<string>(2)
  expect(await remembered.get('a', async () => undefined)).toBeUndefined()
  await expect(remembered.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await remembered.get('a', async () => 'there')).toBe('there')
})

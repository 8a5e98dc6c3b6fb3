import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage, formatOf } from '../../src/workflows/decode-page.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const café = 'The café at the lock is open.'

describe('decodePage', () => {
  const pages: readonly [title: string, bytes: Uint8Array, charset: string | undefined][] = [
    ['UTF-8', utf8(café), undefined],
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(café)), undefined],
    [
      'UTF-16, little end first',
      Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Uint16Array.from(latin(café)).buffer)),
      undefined,
    ],
    ['Latin-1 that its sender names', latin(café), 'iso-8859-1'],
    ['UTF-8 whose sender names nothing known', utf8(café), 'x-none'],
  ]
  it.each(pages)('reads %s', (_title, bytes, charset) => {
    expect(decodePage(bytes, charset)).toEqual({ page: café, notes: [] })
  })

  it('reads what a page declares of itself', () => {
    const page = `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>${café}`
    expect(decodePage(latin(page))).toEqual({ page, notes: [] })
    const wrong = `<meta charset="utf-16"><p>${café}`
    expect(decodePage(utf8(wrong))).toEqual({ page: wrong, notes: [] })
  })

  it('reads what is neither declared nor UTF-8 as Windows-1252 and says so', () => {
    expect(decodePage(latin(café))).toEqual({
      page: café,
      notes: [expect.objectContaining({ code: 'encoding-assumed' })],
    })
  })

  const others: readonly (readonly [what: RegExp, bytes: Uint8Array])[] = [
    [/a PDF file/, latin('%PDF-1.7 rest')],
    [/archive/, latin('PK\x03\x04rest')],
    [/an image/, latin('\x89PNG\r\n')],
    [/rich text/, latin('{\\rtf1 rest')],
    [/web archive/, latin('From: <Saved by Blink>\r\n')],
    [/compressed/, latin('\x1f\x8b\x08')],
    [/no text/, latin('words\0words')],
    [/no text/, latin('\x01\x02\x03words')],
  ]
  it.each(others)('refuses %s', (what, bytes) => {
    expect(decodePage(bytes)).toEqual({
      problem: { code: 'unsupported-media-type', detail: expect.stringMatching(what) },
    })
  })

  it('gives back any text of letters that was written as UTF-8', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', '文', '\u{1F6A2}', ' ', '\n', '<', '>') })
    const property = fc.property(words, text => {
      expect(decodePage(utf8(text))).toEqual({ page: text, notes: [] })
    })
    fc.assert(property)
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => Object.keys(decodePage(bytes)).length > 0))
  })
})

describe('formatOf', () => {
  it.each([
    ['<!DOCTYPE html><p>Hello', '', 'html'],
    ['\n <html lang="en">', 'page.txt', 'html'],
    ['<?xml version="1.0"?><html>', '', 'html'],
    ['<div><p>Pasted</p></div>', '', 'html'],
    ['Plain words', 'page.HTML', 'html'],
    ['Plain words', 'page.txt', 'text'],
    ['How to write <p> and </p> in a text', '', 'text'],
    ['< 5 metres', '', 'text'],
    ['', '', 'text'],
  ])('tells of %j in "%s" that it is %s', (page, name, format) => {
    expect(formatOf(page, name)).toBe(format)
  })
})

import { expect, test } from 'vitest'
import { Layout } from '../../views/layout.tsx'

const render = (props: { scripts?: readonly string[]; styles?: readonly string[] } = {}) =>
  String(
    <Layout title="Jets & <clouds>" {...props}>
      <h1>Jets</h1>
    </Layout>,
  )

const stylesOf = (page: string) => [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href)

test('puts what the reader asks for after every other style, the styles of the page itself included', () => {
  const plain = stylesOf(render())
  expect(plain.at(0)).toBe('/assets/pico.css')
  expect(plain.at(-1)).toBe('/assets/styles/adapt.css')
  expect(stylesOf(render({ styles: ['docs.css'] }))).toEqual([
    ...plain.slice(0, -1),
    '/assets/styles/docs.css',
    '/assets/styles/adapt.css',
  ])
})

test('loads htmx only where a page has a script', () => {
  expect(render()).not.toContain('<script')
  const scripts = [...render({ scripts: ['attempt.js'] }).matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src)
  expect(scripts).toEqual(['/assets/htmx.min.js', '/assets/scripts/attempt.js'])
})

test('holds no inline style or script, and escapes the title', () => {
  const page = render({ scripts: ['attempt.js'] })
  expect(page).toMatch(/^<!doctype html><html lang="en-GB">/)
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
  expect(page).toContain('<title>Jets &amp; &lt;clouds&gt; · Quizwright</title>')
})

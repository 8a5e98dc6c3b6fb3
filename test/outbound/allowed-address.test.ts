import { expect, test } from 'vitest'
import { addPath, allowOwnerAddress } from '../../src/outbound/allowed-address.ts'

const path = '/chat/completions'

test.each([
  ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1/chat/completions'],
  ['http://[::1]:8080', 'http://[::1]:8080/chat/completions'],
  ['https://llm.example.org/v1/', 'https://llm.example.org/v1/chat/completions'],
  ['https://llm.example.org/v1/chat/completions', 'https://llm.example.org/v1/chat/completions'],
  ['https://llm.example.org/x?version=2#top', 'https://llm.example.org/x/chat/completions?version=2'],
])('%s is asked at %s', (given, whole) => {
  const address = allowOwnerAddress(given)
  expect(address && addPath(address, path)).toEqual({ href: whole, setBy: 'owner' })
})

test.each([
  'file:///etc/hosts',
  'ftp://llm.example.org',
  'javascript:alert(1)',
  'data:application/json,1',
  'llm.example.org',
  'http://',
  'http://a b',
  'https://me:pass@llm.example.org',
  'https://me@llm.example.org',
  '',
])('%j is refused', given => {
  expect(allowOwnerAddress(given)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { readRetryAfter } from '../../src/outbound/retry-after.ts'

const noon = 'Tue, 06 Oct 2026 12:00:00 GMT'

test.each([
  [{ 'Retry-After': '0' }, 0],
  [{ 'Retry-After': '120' }, 120_000],
  [{ 'Retry-After': 'Tue, 06 Oct 2026 12:00:05 GMT', Date: noon }, 5_000],
  [{ 'Retry-After': 'Tue, 06 Oct 2026 11:00:00 GMT', Date: noon }, 0],
  [{ 'Retry-After': 'Tue, 06 Oct 2026 12:00:05 GMT' }, undefined],
  [{ 'Retry-After': 'soon', Date: noon }, undefined],
  [{ 'Retry-After': '-1' }, undefined],
  [{}, undefined],
])('%j is %s', (headers, wait) => {
  expect(readRetryAfter(new Headers(headers))).toBe(wait)
})

import { expect, test } from 'vitest'
import { failureOf } from '../../src/outbound/failure-of.ts'

const coded = (code: string, name = 'Error') => Object.assign(new Error('secret words'), { code, name })
const wrapped = (cause: unknown) => new TypeError('fetch failed', { cause })

test.each([
  ['timed-out', new DOMException('This operation was aborted', 'AbortError')],
  ['timed-out', wrapped(coded('UND_ERR_CONNECT_TIMEOUT'))],
  ['too-large', wrapped(coded('UND_ERR_HEADERS_OVERFLOW'))],
  ['untrusted', wrapped(coded('DEPTH_ZERO_SELF_SIGNED_CERT'))],
  ['untrusted', wrapped(coded('ERR_TLS_CERT_ALTNAME_INVALID'))],
  ['untrusted', wrapped(coded('CERT_HAS_EXPIRED'))],
  ['broken', wrapped(coded('ECONNRESET'))],
  ['broken', wrapped(coded('HPE_INVALID_CONSTANT', 'HTTPParserError'))],
  ['broken', wrapped(coded('UND_ERR_SOCKET'))],
  ['unreachable', wrapped(coded('ECONNREFUSED'))],
  ['unreachable', wrapped(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]))],
  ['unreachable', wrapped(coded('ENOTFOUND'))],
  ['broken', wrapped(coded('', 'HTTPParserError'))],
  ['broken', 'words'],
  ['broken', undefined],
])('is %s for %s', (failure, error) => {
  expect(failureOf(error)).toBe(failure)
})

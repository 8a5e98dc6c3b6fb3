import { expect, test } from 'vitest'
import { isOddPort } from '../../src/outbound/odd-port.ts'

test.each(['', ':80', ':443', ':1024', ':3000', ':5678', ':8080', ':8443', ':65535'])(
  'port "%s" is one of a web server',
  port => {
    expect(isOddPort(new URL(`http://a.example${port}/`))).toBe(false)
  },
)

test.each([':0', ':22', ':25', ':81', ':587', ':1023', ':3306', ':5432', ':6379', ':6667', ':11211'])(
  'port "%s" is odd',
  port => {
    expect(isOddPort(new URL(`https://a.example${port}/`))).toBe(true)
  },
)

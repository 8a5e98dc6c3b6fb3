import { createHmac, timingSafeEqual } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { webhookSample } from '../../src/delivery/docs/webhook-sample.ts'

const secret = 'whsec_UHadFTQknVv3TVGo9qTdcYqAKMTkpmulhkFCQ0mCvb4='

type IsGenuine = (secret: string, headers: Record<string, string>, body: string) => boolean

function readSample(): IsGenuine {
  const code = webhookSample.replace(/^import .*$/m, '')
  return new Function('createHmac', 'timingSafeEqual', `${code}\nreturn isGenuine`)(createHmac, timingSafeEqual)
}

function send(body: string, at = new Date()): Record<string, string> {
  return {
    'webhook-id': 'ms_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign('ms_1', at, body),
  }
}

test('the function that the reference shows knows what a webhook is sent, and nothing else', () => {
  const isGenuine = readSample()
  const body = '{"type":"webhook.test"}'
  const headers = send(body)
  expect(isGenuine(secret, headers, body)).toBe(true)
  expect(isGenuine(secret, { ...headers, 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` }, body)).toBe(
    true,
  )
  expect(isGenuine(secret, headers, `${body} `)).toBe(false)
  expect(isGenuine(secret, { ...headers, 'webhook-id': 'ms_2' }, body)).toBe(false)
  expect(isGenuine(`whsec_${'A'.repeat(44)}`, headers, body)).toBe(false)
  expect(isGenuine(secret, send(body, new Date(Date.now() - 600_000)), body)).toBe(false)
})

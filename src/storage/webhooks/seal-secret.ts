import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { WebhookId } from '../../vocabulary/identifiers.ts'

const mark = 'sealed1.'
const cipher = 'aes-256-gcm'
const [nonceLength, tagLength] = [12, 16]

/** Seals what the database keeps of a webhook's secret, and opens it: `undefined` where it was sealed with another key. */
export interface SecretSeal {
  readonly seal: (webhook: WebhookId, secret: string) => string
  readonly open: (webhook: WebhookId, kept: string) => string | undefined
}

/**
 * Makes the seal of webhooks' secrets by AES-256-GCM, with a key drawn from the secret of the server: what signs messages
 * must be had again, so a hash won't do, and whoever reads the database or a backup must not have it. What is sealed opens
 * for its own webhook alone. What earlier versions kept in clear opens as it is.
 */
export function makeSecretSeal(serverSecret: string): SecretSeal {
  const key = new Uint8Array(hkdfSync('sha256', serverSecret, '', 'quizwright webhook secrets', 32))
  return {
    seal: (webhook, secret) => {
      const nonce = randomBytes(nonceLength)
      const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(webhook))
      const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()])
      return `${mark}${Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url')}`
    },
    open: (webhook, kept) => {
      if (!kept.startsWith(mark)) return kept
      const bytes = Buffer.from(kept.slice(mark.length), 'base64url')
      const [nonce, rest] = [bytes.subarray(0, nonceLength), bytes.subarray(nonceLength)]
      try {
        const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(webhook))
        opening.setAuthTag(rest.subarray(0, tagLength))
        return Buffer.concat([opening.update(rest.subarray(tagLength)), opening.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}

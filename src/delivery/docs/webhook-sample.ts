/** Is JavaScript for Node.js that tells whether a message came from this server, as the reference shows it. */
export const webhookSample = `import { createHmac, timingSafeEqual } from 'node:crypto'

// secret: "whsec_…"; body: the bytes as they came, before any parsing
function isGenuine(secret, headers, body) {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const [id, time] = [headers['webhook-id'], headers['webhook-timestamp']]
  if (Math.abs(Date.now() / 1000 - Number(time)) > 300) return false
  const hmac = createHmac('sha256', key).update(id + '.' + time + '.')
  const wanted = hmac.update(body).digest()
  return headers['webhook-signature'].split(' ').some(one => {
    const given = Buffer.from(one.replace('v1,', ''), 'base64')
    if (given.length !== wanted.length) return false
    return timingSafeEqual(given, wanted)
  })
}`

import { Hono } from 'hono'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { permitAll } from '../guards/permit.ts'
import { readAssets } from './read-assets.ts'

/** Serves `/assets/*` from memory, with an ETag; a browser that has the bytes gets 304. */
export function assetRoutes(): Hono<DeliveryEnv> {
  const assets = readAssets()
  return new Hono<DeliveryEnv>().get('/assets/*', permitAll('read-pages'), c => {
    const asset = assets.get(c.req.path)
    if (asset === undefined) throw new QuizwrightError('not-found')
    const headers = { ETag: asset.etag, 'Cache-Control': asset.cacheControl }
    if (hasBytes(c.req.header('If-None-Match'), asset.etag)) return c.body(null, 304, headers)
    return c.body(asset.bytes, 200, { ...headers, 'Content-Type': asset.mediaType })
  })
}

function hasBytes(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map(tag => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

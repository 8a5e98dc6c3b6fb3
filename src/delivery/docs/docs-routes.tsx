import { Hono } from 'hono'
import type { ApiDocument } from '../api/describe-api.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { ApiReferencePage } from './api-reference-page.tsx'

/** Serves `/docs`, the reference of the API as a page, made from its OpenAPI document. */
export function docsRoutes(document: () => ApiDocument): Hono<DeliveryEnv> {
  return new Hono<DeliveryEnv>().get('/docs', c =>
    c.html(<ApiReferencePage document={document()} />, 200, { 'Cache-Control': 'public, max-age=300' }),
  )
}

import { Hono } from 'hono'
import { ItemChecksPage } from '../../../views/item-checks-page.tsx'
import { PermissionsPage } from '../../../views/permissions-page.tsx'
import { allRules, type RuleGroup, rulesPath } from '../../item-checks/all-rules.ts'
import { channelFlight } from '../../item-checks/examples/channel-flight.ts'
import type { ApiDocument } from '../api/describe-api.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { permitAll } from '../guards/permit.ts'
import { ApiReferencePage } from './api-reference-page.tsx'
import { permissionsPath } from './permissions-path.ts'
import { showExample } from './show-example.ts'

const caching = { 'Cache-Control': 'public, max-age=300' }

/**
 * Serves `/docs`, the reference of the API made from its OpenAPI document, the page of the item checks and the table of
 * permissions.
 */
export function docsRoutes(document: () => ApiDocument): Hono<DeliveryEnv> {
  return new Hono<DeliveryEnv>()
    .get('/docs', permitAll('read-pages'), c => c.html(<ApiReferencePage document={document()} />, 200, caching))
    .get(permissionsPath, permitAll('read-pages'), c => c.html(<PermissionsPage />, 200, caching))
    .get(rulesPath, permitAll('read-pages'), c =>
      c.html(<ItemChecksPage groups={groups} passage={channelFlight.text} />, 200, caching),
    )
}

const words: Readonly<Record<RuleGroup['about'], { readonly title: string; readonly lede: string }>> = {
  questions: { title: 'Questions', lede: 'What a question must be by itself.' },
  quizzes: { title: 'Quizzes', lede: 'What questions must be to each other.' },
  banks: {
    title: 'Banks',
    lede: 'What a bank says must be what its article says: no question is made from what isn’t.',
  },
}

const groups = allRules.map(({ about, rules }) => ({
  ...words[about],
  rules: rules.map(({ name, severity, guideline, source, examples }) => ({
    ...{ name, severity, guideline, source },
    bad: examples.bad.map(showExample),
    good: examples.good.map(showExample),
  })),
}))

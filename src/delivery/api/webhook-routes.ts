import { OpenAPIHono } from '@hono/zod-openapi'
import { addWebhook } from '../../workflows/webhooks/add-webhook.ts'
import { changeWebhook } from '../../workflows/webhooks/change-webhook.ts'
import { removeWebhook } from '../../workflows/webhooks/remove-webhook.ts'
import { retryDelivery } from '../../workflows/webhooks/retry-delivery.ts'
import { testWebhook } from '../../workflows/webhooks/test-webhook.ts'
import { findWebhook } from '../../workflows/webhooks/webhook-services.ts'
import type { DeliveryContext, DeliveryEnv } from '../delivery-context.ts'
import { backgroundOf } from '../guards/background-of.ts'
import { jsonBody } from '../guards/json-body.ts'
import { organisationOf } from '../guards/organisation-of.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { apiPath } from './api-path.ts'
import {
  addWebhookRoute,
  changeWebhookRoute,
  deliveriesRoute,
  findWebhookRoute,
  listWebhooksRoute,
  removeWebhookRoute,
  retryDeliveryRoute,
  testWebhookRoute,
} from './webhook-descriptions.ts'

/** Serves the webhooks of an organisation, and the log of what they were sent. */
export function webhookRoutes(context: DeliveryContext): OpenAPIHono<DeliveryEnv> {
  const guard = permit('change-webhooks', context)
  const servicesOf = () => ({ ...context.services, ...backgroundOf(context) })
  return new OpenAPIHono<DeliveryEnv>()
    .openapi({ ...listWebhooksRoute, middleware: guard }, async c =>
      c.json({ webhooks: await servicesOf().webhooks.list(organisationOf(c)) }, 200),
    )
    .openapi({ ...addWebhookRoute, middleware: [guard, jsonBody()] }, async c => {
      const { webhook, secret } = await addWebhook(servicesOf(), askerOf(c), c.req.valid('json'))
      return c.json({ ...webhook, secret }, 201, { Location: `${apiPath}/webhooks/${webhook.id}` })
    })
    .openapi({ ...findWebhookRoute, middleware: guard }, async c => {
      const { webhook } = c.req.valid('param')
      const found = await findWebhook(servicesOf(), { organisation: organisationOf(c), webhook })
      return c.json(found.webhook, 200)
    })
    .openapi({ ...changeWebhookRoute, middleware: [guard, jsonBody()] }, async c => {
      const { webhook } = c.req.valid('param')
      return c.json(await changeWebhook(servicesOf(), askerOf(c), webhook, defined(c.req.valid('json'))), 200)
    })
    .openapi({ ...removeWebhookRoute, middleware: guard }, async c => {
      const { webhook } = c.req.valid('param')
      await removeWebhook(servicesOf(), askerOf(c), webhook)
      return c.body(null, 204)
    })
    .openapi({ ...testWebhookRoute, middleware: guard }, async c => {
      const { webhook } = c.req.valid('param')
      const delivery = await testWebhook(servicesOf(), { organisation: organisationOf(c), webhook })
      return c.json({ delivery }, 202)
    })
    .openapi({ ...deliveriesRoute, middleware: guard }, async c => {
      const { webhook } = c.req.valid('param')
      const { before, limit } = c.req.valid('query')
      const services = servicesOf()
      await findWebhook(services, { organisation: organisationOf(c), webhook })
      const deliveries = await services.outbox.list(webhook, { before, limit })
      const next = deliveries.length === limit ? deliveries.at(-1)?.id : undefined
      return c.json({ deliveries, ...(next !== undefined && { next }) }, 200)
    })
    .openapi({ ...retryDeliveryRoute, middleware: guard }, async c => {
      const { webhook, delivery } = c.req.valid('param')
      await retryDelivery(servicesOf(), { organisation: organisationOf(c), webhook, delivery })
      return c.json({ delivery }, 202)
    })
}

// What was left out of a body must not stand as undefined in what is to be changed.
function defined<Given extends object>(given: Given): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof defined<Given>
  >
}

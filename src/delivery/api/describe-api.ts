import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import { z } from 'zod'
import { type Permission, permissions } from '../../vocabulary/permissions.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { deedOf } from '../guards/permit.ts'
import { type ApiComponents, type Direction, type JsonSchema, makeComponents, namesIn } from './api-components.ts'

/** Is one operation of the document. */
export interface ApiOperation {
  readonly operationId?: string | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly tags?: readonly string[] | undefined
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[] | undefined
  readonly parameters?: readonly JsonSchema[]
  readonly requestBody?: JsonSchema
  readonly responses: Readonly<Record<string, JsonSchema & { readonly description: string }>>
}

/** Is an OpenAPI document, version 3.1. `paths` are whole request paths. */
export interface ApiDocument {
  readonly openapi: '3.1.0'
  readonly info: JsonSchema
  readonly servers: readonly { readonly url: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>>; readonly securitySchemes: JsonSchema }
}

/**
 * Describes the API as an OpenAPI 3.1 document, from the routes that an app registered and the zod schemas by which
 * they validate. Schemas are written by zod itself, since OpenAPI 3.1 takes JSON Schema as it is.
 */
export function describeApi(api: OpenAPIHono<DeliveryEnv>, basePath: string): ApiDocument {
  const components = makeComponents()
  const paths: Record<string, Record<string, ApiOperation>> = {}
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { path, method } = definition.route
    const described = { ...describeRoute(definition.route, components), ...securityOf(api, definition.route) }
    paths[basePath + path] = { ...paths[basePath + path], [method]: described }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Quizwright', version: '1', summary, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    tags,
    paths,
    components: { schemas: reachable(paths, components.schemas), securitySchemes },
  }
}

const summary = 'Questions from the annotated facts of an article, and quizzes made of them.'

const tags = [
  { name: 'Quizzes', description: 'What can be taken. Listing is open; making a quiz needs an API key.' },
  { name: 'Attempts', description: "One student's try at a quiz. Each attempt opens with its own token." },
  { name: 'Question banks', description: 'Annotated articles with their questions. Needs an API key.' },
  {
    name: 'Articles',
    description: 'From a raw page to a draft bank, its facts and its questions. Needs an API key.',
  },
  { name: 'Questions', description: 'Generation and checks that store nothing. Needs an API key.' },
  { name: 'Webhooks', description: 'Where events are sent, and what became of each. Needs an API key.' },
  { name: 'Jobs', description: 'Work that goes on behind the requests. Needs an API key.' },
  { name: 'Results', description: 'How a quiz stands. Needs an API key.' },
  { name: 'Classes', description: 'Classes with their rosters and PINs. Needs an API key.' },
  { name: 'Students', description: 'What is granted to students and kept of them. Needs an API key.' },
  { name: 'API keys', description: 'Keys of the organisation, each within its scopes. For owners.' },
  { name: 'Members', description: 'Who belongs to the organisation, and invitations to it.' },
  { name: 'Organisations', description: 'The organisations of this server. For those who run it.' },
  { name: 'Record of changes', description: 'Who changed what, and when. For owners.' },
  { name: 'Description', description: 'This document.' },
]

const securitySchemes = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of an organisation, within its scopes. The server makes an owner key when it first starts.',
  },
  attemptToken: { type: 'http', scheme: 'bearer', description: 'The token that was given when the attempt began.' },
}

// The guard that stands before a route names its line of the table of permissions, and that its scopes.
function securityOf(api: OpenAPIHono<DeliveryEnv>, { path, method, security }: RouteConfig) {
  const address = path.replaceAll(/\{(\w+)\}/g, ':$1')
  const handlers = api.routes.filter(route => route.path === address && route.method === method.toUpperCase())
  const [deed] = handlers.flatMap(({ handler }) => deedOf(handler) ?? [])
  const permission: Permission | undefined = deed && permissions[deed]
  if (permission === undefined || !('scopes' in permission)) return {}
  return { security: security?.map(scheme => ('apiKey' in scheme ? { apiKey: [...permission.scopes] } : scheme)) }
}

function describeRoute(route: RouteConfig, components: ApiComponents) {
  const { request, responses, operationId, summary, description, tags, security } = route
  const parameters = [...parametersOf('path', request?.params), ...parametersOf('query', request?.query)]
  const body = request?.body
  return {
    operationId,
    summary,
    description,
    tags,
    security,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && { requestBody: withComponents(body, 'input', components) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => {
        const { description = '', ...described } = withComponents(response as JsonSchema, 'output', components)
        return [status, { ...described, description: String(description) }]
      }),
    ),
  }
}

function withComponents(message: object, direction: Direction, { refer }: ApiComponents): JsonSchema {
  const content = ('content' in message ? message.content : undefined) as Record<string, JsonSchema> | undefined
  if (content === undefined) return message as JsonSchema
  const described = Object.entries(content).map(([mediaType, { schema, ...media }]) => {
    return [mediaType, { ...media, schema: schema instanceof z.ZodType ? refer(schema, direction) : schema }]
  })
  return { ...message, content: Object.fromEntries(described) }
}

function parametersOf(place: 'path' | 'query', schema: unknown): JsonSchema[] {
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const { $schema, ...described } = z.toJSONSchema(field, { io: 'input' })
    return { name, in: place, required: place === 'path' || !isOptional(field), schema: described }
  })
}

const isOptional = (field: z.ZodType): boolean => field.safeParse(undefined).success

// Input and output of most schemas are alike and half of them unused: only what a route leads to is told.
function reachable(paths: unknown, all: ApiComponents['schemas']): ApiComponents['schemas'] {
  const found = new Set<string>()
  const rest = namesIn(paths)
  for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
    if (found.has(name)) continue
    found.add(name)
    rest.push(...namesIn(all[name]))
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => found.has(name)))
}

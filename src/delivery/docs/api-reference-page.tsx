import { Layout } from '../../../views/layout.tsx'
import { rulesPath } from '../../item-checks/all-rules.ts'
import { bankSchemaPath } from '../../vocabulary/question-bank.ts'
import type { JsonSchema } from '../api/api-components.ts'
import { apiPath } from '../api/api-path.ts'
import type { ApiDocument, ApiOperation } from '../api/describe-api.ts'
import { ProblemList } from '../problems/problem-list.tsx'
import { permissionsPath } from './permissions-path.ts'
import { webhookSample } from './webhook-sample.ts'

/** Renders the API reference: how to call it, then every operation by subject, with its parameters and answers. */
export function ApiReferencePage({ document }: { document: ApiDocument }) {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  return (
    <Layout title="API reference" styles={['docs.css']}>
      <h1>API reference</h1>
      <Introduction />
      <p>
        <a href={rulesPath}>The item checks</a> explains every rule that a question is held against.{' '}
        <a href={permissionsPath}>The table of permissions</a> tells who may do what, and which scope a key needs.
      </p>
      <nav class="contents" aria-label="On this page">
        <ul>
          {[...document.tags.map(({ name }) => name), 'Problems'].map(name => (
            <li>
              <a href={`#${partOf(name)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {document.tags.map(({ name, description }) => (
        <section>
          <h2 id={partOf(name)}>{name}</h2>
          <p>{description}</p>
          {operations
            .filter(({ operation }) => operation.tags?.includes(name))
            .map(({ path, method, operation }) => (
              <Operation path={path} method={method} operation={operation} />
            ))}
        </section>
      ))}
      <section>
        <h2 id={partOf('Problems')}>Problems</h2>
        <ProblemList />
      </section>
    </Layout>
  )
}

const partOf = (name: string): string => `part-${name.toLowerCase().replaceAll(' ', '-')}`

function Introduction() {
  return (
    <>
      <p>
        The JSON API stands under <code>{apiPath}</code>. Student delivery is open: list the quizzes, begin an attempt,
        and keep the <code>token</code> that comes with it. Everything else takes an API key, such as the owner key.
        Both are sent as <code>Authorization: Bearer …</code>.
      </p>
      <section aria-label="A whole attempt with curl">
        <pre tabindex={0}>
          <code>{walkThrough}</code>
        </pre>
      </section>
      <p>With a key, send a whole page as it was saved or copied, and get a draft bank with its questions back:</p>
      <section aria-label="From a page to a draft with curl">
        <pre tabindex={0}>
          <code>{pageToDraft}</code>
        </pre>
      </section>
      <p>
        What a webhook is sent comes with <code>webhook-id</code>, <code>webhook-timestamp</code> and{' '}
        <code>webhook-signature</code>. Take nothing that this function does not know:
      </p>
      <section aria-label="Whether a message is genuine, in JavaScript">
        <pre tabindex={0}>
          <code>{webhookSample}</code>
        </pre>
      </section>
      <p>
        Errors are <code>application/problem+json</code> (RFC 9457) with a <code>type</code> that never changes; see{' '}
        <a href="/problems">all problems</a>. The same reference for programs:{' '}
        <a href={`${apiPath}/openapi.json`}>OpenAPI 3.1</a>. The form of a bank file:{' '}
        <a href={bankSchemaPath}>JSON Schema</a>.
      </p>
    </>
  )
}

const walkThrough = `curl -s localhost:3000${apiPath}/quizzes
curl -s -X POST localhost:3000${apiPath}/quizzes/$QUIZ/attempts
curl -s -X PUT localhost:3000${apiPath}/attempts/$ATTEMPT/responses/1 \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"kind":"blank","text":"six hundred"}'
curl -s -X POST localhost:3000${apiPath}/attempts/$ATTEMPT/submit \\
  -H "Authorization: Bearer $TOKEN"`

const pageToDraft = `curl -s localhost:3000${apiPath}/articles?url=https://news.example/story \\
  -H "Authorization: Bearer $KEY" -H "Content-Type: text/html" \\
  --data-binary @page.html`

function Operation({ path, method, operation }: { path: string; method: string; operation: ApiOperation }) {
  return (
    <section id={operation.operationId}>
      <h3>
        <code>
          {method} <Breakable path={path} />
        </code>
      </h3>
      <p>
        {operation.summary}. <Prose text={operation.description ?? ''} />
      </p>
      <dl>
        <dt>Opens with</dt>
        <dd>
          <Opening operation={operation} />
        </dd>
        {(operation.parameters ?? []).map(({ name, in: place, required, schema }) => (
          <>
            <dt>
              <code>{String(name)}</code> ({String(place)}
              {required === true ? '' : ', optional'})
            </dt>
            <dd>{describeSchema(schema as JsonSchema)}</dd>
          </>
        ))}
        {operation.requestBody !== undefined && (
          <>
            <dt>Body</dt>
            <dd>
              <Schemas message={operation.requestBody} />
            </dd>
          </>
        )}
        {Object.entries(operation.responses).map(([status, response]) => (
          <>
            <dt>{status}</dt>
            <dd>
              <Prose text={response.description} /> <Schemas message={response} />
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}

// The document is prose in Markdown's manner: what stands in backticks is code.
function Prose({ text }: { text: string }) {
  return <>{text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>
}

// A long path may break after a slash, so that a phone shows it without scrolling.
function Breakable({ path }: { path: string }) {
  return (
    <>
      {path.split(/(?<=\/)/).map(part => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </>
  )
}

function describeSchema({ type, minimum, maximum, default: value }: JsonSchema): string {
  const range = minimum !== undefined && maximum !== undefined ? [`${minimum} to ${maximum}`] : []
  return [String(type), ...range, ...(value === undefined ? [] : [`default ${value}`])].join(', ')
}

function Schemas({ message: { content = {} } }: { message: JsonSchema }) {
  const media = Object.entries(content as Record<string, { schema?: { $ref?: string } }>)
  const names = media.map(([mediaType, { schema }]) => {
    const name = schema?.$ref?.split('/').at(-1)
    return name === undefined ? mediaType : `${mediaType}: ${name}`
  })
  return names.length === 0 ? null : <code>{names.join(', ')}</code>
}

function Opening({ operation: { security = [] } }: { operation: ApiOperation }) {
  const [[scheme, scopes] = []] = security.flatMap(requirement => Object.entries(requirement))
  if (scheme === undefined) return <>nothing</>
  if (scheme === 'attemptToken') return <>the token of the attempt</>
  return (
    <>
      an API key with the {scopes?.length === 1 ? 'scope' : 'scopes'}{' '}
      {scopes?.map((scope, at) => (
        <>
          {at > 0 && ' and '}
          <code>{scope}</code>
        </>
      ))}
    </>
  )
}

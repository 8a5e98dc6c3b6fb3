import type { FactProposer, ProposalRequest, Proposals } from '../vocabulary/fact-proposer.ts'
import { type AllowedAddress, addPath } from './allowed-address.ts'
import { findJson } from './find-json.ts'
import { type PostFailure, postJson } from './post-json.ts'
import { longestShown, writePrompt } from './proposal-prompt.ts'

/**
 * Is a language model behind an endpoint that speaks as OpenAI's chat completions do. `address` is the base, such as
 * `http://127.0.0.1:11434/v1`, or the whole address of the completions. `milliseconds` bounds one proposal in all.
 */
export interface ModelEndpoint {
  readonly address: AllowedAddress
  readonly model: string
  readonly key?: string | undefined
  readonly milliseconds?: number
  readonly mostBytes?: number
  readonly longestWait?: number
}

const mostMilliseconds = 120_000
const mostBytes = 1_000_000
const lists = ['facts', 'questions', 'distractors'] as const

/**
 * Makes a proposer of a language model. It sends the article and the stems and keys of the questions given, nothing else.
 * Source: OpenAI API reference, chat completions (request: model, messages; answer: choices[0].message.content).
 */
export function makeModelProposer(endpoint: ModelEndpoint): FactProposer {
  return { name: endpoint.model, propose: request => propose(endpoint, request) }
}

async function propose(endpoint: ModelEndpoint, request: ProposalRequest): Promise<Proposals> {
  const outcome = await postJson({
    address: addPath(endpoint.address, '/chat/completions'),
    body: { model: endpoint.model, messages: writePrompt(request), stream: false },
    key: endpoint.key,
    milliseconds: endpoint.milliseconds ?? mostMilliseconds,
    mostBytes: endpoint.mostBytes ?? mostBytes,
    ...(endpoint.longestWait !== undefined && { longestWait: endpoint.longestWait }),
  })
  if ('failure' in outcome) return nothing(sayFailure(outcome.failure, outcome.status))
  const { content, isCutOff } = readAnswer(outcome.json)
  if (content === undefined) return nothing('The helper model’s answer holds no message.')
  // A server that sends the key back would have it stand in a question.
  if (endpoint.key !== undefined && content.includes(endpoint.key))
    return nothing('The helper model’s answer held its own key and was not read.')
  const json = findJson(content, lists)
  if (json === undefined)
    return nothing(isCutOff ? 'The helper model’s answer is cut off.' : 'The helper model’s answer holds no proposals.')
  const [facts = [], questions = [], distractors = []] = lists.map(name => listIn(json, name))
  const isShortened = request.article.text.length > longestShown
  return {
    ...{ facts, questions, distractors },
    notes: isShortened ? ['The helper model was shown the beginning of the article only.'] : [],
  }
}

const nothing = (note: string): Proposals => ({ facts: [], questions: [], distractors: [], notes: [note] })

function listIn(json: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = Object.hasOwn(json, name) ? json[name] : undefined
  return Array.isArray(list) ? list : list === undefined ? [] : [list]
}

function readAnswer(json: unknown): { readonly content?: string; readonly isCutOff: boolean } {
  const choices = memberOf(json, 'choices')
  const [choice] = Array.isArray(choices) ? choices : []
  const content = wordsOf(memberOf(memberOf(choice, 'message'), 'content'))
  return { ...(content !== undefined && { content }), isCutOff: memberOf(choice, 'finish_reason') === 'length' }
}

// Some servers give a message in parts.
function wordsOf(content: unknown): string | undefined {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return undefined
  const parts = content.map(part => memberOf(part, 'text')).filter(text => typeof text === 'string')
  return parts.length === 0 ? undefined : parts.join('')
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Object.entries(value).find(([own]) => own === name)?.[1]
}

function sayFailure(failure: PostFailure, status: number | undefined): string {
  const told = status === undefined ? '' : ` (status ${status})`
  switch (failure) {
    case 'timed-out':
      return 'The helper model did not answer in time.'
    case 'unreachable':
      return 'The helper model cannot be reached, or broke off its answer.'
    case 'refused':
      return `The helper model refused the request${told}.`
    case 'redirected':
      return `The helper model’s address redirects elsewhere, which is not followed${told}.`
    case 'too-large':
      return 'The helper model’s answer is too large.'
    case 'not-json-type':
    case 'not-json':
      return 'The helper model’s answer is not JSON.'
  }
}

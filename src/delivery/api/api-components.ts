import { z } from 'zod'
import { Anchor } from '../../vocabulary/anchor.ts'
import { Annotation } from '../../vocabulary/annotation.ts'
import { ApiKey } from '../../vocabulary/api-key.ts'
import { Article } from '../../vocabulary/article.ts'
import { AskedQuestion } from '../../vocabulary/asked-question.ts'
import { Attempt, QuestionAttempt } from '../../vocabulary/attempt.ts'
import { AttemptResult, AttemptView, QuizSummary, SlotView } from '../../vocabulary/attempt-view.ts'
import { AuditEvent } from '../../vocabulary/audit-event.ts'
import { BankSummary } from '../../vocabulary/bank-summary.ts'
import { ClassSummary } from '../../vocabulary/class.ts'
import { Clause } from '../../vocabulary/clause.ts'
import { Derivation } from '../../vocabulary/derivation.ts'
import { Draft, DraftCut, DraftFact, DraftNote, DraftPage, DraftQuestion } from '../../vocabulary/draft.ts'
import { Entity } from '../../vocabulary/entity.ts'
import { Fact } from '../../vocabulary/fact.ts'
import { Fault } from '../../vocabulary/fault.ts'
import { Finding } from '../../vocabulary/finding.ts'
import { Job } from '../../vocabulary/job.ts'
import { JobRequest } from '../../vocabulary/job-request.ts'
import { Invitation, Member } from '../../vocabulary/member.ts'
import { Option, Rationale } from '../../vocabulary/option.ts'
import { Organisation } from '../../vocabulary/organisation.ts'
import { Phrase } from '../../vocabulary/phrase.ts'
import { Quantity } from '../../vocabulary/quantity.ts'
import { BlankQuestion, ChoiceQuestion, Question, QuestionVersion } from '../../vocabulary/question.ts'
import { QuestionBank } from '../../vocabulary/question-bank.ts'
import { QuestionReview } from '../../vocabulary/question-review.ts'
import { QuizBlueprint, QuizDefinition, QuizPolicy } from '../../vocabulary/quiz.ts'
import {
  ItemStatistics,
  OptionStatistics,
  QuizStatistics,
  VersionStatistics,
} from '../../vocabulary/quiz-statistics.ts'
import { Response } from '../../vocabulary/response.ts'
import { RosterChange, RosterFault, RosterOutcome, RosterPlan } from '../../vocabulary/roster.ts'
import { Grade, Score } from '../../vocabulary/score.ts'
import { Accommodation, PinCard, Student } from '../../vocabulary/student.ts'
import { ClassAttempt, ErasureReport, RecordedAttempt, StudentRecord } from '../../vocabulary/student-record.ts'
import { Webhook, WebhookDelivery } from '../../vocabulary/webhook.ts'
import { Problem } from '../problems/problem.ts'
import { DraftRequest } from './article-bodies.ts'
import { BankList, QuestionPage, StoredBank } from './bank-bodies.ts'
import {
  AddStudent,
  ChangeClass,
  ChangeStudent,
  ClassAttemptList,
  ClassList,
  MakeClass,
  MakePins,
  PinList,
  Retention,
  SetRetention,
  StudentList,
} from './class-bodies.ts'
import { OpenApiDocument } from './document-body.ts'
import {
  AnnotatedArticle,
  CheckReport,
  CheckRequest,
  GeneratedQuestions,
  GenerateRequest,
} from './generation-bodies.ts'
import { JobList } from './job-bodies.ts'
import {
  AuditPage,
  ChangeMember,
  InvitationList,
  InviteMember,
  KeyList,
  MadeInvitation,
  MadeKey,
  MadeOrganisation,
  MakeKey,
  MakeOrganisation,
  MemberList,
  OrganisationList,
} from './people-bodies.ts'
import { MakeQuiz, QuizList, StartedAttempt } from './quiz-bodies.ts'
import { AddedWebhook, AddWebhook, ChangeWebhook, DeliveryList, QueuedDelivery, WebhookList } from './webhook-bodies.ts'

const components = z.registry<{ id: string }>()
// The one schema that contains itself must have a name, or it could not be referred to.
const JsonValue = Derivation.options[0].shape.overrides.element.shape.value
const named = {
  ...{ Anchor, AnnotatedArticle, Annotation, Article, AskedQuestion, Attempt, AttemptResult, AttemptView },
  ...{ BankList, BankSummary, BlankQuestion, CheckReport, CheckRequest, ChoiceQuestion, Clause, Derivation, Entity },
  ...{
    Fact,
    Fault,
    Finding,
    GeneratedQuestions,
    GenerateRequest,
    Grade,
    MakeQuiz,
    OpenApiDocument,
    Option,
    Phrase,
    Problem,
    Quantity,
  },
  ...{ Question, QuestionBank, QuestionPage, QuestionReview, QuestionVersion, QuizBlueprint, QuizDefinition, QuizList },
  ...{ Draft, DraftCut, DraftFact, DraftNote, DraftPage, DraftQuestion, DraftRequest },
  ...{ AddWebhook, AddedWebhook, ChangeWebhook, DeliveryList, Webhook, WebhookDelivery, WebhookList, QueuedDelivery },
  ...{ Job, JobList, JobRequest, ItemStatistics, OptionStatistics, QuizStatistics, VersionStatistics },
  ...{ Accommodation, AddStudent, ChangeClass, ChangeStudent, ClassAttempt, ClassAttemptList, ClassList, ClassSummary },
  ...{
    ErasureReport,
    MakeClass,
    MakePins,
    PinCard,
    PinList,
    QuestionAttempt,
    RecordedAttempt,
    Retention,
    RosterChange,
  },
  ...{ RosterFault, RosterOutcome, RosterPlan, SetRetention, Student, StudentList, StudentRecord },
  ...{ ApiKey, AuditEvent, AuditPage, ChangeMember, Invitation, InvitationList, InviteMember, KeyList, MadeInvitation },
  ...{ MadeKey, MadeOrganisation, MakeKey, MakeOrganisation, Member, MemberList, Organisation, OrganisationList },
  ...{ JsonValue, QuizPolicy, QuizSummary, Rationale, Response, Score, SlotView, StartedAttempt, StoredBank },
}
for (const [id, schema] of Object.entries(named)) components.add(schema, { id })

/** Is a JSON Schema (draft 2020-12) as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Says whether a schema describes what is sent to the server or what it answers: defaults make the two differ. */
export type Direction = 'input' | 'output'

/** Is the named schemas as JSON Schema, and how to refer to the one of a zod schema. */
export interface ApiComponents {
  readonly schemas: Readonly<Record<string, JsonSchema>>
  readonly refer: (schema: z.ZodType, direction: Direction) => JsonSchema
}

/**
 * Writes every named schema as JSON Schema: once where input and output are alike, else a second time as
 * `<name>Input`. `refer` throws for a schema without a name, so that no body stays undescribed.
 */
export function makeComponents(): ApiComponents {
  const output = componentsOf('output')
  const input = componentsOf('input')
  const alike = alikeIn(output, input)
  const inputName = (id: string) => (alike.has(id) ? id : `${id}Input`)
  const renamed = Object.entries(input).map(([id, schema]) => [inputName(id), renameRefs(schema, inputName)])
  return {
    schemas: { ...output, ...Object.fromEntries(renamed) },
    refer: (schema, direction) => {
      const id = components.get(schema)?.id
      if (id === undefined) throw new Error('A body of the API needs a schema that has a name among the components.')
      return { $ref: componentPath + (direction === 'input' ? inputName(id) : id) }
    },
  }
}

/** Lists the names of the components to which a JSON value refers. */
export function namesIn(value: unknown): string[] {
  return [...JSON.stringify(value ?? {}).matchAll(reference)].flatMap(([, name]) => name ?? [])
}

const componentPath = '#/components/schemas/'
const reference = /"#\/components\/schemas\/([^"]+)"/g

function componentsOf(io: Direction): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(components, { io, uri: id => componentPath + id })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id, $schema, ...schema }]) => [id, schema]))
}

function alikeIn(output: Record<string, JsonSchema>, input: Record<string, JsonSchema>): ReadonlySet<string> {
  const alike = new Set(Object.keys(output))
  const isAlike = (id: string) =>
    JSON.stringify(output[id]) === JSON.stringify(input[id]) && namesIn(input[id]).every(name => alike.has(name))
  for (let size = 0; size !== alike.size; ) {
    size = alike.size
    for (const id of alike) if (!isAlike(id)) alike.delete(id)
  }
  return alike
}

function renameRefs(schema: JsonSchema, rename: (id: string) => string): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replace(reference, (_, id: string) => `"${componentPath}${rename(id)}"`))
}

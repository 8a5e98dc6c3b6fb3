import { z } from 'zod'

const message = z.strictObject({ text: z.string().min(1) })
const index = z.int().min(0)
const logical = z.strictObject({
  name: z.string().min(1).optional(),
  fullyQualifiedName: z.string().min(1),
  kind: z.enum(['object', 'value', 'array', 'property']),
})

/** Takes an absolute URI, as section 3.49.12 wants of a help page. */
const absoluteUri = z.url()
/** Takes a URI reference, as section 3.10 wants of an artifact: no spaces, no backslashes. */
const uriReference = z.string().regex(/^[^\s\\]+$/)

const region = z.strictObject({
  charOffset: index,
  charLength: index,
  snippet: message.optional(),
})

const location = z.strictObject({
  id: index.optional(),
  message: message.optional(),
  physicalLocation: z.strictObject({
    artifactLocation: z
      .strictObject({ uri: uriReference.optional(), index: index.optional() })
      .refine(({ uri, index: at }) => uri !== undefined || at !== undefined),
    region: region.optional(),
  }),
  logicalLocations: z.array(logical).min(1).optional(),
})

const level = z.enum(['none', 'note', 'warning', 'error'])

const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: message,
  help: message,
  helpUri: absoluteUri,
  defaultConfiguration: z.strictObject({ level }),
})

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: index.optional(),
  level,
  message,
  locations: z.array(location).min(1),
  relatedLocations: z.array(location).optional(),
})

const artifact = z.strictObject({
  location: z.strictObject({ uri: uriReference }).optional(),
  description: message.optional(),
  parentIndex: index.optional(),
  mimeType: z.string().optional(),
  length: index.optional(),
})

const run = z
  .strictObject({
    tool: z.strictObject({ driver: z.strictObject({ name: z.string().min(1), rules: z.array(rule) }) }),
    columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
    artifacts: z.array(artifact),
    results: z.array(result),
  })
  .refine(({ tool, results }) =>
    results.every(({ ruleId, ruleIndex }) => ruleIndex === undefined || tool.driver.rules[ruleIndex]?.id === ruleId),
  )
  .refine(({ artifacts, results }) =>
    results
      .flatMap(({ locations, relatedLocations = [] }) => [...locations, ...relatedLocations])
      .every(({ physicalLocation }) => (physicalLocation.artifactLocation.index ?? 0) < artifacts.length),
  )
  .refine(({ tool }) => new Set(tool.driver.rules.map(({ id }) => id)).size === tool.driver.rules.length)

/**
 * Is the part of a SARIF log that Quizwright writes, as the specification wants it; unknown properties are refused.
 * Source: OASIS SARIF 2.1.0, sections 3.13 (log), 3.14 (run), 3.24 (artifact), 3.27 (result), 3.28 to 3.33 (locations
 * and regions) and 3.49 (rules).
 */
export const SarifLog = z.strictObject({
  $schema: absoluteUri,
  version: z.literal('2.1.0'),
  runs: z.array(run).length(1),
})

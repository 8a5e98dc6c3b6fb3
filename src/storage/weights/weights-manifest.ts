import { z } from 'zod'

/**
 * Says of a file of weights what it is: its hash, how it was trained and on what, and what it scored, in percent, on texts
 * that it was not trained on. Licences and attributions of the training data hold for the weights.
 */
export const WeightsManifest = z.strictObject({
  format: z.literal('quizwright-reader'),
  version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
  file: z.string().regex(/^[a-z0-9.-]+$/),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  seed: z.int(),
  settings: z.record(z.string(), z.union([z.number(), z.string()])),
  data: z.array(
    z.strictObject({
      name: z.string(),
      use: z.string(),
      licence: z.string(),
      attribution: z.string(),
      source: z.url(),
    }),
  ),
  licence: z.string(),
  scores: z.record(z.string(), z.record(z.string(), z.number())),
})
export type WeightsManifest = z.infer<typeof WeightsManifest>

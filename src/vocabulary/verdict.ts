import { z } from 'zod'

/** Is how a response matches the key: `near` is one whose worth the quiz's policy decides. */
export const Verdict = z.enum(['right', 'near', 'wrong'])
export type Verdict = z.infer<typeof Verdict>

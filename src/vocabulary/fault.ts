import { z } from 'zod'

/** Is one thing wrong with given data: where (JSON Pointer, RFC 6901; empty for the whole) and a sentence that says what. */
export const Fault = z.strictObject({ pointer: z.string(), detail: z.string() })
export type Fault = z.infer<typeof Fault>

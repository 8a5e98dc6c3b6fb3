import { z } from 'zod'

/** Is the OpenAPI document, of which only the version is promised here: the OpenAPI Initiative says the rest. */
export const OpenApiDocument = z.looseObject({ openapi: z.literal('3.1.0') })
export type OpenApiDocument = z.infer<typeof OpenApiDocument>

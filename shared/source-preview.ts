import { z } from 'zod'
import { fault } from './error-code.ts'
import { instant } from './scalar.ts'
import { routeFaultCode } from './source-run.ts'

/** What one body of a tested source would become. */
export const previewedBody = z.object({
  name: z.string(),
  contentType: z.string(),
  bytes: z.int().nonnegative(),
  /** Null where it could not be read. */
  format: z.string().nullable(),
  items: z.array(
    z.object({
      guid: z.string(),
      version: z.int().nullable(),
      sourceName: z.string().nullable(),
      publishedAt: instant,
      language: z.string().nullable(),
      headline: z.string(),
      /** The first words of its text. */
      text: z.string(),
      status: z.string(),
    }),
  ),
  skipped: z.array(z.string()),
  repairs: z.array(z.string()),
  faults: z.array(fault),
})
export type PreviewedBody = z.infer<typeof previewedBody>

/** What a source would bring now; `fault` where its route could not be asked. */
export const sourcePreview = z.object({
  fault: z.object({ code: routeFaultCode, message: z.string() }).nullable(),
  bodies: z.array(previewedBody),
})
export type SourcePreview = z.infer<typeof sourcePreview>

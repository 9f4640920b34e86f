import { z } from 'zod'

/** How a channel words its messages: text with named places in braces, `{headline}`; `{{` and `}}` are braces. */
export const alertTemplate = z.object({
  /** One line, of the latest alert. */
  subject: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .regex(/^[^\r\n]*$/, 'must be one line'),
  /** Of each alert. A line of which every place is empty is left out. */
  body: z.string().min(1).max(4_000),
})
export type AlertTemplate = z.infer<typeof alertTemplate>

/** What may stand in braces, in the order in which it is offered. `more` only in the subject. */
export const templatePlace = z.enum([
  'head',
  'kind',
  'headline',
  'detail',
  'story',
  'state',
  'by',
  'reason',
  'raised',
  'carriers',
  'link',
  'more',
])
export type TemplatePlace = z.infer<typeof templatePlace>

export const templateFault = z.object({
  part: z.enum(['subject', 'body']),
  /** From 1. */
  line: z.int().positive(),
  /** From 1, in UTF-16 units. */
  column: z.int().positive(),
  why: z.enum(['unknown-place', 'not-closed', 'not-opened']),
  /** What stands in the braces; '' where nothing does. */
  place: z.string(),
})
export type TemplateFault = z.infer<typeof templateFault>

/** A template as the latest alert, or one that is made up on a desk without any, would be told by it. */
export const templatePreview = z.object({
  faults: z.array(templateFault),
  /** Null where there are faults. */
  told: z.object({ subject: z.string(), text: z.string() }).nullable(),
})
export type TemplatePreview = z.infer<typeof templatePreview>

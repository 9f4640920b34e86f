import { z } from 'zod'

/** What a screen can follow. */
export const topic = z.union([
  z.literal('desk'),
  z.literal('alerts'),
  /** Which alerts arise, and who is told when. */
  z.literal('alerting'),
  z.literal('lists'),
  z.literal('proposals'),
  z.literal('sources'),
  /** The desk's saved searches. */
  z.literal('searches'),
  /** What editors have written beside a story. */
  z.templateLiteral(['notes:', z.string().min(1).max(200)]),
  z.templateLiteral(['story:', z.string().min(1).max(200)]),
  /** A story as a wall shows it. */
  z.templateLiteral(['shown:', z.string().min(1).max(200)]),
  /** The newest copy, as a wall shows it. */
  z.literal('wire'),
  /** What belongs to one person; nobody else may follow it. */
  z.templateLiteral(['mine:', z.string().min(1).max(200)]),
  z.templateLiteral(['wall:', z.string().min(1).max(200)]),
])
export type Topic = z.infer<typeof topic>

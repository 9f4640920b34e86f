import { z } from 'zod'
import { instant } from './scalar.ts'

/** A note to editors; one that is not public (a reporter's telephone number) leaves the desk by no share, export or wall. */
export const edNote = z.object({ text: z.string().max(10_000), public: z.boolean() })
export type EdNote = z.infer<typeof edNote>

/** A subject as the sender codes it: "15000000" or "medtop:20000002", with its name where one is given. */
export const subject = z.object({ code: z.string().max(200), name: z.string().max(300).nullable() })
export type Subject = z.infer<typeof subject>

/** A file that belongs to an item. */
export const enclosure = z.object({
  url: z.string().max(2_000),
  type: z.string().max(100).nullable(),
  title: z.string().max(2_000).nullable(),
})

/** An item that a package names: its guid, and what the package says of it. */
export const packageMember = z.object({
  guid: z.string().max(500),
  headline: z.string().max(2_000).nullable(),
})

export const itemType = z.enum(['text', 'picture', 'graphic', 'video', 'audio', 'composite'])

/** What wire formats carry beside an item's words. Every member is optional: absent means that the copy does not say. */
export const wireFields = z
  .object({
    type: itemType,
    abstract: z.string().max(20_000),
    /** Of the transmission, 1 to 9; ANPA's letters are told as numbers (f 1, u 2, b 3, r 4, d 5 …). Urgency is the item's. */
    priority: z.int().min(0).max(9),
    firstCreatedAt: instant,
    firstPublishedAt: instant,
    expiresAt: instant,
    ednotes: z.array(edNote).max(50),
    subjects: z.array(subject).max(500),
    genres: z.array(subject).max(50),
    city: z.string().max(200),
    copyrightHolder: z.string().max(500),
    usageTerms: z.string().max(10_000),
    wordCount: z.int().nonnegative(),
    takeKey: z.string().max(500),
    sequence: z.string().max(100),
    altText: z.string().max(10_000),
    enclosures: z.array(enclosure).max(100),
    /** The guid that this item continues, where the sender gives each version one of its own. */
    evolvedFrom: z.string().max(500),
    /** Of a package, in its order. */
    members: z.array(packageMember).max(500),
  })
  .partial()
export type WireFields = z.infer<typeof wireFields>

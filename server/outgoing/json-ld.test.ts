import { expect, test } from 'vitest'
import { z } from 'zod'
import { aStory } from '../../tests/helpers/build.ts'
import { KILLED, write } from './testing/told.ts'

const author = z.strictObject({
  '@type': z.enum(['Organization', 'Person']),
  name: z.string(),
  jobTitle: z.string().optional(),
  employee: z.unknown().optional(),
})
const ref = z.strictObject({ '@id': z.string() })
/** What schema.org has of these types, as far as it is used here; a rating is not among it. */
const review = z.strictObject({
  '@type': z.literal('ClaimReview'),
  '@id': z.string(),
  claimReviewed: z.string(),
  itemReviewed: ref,
  author,
  reviewAspect: z.string(),
  reviewBody: z.string(),
  datePublished: z.iso.datetime(),
  url: z.url(),
})
const liveBlog = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('LiveBlogPosting'),
  '@id': z.string(),
  headline: z.string(),
  description: z.string(),
  url: z.url(),
  author,
  publisher: author,
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  coverageStartTime: z.iso.datetime(),
  coverageEndTime: z.iso.datetime().optional(),
  about: z.array(
    z.strictObject({
      '@type': z.literal('Claim'),
      '@id': z.string(),
      text: z.string(),
      dateCreated: z.iso.datetime(),
      subjectOf: z.array(review),
    }),
  ),
  liveBlogUpdate: z.array(
    z.strictObject({
      '@type': z.literal('BlogPosting'),
      '@id': z.string(),
      headline: z.string(),
      articleBody: z.string(),
      author,
      datePublished: z.iso.datetime(),
      dateModified: z.iso.datetime(),
      url: z.url(),
      about: ref,
      creativeWorkStatus: z.literal('Withdrawn').optional(),
    }),
  ),
})

test('W3: as linked data it is a live blog with its claims, and positions on them without a verdict', () => {
  const blog = liveBlog.parse(JSON.parse(write('json-ld', KILLED)))
  expect(blog.coverageStartTime).toBe(aStory().openedAt)
  expect(blog.liveBlogUpdate.map(({ creativeWorkStatus }) => creativeWorkStatus)).toEqual([undefined, 'Withdrawn'])
  expect(
    blog.about.map(({ subjectOf }) => subjectOf.map(({ author, reviewAspect }) => [author.name, reviewAspect])),
  ).toEqual([[['Kremlin', 'denial']]])
  expect(write('json-ld')).not.toContain('reviewRating')
})

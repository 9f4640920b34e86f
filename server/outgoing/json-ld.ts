import type { Claim } from '../../shared/claim.ts'
import type { FindsTold } from './finds-told.ts'
import { DESK, type Told, urn, whenTold } from './listing.ts'
import type { Position, StoryTold } from './story-told.ts'

const CONTEXT = 'https://schema.org'
const desk = { '@type': 'Organization', name: DESK }

/** A party that speaks for itself is a person; of any other the desk knows a name. */
function author({ entry: { party, speaker, role } }: Position) {
  if (speaker === party) return { '@type': 'Person', name: party, ...(role !== null && { jobTitle: role }) }
  const spokesman =
    speaker === null ? null : { '@type': 'Person', name: speaker, ...(role !== null && { jobTitle: role }) }
  return { '@type': 'Organization', name: party, ...(spokesman !== null && { employee: spokesman }) }
}

/** schema.org has no word for a position. A review of a claim comes nearest; nobody rates anything in it. */
const review = (position: Position) => ({
  '@type': 'ClaimReview',
  '@id': `${position.told.id}:position`,
  claimReviewed: position.claim,
  itemReviewed: { '@id': urn('claim', position.entry.claimId) },
  author: author(position),
  reviewAspect: position.entry.stance,
  reviewBody: position.entry.quote ?? position.entry.text,
  datePublished: position.takenAt,
  url: position.told.url,
})

const claimOf = ({ id, text, madeAt }: Claim, positions: readonly Position[]) => ({
  '@type': 'Claim',
  '@id': urn('claim', id),
  text,
  dateCreated: madeAt,
  subjectOf: positions.filter(({ entry, withdrawn }) => entry.claimId === id && !withdrawn).map(review),
})

const posting = (position: Position) => ({
  '@type': 'BlogPosting',
  '@id': position.told.id,
  headline: position.told.title,
  articleBody: position.told.text,
  author: author(position),
  datePublished: position.takenAt,
  dateModified: position.told.updatedAt,
  url: position.told.url,
  about: { '@id': urn('claim', position.entry.claimId) },
  ...(position.withdrawn && { creativeWorkStatus: 'Withdrawn' }),
  ...(position.corrected !== null && { correction: position.corrected.told }),
})

/** A story as a schema.org `LiveBlogPosting`, with its claims and who takes which position on them. */
export const storyJsonLd = ({ story, claims, positions, listing }: StoryTold): string =>
  JSON.stringify({
    '@context': CONTEXT,
    '@type': 'LiveBlogPosting',
    '@id': listing.id,
    headline: listing.title,
    description: listing.description,
    url: listing.url,
    author: desk,
    publisher: desk,
    datePublished: story.openedAt,
    dateModified: listing.updatedAt,
    coverageStartTime: story.openedAt,
    ...(story.state === 'closed' && { coverageEndTime: story.lastAt }),
    about: claims.map((claim) => claimOf(claim, positions)),
    liveBlogUpdate: positions.map(posting),
  })

const article = (told: Told) => ({
  '@type': 'NewsArticle',
  '@id': told.id,
  headline: told.title,
  ...(told.text !== '' && { articleBody: told.text }),
  datePublished: whenTold(told),
  url: told.url,
  sourceOrganization: { '@type': 'Organization', name: told.provider },
  ...(told.language !== null && { inLanguage: told.language }),
  ...(told.withdrawn && { creativeWorkStatus: 'Withdrawn' }),
})

export const findsJsonLd = ({ listing }: FindsTold): string =>
  JSON.stringify({
    '@context': CONTEXT,
    '@type': 'ItemList',
    '@id': listing.id,
    name: listing.title,
    url: listing.url,
    numberOfItems: listing.told.length,
    itemListElement: listing.told.map((told, at) => ({ '@type': 'ListItem', position: at + 1, item: article(told) })),
  })

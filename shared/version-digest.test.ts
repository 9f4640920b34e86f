import { expect, test } from 'vitest'
import { type VersionContent, versionDigest } from './version-digest.ts'

const copy: VersionContent = {
  headline: 'Kremlin denies call',
  body: 'MOSCOW - Pure fiction.',
  bodyHtml: null,
  status: 'usable',
  embargoedUntil: null,
  byline: null,
  dateline: 'MOSCOW',
  slugline: null,
  keywords: ['kremlin', 'call'],
  ednote: null,
  url: null,
  language: 'en',
  urgency: 2,
}

test('the same content has the same digest, in whatever order its fields stand', () => {
  const reversed = Object.fromEntries(Object.entries(copy).toReversed())
  expect(versionDigest({ ...copy, ...reversed })).toBe(versionDigest(copy))
})

test.each<Partial<VersionContent>>([
  { headline: 'Kremlin denies call ' },
  { body: 'MOSCOW - Pure fiction!' },
  { bodyHtml: '<p>Pure fiction.</p>' },
  { status: 'canceled' },
  { embargoedUntil: '2024-11-11T09:00:00Z' },
  { keywords: ['kremlin call'] },
  { urgency: 3 },
])('other content has another digest: %j', (change) => {
  expect(versionDigest({ ...copy, ...change })).not.toBe(versionDigest(copy))
})

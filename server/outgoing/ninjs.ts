import { DESK, type Listing, type Told, withDay } from './listing.ts'
import { html } from './xml.ts'

const STANDARD = {
  name: 'ninjs',
  version: '2.0',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.0.json',
}

const bodies = (text: string) => ({
  bodies: [
    { role: 'html', contenttype: 'text/html', value: html(text) },
    { role: 'text', contenttype: 'text/plain', value: text },
  ],
})

const item = (told: Told, at: number) => ({
  name: String(at + 1),
  uri: told.id,
  type: 'text',
  version: String(told.version),
  firstcreated: told.createdAt,
  // A moment in ninjs, and no day: where the hour is nobody's it is left out, and the words tell the day.
  ...(told.day === null && { contentcreated: told.publishedAt }),
  versioncreated: told.updatedAt,
  pubstatus: told.withdrawn ? 'canceled' : 'usable',
  ...(told.language !== null && { language: told.language }),
  headlines: [{ value: told.title }],
  ...(withDay(told) !== '' && bodies(withDay(told))),
  by: told.by,
  infosources: [{ name: told.provider }],
  subjects: told.tags.map((name) => ({ name })),
})

/** ninjs 2.0 (IPTC): one composite item with each thing that is told associated, so that one document is one object. */
export const ninjs = ({ id, title, description, updatedAt, told }: Listing): string =>
  JSON.stringify({
    standard: STANDARD,
    uri: id,
    type: 'composite',
    version: String(Math.max(1, ...told.map(({ version }) => version))),
    versioncreated: updatedAt,
    pubstatus: 'usable',
    title,
    headlines: [{ value: title }],
    descriptions: [{ value: description }],
    infosources: [{ name: DESK }],
    associations: told.map(item),
  })

import type { Format } from '../../shared/format.ts'
import type { PlainItem } from '../../shared/item.ts'
import { atom, jsonFeed, rss } from './feeds.ts'
import * as wires from './wires.ts'

type Written = (items: readonly PlainItem[]) => string[]

const each =
  (write: (item: PlainItem) => string): Written =>
  (items) =>
    items.map(write)

/** The same copy as documents of every format: feeds hold all items in one, wires one item each. */
export const WRITTEN: Record<Format, Written> = {
  'plain-json': (items) => [JSON.stringify(items)],
  html: each(wires.page),
  text: each(wires.pasted),
  'newsml-g2': each(wires.newsmlG2),
  'newsml-1': each(wires.newsml1),
  nitf: each(wires.nitf),
  rss: (items) => [rss(items)],
  atom: (items) => [atom(items)],
  'json-feed': (items) => [jsonFeed(items)],
  ninjs: each(wires.ninjs),
  'ap-json': (items) => [wires.apJson(items)],
  'iptc-7901': each(wires.iptc7901),
  'anpa-1312': each(wires.anpa1312),
  email: each(wires.email),
}

import type { ItemStanding } from '../../db/store.ts'
import type { ParsedItem } from '../format/parse.ts'

/** The item that a delivery is of. */
export interface Identity {
  standing: ItemStanding | null
  /** The delivery under the guid that its item bears. */
  item: ParsedItem
  /** The sender's own guid for this version, where it is another and not yet known. */
  alias: string | null
}

/** Numbers count within one guid alone: where each version has its own, their times order them. */
const under = (guid: string, item: ParsedItem): ParsedItem => {
  const { version: _counted, ...rest } = item
  return { ...rest, guid }
}

/**
 * I15: copy that continues an item under a guid of its own is a version of that item, also when it comes before it.
 * @param standingOf what stands under a guid or under one that is known to mean the same item
 */
export async function identify(
  item: ParsedItem,
  standingOf: (guid: string) => Promise<ItemStanding | null>,
): Promise<Identity> {
  const own = await standingOf(item.guid)
  if (own) return { standing: own, item: own.line.guid === item.guid ? item : under(own.line.guid, item), alias: null }
  const former = item.wire?.evolvedFrom
  if (former === undefined || former === item.guid) return { standing: null, item, alias: null }
  const standing = await standingOf(former)
  return { standing, item: under(standing?.line.guid ?? former, item), alias: item.guid }
}

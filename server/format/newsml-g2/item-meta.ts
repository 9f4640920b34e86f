import { attribute, rawText, textOf, type XmlElement } from '../xml/element.ts'
import { allLike, like, textLike } from '../xml/like.ts'
import { codeOf, firstParty, inLanguage, partyOf, tailOf } from './concept.ts'
import { edNotesOf } from './ed-notes.ts'
import type { ItemMeta } from './shape.ts'

const CONTINUES = /^(?:previousVersion|evolvedFrom|updates?|updateOf|corrects?|correctionOf|replaces|supersedes)$/i
const PAGE = /^(?:canonical|landingPage|webVersion|permalink)$/i
const KILL = /^(?:kill|killed|cancel|canceled|cancelled|withdraw|withdrawal|elimination)$/i

const relOf = (link: XmlElement): string => tailOf(attribute(link, 'rel') ?? attribute(link, 'reluri'))

/** The guid of what an item continues, where that is not the item itself. */
function continuedBy(meta: XmlElement | undefined, guid: string | undefined): string | undefined {
  return allLike(meta, 'link')
    .filter((link) => CONTINUES.test(relOf(link)))
    .map((link) => attribute(link, 'residref') ?? attribute(link, 'guidref') ?? attribute(link, 'href'))
    .find((target) => target !== undefined && target !== guid)
}

function rightsOf(item: XmlElement, language: string | undefined): Pick<ItemMeta, 'copyrightHolder' | 'usageTerms'> {
  const blocks = allLike(item, 'rightsInfo')
  const terms = blocks.flatMap((rights) => allLike(rights, 'usageTerms')).filter((one) => textOf(one) !== undefined)
  return {
    copyrightHolder: blocks
      .map((rights) => firstParty(rights, 'copyrightHolder'))
      .find((holder) => holder !== undefined),
    usageTerms: textOf(inLanguage(terms, language)),
  }
}

/** Reads what an item says of itself. Some senders put `embargoed` and notes beside `itemMeta`, in any capitals. */
export function itemMeta(item: XmlElement, language: string | undefined): ItemMeta {
  const meta = like(item, 'itemMeta')
  const embargoed = like(meta, 'embargoed')
  return {
    itemClass: tailOf(codeOf(like(meta, 'itemClass'))) || undefined,
    provider: partyOf(like(meta, 'provider')),
    versionCreated: textLike(meta, 'versionCreated'),
    firstCreated: textLike(meta, 'firstCreated'),
    embargoed: embargoed && rawText(embargoed).trim(),
    expires: textLike(meta, 'expires'),
    status: tailOf(codeOf(like(meta, 'pubStatus'))) || undefined,
    isKill: allLike(meta, 'signal').some((signal) => KILL.test(tailOf(codeOf(signal)))),
    title: textOf(inLanguage(allLike(meta, 'title'), language)),
    notes: [...edNotesOf(meta), ...edNotesOf(like(item, 'contentMeta'))],
    evolvedFrom: continuedBy(meta, attribute(item, 'guid')),
    url: allLike(meta, 'link')
      .filter((link) => PAGE.test(relOf(link)))
      .map((link) => attribute(link, 'href'))[0],
    ...rightsOf(item, language),
  }
}

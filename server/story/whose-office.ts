import type { Statement } from '../../shared/statement.ts'
import type { Names } from '../names/names.ts'
import { isOwnerless, officeOf } from './party.ts'
import { sideOf } from './reading.ts'

const OF_STATE =
  /(?:ministry|minister|navy|army|air force|coast ?guard|general staff|border guards?)$|^minist(?:ry|er) (?:of|for) /iu
/** "Skerland's", "Votnian", "Danish": by whose a state's body is told. */
const OWNER = /^\p{Lu}\p{L}+(?:['’]s?|an|ic|ish|ese|sh|ch)$/u
const NO_OWNER = /^(?:The|Its|His|Her|Their|Then|When|An|Than|German|Russian|British)$/u
/** Cyrillic names of ministries that the country's genitive follows. */
const CYRILLIC =
  /^(?:(?:минобороны|минфин|минэнерго|минздрав|минюст|мид|мвд|мчс|генштаб|міноборони|мінфін|мзс|мвс)|(?:министерство|міністерство) (?:\p{Ll}+ ?){1,3})$/iu

const MINISTRY_OF = /^minist(?:ry|er) (?:of|for) (?:the )?/iu

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

function* ownersIn(copy: string, party: string): Generator<string> {
  if (CYRILLIC.test(party)) {
    for (const { 1: owner } of copy.matchAll(new RegExp(`(?<!\\p{L})${escaped(party)} (\\p{Lu}\\p{Ll}{3,})`, 'giu')))
      if (owner && /^\p{Lu}/u.test(owner)) yield owner
    return
  }
  const matter = party.replace(MINISTRY_OF, '').replace(/ ?(?:ministry|minister)$/iu, '')
  const noun = matter === party ? '' : ' (?:ministry|minister)'
  const words = escaped(matter).replaceAll('defence', 'defen[cs]e')
  for (const { 1: owner = '' } of copy.matchAll(
    new RegExp(`(?<![\\p{L}’'])([\\p{L}’']{1,40}) ${words}${noun}(?!\\p{L})`, 'giu'),
  ))
    if (OWNER.test(owner) && !NO_OWNER.test(owner)) yield owner
  for (const { 1: owner } of copy.matchAll(
    new RegExp(`minist(?:ry|er) (?:of|for) (?:the )?${words} of (?:the )?(\\p{L}{1,40})`, 'giu'),
  ))
    if (owner && /^\p{Lu}/u.test(owner)) yield `${owner}’s`
}

/** The same state by its name and by its adjective begin alike. */
const HEAD = 4

/**
 * "The defence ministry" of copy that tells of one state's alone: "Votnia's defence ministry", since a story of two
 * states has two. A name that tells its owner stays, as does one of several that the copy tells of.
 */
export function withOwner(party: string, copy: string): string {
  if (!(OF_STATE.test(party) || CYRILLIC.test(party)) || !isOwnerless(party)) return party
  const owners = [...ownersIn(copy, party)]
  const [owner] = owners
  if (owner === undefined) return party
  const head = owner.slice(0, HEAD).toLowerCase()
  if (!owners.every((other) => other.toLowerCase().startsWith(head))) return party
  if (MINISTRY_OF.test(party)) return `${party} of ${owner.replace(/['’]s?$/u, '')}`
  return CYRILLIC.test(party) ? `${party} ${owner}` : `${owner} ${party[0]?.toLowerCase()}${party.slice(1)}`
}

/** Offices that one state calls so: whose they are, their names tell to whoever knows them. */
const OF_ONE_STATE =
  /^(?:the )?(?:foreign office|foreign,? commonwealth.*|fcdo|home office|cabinet office|downing street|whitehall|(?:u\.?s\.? )?(?:state|defen[cs]e|treasury|justice|commerce|war) department|department of (?:state|defen[cs]e|war|justice|commerce)|treasury|pentagon|white house|auswärtiges amt|auswärtige[ns]? amte?s?|kanzleramt|bundeskanzleramt|bundesregierung|quai d['’]orsay|élysée|elysée|elysee|matignon|farnesina|palazzo chigi|quirinale|moncloa|zarzuela|cancillería|casa rosada|planalto|itamaraty|kremlin|smolenskaya.*|bankova|ballhausplatz|bundesrat|politburo|knesset|blue house)$/iu

/** A listed state that a sentence names, other than `known`. */
const namesOther = (text: string, known: string, names: Names): boolean =>
  (text.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?/gu) ?? []).some((name) => {
    const one = names.party(name.replace(/['’]s$/u, ''))
    return one?.kind === 'state' && one.id !== known
  })

/**
 * “Armenia denied it. ‘No such deal,’ a spokeswoman for the foreign ministry said”: an office whose state is not told is
 * that of the state, or is the office of a state, whose word the copy has told last, whichever it tells of below. One that
 * a single state calls so, and one whose sentence names another state, stay as they are told.
 */
export function officeOfSpeaker(party: string, s: Statement, all: readonly Statement[], names: Names): string {
  const office = isOwnerless(party) && !OF_ONE_STATE.test(party) ? officeOf(party) : null
  if (office === null) return party
  const told = all.filter((o) => o.start < s.start && o.partyKind !== 'outlet' && sideOf(o) !== 'none' && !o.background)
  const last = told.toSorted((a, b) => a.start - b.start).findLast((o) => !isOwnerless(o.party))
  if (last === undefined) return party
  if (officeOf(last.party) === office) return last.party
  const state = names.party(last.party)
  return state?.kind === 'state' && !namesOther(s.text, state.id, names) ? `${state.name}'s ${office}` : party
}

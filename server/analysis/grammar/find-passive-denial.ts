import { hits } from '../text/phrases.ts'
import { agentAfter, type Clause } from './clause.ts'
import type { Draft } from './draft.ts'
import { speak } from './find-saying.ts'
import { has } from './reading.ts'

interface Passive {
  /** The participle of denial, behind its auxiliary where the language has one. */
  participle: RegExp
  /** What leads to the agent, behind the participle. */
  by: RegExp
}

/** English passives are read with the verb (`findDenials`); these are the other languages'. */
const PASSIVES: Readonly<Record<string, Passive>> = {
  fr: {
    participle:
      /(?<!\p{L})(?:est|sont|fut|furent|été|était|étaient|être)\s(?:\p{L}{3,16}ment\s)?(?:démenti|nié|contesté|réfuté|récusé|rejeté|balayé)e?s?(?!\p{L})/gu,
    by: /^\s(?:\p{L}{3,16}\s){0,2}?par\s/u,
  },
  es: {
    participle:
      /(?<!\p{L})(?:fue|fueron|sido|es|son|siendo|está|están|era|eran|quedó)\s(?:\p{L}{3,18}mente\s)?(?:desmentid|negad|refutad|rechazad|rebatid)[oa]s?(?!\p{L})/gu,
    by: /^\s(?:\p{L}{3,18}\s){0,2}?por\s/u,
  },
  ru: {
    participle: /(?<!\p{L})(?:опровергнут|отвергнут|опровержен|дезавуирован)(?:а|о|ы)?(?!\p{L})/gu,
    by: /^\s/u,
  },
  uk: {
    participle: /(?<!\p{L})(?:спростован|заперечен|відкинут|дезавуйован)(?:а|о|і|е|ий)(?!\p{L})/gu,
    by: /^\s/u,
  },
  de: {
    participle:
      /(?<!\p{L})(?:bestritten|dementiert|zurückgewiesen|verneint|in abrede gestellt|widersprochen|verworfen)(?!\p{L})/gu,
    by: /(?<!\p{L})(?:wurden?|wird|werden|worden)(?!\p{L})/u,
  },
}

/** With its article, as a German noun behind one is read as no name. */
const GERMAN_AGENT =
  /(?<!\p{L})(?:(?:von seiten|vonseiten|seitens) (?:des|der)|von (?:der|dem|den)|vom|von|durch (?:die|den|das)|durch)\s/gu

/** Where the agent's name begins that a German passive ends with: it stands before the participle or opens the sentence. */
function germanAgent(c: Clause, participle: number): number | null {
  const before = c.unit.mask.slice(Math.max(0, participle - 160), participle)
  const by = PASSIVES['de']?.by.exec(before)
  if (!by) return null
  const [opening] = c.unit.mask.startsWith('von') ? hits(GERMAN_AGENT, c.unit.mask.slice(0, 20)) : []
  if (opening && opening.start === 0) return opening.end
  const agents = hits(GERMAN_AGENT, before.slice(by.index))
  const agent = agents.at(-1)
  return agent ? Math.max(0, participle - 160) + by.index + agent.end : null
}

/** Where the agent begins, or null where nobody is said to deny. */
function agentAt(c: Clause, { by }: Passive, participle: { start: number; end: number }): number | null {
  if (c.r.language === 'de') return germanAgent(c, participle.start)
  const lead = by.exec(c.unit.mask.slice(participle.end, participle.end + 60))
  return lead ? participle.end + lead[0].length : null
}

/** An application is rejected too: these deny a report alone. */
const REJECTED = /(?:rejeté|balayé|rechazad|zurückgewiesen|verworfen|отвергнут|відкинут)\p{L}*$/u

/** "A été démentie par …", "von der Werft wurde bestritten, dass …", "спростовані Силами оборони". */
export function findPassiveDenials(c: Clause): Draft[] {
  const passive = PASSIVES[c.r.language]
  if (!passive) return []
  const drafts: Draft[] = []
  for (const cue of hits(passive.participle, c.unit.mask)) {
    const at = agentAt(c, passive, cue)
    const agent = at === null || has(c.r.undenied, c.unit.mask.slice(0, cue.start)) ? null : agentAfter(c, at)
    if (REJECTED.test(cue.words) && !has(c.r.reportNoun, c.unit.mask)) continue
    if (!agent || agent.source.kind === 'unnamed' || agent.source.kind === 'outlet') continue
    const clause = /^,?\s(?:dass|daß)\s/u.exec(c.unit.mask.slice(cue.end))
    const content = clause
      ? { start: cue.end + clause[0].length, end: c.unit.text.length }
      : { start: 0, end: cue.start }
    drafts.push({ ...speak(c, cue, agent, content), stance: 'denial', rule: 'denied-by', confidence: 0.84 })
  }
  return drafts
}

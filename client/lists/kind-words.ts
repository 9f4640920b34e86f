import type { OFFICE_KINDS } from '../../shared/office-kind.ts'
import type { Party } from '../../shared/party.ts'
import { type Message, msg, t } from '../words/t.ts'

type Kind = Party['kind'] | (typeof OFFICE_KINDS)[number]

const WORDS: Record<Kind, Message> = {
  organisation: msg('organisation'),
  office: msg('office'),
  state: msg('state', 'a country'),
  person: msg('person'),
  presidency: msg('presidency'),
  government: msg('government'),
  'foreign ministry': msg('foreign ministry'),
  'defence ministry': msg('defence ministry'),
  'health ministry': msg('health ministry'),
  'interior ministry': msg('interior ministry'),
  'finance ministry': msg('finance ministry'),
  'justice ministry': msg('justice ministry'),
  'energy ministry': msg('energy ministry'),
  'transport ministry': msg('transport ministry'),
  'central bank': msg('central bank'),
  parliament: msg('parliament'),
  police: msg('police'),
  prosecutors: msg('prosecutors'),
  mayor: msg('mayor'),
  governor: msg('governor'),
}

/** "organisation", "foreign ministry": what a party is, or what kind of office. */
export const partyKindWords = (kind: Kind): string => t(WORDS[kind])

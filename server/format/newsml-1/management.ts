import type { EdNote } from '../../../shared/wire.ts'
import { allBelow, at, attribute, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import type { Management } from './shape.ts'

export const formal = (parent: XmlElement | undefined, ...path: string[]): string | undefined =>
  attribute(at(parent, ...path), 'FormalName')

export const said = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined)

const KILL = /^(?:kill|rescind|delete|cancel|withdraw|retract|mandatory\s*kill)/i

/** Instructions for this item; one for single revisions ("RevisionStatus") says nothing of those that follow. */
const isKill = (management: XmlElement | undefined): boolean =>
  childrenOf(management, 'Instruction')
    .filter((instruction) => at(instruction, 'RevisionStatus') === undefined)
    .some((instruction) => KILL.test(attribute(instruction, 'FormalName') ?? ''))

function futureOf(management: XmlElement | undefined): Management['future'] {
  const change = at(management, 'StatusWillChange')
  const status = formal(change, 'FutureStatus')
  return status === undefined ? null : { status, at: textOf(at(change, 'DateAndTime')) }
}

/** An embargo that some write as a property. */
const embargoIn = (item: XmlElement): string | undefined =>
  allBelow(item, 'Property')
    .filter((property) => /embargo/i.test(attribute(property, 'FormalName') ?? ''))
    .map((property) => attribute(property, 'Value'))
    .find((value) => value !== undefined)

/** Comments are for whoever handles the item; those of single contents stay with them. */
const commentsOf = (item: XmlElement, management: XmlElement | undefined): EdNote[] =>
  said(
    [
      ...childrenOf(item, 'Comment'),
      ...childrenOf(management, 'Comment'),
      ...childrenOf(management, 'Instruction'),
    ].map(textOf),
  ).map((text) => ({ text, public: false }))

export function managementOf(item: XmlElement): Management {
  const management = at(item, 'NewsManagement')
  return {
    status: formal(management, 'Status'),
    future: futureOf(management),
    isKill: isKill(management),
    firstCreated: textOf(at(management, 'FirstCreated')),
    revised: textOf(at(management, 'ThisRevisionCreated')),
    urgency: formal(management, 'Urgency'),
    derivedFrom: attribute(at(management, 'DerivedFrom'), 'NewsItem'),
    embargo: embargoIn(item),
    notes: commentsOf(item, management),
  }
}

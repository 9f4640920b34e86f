import type { ItemLine } from './item.ts'

/** True while no version of the item may be shown beyond the desk. */
export const isHeld = (line: Pick<ItemLine, 'held' | 'version'>): boolean => line.held?.version === line.version

import { WORLD } from '../lists/world.ts'
import { compileNames, type Names } from './names.ts'

/** The index of the world list, for analysis without a desk: the command line, the bench, training. */
export const WORLD_NAMES: Names = compileNames(WORLD)

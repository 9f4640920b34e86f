/** The wall of a newsroom that has one only. */
export const MAIN_WALL = 'main'

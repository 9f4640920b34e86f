/** What the rows of the wire, and of a search, are called. */
export const ITEMS = { one: 'item', many: 'items' }

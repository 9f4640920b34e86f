/** How many columns stand side by side at most. Apart from their schema: screens count them too, and bring no schema library. */
export const MOST_COLUMNS = 6

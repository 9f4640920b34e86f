-- The words of every item's current version, what the item is, and its entries, in one index: search/facet.ts says how.
-- rowid = item.text_seq, so that newest first is the table's own order. Contentless: the text stands in item_version.
-- The prefix index serves beginnings of two and three letters; longer ones match few words, and every further length
-- makes indexing slower. It is filled anew, off the commit path.
DROP TABLE item_text;
--> statement-breakpoint
CREATE VIRTUAL TABLE item_text USING fts5(
  headline, body, source, slugline, facets, entries,
  content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
--> statement-breakpoint
UPDATE item SET text_seq = NULL WHERE text_seq IS NOT NULL;
--> statement-breakpoint
UPDATE meta SET value = '0' WHERE name = 'text-cursor';

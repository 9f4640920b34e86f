-- The words of every item's current version; rowid = item.text_seq, so that newest first is the table's own order.
-- Contentless: the text itself stands in item_version. The prefix index serves questions of three letters and a star;
-- longer ones match few words, and every further prefix length makes indexing a third slower.
CREATE VIRTUAL TABLE item_text USING fts5(
  headline, body, source, slugline,
  content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 2', prefix='3'
);

-- The words of every item's current version; rowid = item.text_seq, so that newest first is the table's own order.
-- Contentless: the text itself stands in item_version.
CREATE VIRTUAL TABLE item_text USING fts5(
  headline, body, source, slugline,
  content='', contentless_delete=1,
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

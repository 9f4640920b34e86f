/** A kind of fact that is not taken over from a peer's tests, and why. */
export interface Refused {
  because: string
  /** Facts of this kind, as "document path". */
  facts: readonly string[]
}

export const REFUSED: readonly Refused[] = [
  {
    because: 'an outlet whose feed has no title is named by its host, since its address is no name',
    facts: [
      'atom::TestParseAtom03WithoutFeedTitle feed.Title',
      'json::TestParseFeedWithoutTitle feed.Title',
      'rdf::TestParseRDFFeedWithEmptyTitle feed.Title',
    ],
  },
  {
    because: 'a byline is a name, without the address that stands beside it',
    facts: [
      'rdf::TestParseRDFSampleWithDublinCore feed.Entries[0].Author',
      'rdf::TestParseItemWithOnlyFeedAuthor feed.Entries[0].Author',
    ],
  },
  {
    because: 'authors keep the order in which the feed names them',
    facts: ['json::TestParseItemWithMultipleDuplicateAuthors feed.Entries[0].Author'],
  },
  {
    because: 'an entry without id and page is named by its words in a way of our own',
    facts: [
      'rdf::TestParseItemWithoutLink feed.Entries[0].Hash',
      'rss::TestParseEntryWithoutLinkAndWithoutGUID feed.Entries[0].Hash',
      'rss::TestParseEntryWithoutLinkAndWithoutGUID feed.Entries[1].Hash',
    ],
  },
  {
    because: 'an id that two entries share names neither, whichever comes first in the feed',
    facts: [
      'rss::TestParseEntriesWithDuplicateGUIDAndNoLink feed.Entries[0].Hash',
      'rss::TestParseEntriesWithDuplicateGUIDAndNoLink feed.Entries[1].Hash',
    ],
  },
  {
    because: 'a category without a label is a keyword by its term',
    facts: ['rss::TestParseEntryWithMediaCategories len(feed.Entries[0].Tags)'],
  },
  {
    because: 'an entry that was taken from another feed has that one for its provider',
    facts: ['gofeed/testdata/parser/atom/issue_275_extensions_and_source.xml title'],
  },
  {
    because: 'a picture inside the body is part of the body, not a file beside it',
    facts: [
      'gofeed/testdata/translator/rss/feed_item_image_-_rss_channel_item_content.xml items[0].image.url',
      'gofeed/testdata/translator/rss/feed_item_image_-_rss_channel_item_description.xml items[0].image.url',
    ],
  },
]

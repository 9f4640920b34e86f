/** Documents of NewsML 1.2, written by hand: an item of a fictitious agency, its parts to be replaced. */
export interface Parts {
  identifier?: string
  management?: string
  lines?: string
  metadata?: string
  content?: string
  /** In the place of the main component. */
  instead?: string
}

const IDENTIFIER =
  '<ProviderId>op.example</ProviderId><DateId>20241111</DateId><NewsItemId>harbour-7</NewsItemId><RevisionId PreviousRevision="2" Update="N">3</RevisionId><PublicIdentifier>urn:newsml:op.example:20241111:harbour-7:3</PublicIdentifier>'
const STATUS = '<Status FormalName="Usable"/><Urgency FormalName="2"/>'
export const LINES =
  '<HeadLine>Harbour board denies sale talks</HeadLine><SubHeadLine>Second line</SubHeadLine><ByLine>Ann Lee</ByLine><DateLine>OSTEND, Nov 11 (OP) -</DateLine><SlugLine>Harbour-Sale</SlugLine>'
export const words = (data: string): string =>
  `<ContentItem><MediaType FormalName="Text"/><DataContent>${data}</DataContent></ContentItem>`

export function item({
  identifier = IDENTIFIER,
  management = STATUS,
  lines = LINES,
  metadata = '',
  content = words('<p>Text.</p>'),
  instead,
}: Parts = {}): string {
  const component = `<NewsComponent><NewsLines>${lines}</NewsLines><AdministrativeMetadata><Provider><Party FormalName="Ostend Press"/></Provider></AdministrativeMetadata>${metadata}${content}</NewsComponent>`
  return `<NewsItem xml:lang="en"><Identification><NewsIdentifier>${identifier}</NewsIdentifier></Identification>
    <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20241111T080000+0100</FirstCreated><ThisRevisionCreated>20241111T085800+0100</ThisRevisionCreated>${management}</NewsManagement>
    ${instead ?? component}</NewsItem>`
}

export const message = (items: string): string =>
  `<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML Version="1.2"><NewsEnvelope><TransmissionId>0412</TransmissionId><DateAndTime>20241111T090000Z</DateAndTime>
  <SentFrom><Party FormalName="Ostend Press"/></SentFrom><Priority FormalName="4"/></NewsEnvelope>${items}</NewsML>`

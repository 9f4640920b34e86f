/** The conjunction behind which it stands what somebody says, in the languages that are read. */
export const THAT = String.raw`(?:(?:that|dass|daß|que|что|що)(?!\p{L})|qu['’])`

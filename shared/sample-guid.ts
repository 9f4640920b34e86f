/** What begins the guid of every item of the sample wire, so that it is known as such wherever it is shown. */
export const SAMPLE = 'sample:'

export const isSample = ({ guid }: { guid: string }): boolean => guid.startsWith(SAMPLE)

/**
 * The header line of IPTC 7901: source and number ("eca0124"), priority, category, words, and what the agency adds. The
 * line may be broken after the number, and SOH may have been lost on the way.
 */
export const IPTC_7901_START =
  /^[\ufeff\s␀␖]*(?:zczc\s+)?␁?[ \t]{0,4}(?<source>[A-Za-z]{2,5}) ?(?<sequence>\d{3,5})[ \t]*(?:\r?\n)?[ \t]*(?<priority>[1-9])[ \t]+(?<category>[A-Za-z]{1,3})[ \t]+(?<words>\d{1,5})(?!\S)[ \t]*(?<beside>[^\r\n]*)/i

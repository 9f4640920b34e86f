/**
 * The header of ANPA 1312: SYN SYN SOH, service level and number ("a0412"), US and the selector; on the next line priority,
 * category, the codes of format, and the slug ("BC-Kremlin-Call"). The control characters may have been lost on the way.
 */
export const ANPA_START =
  /^[\ufeff\s␀]*␖*␁?(?<service>[A-Za-z])(?<sequence>\d{4})[␟ ]?(?<selector>[^\r\n␁-␈]{0,12})[\r\n]+(?<priority>[a-z]) ?(?<category>[a-z]{1,2})(?:[␑-␔]{1,3}| (?=(?:am|pm|bc|ap)-))/i

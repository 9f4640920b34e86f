/** Control characters of ASCII but tab and line ends; C1 is letters in a wrong charset. */
const CONTROL = /[\p{Cc}--[\t\n\r\u0080-\u009f]]/gv
const PICTURE = /[\u2400-\u2421]/g
const DELETE = 0x7f

const picture = (control: string): string => {
  const code = control.charCodeAt(0)
  return String.fromCharCode(0x2400 + (code === DELETE ? 0x21 : code))
}

/** Text with its control characters as their pictures in Unicode ("␁" for SOH), by which text wires are read. */
export const pictured = (text: string): string => text.replace(CONTROL, picture)

/** Such text without them. */
export const unpictured = (text: string): string => text.replace(PICTURE, '')

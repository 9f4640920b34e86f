export interface EmbedCode {
  /** Where the desk is, without a slash at its end. */
  base: string
  /** Of the link's page: "/s/TOKEN". Signed by the desk: it holds no sign of HTML. */
  path: string
  /** In px; the script gives the frame the height of what is in it. */
  width: number
  height: number
}

/** W14: what puts a link's page into a page elsewhere: a frame, and the script that sizes it. */
export const embedCode = ({ base, path, width, height }: EmbedCode): string =>
  `<iframe data-on-record src="${base}${path}/embed" title="On Record" style="width:100%;max-width:${width}px;height:${height}px;border:0" loading="lazy"></iframe><script src="${base}/s/embed.js" async></script>`

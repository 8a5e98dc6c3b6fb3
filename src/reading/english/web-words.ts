const longest = 300
const address = /(?:https?|ftp|mailto|doi):\S{2,}|www\.\S{3,}/iy
const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}/uy
const host = /[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}/uy
const path = /(?:\/[^\s"<>“”]*)?/y
const lastPart =
  /\.(?:com|org|net|edu|gov|mil|info|biz|int|eu|uk|us|au|nz|ca|de|fr|tw|jp|cn|ru|ie|io|tv|co|doc|docx|xls|xlsx|pdf|txt|jpg|jpeg|png|gif|htm|html|asp|php|zip|exe|csv|url|mp3|mp4|ppt|pptx|unix|js|ts|py)$/i
const faces = /[:;=8xX]['’]?[-^o]?[()DPp3/\\|[\]*](?![\p{L}\p{N}])|[(][-^]?[:;=](?![\p{L}\p{N}])|\^_+\^|<3(?!\d)|:'\(/uy
const trailing = /[.,;:!?"'”’»\]>*]$/

/**
 * Finds where an address of the web, an address of a mail box, the name of a host or a file, or a tag ends that begins
 * at `at`; -1 where none does. `limit` is the end of the run of visible characters. Looks at 2,000 characters at most.
 */
export function endOfWebWord(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at)
  if (code === 0x23 || code === 0x40) return endOfTag(text, at, limit)
  const whole = matchAt(address, text, at, limit)
  if (whole > 0) return withoutTrailing(text, at, whole)
  const site = matchAt(host, text, at, limit)
  if (site > 0 && lastPart.test(text.slice(at, site)) && text.charCodeAt(site) !== 0x40) {
    const rest = matchAt(path, text, site, limit)
    return rest > site ? withoutTrailing(text, at, rest) : site
  }
  return -1
}

/** Finds where an address of a mail box ends that begins at `at`; -1 where none does. */
export function endOfMail(text: string, at: number, limit: number): number {
  const end = matchAt(mail, text, at, limit)
  return end > 0 && text.charCodeAt(end - 1) === 0x2d ? end - 1 : end
}

/** Finds where a face made of signs ends that begins at `at`, ":-)"; -1 where none does. */
export function endOfFace(text: string, at: number, limit: number): number {
  return matchAt(faces, text, at, limit)
}

const tag = /[#@][\p{L}_][\p{L}\p{N}_]{0,200}/uy

function endOfTag(text: string, at: number, limit: number): number {
  return matchAt(tag, text, at, limit)
}

function matchAt(pattern: RegExp, text: string, at: number, limit: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? Math.min(pattern.lastIndex, limit) : -1
}

function withoutTrailing(text: string, start: number, end: number): number {
  let last = end
  for (let steps = 0; steps < longest && last > start; steps += 1) {
    const word = text.charAt(last - 1)
    const isOpen = word === ')' && !text.slice(start, last).includes('(')
    if (!isOpen && !trailing.test(word)) break
    last -= 1
  }
  return last
}

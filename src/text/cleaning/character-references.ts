const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const others =
  'amp 26 lt 3C gt 3E quot 22 apos 27 OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2C6 tilde 2DC ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm 200E rlm 200F ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo 201D bdquo 201E dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203A oline 203E frasl 2044 euro 20AC trade 2122 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 minus 2212 infin 221E ne 2260 le 2264 ge 2265 asymp 2248 check 2713 hyphen 2010 dash 2010 horbar 2015 numsp 2007 puncsp 2008 hairsp 200A nbhyphen 2011 ccaron 10D Ccaron 10C zcaron 17E Zcaron 17D ecaron 11B rcaron 159 cacute 107 Cacute 106 nacute 144 sacute 15B zacute 17A zdot 17C lstrok 142 Lstrok 141 aogon 105 eogon 119 dstrok 111 Dstrok 110 abreve 103 gbreve 11F scedil 15F Scedil 15E tcedil 163 inodot 131 Idot 130 odblac 151 udblac 171 amacr 101 emacr 113 imacr 12B omacr 14D umacr 16B num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2A plus 2B comma 2C period 2E sol 2F colon 3A semi 3B equals 3D quest 3F commat 40 lsqb 5B rsqb 5D lowbar 5F lcub 7B verbar 7C rcub 7D NewLine A Tab 9 hearts 2665 star 2606 starf 2605 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 mu 3BC pi 3C0 omega 3C9'

// The bytes 80 to 9F are read as in Windows-1252, as every browser does.
const windows =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

const pairs = others.split(' ')
const named = new Map<string, string>([
  ...latin.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
  ...pairs.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, String.fromCharCode(Number.parseInt(pairs[at + 1] ?? '', 16))]] : [],
  ),
])

/** Is how character references look: "&amp;", "&#8217;", "&#x2019;". */
export const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,30}));?/g

/**
 * Decodes one match of `characterReference`; gives it back as it is where it means nothing. A name must end in a
 * semicolon unless it is one that was always read without.
 * Source: the HTML standard, section 13.5, for the names that texts of the western languages use.
 */
export function decodeReference(reference: string): string {
  const code = /^&#(\d+)/.exec(reference)?.[1]
  const hex = /^&#[xX]([\da-fA-F]+)/.exec(reference)?.[1]
  if (code !== undefined || hex !== undefined)
    return fromCode(hex === undefined ? Number(code) : Number.parseInt(hex, 16))
  const name = reference.replace(/^&|;$/g, '')
  const letter = named.get(name)
  if (letter === undefined || (!reference.endsWith(';') && !isOld(name))) return reference
  return letter
}

/** Decodes all character references of a text. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(characterReference, decodeReference) : text
}

function isOld(name: string): boolean {
  return ['amp', 'lt', 'gt', 'quot'].includes(name) || latin.split(' ').includes(name)
}

function fromCode(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows.charAt(code - 0x80)
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return isNone ? '\uFFFD' : String.fromCodePoint(code)
}

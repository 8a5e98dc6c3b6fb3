/**
 * Lists the beginnings that a hyphen ties to their word: "non-avian" is one word, "long-standing" is three.
 * Source: Universal Dependencies, English, which follows the English Web Treebank of the Linguistic Data Consortium.
 */
export const joinedPrefixes: ReadonlySet<string> = new Set(
  `non pre post anti pro re co ex mid semi sub multi neo inter intra cross counter mini macro over un e uber ultra
  super hyper trans extra infra pseudo quasi bi tri uni proto arch socio psycho electro geo bio meta para em
  ante hemi mega mono poly tele thermo turbo crypto cyber demi dis circum contra retro omni nano hydro aero agro afro`.split(
    /\s+/,
  ),
)

/** Lists the endings that a hyphen ties to their word: "Kafka-esque". */
export const joinedEndings: ReadonlySet<string> = new Set('esque wise ever ish'.split(' '))

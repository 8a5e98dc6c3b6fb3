const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Lists shortened words whose full stop belongs to them wherever they stand. */
export const abbreviations: ReadonlySet<string> = setOf(
  `Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Hon Fr Mlle Mme St Ste Mt Ft Gen Lt Col Maj Capt Cpl Sgt Cmdr Cdr Adm Sen Sens Rep Reps
  Gov Pres Supt Insp Det Sr Jr Esq Bros Inc Ltd Co Corp Cos Plc Assn Dept Univ Ave Blvd Rd Hwy Pkwy Bldg
  Jan Feb Apr Aug Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri vs viz cf eg ie approx Ph attn Attn Arrv arrv incl
  Calif Conn Ga Fla Ill Ind Kan Ky Mich Minn Neb Nev Okla Tenn Tex Va Vt Wis Wyo Penn Colo Ariz Ala Ark Que Ont
  eds Spec Conf Ass't Ext ext esp Esp mins yrs lbs lb oz Mob dom Aplo misc
  GEN MR MRS DR PROF REV SEN GOV COL CAPT LT SGT`,
)

/** Lists shortened words whose full stop belongs to them before a number: "No. 5", "Fig. 2", "p. 12". */
export const countedAbbreviations: ReadonlySet<string> = setOf(
  'no nos fig figs art sec secs p pp c ca b d r m vol vols ch chap eq para ed sat sun mar jun jul est par v n ver op tel at fax',
)

/** Lists shortened words whose full stop belongs to them before what goes on in small letters or with a comma. */
export const openAbbreviations: ReadonlySet<string> = setOf(
  'sat sun mar jun jul al ed eds est rec rep reps info max min div dist dept mass wash del miss ore pa la va md av avg hr hrs sq pt pts wt tel ps bro sis gov sec pres co corp r t b d c m n s et',
)

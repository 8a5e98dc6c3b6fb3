const rows = `
beseech besought besought|bestride bestrode bestridden|forbear forbore forborne|forego forewent foregone|forsake forsook forsaken
hew hewed hewn|lade laded laden|rend rent rent|shear sheared shorn|shoe shod shod|shrive shrove shriven|smite smote smitten|beget begot begotten
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|befall befell befallen
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burned burned
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast
foresee foresaw foreseen|foretell foretold foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|inset inset inset|keep kept kept|kneel knelt knelt
know knew known|lay laid laid|lead led led|lean leaned leaned|leap leapt leapt|learn learned learned|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
mistake mistook mistaken|misunderstand misunderstood misunderstood|mow mowed mown|offset offset offset|outdo outdid outdone
outgrow outgrew outgrown|outrun outran outrun|outsell outsold outsold|overcome overcame overcome|overhear overheard overheard
override overrode overridden|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|pay paid paid|prove proved proved|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|redo redid redone|remake remade remade|repay repaid repaid|rerun reran rerun|reset reset reset
rethink rethought rethought|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit
sow sowed sown|speak spoke spoken|speed sped sped|spell spelled spelled|spend spent spent|spill spilled spilled|spin spun spun
spit spat spat|split split split|spoil spoiled spoiled|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|sting stung stung|stink stank stunk|strew strewed strewn|stride strode stridden|strike struck struck
string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken
undo undid undone|unwind unwound unwound|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
wring wrung wrung|write wrote written`

/** Maps the dictionary form of each irregular English verb to its past tense and past participle (British usage). */
export const irregularVerbs: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  rows
    .trim()
    .split(/[|\n]/)
    .map(row => {
      const [lemma = '', past = '', participle = ''] = row.split(' ')
      return [lemma, [past, participle] as const]
    }),
)

/** Lists regular verbs of several syllables that double their last consonant: `permit`, `permitted` (British usage). */
export const doublingVerbs: ReadonlySet<string> = new Set(
  `abet abhor acquit admit allot annul appal airdrop befit cancel channel commit compel concur confer control counsel defer demur deter dial dispel
  duel eavesdrop emit enrol equal equip excel expel extol format fuel fulfil funnel handicap humbug incur infer initial input instal instil inter kidnap label leapfrog level
  libel marshal marvel model occur omit outfit outwit overstep panel patrol pedal pencil permit prefer program propel quarrel rebel rebut recur refer refit
  regret remit repel retrofit rival shovel sidestep signal stencil submit swivel total transfer transmit travel trial tunnel underpin unplug unravel unwrap worship zigzag`.split(
    /\s+/,
  ),
)

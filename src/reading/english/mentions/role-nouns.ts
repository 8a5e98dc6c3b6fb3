const offices =
  'president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman lawmaker legislator deputy ambassador envoy diplomat commissioner director chairman chairwoman chairperson chair ceo chief judge magistrate prosecutor attorney solicitor sheriff speaker spokesman spokeswoman spokesperson representative councillor councilor councilman councilwoman king queen prince princess emperor empress pope sultan emir sheikh shah tsar czar monarch ayatollah imam mullah cleric rabbi priest pastor vicar deacon bishop archbishop cardinal patriarch nun monk leader head commander commandant officer official adviser advisor aide counsel consul delegate negotiator treasurer auditor inspector superintendent administrator coordinator manager supervisor executive founder co-founder cofounder president-elect designate caliph viceroy regent duke duchess earl baron baroness count countess lord politician mp mep candidate nominee undersecretary ombudsman provost dean rector headmaster headteacher principal curator warden marshal chiefs'
const ranks =
  'general colonel major captain lieutenant sergeant corporal private admiral commodore brigadier cadet specialist airman seaman soldier sailor marine pilot paratrooper sniper bodyguard policeman policewoman detective constable trooper ranger guard gen. col. maj. capt. lt. sgt. cpl. pvt. adm. cmdr. spc. gov. sen. rep. pres. prof.'
const occupations =
  'actor actress artist painter sculptor musician singer songwriter composer conductor pianist guitarist drummer violinist rapper dancer choreographer comedian filmmaker producer screenwriter writer author novelist poet playwright journalist reporter correspondent columnist editor publisher broadcaster presenter anchor photographer cameraman blogger historian philosopher scientist physicist chemist biologist astronomer mathematician economist sociologist psychologist psychiatrist anthropologist archaeologist geologist linguist researcher scholar academic professor lecturer teacher educator tutor instructor trainer engineer architect designer programmer developer technician mechanic electrician plumber carpenter builder doctor physician surgeon nurse midwife paramedic dentist pharmacist veterinarian therapist lawyer barrister analyst consultant accountant banker businessman businesswoman entrepreneur investor trader economist broker salesman farmer fisherman miner driver astronaut cosmonaut explorer missionary activist campaigner lobbyist coach referee umpire player footballer striker goalkeeper defender midfielder forward quarterback pitcher catcher batsman bowler cricketer golfer boxer wrestler swimmer sprinter runner cyclist racer athlete swimmer gymnast skater skier midfielder chef cook baker waiter waitress bartender butler housekeeper firefighter fireman postman librarian secretary-general receptionist clerk interpreter translator worker spy agent director-general statesman stateswoman model inventor host hostess comedian magician surveyor planner strategist butcher tailor blacksmith shepherd merchant carer caretaker janitor expert fellow'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const [officeNouns, rankNouns, occupationNouns] = [listed(offices), listed(ranks), listed(occupations)]

/** Tells what a noun says that a person is: holder of an office, of a rank, or of an occupation; `undefined` for others. */
export function sortOfRole(lemma: string): 'office' | 'rank' | 'occupation' | undefined {
  const word = lemma.toLowerCase()
  if (officeNouns.has(word)) return 'office'
  if (rankNouns.has(word)) return 'rank'
  return occupationNouns.has(word) || /^(?:co-|ex-|vice-|sub-)/.test(word) ? occupationOf(word) : undefined
}

function occupationOf(word: string): 'office' | 'rank' | 'occupation' | undefined {
  const bare = word.replace(/^(?:co-|ex-|vice-|sub-)/, '')
  return bare === word ? 'occupation' : sortOfRole(bare)
}

const qualifiers =
  /^(?:prime|vice|deputy|foreign|interior|exterior|home|defen[cs]e|finance|financial|economy|economic|health|justice|education|energy|environment|trade|transport|labou?r|agriculture|culture|first|acting|interim|general|chief|crown|grand|field|lieutenant|major|supreme|military|executive|senior|junior|assistant|associate|managing|artistic|musical|technical|creative|political|national|federal|state|regional|local|religious|spiritual|royal|high|permanent|special|private|personal|chartered|medical|legal|scientific|social|civil|criminal|commercial|industrial|marine|naval|presidential|parliamentary|congressional|professional|congress|human|top|lead|principal|honorary|emeritus|visiting|treasury|press|police|army|navy|air|intelligence|security|investigative|environmental|electrical|mechanical|computer|software|second|third|independent|founding|opposition|majority|minority|brigadier|under|attorney|district|county|city|research|staff|petty|warrant|master|rear|wing|squadron|squad|flight|group|team|head)$/i

/** Tells whether a word before the noun of a role belongs to it: "prime", "deputy", "executive"; not "former", "young". */
export function isRoleQualifier(word: string): boolean {
  return qualifiers.test(word)
}

const realms =
  /^(?:state|foreign|affairs|defen[cs]e|finance|war|interior|justice|energy|health|education|trade|commerce|labou?r|treasury|culture|agriculture|staff|operations|security|transport|transportation|parliament|congress|representatives|commons|operations|communications|marketing|research|engineering|police|exchequer|rolls|arms|republic|board)$/i

/** Tells whether a word after "of" or "for" belongs to an office: "Secretary of State", "Minister of Foreign Affairs". */
export function isRealm(word: string): boolean {
  return realms.test(word)
}

/** Tells whether a word is a form of address, which is neither role nor name: "Mr", "Dr". */
export function isAddress(word: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|messrs|dr|sir|dame|madam|rev|reverend|father|brother|sister|saint|hon|he|hrh|mme|m)\.?$/i.test(
    word,
  )
}

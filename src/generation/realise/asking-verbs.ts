const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Lists verbs that say little without their object ("make a trip", "have a plan", "take a walk"): "What did they
 * make?" is no question to print.
 */
export const lightVerbs = list(`
  be become bear bring carry catch come do draw feel find gain gather get give go have hold keep lay lend let look lose
  make mean need offer pay place play pose provide put raise reach receive remain run say see seem serve set share shift show
  sit stand suffer take tell throw turn undergo use want win hit strike include contain comprise involve concern`)

/** Lists verbs whose "to ..." says what is done or meant, never why: "FIFA voted to hold a championship". */
export const controlVerbs = list(`
  advise afford agree aim allow appear arrange ask attempt authorise authorize beg begin bother cause cease challenge
  choose claim command compel consent continue convince dare decide decline demand deserve desire direct elect empower
  enable encourage endeavour expect fail force forbid forget hasten help hesitate hope hurry incite induce inspire
  instruct intend invite learn like long love manage mean motivate need neglect oblige offer order permit persuade plan
  pledge plot prefer prepare press pressure pretend proceed promise prompt propose prove push refuse remember request
  require resolve seek seem start strive struggle swear teach tell tempt tend threaten train try undertake urge volunteer
  vote vow want warn wish`)

/** Lists control verbs that the doer of "to ..." doesn't choose or that say nothing alone: "appeared to be". */
export const emptyControl = list(
  'proceed appear seem tend prove continue cease need like love prefer mean fail help try attempt motivate',
)

/** Lists verbs of naming, whose complement is a name or a description: "What did Scott call the Pole?" */
export const namingVerbs = list('call dub nickname christen label brand')

/** Lists verbs that go with "as" and a post or function: "What did she work as?" */
export const servingVerbs = list('work serve act train employ hire appoint engage qualify')

/** Lists the adjuncts' prepositions that belong to a verb's idiom and may stand last: "focus on", "accuse of". */
export const strandable = list('about against at for from into of on to with')

/** Lists prepositions that give a reason, so that "why" asks for the phrase after them. */
export const reasonPrepositions = list('because because_of due_to owing_to thanks_to as_a_result_of on_account_of')

const share = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const english = share(
  'the and of to that with from this were which have been their they his her by not are it for is was be has had will would but who said at after when there what you your into than its about over more can we our',
)

// Words that are frequent in one language and are no English words.
const others: Readonly<Record<string, ReadonlySet<string>>> = {
  German: share(
    'der die und das den dem ist nicht ein eine mit sich auf für von zu des wird auch als im wurde sind einer bei nach wie aus oder über haben',
  ),
  French: share(
    'le la les des et est une dans que qui pour sur pas du au avec par sont ont mais cette ce aux plus été ses leur il elle nous',
  ),
  Spanish: share(
    'el la los las de y que en un una por con para del se su al como más pero está fue son este ha sus es lo',
  ),
  Italian: share(
    'il la di che e un una per con del della non sono è gli le nel alla dei da si anche più questo ha come dal delle',
  ),
  Portuguese: share(
    'o a os as de do da dos das e que em um uma para com não no na por mais foi são se ao pela pelo como está',
  ),
  Dutch: share(
    'de het een van en dat niet met voor zijn op aan ook er maar door wordt bij naar uit om werd deze heeft nog',
  ),
  Nordic: share(
    'och att det som en på är av för med den till inte har de ett og at er til ikke af på som var fra ble på jeg vi kan',
  ),
  Slavic: share(
    'w i na z się nie że do jest to o jak po od przez oraz dla są je v se že na s ve za byl ale jako po pro při které k už',
  ),
  Turkish: share('ve bir bu için ile de da olarak olan çok daha en gibi kadar sonra ise var o ki'),
  Finnish: share('ja on ei että se oli joka kun mutta ovat myös niin kuin hän ole tai sekä'),
  Hungarian: share('a az és hogy nem egy is volt meg ez de már csak még mint van el ki'),
  Romanian: share('și de la în a pe cu nu este din care o un să mai pentru că sunt fost prin'),
  Indonesian: share(
    'yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh juga telah ada bisa mereka adalah',
  ),
}
const mostWords = 3_000
const leastShare = 0.16

/**
 * Tells whether a text is English, by how many of its words are those that every English text is full of and whether
 * another language's own are more frequent. Looks at the first 3,000 words; made for 40 words and more.
 */
export function isEnglish(text: string): boolean {
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0
  const latin = text.slice(0, 20_000).match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0 || latin < letters * 0.7) return false
  const words =
    text
      .slice(0, 30_000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, mostWords) ?? []
  const count = (set: ReadonlySet<string>): number => words.filter(word => set.has(word)).length
  const own = count(english)
  return own >= words.length * leastShare && Object.values(others).every(set => count(set) <= own)
}

const fewest = 10
const most = 200

// Words that common passwords are made of. What is left of a password without figures and signs is looked up here.
const commonWords = new Set(
  `password passwort passw parola admin administrator root user welcome willkommen letmein iloveyou monkey dragon
  sunshine princess football baseball basketball superman batman master shadow michael jennifer jordan charlie
  qwerty qwertyuiop qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfgh zxcvbnm qwertyuiopasdfghjkl qazwsx qazwsxedc
  abc abcd abcde abcdef abcdefg abcdefgh abcdefghij abcdefghijklmnopqrstuvwxyz test testtest testing changeme secret
  trustno computer internet starwars pokemon whatever hello helloworld freedom summer winter spring autumn january
  teacher student school classroom lehrer schule quizwright quiz correcthorsebatterystaple iloveyouforever
  passwordpassword adminadmin qweqweqwe asdasdasd zaqwsx mypassword newpassword`.split(/\s+/),
)

/**
 * Says why a password may not be used, or `undefined` where it may: 10 to 200 characters, none of the common ones, and
 * not what names its person. No sort of sign is asked for.
 * Source: NIST SP 800-63B, section 5.1.1.2.
 */
export function refusePassword(password: string, person: { readonly address: string; readonly name?: string }) {
  const characters = [...password].length
  if (characters < fewest)
    return `A password has ${fewest} characters or more; this one has ${characters}. A few words that only you put together are good.`
  if (characters > most) return `A password has ${most} characters at most.`
  const plain = password.normalize('NFKC').toLowerCase()
  const own = [person.address, person.address.split('@')[0], person.name].map(text => text?.trim().toLowerCase())
  if (own.includes(plain.trim())) return 'A password may not be your name or your address.'
  if (isCommon(plain)) return 'This password is among the first that anybody would try. Choose another.'
  return undefined
}

function isCommon(plain: string): boolean {
  if (new Set(plain).size < 4 || isRun(plain)) return true
  const bare = plain.replace(/[\d\W_]+/gu, '')
  const ended = plain.replace(/^[\d\W_]+|[\d\W_]+$/gu, '')
  const spelled = ended.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('3', 'e').replaceAll(/[4@]/g, 'a')
  const letters = spelled.replaceAll(/[5$]/g, 's').replace(/[\d\W_]+/gu, '')
  const isMostly = (word: string) => commonWords.has(word) && word.length * 2 >= plain.length - 4
  return isMostly(bare) || isMostly(letters)
}

// "1234567890" and "abcdefghij", up and down.
function isRun(plain: string): boolean {
  const steps = [...plain].slice(1).map((sign, at) => sign.charCodeAt(0) - plain.charCodeAt(at))
  return [1, -1].some(step => steps.filter(one => one === step).length >= steps.length - 2)
}

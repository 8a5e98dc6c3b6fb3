import { rememberedOf } from '../item-checks/remembered.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'

/**
 * Lists the fuller forms in which an article prints the names of a place or a body, for a student may copy them: "Olm
 * School" for "Olm", "Olm College, Varn" for "Olm College". What stands in a row of names is none ("Olm, Varn and Tarn").
 */
export const namesInFull = rememberedOf((reader: BankReader, { kind, names }: Entity): readonly string[] => {
  if (!/^(?:facility|organisation|place)$/.test(kind)) return []
  const { text } = reader.bank.article
  return names.flatMap(({ text: name, accept }) => (accept ? [...printedWith(text, name)] : []))
})

const furthest = 40

function* printedWith(text: string, name: string): Generator<string> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    const before = text.slice(Math.max(0, at - 5), at)
    if (/(?:[\p{L}\p{N}]|,\s| and | or )$/u.test(before)) continue
    const [added] = school.exec(text.slice(end, end + furthest)) ?? wider.exec(text.slice(end, end + furthest)) ?? []
    if (added !== undefined) yield `${name}${added}`
  }
}

const school = /^ (?:School|College|University)\b/
const wider = /^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=[.;:)]|, \p{Ll}| (?!and\b|or\b)\p{Ll})/u

import { settingNames } from '../config.ts'
import { editDistance } from '../text/edit-distance.ts'

const shortest = 9

/**
 * Finds variables that look like settings of ours and are none, each as one sentence: all whose names begin with
 * `QUIZWRIGHT_`, and long names that one letter parts from the name of a setting.
 *
 * @example findMisspelt(['QUIZWRIGHT_LLM_ULR'])
 */
export function findMisspelt(names: readonly string[]): string[] {
  return names.flatMap(name => {
    if (settingNames.some(setting => setting === name)) return []
    const [nearest] = settingNames.toSorted((a, b) => editDistance(a, name) - editDistance(b, name))
    const distance = editDistance(nearest ?? '', name)
    if (!name.startsWith('QUIZWRIGHT_') && (distance > 1 || name.length < shortest)) return []
    const advice = distance <= 3 ? `; did you mean ${nearest}?` : '.'
    return [`${JSON.stringify(name)} is no setting and is not read${advice}`]
  })
}

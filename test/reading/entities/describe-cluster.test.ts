import { expect, test } from 'vitest'
import { describeCluster } from '../../../src/reading/entities/describe-cluster.ts'
import { onlyCluster } from './read-clusters.ts'

const cases = [
  ['a/DT/3/det white/JJ/3/amod ship/NN/0/root', 'equipment', 'the white ship singular'],
  ['A/DT/2/det group/NN/0/root of/IN/4/case rowers/NNS/2/nmod', 'organisation', 'the group of rowers singular', 2],
  ['Web/NN/2/compound builders/NNS/0/root/builder', 'person', 'web builders plural'],
  ['the/DT/2/det study/NN/0/root', 'other', 'the study singular'],
  ['the/DT/2/det trip/NN/0/root', 'event', undefined],
  ['the/DT/2/det people/NNS/0/root/people', 'person', undefined],
  ['their/PRP$/3/nmod:poss new/JJ/3/amod coach/NN/0/root', 'person', undefined],
  ["Raj/NNP/4/nmod:poss +'s/POS/1/case new/JJ/4/amod ban/NN/0/root", 'other', "Raj's new ban singular"],
  ['two/CD/3/nummod white/JJ/3/amod ships/NNS/0/root/ship', 'equipment', undefined],
  ['the/DT/3/det other/JJ/3/amod ship/NN/0/root', 'equipment', undefined],
  ['the/DT/3/det Monday/NNP/3/compound vote/NN/0/root', 'event', undefined],
  [
    'a/DT/3/det white/JJ/3/amod ship/NN/0/root that/WDT/5/nsubj sank/VBD/3/acl:relcl/sink',
    'equipment',
    'the white ship singular',
    3,
  ],
] as const

test.each(cases)('describes "%s" (%s) as %s', (words, kind, description, head = undefined) => {
  const last = words.split(' ').length
  const { cluster, trees, text } = onlyCluster([
    { words, mentions: [`${kind}:a:1-${last}${head === undefined ? '' : `@${head}`}`] },
  ])
  const found = describeCluster(cluster, trees, text)
  const worded = found && `${found.article === 'the' ? 'the ' : ''}${found.text} ${found.agreement}`
  expect(worded).toBe(description)
})

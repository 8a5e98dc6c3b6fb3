import type { ClauseCase } from './clause-cases.ts'

const lost =
  'We/PRP/3/nsubj all/DT/1/det lost/VBD/HEAD/ccomp/lose the/DT/5/det keel/NN/3/obj on/IN/8/case that/DT/8/det night/NN/3/obl'

/** Gives the sentence of a quotation: "“We all lost the keel on that night,” said Mira." */
const said = (by: string) =>
  `“/\`\`/4/punct ${shifted(lost, 1).replace('HEAD', '12').replace('We', '+We')} +,/PUNCT/4/punct +”/''/4/punct said/VBD/0/root/say ${by} +./PUNCT/12/punct`

/** Moves the heads of words by so many. */
function shifted(words: string, by: number): string {
  return words.replace(/\/(\d+)\//g, (_, head) => `/${Number(head) + by}/`)
}

/** Holds quotations, with and without somebody who says them. */
export const quotationCases: readonly ClauseCase[] = [
  {
    rule: 'who said a whole sentence is told with its words',
    text: [{ words: said('Mira/NNP/12/nsubj'), mentions: ['person:mira:13'] }],
    gives: ['Mira said “We all lost the keel on that night”.'],
  },
  {
    rule: 'what is quoted within a quotation is another’s',
    text: [
      { words: said('Mira/NNP/12/nsubj'), mentions: ['person:mira:13'] },
      {
        words: '“/``/2/punct +They/PRP/3/nsubj wrote/VBD/0/root/write +:/:/3/punct',
        mentions: [],
        goesOn: true,
      },
      {
        words:
          "Nobody/NN/3/nsubj ever/RB/3/advmod saw/VBD/0/root/see the/DT/5/det keel/NN/3/obj off/IN/7/case Olm/NNP/3/obl again/RB/3/advmod +./PUNCT/3/punct +”/''/3/punct",
        mentions: ['place:olm:7'],
        goesOn: true,
      },
    ],
    gives: ['Mira said “We all lost the keel on that night”.'],
  },
  {
    rule: 'what somebody without a name said is nobody’s',
    text: [{ words: said('sailors/NNS/12/nsubj/sailor'), mentions: [] }],
    gives: [],
  },
  {
    rule: 'a sentence quoted from end to end is said by who speaks in its paragraph',
    text: [
      { words: said('Mira/NNP/12/nsubj'), mentions: ['person:mira:13'] },
      {
        words:
          "“/``/4/punct +Nobody/NN/4/nsubj ever/RB/4/advmod saw/VBD/0/root/see the/DT/6/det keel/NN/4/obj off/IN/8/case Olm/NNP/4/obl again/RB/4/advmod +./PUNCT/4/punct +”/''/4/punct",
        mentions: ['place:olm:8'],
        goesOn: true,
      },
    ],
    gives: ['Mira said “We all lost the keel on that night”.', 'Mira said “Nobody ever saw the keel off Olm again”.'],
  },
  {
    rule: 'a sentence that opens with a pronoun leans on what was said before it',
    text: [
      {
        words: said('Mira/NNP/12/nsubj').replace('+We/PRP', '+They/PRP'),
        mentions: ['person:mira:13'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what "it" was that somebody thinks of was said before',
    text: ['keels', 'it'].map(what => ({
      words: `“/\`\`/3/punct +I/PRP/3/nsubj think/VBP/11/ccomp that/IN/7/mark ${what === 'keels' ? 'keels/NNS/7/nsubj/keel' : 'it/PRP/7/nsubj'} really/RB/7/advmod helped/VBD/3/ccomp/help Olm/NNP/7/obj +,/PUNCT/3/punct +”/''/3/punct said/VBD/0/root/say Mira/NNP/11/nsubj +./PUNCT/11/punct`,
      mentions: ['person:mira:12', 'place:olm:8'],
    })),
    gives: ['Mira said “I think that keels really helped Olm”.'],
  },
  {
    rule: 'hearsay says nothing of who said it',
    text: [{ words: said('allegedly/RB/12/advmod Mira/NNP/12/nsubj'), mentions: ['person:mira:14'] }],
    gives: [],
  },
]

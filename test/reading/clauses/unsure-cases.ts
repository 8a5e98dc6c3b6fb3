import type { ClauseCase } from './clause-cases.ts'

/** Holds clauses of which the words alone do not say by whom, of what or in which year they are so. */
export const unsureCases: readonly ClauseCase[] = [
  {
    rule: 'the second of two clauses after one verb of saying belongs to the first',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj said/VBD/0/root/say guards/NNS/6/nsubj:pass/guard were/VBD/6/aux:pass/be not/RB/6/advmod told/VBN/2/ccomp/tell that/IN/10/mark Raj/NNP/10/nsubj would/MD/10/aux close/VB/2/ccomp/close Varn/NNP/10/obj +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'person:raj:8', 'place:varn:11'],
      },
    ],
    gives: [],
  },
  {
    rule: 'who proved in 1855 proved something',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj demonstrated/VBD/0/root/demonstrate in/IN/4/case 1855/CD/2/obl +,/PUNCT/2/punct in/IN/7/case Varn/NNP/2/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'date:year:4', 'place:varn:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a paper that reported told something',
    text: [
      {
        words:
          'The/DT/2/det Varnpost/NNP/3/nsubj reported/VBD/0/root/report from/IN/5/case Varn/NNP/3/obl in/IN/7/case 1910/CD/3/obl +./PUNCT/3/punct',
        mentions: ['organisation:post:1-2', 'place:varn:5', 'date:year:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'years are spent on something, which is told with them',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj spent/VBD/0/root/spend 14/CD/4/nummod years/NNS/2/obj/year building/VBG/2/advcl/build boats/NNS/5/obj/boat in/IN/8/case Varn/NNP/5/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'quantity:years:3-4', 'place:varn:8'],
      },
    ],
    gives: ['Mira spent 14 years building boats in Varn.'],
  },
  {
    rule: 'years spent somewhere are not spent on what a comma sets apart',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj spent/VBD/0/root/spend 14/CD/4/nummod years/NNS/2/obj/year in/IN/6/case Varn/NNP/2/obl +,/PUNCT/8/punct building/VBG/2/advcl/build boats/NNS/8/obj/boat +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'quantity:years:3-4', 'place:varn:6'],
      },
    ],
    gives: ['Mira spent 14 years in Varn.'],
  },
  {
    rule: 'years that are spent on nothing are not asked for',
    text: [
      {
        words: 'Mira/NNP/2/nsubj spent/VBD/0/root/spend 14/CD/4/nummod years/NNS/2/obj/year +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'quantity:years:3-4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a clause with "because" that has lost its verb takes the statement with it',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj closed/VBD/0/root/close Varn/NNP/2/obj because/IN/5/mark snow/NN/2/advcl and/CC/8/cc some/DT/8/det ice/NN/5/conj +,/PUNCT/10/punct freeze/VB/2/conj +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:3'],
      },
    ],
    gives: [],
  },
  {
    rule: 'what grew was the price, not the money',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj paid/VBD/0/root/pay 9/CD/4/nummod coins/NNS/2/obj/coin +,/PUNCT/8/punct which/WDT/8/nsubj was/VBD/8/cop/be up/RB/4/acl:relcl from/IN/11/case seven/CD/11/nummod coins/NNS/8/obl/coin +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'quantity:coins:3-4', 'quantity:before:10-11'],
      },
    ],
    gives: ['Mira paid nine coins.'],
  },
  {
    rule: 'a month without a year, in which something is always so, is of no year',
    text: [
      {
        words:
          'Varn/NNP/2/compound bays/NNS/4/nsubj/bay are/VBP/4/cop/be warmest/JJS/0/root in/IN/6/case July/NNP/4/obl +./PUNCT/4/punct',
        mentions: ['place:varn:1', 'date:month:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a month that is still to come is that of the year',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj opens/VBZ/0/root/open the/DT/5/det Varn/NNP/5/compound bridge/NN/2/obj in/IN/7/case July/NNP/2/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:4', 'facility:bridge:3-5', 'date:month:7'],
      },
    ],
    gives: ['Mira opens the Varn bridge in July 2024.'],
  },
  {
    rule: 'what something was described as is told with it, or it is not told',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj described/VBD/0/root/describe the/DT/5/det Varn/NNP/5/compound plan/NN/2/obj as/IN/7/mark surprising/VBG/2/advcl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:4'],
      },
    ],
    gives: [],
  },
  {
    rule: 'so many in the past year are not so many',
    text: [
      {
        words:
          'Mira/NNP/3/nsubj has/VBZ/3/aux/have built/VBN/0/root/build two/CD/5/nummod ships/NNS/3/obj/ship in/IN/9/case the/DT/9/det past/JJ/9/amod year/NN/3/obl +./PUNCT/3/punct',
        mentions: ['person:mira:1', 'quantity:ships:4-5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'too much is not much',
    text: [
      {
        words:
          'Mira/NNP/2/nsubj saw/VBD/0/root/see too/RB/4/advmod much/JJ/5/amod sun/NN/2/obj in/IN/7/case Varn/NNP/2/obl +./PUNCT/2/punct',
        mentions: ['person:mira:1', 'place:varn:7'],
      },
    ],
    gives: ['Mira saw too much sun in Varn.'],
  },
  {
    rule: 'what little changed did not change',
    text: [
      {
        words:
          'Varnsteel/NNP/4/nsubj:pass was/VBD/4/aux:pass/be little/RB/4/advmod changed/VBN/0/root/change by/IN/6/case Mira/NNP/4/obl:agent +./PUNCT/4/punct',
        mentions: ['organisation:steel:1', 'person:mira:6'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a participle without its auxiliary is no verb of the past',
    text: [
      {
        words:
          'Varnsteel/NNP/3/nsubj:pass +,/PUNCT/1/punct played/VBD/0/root/play by/IN/5/case Mira/NNP/3/obl:agent +./PUNCT/3/punct',
        mentions: ['organisation:steel:1', 'person:mira:5'],
      },
    ],
    gives: [],
  },
  {
    rule: 'who a name in brackets is to the noun before it is not said',
    text: [
      {
        words:
          'Raj/NNP/2/nsubj met/VBD/0/root/meet the/DT/5/det Varn/NNP/5/compound captain/NN/2/obj (/-LRB-/7/punct +Mira/NNP/5/appos +)/-RRB-/7/punct +./PUNCT/2/punct',
        mentions: ['person:raj:1', 'place:varn:4', 'person:mira:7'],
      },
    ],
    gives: ['Raj met the Varn captain.'],
  },
  {
    rule: 'so many in the heats that were won are not so many',
    text: [
      {
        words:
          'In/IN/3/case those/DT/3/det heats/NNS/7/obl/heat that/WDT/5/nsubj ended/VBD/3/acl:relcl/end Mira/NNP/7/nsubj threw/VBD/0/root/throw 34/CD/9/nummod darts/NNS/7/obj/dart +./PUNCT/7/punct',
        mentions: ['person:mira:6', 'quantity:darts:8-9'],
      },
    ],
    gives: [],
  },
  {
    rule: 'a noun phrase holds no clause of its own',
    text: [
      {
        words:
          'Shares/NNS/5/nsubj/share slipped/VBD/1/acl/slip and/CC/4/cc oil/NN/2/conj fell/VBD/0/root/fall in/IN/7/case Varn/NNP/5/obl +./PUNCT/5/punct',
        mentions: ['place:varn:7'],
      },
    ],
    gives: [],
  },
  {
    rule: 'an average of nothing is not asked for',
    text: [
      {
        words:
          'The/DT/3/det national/JJ/3/amod average/NN/6/nsubj was/VBD/6/cop/be 33/CD/6/nummod percent/NN/0/root in/IN/8/case Varn/NNP/6/obl +./PUNCT/6/punct',
        mentions: ['quantity:share:5-6', 'place:varn:8'],
      },
    ],
    gives: [],
  },
]

/** Turns rows written with two or more spaces between columns into rows with tabs. */
export function tabbed(source: string): string {
  return source
    .split('\n')
    .map(line => (/^\d/.test(line) ? line.trim().replace(/ {2,}/g, '\t') : line.trim()))
    .join('\n')
}

/** Is an article of our own in the scheme of GUM: heading, dateline, prose, caption, nested and split mentions, dates. */
export const ferryTrees: string = tabbed(`# newdoc id = ferry
# global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
# meta::title = Ferry opens in Varn
# meta::dateCreated = 2017-07-21
# meta::sourceURL = https://news.example/ferry
# newpar
# newpar_block = head (1 s)
# sent_id = ferry-1
# text = Ferry opens in Varn
1  Ferry  ferry  NOUN  NN  Number=Sing  2  nsubj  _  Entity=(1-object-new-sssss-cf1-1-coref)
2  opens  open  VERB  VBZ  Tense=Pres  0  root  _  _
3  in  in  ADP  IN  _  4  case  _  _
4  Varn  Varn  PROPN  NNP  Number=Sing  2  obl  _  Entity=(2-place-new-sssss-cf2-1-coref-Varn%2C_the_%28old%29_port)

# newpar
# newpar_block = p (1 s)
# text = Friday, July 21, 2017
1  Friday  Friday  PROPN  NNP  _  0  root  _  Entity=(3-time-new-n-cf1-1-coref)|SpaceAfter=No|XML=<date when:::"2017-07-21" rend:::"bold">
2  ,  ,  PUNCT  ,  _  3  punct  _  _
3  July  July  PROPN  NNP  _  1  appos  _  Entity=(3-time-giv-n-cf1-1-appos
4  21  21  NUM  CD  _  3  nummod  _  SpaceAfter=No
5  ,  ,  PUNCT  ,  _  6  punct  _  _
6  2017  2017  NUM  CD  _  3  nmod  _  Entity=(4-time-new-n-cf2-1-sgl)3)|XML=</date>

# newpar
# newpar_block = p (2 s) | figure (1 s) | caption (1 s)
# text = The ferry
1  The  the  DET  DT  _  2  det  _  Entity=(1-object-giv-s-cf1-2-coref
2  ferry  ferry  NOUN  NN  Number=Sing  0  root  _  Entity=1)

# text = The mayor of Varn can't sail on Tuesday.
1  The  the  DET  DT  _  2  det  _  Entity=(5-person-new-s-cf1-2-sgl
2  mayor  mayor  NOUN  NN  Number=Sing  7  nsubj  _  _
3  of  of  ADP  IN  _  4  case  _  _
4  Varn  Varn  PROPN  NNP  _  2  nmod  _  Entity=(2-place-giv-s-cf2-1-coref-Varn%2C_the_%28old%29_port)5)
5-6  can't  _  _  _  _  _  _  _  _
5  ca  can  AUX  MD  _  7  aux  _  _
6  n't  not  PART  RB  _  7  advmod  _  _
6.1  go  go  VERB  VB  _  _  _  7:conj  _
7  sail  sail  VERB  VB  _  0  root  _  _
8  on  on  ADP  IN  _  9  case  _  _
9  Tuesday  Tuesday  PROPN  NNP  _  7  obl  _  Entity=(6-time-new-n-cf3-1-coref)|SpaceAfter=No|XML=<date when:::"2017-07-18"></date>
10  .  .  PUNCT  .  _  7  punct  _  _
`)

/** Is one sentence as Stanza writes it, with BIOES tags and neither text nor dates. */
export const taggedTrees: string = tabbed(`1  Ann  Ann  PROPN  NNP  _  3  nsubj  _  ner=B-PERSON
2  Holt  Holt  PROPN  NNP  _  1  flat  _  ner=E-PERSON
3  left  leave  VERB  VBD  Tense=Past  0  root  _  ner=O
4  Norway  Norway  PROPN  NNP  _  3  obj  _  ner=S-GPE
5  in  in  ADP  IN  _  6  case  _  ner=O
6  2009  2009  NUM  CD  _  3  obl  _  ner=S-DATE|SpaceAfter=No
7  .  .  PUNCT  .  _  3  punct  _  ner=O

1  Holt  Holt  PROPN  NNP  _  2  nsubj  _  ner=S-PERSON
2  joined  join  VERB  VBD  Tense=Past  0  root  _  ner=O
3  the  the  DET  DT  _  5  det  _  ner=B-ORG
4  Varn  Varn  PROPN  NNP  _  5  compound  _  ner=I-ORG
5  Bank  bank  PROPN  NNP  _  2  obj  _  ner=E-ORG|SpaceAfter=No
6  .  .  PUNCT  .  _  2  punct  _  ner=O
`)

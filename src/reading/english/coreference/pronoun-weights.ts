import type { Weights } from './rank-antecedents.ts'

/**
 * Gives the weight of each feature of a pronoun and what it may stand for, as `trainPronouns` learned them.
 * Source: gum-train of GUM, the Georgetown University Multilayer corpus, annotation CC BY 4.0, https://gucorpling.org/gum/
 */
export const pronounWeights: Weights = Object.fromEntries(
  `above=1.1|beside=0.23|far 0=1.06|far 0 appos=-0.15|far 0 compound=-0.28|far 0 iobj=0.12|far 0 nmod=0.22
  far 0 nmod:poss=0.39|far 0 nsubj=0.34|far 0 obj=0.28|far 0 obl=-0.23|far 0 other=-0.19|far 0 passive=0.88
  far 0 root=0.12|far 1=0.31|far 1 appos=0.4|far 1 compound=-0.37|far 1 nmod=-0.48|far 1 nmod:poss=0.2
  far 1 nsubj=0.52|far 1 other=-0.1|far 1 passive=-0.12|far 1 root=0.23|far 2=-0.72|far 2 appos=-0.06
  far 2 nmod=-0.1|far 2 nmod:poss=-0.19|far 2 nsubj=-0.26|far 2 obl=-0.2|far 2 other=-0.27|far 2 passive=0.23
  far 2 root=0.13|far 3=-0.93|far 3 appos=-0.12|far 3 compound=0.21|far 3 iobj=0.06|far 3 nmod=-0.16
  far 3 nmod:poss=0.14|far 3 nsubj=-0.5|far 3 obj=-0.21|far 3 obl=-0.14|far 3 passive=0.13|far 3 root=-0.35
  form bare=-0.33|form definite=-0.1|form indefinite=-0.09|form name=-0.19|form owned=-0.12|form pointing=0.29
  form pronoun=0.51|gender open=-0.43|gender told=0.51|he form bare=-0.4|he form indefinite=-0.07
  he form name=0.38|he form pronoun=0.37|he inner=0.21|he kind person=-0.14|he kind pronoun=0.37
  he main subjects=0.13|he number one=0.26|he other paragraph=-0.24|he place appos=0.12|he place nmod=0.08
  he place nsubj=0.13|he place obj=-0.18|he place obl=0.07|he place other=-0.19|he place passive=0.32
  he place root=-0.15|he rank 0=0.29|he rank 1=-0.1|he rank 2=-0.05|he rank 3=-0.05|he rank 4=0.16
  he said 1=-0.19|he said 3=0.19|he said 4=0.26|he sole=0.09|inner=-0.31|into quote=-0.67
  iobj then nmod:poss=0.09|iobj then obj=0.13|iobj then obl=0.07|it form bare=0.22|it form definite=-0.08
  it form indefinite=-0.09|it form pointing=0.19|it form pronoun=0.05|it inner=-0.44|it kind abstract=-0.31
  it kind animal=-0.18|it kind event=0.42|it kind organisation=-0.12|it kind other=0.36|it kind place=-0.22
  it kind pronoun=0.05|it kind substance=0.36|it main subjects=0.39|it number one=-0.25|it number open=0.53
  it place appos=0.17|it place compound=-0.55|it place iobj=0.07|it place nmod=-0.35|it place nmod:poss=0.27
  it place obj=0.21|it place obl=-0.37|it place passive=0.59|it place root=0.29|it rank 0=0.17|it rank 1=0.08
  it rank 2=0.22|it rank 4=-0.14|it said 1=-0.35|it said 2=0.05|it said 3=0.09|it said 4=0.51|it told of=0.12
  main subjects=0.96|named=0.27|near iobj nmod:poss=0.1|near nmod nmod=0.11|near nmod nsubj=-0.19
  near nmod obj=0.08|near nmod obl=-0.1|near nmod:poss appos=0.07|near nmod:poss compound=-0.18
  near nmod:poss iobj=0.12|near nmod:poss nmod=0.3|near nmod:poss nmod:poss=0.32|near nmod:poss nsubj=0.5
  near nmod:poss obl=0.17|near nmod:poss other=-0.14|near nmod:poss root=0.05|near nsubj appos=0.05
  near nsubj compound=-0.12|near nsubj nsubj=0.3|near nsubj obj=-0.23|near nsubj obl=-0.22
  near nsubj other=-0.11|near nsubj passive=0.14|near obj appos=-0.17|near obj compound=-0.07
  near obj nmod:poss=0.16|near obj nsubj=-0.16|near obj obj=0.21|near obj obl=0.05|near obj other=0.23
  near obj passive=0.27|near obl nmod=-0.08|near obl nsubj=-0.14|near obl root=0.16|near other obj=0.07
  near passive nmod=0.07|near passive nmod:poss=0.05|near passive nsubj=0.13|near passive obj=0.06
  near passive obl=-0.06|near passive passive=0.3|nmod then appos=0.05|nmod then compound=0.13
  nmod then nmod=0.09|nmod then nmod:poss=-0.11|nmod then nsubj=-0.25|nmod then obj=0.06|nmod then obl=-0.05
  nmod then other=0.26|nmod then passive=0.11|nmod:poss then appos=-0.12|nmod:poss then compound=-0.23
  nmod:poss then iobj=0.08|nmod:poss then nmod=0.15|nmod:poss then nmod:poss=0.72|nmod:poss then nsubj=0.17
  nmod:poss then obj=-0.41|nmod:poss then obl=-0.32|nmod:poss then other=-0.39|nmod:poss then passive=0.17
  nmod:poss then root=-0.12|none 1=-0.24|none 2=-0.1|none 3=0.05|none 4=-0.19|none 5=-0.13|none he=-0.22
  none he 1=-0.21|none he 3=-0.15|none he 4=-0.16|none he 5=0.3|none he nmod:poss=-0.05|none he nsubj=-0.15
  none he obj=0.06|none he other=0.06|none he passive=-0.1|none it 2=0.06|none it 3=-0.15|none it 4=-0.14
  none it 5=0.11|none it nmod=-0.2|none it nmod:poss=-0.09|none it nsubj=0.08|none it obj=0.05|none it obl=0.18
  none it passive=-0.44|none they=0.3|none they 2=-0.16|none they 3=0.35|none they 4=0.11|none they 5=0.32
  none they iobj=-0.11|none they nmod=-0.05|none they nmod:poss=0.46|none they nsubj=0.23|none they obj=-0.53
  none they obl=0.29|none they passive=-0.24|nsubj then appos=0.32|nsubj then compound=-0.2
  nsubj then nmod=-0.27|nsubj then nmod:poss=-0.2|nsubj then nsubj=0.22|nsubj then obj=-0.24|nsubj then obl=0.08
  nsubj then other=-0.07|nsubj then passive=0.14|nsubj then root=0.08|obj then compound=-0.15|obj then iobj=0.05
  obj then nmod=-0.11|obj then nmod:poss=0.2|obj then obj=0.11|obj then obl=-0.13|obj then other=0.17
  obj then passive=0.24|obl then appos=-0.11|obl then compound=-0.07|obl then nmod=-0.1|obl then nsubj=-0.12
  obl then obj=0.06|obl then obl=-0.08|obl then other=-0.2|obl then root=0.17|other paragraph=-0.51
  other quote=0.05|other then nsubj=-0.1|other then obj=0.06|other then obl=-0.06|other then other=-0.17
  out of quote=-0.27|passive then compound=0.12|passive then nmod=-0.12|passive then nsubj=0.36
  passive then obj=0.26|passive then obl=-0.16|passive then other=-0.2|passive then passive=0.49|rank 0=0.47
  rank 1=0.1|rank 2=-0.08|rank 3=-0.28|rank 4=-0.31|root then nsubj=-0.14|said 1=-0.25|said 2=-0.12|said 3=0.23
  said 4=0.27|she sole=-0.12|sole=0.13|sole 1=-0.12|sole 2=0.34|speaker=-0.41|they form bare=-0.21
  they form indefinite=0.07|they form name=-0.54|they form owned=-0.1|they form pointing=0.1
  they form pronoun=0.21|they inner=-0.07|they kind abstract=-0.72|they kind animal=0.17|they kind event=-0.45
  they kind organisation=0.39|they kind person=0.62|they kind place=-0.45|they kind plant=-0.16
  they kind pronoun=0.21|they main subjects=0.44|they number many=0.17|they number one=-0.72
  they number open=0.14|they other paragraph=-0.37|they place appos=-0.2|they place compound=0.11
  they place iobj=0.09|they place nmod=-0.25|they place nmod:poss=0.28|they place obl=-0.23
  they place other=-0.43|they place passive=0.2|they rank 0=0.32|they rank 1=0.14|they rank 2=-0.24
  they rank 3=-0.25|they rank 4=-0.35|they said 1=0.08|they said 2=-0.12|they said 3=-0.05|they said 4=-0.5
  they sole=0.16|they told of=0.19|told of=0.32|unnamed=0.33`
    .split(/[|\n]\s*/)
    .map(entry => {
      const [feature = '', weight] = entry.split('=')
      return [feature, Number(weight)]
    }),
)

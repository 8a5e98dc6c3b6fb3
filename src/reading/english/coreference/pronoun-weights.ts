import type { Weights } from './rank-antecedents.ts'

/**
 * Gives the weight of each feature of a pronoun and what it may stand for, as `trainPronouns` learned them.
 * Source: gum-train of GUM, the Georgetown University Multilayer corpus, annotation CC BY 4.0, https://gucorpling.org/gum/
 */
export const pronounWeights: Weights = Object.fromEntries(
  `above=1.12|beside=0.24|far 0=1.09|far 0 appos=-0.13|far 0 compound=-0.26|far 0 iobj=0.15|far 0 nmod=0.25
  far 0 nmod:poss=0.45|far 0 nsubj=0.2|far 0 obj=0.33|far 0 obl=-0.19|far 0 other=-0.18|far 0 passive=0.79
  far 0 root=0.13|far 1=0.33|far 1 appos=0.39|far 1 compound=-0.4|far 1 nmod=-0.54|far 1 nmod:poss=0.21
  far 1 nsubj=0.61|far 1 obj=-0.08|far 1 other=-0.12|far 1 passive=0.06|far 1 root=0.22|far 2=-0.73
  far 2 appos=-0.08|far 2 nmod=-0.11|far 2 nmod:poss=-0.2|far 2 nsubj=-0.17|far 2 obl=-0.23|far 2 other=-0.27
  far 2 passive=0.24|far 2 root=0.13|far 3=-0.95|far 3 appos=-0.11|far 3 compound=0.19|far 3 iobj=0.06
  far 3 nmod=-0.17|far 3 nmod:poss=0.13|far 3 nsubj=-0.43|far 3 obj=-0.24|far 3 obl=-0.14|far 3 other=-0.05
  far 3 passive=0.15|far 3 root=-0.37|form bare=-0.32|form definite=-0.08|form indefinite=-0.09|form name=-0.2
  form owned=-0.15|form pointing=0.32|form pronoun=0.52|gender open=-0.4|gender told=0.55|he form bare=-0.4
  he form indefinite=-0.07|he form name=0.38|he form pronoun=0.38|he inner=0.18|he kind person=-0.14
  he kind pronoun=0.38|he number one=0.27|he number open=-0.05|he other paragraph=-0.27|he place appos=0.11
  he place iobj=0.06|he place nmod=0.07|he place nsubj=0.14|he place obj=-0.18|he place other=-0.19
  he place passive=0.36|he place root=-0.15|he rank 0=0.29|he rank 1=-0.12|he rank 4=0.19|he said 1=-0.15
  he said 2=-0.06|he said 3=0.18|he said 4=0.26|inner=-0.34|into quote=-0.65|iobj then iobj=0.05
  iobj then nmod:poss=0.18|iobj then nsubj=-0.13|iobj then obj=0.16|iobj then obl=0.1|iobj then passive=-0.1
  it form bare=0.22|it form definite=-0.09|it form indefinite=-0.09|it form pointing=0.19|it form pronoun=0.07
  it inner=-0.44|it kind abstract=-0.32|it kind animal=-0.16|it kind event=0.41|it kind organisation=-0.16
  it kind other=0.41|it kind place=-0.24|it kind pronoun=0.07|it kind substance=0.36|it number one=-0.23
  it number open=0.52|it place appos=0.18|it place compound=-0.56|it place iobj=0.06|it place nmod=-0.37
  it place nmod:poss=0.3|it place obj=0.17|it place obl=-0.4|it place passive=0.67|it place root=0.27
  it rank 0=0.15|it rank 1=0.08|it rank 2=0.22|it rank 3=0.07|it rank 4=-0.13|it said 1=-0.36|it said 3=0.06
  it said 4=0.58|named=0.28|near iobj nmod:poss=0.16|near iobj nsubj=-0.11|near nmod nmod=0.11
  near nmod nsubj=-0.17|near nmod obj=0.07|near nmod obl=-0.1|near nmod:poss appos=0.08
  near nmod:poss compound=-0.18|near nmod:poss iobj=0.11|near nmod:poss nmod=0.28|near nmod:poss nmod:poss=0.32
  near nmod:poss nsubj=0.63|near nmod:poss obl=0.14|near nmod:poss other=-0.14|near nmod:poss passive=0.06
  near nmod:poss root=0.05|near nsubj appos=0.05|near nsubj compound=-0.1|near nsubj nsubj=0.13
  near nsubj obj=-0.19|near nsubj obl=-0.18|near nsubj other=-0.1|near nsubj passive=0.11|near obj appos=-0.17
  near obj compound=-0.07|near obj nmod:poss=0.18|near obj nsubj=-0.15|near obj obj=0.2|near obj obl=0.06
  near obj other=0.22|near obj passive=0.27|near obj root=-0.07|near obl nmod=-0.08|near obl nsubj=-0.12
  near obl obl=-0.05|near obl root=0.19|near other obj=0.09|near passive nmod=0.08|near passive nmod:poss=0.05
  near passive nsubj=0.09|near passive obj=0.06|near passive obl=-0.06|near passive passive=0.29
  nmod then compound=0.13|nmod then nmod=0.09|nmod then nmod:poss=-0.11|nmod then nsubj=-0.27|nmod then obj=0.05
  nmod then obl=-0.05|nmod then other=0.26|nmod then passive=0.1|nmod:poss then appos=-0.11
  nmod:poss then compound=-0.23|nmod:poss then iobj=0.07|nmod:poss then nmod=0.17|nmod:poss then nmod:poss=0.68
  nmod:poss then nsubj=0.12|nmod:poss then obj=-0.41|nmod:poss then obl=-0.32|nmod:poss then other=-0.39
  nmod:poss then passive=0.14|nmod:poss then root=-0.13|none 1=-0.27|none 2=-0.11|none 3=0.06|none 4=-0.2
  none 5=-0.13|none he=-0.23|none he 1=-0.2|none he 3=-0.15|none he 4=-0.17|none he 5=0.28|none he nsubj=-0.17
  none he obj=0.07|none he other=0.07|none he passive=-0.14|none it 1=-0.07|none it 2=0.06|none it 3=-0.15
  none it 4=-0.15|none it 5=0.15|none it nmod=-0.19|none it nmod:poss=-0.05|none it obj=0.06|none it obl=0.22
  none it passive=-0.51|none they=0.32|none they 2=-0.17|none they 3=0.37|none they 4=0.12|none they 5=0.33
  none they iobj=-0.09|none they nmod=-0.05|none they nmod:poss=0.49|none they nsubj=0.16|none they obj=-0.51
  none they obl=0.3|none they passive=-0.25|nsubj then appos=0.3|nsubj then compound=-0.23|nsubj then nmod=-0.32
  nsubj then nmod:poss=-0.19|nsubj then nsubj=0.51|nsubj then obj=-0.3|nsubj then other=-0.11
  nsubj then passive=0.28|nsubj then root=0.06|obj then compound=-0.14|obj then iobj=0.06|obj then nmod=-0.09
  obj then nmod:poss=0.22|obj then nsubj=-0.09|obj then obj=0.11|obj then obl=-0.11|obj then other=0.18
  obj then passive=0.26|obl then appos=-0.11|obl then compound=-0.07|obl then nmod=-0.1|obl then nsubj=-0.18
  obl then obj=0.06|obl then obl=-0.09|obl then other=-0.2|obl then root=0.2|other paragraph=-0.54
  other then nsubj=-0.12|other then obj=0.07|other then obl=-0.06|other then other=-0.16|out of quote=-0.28
  passive then compound=0.11|passive then nmod=-0.16|passive then nsubj=0.51|passive then obj=0.24
  passive then obl=-0.19|passive then other=-0.21|passive then passive=0.58|rank 0=0.46|rank 1=0.1|rank 2=-0.06
  rank 3=-0.27|rank 4=-0.27|root then nsubj=-0.15|said 1=-0.26|said 2=-0.08|said 3=0.23|said 4=0.29
  speaker=-0.37|they form bare=-0.21|they form indefinite=0.08|they form name=-0.55|they form owned=-0.13
  they form pointing=0.14|they form pronoun=0.2|they inner=-0.07|they kind abstract=-0.69|they kind animal=0.16
  they kind event=-0.44|they kind organisation=0.39|they kind person=0.63|they kind place=-0.47
  they kind plant=-0.13|they kind pronoun=0.2|they number many=0.22|they number one=-0.76|they number open=0.14
  they other paragraph=-0.4|they place appos=-0.23|they place compound=0.11|they place iobj=0.08
  they place nmod=-0.27|they place nmod:poss=0.31|they place obl=-0.22|they place other=-0.45
  they place passive=0.21|they rank 0=0.33|they rank 1=0.16|they rank 2=-0.22|they rank 3=-0.29
  they rank 4=-0.33|they said 1=0.08|they said 2=-0.06|they said 4=-0.56|unnamed=0.34`
    .split(/[|\n]\s*/)
    .map(entry => {
      const [feature = '', weight] = entry.split('=')
      return [feature, Number(weight)]
    }),
)

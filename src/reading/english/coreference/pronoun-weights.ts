import type { Weights } from './rank-antecedents.ts'

/**
 * Gives the weight of each feature of a pronoun and what it may stand for, as `trainPronouns` learned them.
 * Source: gum-train of GUM, the Georgetown University Multilayer corpus, annotation CC BY 4.0, https://gucorpling.org/gum/
 */
export const pronounWeights: Weights = Object.fromEntries(
  `above=0.84|beside=0.22|far 0=0.84|far 0 appos=-0.11|far 0 compound=-0.25|far 0 iobj=0.12|far 0 nmod=0.16
  far 0 nmod:poss=0.39|far 0 nsubj=0.21|far 0 obj=0.23|far 0 obl=-0.12|far 0 other=-0.11|far 0 passive=0.65
  far 0 root=0.07|far 1=0.48|far 1 appos=0.4|far 1 compound=-0.4|far 1 nmod=-0.51|far 1 nmod:poss=0.23
  far 1 nsubj=0.61|far 1 obj=-0.06|far 1 other=-0.13|far 1 passive=0.08|far 1 root=0.24|far 2=-0.62
  far 2 appos=-0.08|far 2 compound=0.05|far 2 nmod=-0.09|far 2 nmod:poss=-0.2|far 2 nsubj=-0.16|far 2 obl=-0.23
  far 2 other=-0.28|far 2 passive=0.25|far 2 root=0.15|far 3=-0.85|far 3 appos=-0.11|far 3 compound=0.19
  far 3 iobj=0.07|far 3 nmod=-0.16|far 3 nmod:poss=0.14|far 3 nsubj=-0.42|far 3 obj=-0.21|far 3 obl=-0.15
  far 3 passive=0.16|far 3 root=-0.36|form bare=-0.33|form definite=-0.08|form indefinite=-0.1|form name=-0.18
  form owned=-0.15|form pointing=0.32|form pronoun=0.51|gender open=-0.46|gender told=0.48|he form bare=-0.38
  he form indefinite=-0.08|he form name=0.4|he form pronoun=0.36|he inner=0.16|he kind person=-0.12
  he kind pronoun=0.36|he number one=0.28|he number open=-0.05|he other paragraph=-0.32|he place appos=0.1
  he place nsubj=0.19|he place obj=-0.22|he place obl=0.06|he place other=-0.15|he place passive=0.36
  he place root=-0.15|he rank 0=0.27|he rank 1=-0.12|he rank 3=-0.08|he rank 4=0.2|he said 1=-0.15
  he said 2=-0.09|he said 3=0.17|he said 4=0.3|inner=-0.34|into quote=-0.56|iobj then nmod:poss=0.17
  iobj then nsubj=-0.07|iobj then obj=0.16|iobj then obl=0.07|iobj then passive=-0.1|it form bare=0.21
  it form definite=-0.08|it form indefinite=-0.08|it form pointing=0.17|it form pronoun=0.08|it inner=-0.42
  it kind abstract=-0.31|it kind animal=-0.18|it kind event=0.42|it kind organisation=-0.18|it kind other=0.41
  it kind place=-0.24|it kind pronoun=0.08|it kind substance=0.33|it number one=-0.25|it number open=0.53
  it other paragraph=0.07|it place appos=0.21|it place compound=-0.52|it place iobj=0.07|it place nmod=-0.38
  it place nmod:poss=0.26|it place obj=0.15|it place obl=-0.36|it place other=0.05|it place passive=0.66
  it place root=0.25|it rank 0=0.12|it rank 1=0.07|it rank 2=0.2|it rank 3=0.09|it rank 4=-0.11|it said 1=-0.36
  it said 3=0.13|it said 4=0.49|named=0.28|near iobj nmod:poss=0.16|near nmod nmod=0.09|near nmod nsubj=-0.17
  near nmod obl=-0.08|near nmod:poss appos=0.06|near nmod:poss compound=-0.17|near nmod:poss iobj=0.12
  near nmod:poss nmod=0.25|near nmod:poss nmod:poss=0.26|near nmod:poss nsubj=0.54|near nmod:poss obl=0.13
  near nmod:poss other=-0.11|near nmod:poss passive=0.05|near nsubj appos=0.09|near nsubj compound=-0.1
  near nsubj nmod:poss=-0.05|near nsubj nsubj=0.16|near nsubj obj=-0.2|near nsubj obl=-0.16
  near nsubj other=-0.07|near obj appos=-0.18|near obj compound=-0.07|near obj nmod:poss=0.18
  near obj nsubj=-0.11|near obj obj=0.21|near obj obl=0.11|near obj other=0.2|near obj passive=0.26
  near obj root=-0.05|near obl nmod=-0.08|near obl nsubj=-0.1|near obl obj=-0.06|near obl root=0.16
  near other obj=0.06|near passive nmod=0.05|near passive nsubj=0.1|near passive obj=0.08|near passive obl=-0.05
  near passive passive=0.29|nmod then compound=0.13|nmod then nmod=0.07|nmod then nmod:poss=-0.08
  nmod then nsubj=-0.27|nmod then other=0.26|nmod then passive=0.08|nmod:poss then appos=-0.12
  nmod:poss then compound=-0.22|nmod:poss then iobj=0.08|nmod:poss then nmod=0.16|nmod:poss then nmod:poss=0.68
  nmod:poss then nsubj=0.12|nmod:poss then obj=-0.42|nmod:poss then obl=-0.34|nmod:poss then other=-0.36
  nmod:poss then passive=0.13|nmod:poss then root=-0.15|none 1=-0.29|none 2=-0.11|none 3=0.07|none 4=-0.2
  none 5=-0.06|none he=-0.23|none he 1=-0.2|none he 3=-0.14|none he 4=-0.16|none he 5=0.27|none he nsubj=-0.18
  none he obj=0.07|none he other=0.06|none he passive=-0.14|none it 1=-0.08|none it 2=0.08|none it 3=-0.15
  none it 4=-0.14|none it 5=0.14|none it nmod=-0.18|none it obj=0.05|none it obl=0.21|none it passive=-0.51
  none they=0.29|none they 2=-0.19|none they 3=0.37|none they 4=0.11|none they 5=0.29|none they iobj=-0.09
  none they nmod:poss=0.47|none they nsubj=0.15|none they obj=-0.53|none they obl=0.32|none they passive=-0.26
  nsubj then appos=0.35|nsubj then compound=-0.21|nsubj then nmod=-0.33|nsubj then nmod:poss=-0.21
  nsubj then nsubj=0.51|nsubj then obj=-0.29|nsubj then other=-0.09|nsubj then passive=0.24|nsubj then root=0.07
  obj then compound=-0.14|obj then iobj=0.06|obj then nmod=-0.09|obj then nmod:poss=0.21|obj then nsubj=-0.06
  obj then obj=0.12|obj then obl=-0.08|obj then other=0.16|obj then passive=0.25|obl then appos=-0.11
  obl then compound=-0.06|obl then nmod=-0.11|obl then nsubj=-0.17|obl then obj=0.07|obl then obl=-0.08
  obl then other=-0.2|obl then root=0.18|other paragraph=-0.54|other then nsubj=-0.14|other then obl=-0.05
  other then other=-0.16|out of quote=-0.28|passive then compound=0.11|passive then nmod=-0.18
  passive then nsubj=0.52|passive then obj=0.26|passive then obl=-0.19|passive then other=-0.19
  passive then passive=0.58|rank 0=0.41|rank 1=0.09|rank 3=-0.26|rank 4=-0.25|relative=0.32
  root then nsubj=-0.15|said 1=-0.27|said 2=-0.09|said 3=0.26|said 4=0.23|speaker=-0.28|steps 0=0.38
  steps 0 compound=0.07|steps 0 nmod:poss=0.2|steps 0 nsubj=0.19|steps 0 obj=-0.08|steps 0 other=0.09
  steps 1=0.74|steps 1 appos=-0.05|steps 1 compound=-0.24|steps 1 iobj=0.07|steps 1 nmod=0.33|steps 1 nsubj=0.07
  steps 1 obj=0.42|steps 1 obl=0.09|steps 1 other=-0.24|steps 1 passive=0.33|steps 2=0.3|steps 2 appos=0.12
  steps 2 nmod=0.19|steps 2 nmod:poss=0.14|steps 2 nsubj=-0.05|steps 2 obl=-0.25|steps 2 other=-0.14
  steps 2 passive=0.15|steps 2 root=0.1|steps 3=-0.49|steps 3 nmod=-0.1|steps 3 nmod:poss=0.06
  steps 3 nsubj=-0.3|steps 3 obj=-0.09|steps 3 obl=0.08|steps 3 other=-0.12|steps aside=0.27
  steps aside appos=-0.15|steps aside compound=-0.09|steps aside nmod=-0.22|steps aside nsubj=0.26
  steps aside other=0.29|steps aside passive=0.19|steps aside root=-0.05|they form bare=-0.22
  they form definite=0.05|they form indefinite=0.06|they form name=-0.55|they form owned=-0.13
  they form pointing=0.15|they form pronoun=0.19|they inner=-0.08|they kind abstract=-0.69|they kind animal=0.15
  they kind event=-0.39|they kind organisation=0.35|they kind person=0.66|they kind place=-0.52
  they kind plant=-0.13|they kind pronoun=0.19|they number many=0.24|they number one=-0.76|they number open=0.11
  they other paragraph=-0.41|they place appos=-0.21|they place compound=0.1|they place iobj=0.09
  they place nmod=-0.26|they place nmod:poss=0.29|they place nsubj=0.07|they place obl=-0.22
  they place other=-0.47|they place passive=0.13|they rank 0=0.28|they rank 1=0.16|they rank 2=-0.21
  they rank 3=-0.28|they rank 4=-0.33|they said 4=-0.56|unnamed=0.32|via acl=0.2|via advcl=0.19|via ccomp=-0.31
  via conj=0.31|via csubj=-0.22|via same=0.38|via xcomp=0.45`
    .split(/[|\n]\s*/)
    .map(entry => {
      const [feature = '', weight] = entry.split('=')
      return [feature, Number(weight)]
    }),
)

import type { EnglishKind } from './english-mention.ts'

const rows: readonly (readonly [kind: EnglishKind, words: string])[] = [
  [
    'equipment',
    'aircraft airplane aeroplane plane jet airliner fighter-jet bomber helicopter drone uav tank vehicle truck lorry jeep bulldozer loader excavator warship frigate destroyer submarine battleship cruiser carrier vessel ship boat ferry tanker missile rocket grenade launcher bomb warhead torpedo mine landmine explosive ied vbied gun rifle pistol handgun machine-gun shotgun revolver cannon mortar artillery howitzer weapon weaponry ammunition munition bullet shell sword knife satellite spacecraft rover telescope radar bus car van motorcycle motorbike bicycle train locomotive ambulance lorry airlifter hovercraft',
  ],
  [
    'event',
    'war battle attack strike airstrike air-strike bombing explosion blast shooting raid offensive operation invasion siege coup uprising revolution revolt riot protest demonstration rally march clash conflict massacre genocide killing murder assassination beheading execution kidnapping abduction earthquake tsunami flood flooding storm hurricane cyclone tornado eruption fire wildfire drought famine outbreak epidemic pandemic crash accident collision disaster election referendum vote poll ballot summit conference meeting talk talks negotiation congress convention ceremony wedding funeral celebration festival parade concert tournament championship match game race contest competition olympics trial hearing inquest visit trip tour flight mission launch ceasefire cease-fire truce',
  ],
  [
    'organisation',
    'government regime administration ministry parliament congress senate council committee commission agency bureau department authority party coalition alliance union federation association organization organisation company corporation firm business enterprise startup bank army navy militia military police force troops brigade battalion regiment unit squadron group faction gang cartel network club team league band orchestra choir newspaper magazine broadcaster publisher airline manufacturer retailer supplier contractor charity foundation institute institution university college school church court tribunal jury panel board delegation movement insurgency opposition press media union syndicate staff crew cabinet secretariat embassy',
  ],
  [
    'place',
    'country nation state city town village capital region area province district county municipality suburb neighborhood neighbourhood island peninsula coast river lake sea ocean mountain hill valley desert forest jungle border frontier territory zone continent world place street road beach bay gulf planet moon land homeland hometown outskirts countryside downtown location stronghold enclave kingdom republic empire archipelago ridge summit-peak',
  ],
  [
    'person',
    'man woman person people boy girl child kid baby father mother parent brother sister son daughter husband wife spouse uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter friend colleague neighbor neighbour citizen resident civilian victim survivor hostage captive prisoner detainee inmate refugee migrant immigrant tourist visitor passenger student pupil graduate patient suspect defendant witness criminal murderer killer attacker gunman bomber militant extremist terrorist jihadist jihadi insurgent rebel fighter combatant protester protestor demonstrator supporter opponent voter candidate winner loser champion hero member user customer client buyer seller owner employee boss peer guest stranger partner lover bride groom widow orphan twin teenager adult elder ancestor descendant native peasant slave servant lady gentleman guy dude individual human crowd family couple public population reader viewer listener fan follower believer twin donor volunteer participant speaker-person audience somebody someone everyone everybody anyone nobody counterpart predecessor successor rival ally enemy foe mastermind',
  ],
  [
    'animal',
    'animal dog cat horse cow pig sheep goat bird fish chicken lion tiger bear wolf elephant whale dolphin shark snake frog insect bee ant spider mouse rat monkey species mammal reptile dinosaur turtle duck',
  ],
  ['plant', 'plant-life tree flower grass bush shrub vine moss fern rose oak pine crop wheat rice corn maize'],
  [
    'substance',
    'water oil gas gold silver iron steel wood plastic glass paper sugar salt milk wine beer coffee tea blood air oxygen hydrogen carbon coal petrol gasoline food meat bread cocaine heroin',
  ],
]

const kinds: ReadonlyMap<string, EnglishKind> = new Map(
  rows.toReversed().flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)

/** Tells what kind of thing a common noun, by its dictionary form, describes; `undefined` for one that no list has. */
export function kindOfNoun(lemma: string): EnglishKind | undefined {
  return kinds.get(lemma.toLowerCase())
}

import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../../src/text/cleaning/is-english.ts'

const english = [
  'The old bridge over the river was opened again on Monday. It had been closed for two years because a flood washed gravel from under its piers.',
  'Prices have risen by a fifth since June, traders said, and most of them expect that they will rise again before the end of the year.',
]
const foreign: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Die alte Brücke über den Fluss ist seit Montag wieder offen. Sie war zwei Jahre lang geschlossen, weil das Hochwasser den Kies unter den Pfeilern weggespült hatte.',
  ],
  [
    'French',
    'Le vieux pont sur la rivière est de nouveau ouvert depuis lundi. Il était fermé depuis deux ans parce que la crue avait emporté le gravier sous les piles.',
  ],
  [
    'Spanish',
    'El viejo puente sobre el río está abierto otra vez desde el lunes. Estuvo cerrado dos años porque la crecida se llevó la grava que había bajo los pilares.',
  ],
  [
    'Italian',
    'Il vecchio ponte sul fiume è di nuovo aperto da lunedì. Era chiuso da due anni perché la piena aveva portato via la ghiaia sotto i piloni.',
  ],
  [
    'Portuguese',
    'A velha ponte sobre o rio está aberta de novo desde segunda-feira. Esteve fechada dois anos porque a cheia levou o cascalho debaixo dos pilares.',
  ],
  [
    'Dutch',
    'De oude brug over de rivier is sinds maandag weer open. Ze was twee jaar gesloten omdat het hoge water het grind onder de pijlers had weggespoeld.',
  ],
  [
    'Swedish',
    'Den gamla bron över floden är öppen igen sedan i måndags. Den var stängd i två år eftersom högvattnet hade spolat bort gruset under pelarna.',
  ],
  [
    'Danish',
    'Den gamle bro over floden er åben igen siden mandag. Den var lukket i to år, fordi højvandet havde skyllet gruset væk under pillerne.',
  ],
  [
    'Polish',
    'Stary most nad rzeką jest znowu otwarty od poniedziałku. Był zamknięty przez dwa lata, bo powódź wypłukała żwir spod filarów.',
  ],
  [
    'Turkish',
    'Nehrin üzerindeki eski köprü pazartesiden beri yeniden açık. Sel, ayakların altındaki çakılı sürüklediği için iki yıl kapalı kalmıştı.',
  ],
  [
    'Russian',
    'Старый мост через реку снова открыт с понедельника. Он был закрыт два года, потому что паводок вымыл гравий из-под опор.',
  ],
  ['Chinese', '河上的老桥从星期一起重新开放。因为洪水冲走了桥墩下的砾石,这座桥关闭了两年。'],
  ['Arabic', 'أعيد فتح الجسر القديم فوق النهر يوم الاثنين. كان مغلقا لمدة عامين لأن الفيضان جرف الحصى من تحت الأعمدة.'],
  [
    'Latin',
    'Pons vetus super flumen iterum patet. Duos annos clausus erat quod aqua lapides sub pilis abstulerat et viatores longam viam faciebant.',
  ],
]

describe('isEnglish', () => {
  it.each(english)('takes %j for English', text => {
    expect(isEnglish(text)).toBe(true)
  })

  it.each(foreign)('takes %s for no English', (_, text) => {
    expect(isEnglish(text)).toBe(false)
  })
})

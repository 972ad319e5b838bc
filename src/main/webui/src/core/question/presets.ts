import { DEFAULT_QUESTION, type Question } from './question';
import { selectionOf } from './selection';
import { ANY_GOODS } from './table';

/** A question worth beginning with, on the evidence that ships with Spoor. */
export interface Preset {
  id: 'nitrocellulose' | 'engines' | 'microchips' | 'machineTools' | 'fpv';
  question: Question;
}

function ask(part: Partial<Question>): Question {
  return { ...DEFAULT_QUESTION, ...part };
}

export const PRESETS: Preset[] = [
  {
    id: 'nitrocellulose',
    question: ask({
      from: selectionOf({ labels: ['Company'], countries: ['CN', 'TW', 'TR', 'UZ', 'KZ'] }),
      to: selectionOf({ labels: ['WeaponSystem'], categories: ['artillery', 'tank', 'rocket-artillery'] }),
      goods: { ...ANY_GOODS, components: ['component/nitrocellulose', 'component/cotton-pulp'] },
    }),
  },
  {
    id: 'engines',
    question: ask({
      to: selectionOf({ ids: ['weapon/garpiya-a1'] }),
      goods: { ...ANY_GOODS, categories: ['propulsion'] },
    }),
  },
  {
    id: 'microchips',
    question: ask({
      from: selectionOf({ labels: ['Company'] }),
      to: selectionOf({ ids: ['weapon/kh-101'] }),
      goods: { ...ANY_GOODS, categories: ['microelectronics'] },
    }),
  },
  {
    id: 'machineTools',
    question: ask({
      from: selectionOf({ labels: ['Company'], countries: ['CN', 'HK', 'TW'] }),
      to: selectionOf({
        labels: ['WeaponSystem'],
        categories: ['air-defence', 'ballistic-missile', 'cruise-missile', 'rocket-artillery'],
      }),
      via: [selectionOf({ labels: ['Component'], categories: ['machine-tools'] })],
      maxHops: 8,
    }),
  },
  {
    id: 'fpv',
    question: ask({ to: selectionOf({ labels: ['WeaponSystem'], categories: ['fpv-drone'] }) }),
  },
];

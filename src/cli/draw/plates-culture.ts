import { cairoLane } from './culture-cairo.ts';
import { coffeePot } from './culture-coffee.ts';
import { flagCrowd } from './culture-crowd.ts';
import { goldenCup } from './culture-cup.ts';
import { duskStadium } from './culture-dusk.ts';
import { hennaHand } from './culture-henna.ts';
import { hamzaSheets, letterDad } from './culture-letters.ts';
import { museumFront } from './culture-museum.ts';
import { seineBoats } from './culture-paris.ts';
import { kufic, reedPen } from './culture-pen.ts';
import { diwani, naskh } from './culture-scripts.ts';
import { tentStadium } from './culture-tent.ts';
import { threeStadiums } from './culture-three.ts';
import type { Plate } from './plate.ts';

/** The pictures of the sport and culture articles. */
export const culturePlates: readonly Plate[] = [
  { file: '2022/11/world-cup-opens-qatar/lead.jpg', scene: tentStadium },
  { file: '2022/12/morocco-semi-final/lead.jpg', scene: flagCrowd },
  { file: '2022/12/argentina-third-title/lead.jpg', scene: goldenCup },
  { file: '2024/07/paris-olympics-opening/lead.jpg', scene: seineBoats },
  { file: '2024/12/saudi-world-cup-2034/lead.jpg', scene: duskStadium },
  { file: '2026/06/world-cup-48-teams/lead.jpg', scene: threeStadiums },
  { file: '2026/03/naguib-mahfouz-nobel/lead.jpg', scene: cairoLane },
  { file: '2025/11/grand-egyptian-museum-opens/lead.jpg', scene: museumFront },
  { file: '2022/12/arabic-language-day/lead.jpg', scene: letterDad },
  { file: '2026/05/hamza-guide/lead.jpg', scene: hamzaSheets },
  { file: '2023/10/arabic-calligraphy/lead.jpg', scene: reedPen },
  { file: '2023/10/arabic-calligraphy/1.jpg', scene: kufic },
  { file: '2023/10/arabic-calligraphy/2.jpg', scene: naskh },
  { file: '2023/10/arabic-calligraphy/3.jpg', scene: diwani },
  { file: '2024/12/henna-unesco/lead.jpg', scene: hennaHand },
  { file: '2026/11/arabic-coffee/lead.jpg', scene: coffeePot },
];

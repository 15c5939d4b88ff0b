import { centenaryTower } from './city-centenary.ts';
import { woodenRing } from './expo.ts';
import { goldBarsAndNecklace } from './gold.ts';
import { kuwaitTowers } from './kuwait.ts';
import { riyadhSkyline } from './riyadh.ts';
import { basketUnderRisingLine } from './basket.ts';
import { basketOfColumns } from './columns.ts';
import type { Plate } from './plate.ts';
import { metroOnViaduct } from './metro.ts';
import { shipInCanal } from './ship.ts';
import { crowdAroundGlobe, globeWithOliveBranches } from './world.ts';

/** The pictures of the world and economy articles, and of the World Cup that returns to Montevideo. */
export const cityPlates: readonly Plate[] = [
  { file: '2022/09/kuwait-virtual-currencies-workshop/lead.jpg', scene: kuwaitTowers },
  { file: '2022/11/world-population-eight-billion/lead.jpg', scene: crowdAroundGlobe },
  { file: '2023/11/riyadh-expo-2030/lead.jpg', scene: riyadhSkyline },
  { file: '2025/10/expo-osaka-closes/lead.jpg', scene: woodenRing },
  { file: '2026/10/united-nations-day/lead.jpg', scene: globeWithOliveBranches },
  { file: '2023/05/what-is-inflation/lead.jpg', scene: basketUnderRisingLine },
  { file: '2023/05/what-is-inflation/basket.jpg', scene: basketOfColumns },
  { file: '2024/12/riyadh-metro/lead.jpg', scene: metroOnViaduct },
  { file: '2026/02/gold-karats/lead.jpg', scene: goldBarsAndNecklace },
  { file: '2026/11/suez-canal-opening-anniversary/lead.jpg', scene: shipInCanal },
  { file: '2030/06/centenary-world-cup/lead.jpg', scene: centenaryTower },
];

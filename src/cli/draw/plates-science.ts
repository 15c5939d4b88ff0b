import type { Plate } from './plate.ts';
import { clownfishInAnemone } from './science-clownfish.ts';
import { branchingCoral } from './science-coral.ts';
import { newsWaves } from './science-feeds.ts';
import { crystalFramework } from './science-framework.ts';
import { loneGhaf } from './science-ghaf.ts';
import { glacierFront } from './science-glacier.ts';
import { arabicKeyboard } from './science-keyboard.ts';
import { medalAndNetwork } from './science-medal.ts';
import { padlockAndKey } from './science-padlock.ts';
import { reefWithFish } from './science-reef.ts';
import { warmingStripes } from './science-stripes.ts';
import { seaTurtle } from './science-turtle.ts';
import { usbPlug } from './science-usb.ts';
import { windOverDesert } from './science-wind.ts';
import { moonLander } from './lander.ts';
import { rocketLaunch } from './rocket.ts';
import { webbTelescope } from './webb.ts';
import { crescentSun, totalEclipse } from './eclipses.ts';
import { moonPhases } from './moon.ts';

/** The pictures of the science, technology and environment articles. */
export const sciencePlates: readonly Plate[] = [
  { file: '2022/07/webb-first-images/lead.jpg', scene: webbTelescope },
  { file: '2023/03/al-neyadi-launch/lead.jpg', scene: rocketLaunch },
  { file: '2023/08/chandrayaan-3-lands/lead.jpg', scene: moonLander },
  { file: '2024/04/total-solar-eclipse/lead.jpg', scene: totalEclipse },
  { file: '2024/10/nobel-physics-2024/lead.jpg', scene: medalAndNetwork },
  { file: '2025/10/omar-yaghi-nobel/lead.jpg', scene: crystalFramework },
  { file: '2026/08/eclipse-12-august/lead.jpg', scene: crescentSun },
  { file: '2026/10/moon-and-hijri-month/lead.jpg', scene: moonPhases },
  { file: '2024/03/arabic-text-in-computers/lead.jpg', scene: arabicKeyboard },
  { file: '2024/12/usb-c-europe/lead.jpg', scene: usbPlug },
  { file: '2026/09/strong-passwords/lead.jpg', scene: padlockAndKey },
  { file: '2026/11/what-is-rss/lead.jpg', scene: newsWaves },
  { file: '2023/12/cop28-global-stocktake/lead.jpg', scene: windOverDesert },
  { file: '2024/01/warmest-year-on-record/lead.jpg', scene: warmingStripes },
  { file: '2025/03/world-day-for-glaciers/lead.jpg', scene: glacierFront },
  { file: '2026/06/red-sea-corals/lead.jpg', scene: reefWithFish },
  { file: '2026/06/red-sea-corals/1.jpg', scene: branchingCoral },
  { file: '2026/06/red-sea-corals/2.jpg', scene: clownfishInAnemone },
  { file: '2026/06/red-sea-corals/3.jpg', scene: seaTurtle },
  { file: '2026/11/ghaf-tree/lead.jpg', scene: loneGhaf },
];

/** The questions to begin with, in the order in which they are offered; what they ask comes when one is chosen. */
export const PRESET_IDS = [
  'toolsWeapons',
  'toolsPlants',
  'chips',
  'powder',
  'drones',
  'optics',
  'imagery',
  'aircraft',
] as const;

export type PresetId = (typeof PRESET_IDS)[number];

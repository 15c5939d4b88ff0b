/** Draws one picture as a whole SVG; width and height in pixels. */
export type Scene = (width: number, height: number) => string;

/** A picture of the sample edition. */
export interface Plate {
  /** Where it goes, from content/articles/: `2022/07/webb-first-images/lead.jpg`. */
  file: string;
  /** What is drawn. */
  scene: Scene;
}

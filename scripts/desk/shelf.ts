import type { Layer } from '../../src/authoring/layers.ts';

/** Which files the desk writes. */
export interface Shelf {
  /** The project's folder, which holds content/ and service/. */
  readonly folder: string;
  /** A service writes its own files; only the project's authors write the project's. */
  readonly layer: Layer;
}

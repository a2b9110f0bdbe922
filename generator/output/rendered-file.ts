/** One file of a package as it is on disk, or will be. */
export interface RenderedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

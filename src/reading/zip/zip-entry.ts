/** A file in a zip archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes as packed. */
  readonly packed: Uint8Array;
  /** The checksum of what it unpacks to. */
  readonly crc: number;
  /** Bytes as the directory says they unpack to, true or not. */
  readonly size: number;
}

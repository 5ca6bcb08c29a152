/** Where the command writes. `isTTY` tells a terminal, which alone gets colour. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export const EXIT = {consistent: 0, contradictions: 1, refused: 2} as const;

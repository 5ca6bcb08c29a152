const MOST = 10_000;

/** The height that a message asks for in one of three dialects: ours, AMP's, pym's. 0 for any other message, and for odd heights. */
export function heightIn(data: unknown): number {
  const height = typeof data === "string" ? ofPym(data) : ofMessage(data);
  return height >= 1 && height <= MOST ? Math.ceil(height) : 0;
}

function ofPym(text: string): number {
  return Number(/^pymxPYMx[A-Za-z\d-]+xPYMxheightxPYMx(\d+(?:\.\d+)?)$/.exec(text)?.[1]);
}

function ofMessage(data: unknown): number {
  const {type, sentinel, height} = Object(data);
  const asks = type === "juesuan:height" || (sentinel === "amp" && type === "embed-size");
  return asks && typeof height === "number" ? height : 0;
}

/** Who listens in a page that holds our frame: our own parent script, AMP, pym. None of them is asked anything. */
export interface Speaker {
  readonly figure: string;
  /** `?childId=`, as pym gives it. */
  readonly child: string;
  readonly post: (message: unknown) => void;
}

/** Says the page's height in three dialects. */
export function postHeight(height: number, {figure, child, post}: Speaker): void {
  post({type: "juesuan:height", height, figure});
  post({sentinel: "amp", type: "embed-size", height});
  if (/^[A-Za-z\d-]+$/.test(child)) post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
}

/**
 * Lets frames of animation come by the clock where none are drawn. Browsers draw nothing of a frame that is out of sight,
 * and the runtime computes from one frame of animation to the next: cells below the window would wait for ever. Runs in the
 * frame before anything else, as its own text, so it names nothing from outside.
 */
export function frameClock(): void {
  const [draw, undo] = [window.requestAnimationFrame.bind(window), window.cancelAnimationFrame.bind(window)];
  const late = new Map<number, ReturnType<typeof setTimeout>>();
  window.requestAnimationFrame = (work) => {
    const id = draw((time) => {
      clearTimeout(late.get(id));
      late.delete(id);
      work(time);
    });
    late.set(
      id,
      setTimeout(() => {
        undo(id);
        late.delete(id);
        work(performance.now());
      }, 100)
    );
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    clearTimeout(late.get(id));
    late.delete(id);
    undo(id);
  };
}

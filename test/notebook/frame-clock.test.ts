// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {frameClock} from "../../src/notebook/frame-clock.js";

const original = {draw: window.requestAnimationFrame, undo: window.cancelAnimationFrame};

beforeEach(() => {
  vi.useFakeTimers({toFake: ["setTimeout", "clearTimeout"]});
});
afterEach(() => {
  vi.useRealTimers();
  window.requestAnimationFrame = original.draw;
  window.cancelAnimationFrame = original.undo;
});

test("frameClock() works by the clock where no frame is drawn, and once", () => {
  const undo = vi.fn();
  window.requestAnimationFrame = () => 1;
  window.cancelAnimationFrame = undo;
  frameClock();
  const work = vi.fn();
  requestAnimationFrame(work);
  vi.advanceTimersByTime(99);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
  expect(undo).toHaveBeenCalledWith(1);
});

test("frameClock() leaves what is drawn to its frame, and what is taken back undone", () => {
  let drawn: FrameRequestCallback = () => undefined;
  window.requestAnimationFrame = (work) => {
    drawn = work;
    return 2;
  };
  window.cancelAnimationFrame = () => undefined;
  frameClock();
  const [first, second] = [vi.fn(), vi.fn()];
  requestAnimationFrame(first);
  drawn(5);
  vi.advanceTimersByTime(1000);
  expect(first).toHaveBeenCalledTimes(1);
  cancelAnimationFrame(requestAnimationFrame(second));
  vi.advanceTimersByTime(1000);
  expect(second).not.toHaveBeenCalled();
});

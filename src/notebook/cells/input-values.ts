/**
 * The values of an input, now and whenever a reader changes it: a generator for the runtime, which reruns what uses it. As
 * Observable has it, the input's `value` is what counts; a plain number or range field gives its number.
 */
export function inputValues(input: Element): Generator<Promise<unknown> | unknown, void> {
  const {type, value} = Object(input);
  let tell: ((value: unknown) => void) | null = null;
  let isChanged = type !== undefined || value !== undefined;
  const onInput = () => {
    isChanged = true;
    tell?.(take());
  };
  input.addEventListener("input", onInput);
  return values();

  function take(): unknown {
    tell = null;
    isChanged = false;
    return valueIn(input);
  }

  function* values() {
    try {
      while (true) {
        yield isChanged
          ? take()
          : new Promise((resolve) => {
              tell = resolve;
            });
      }
    } finally {
      input.removeEventListener("input", onInput);
    }
  }
}

function valueIn(input: Element): unknown {
  if (!(input instanceof HTMLInputElement)) return Object(input).value;
  if (input.type === "checkbox") return input.checked;
  return input.type === "range" || input.type === "number" ? input.valueAsNumber : input.value;
}

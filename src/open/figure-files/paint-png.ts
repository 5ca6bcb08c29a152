/** A standalone SVG as a PNG, so many times its size, painted by the browser in the reader's own fonts. */
export async function paintPng(
  {svg, width, height}: {readonly svg: string; readonly width: number; readonly height: number},
  zoom: number
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml"}));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), {width: width * zoom, height: height * zoom});
    canvas.getContext("2d")?.drawImage(image, 0, 0, width * zoom, height * zoom);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("invalid canvas: no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
